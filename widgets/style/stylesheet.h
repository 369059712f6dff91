// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "figures/palette.h"

namespace widgets {

/// The one style sheet of the application, in the colours of `palette`.
QString styleSheet(const figures::Palette &palette);

} // namespace widgets
