// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace widgets {

/// An outline icon of the embedded set, drawn in the text colour of the theme of the moment, crisp
/// at any device pixel ratio. Empty for a name the set does not hold.
QIcon outlineIcon(const QString &name);

} // namespace widgets
