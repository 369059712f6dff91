// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/result.h"

class QIODevice;

namespace indicators {

/// Writes text as UTF-8, all of it or an error: a list that is cut short is worse than none.
core::Result<void> writeAll(QIODevice &device, const QString &text);

} // namespace indicators
