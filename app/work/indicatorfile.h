// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/format.h"

namespace app {

/// Writes indicators into a file, whole or not at all; an existing file is replaced.
core::Result<void> writeIndicatorFile(const indicators::IndicatorSet &set,
                                      const indicators::Format &format, indicators::Form form,
                                      const QString &path);
/// The same for what was made before.
core::Result<void> writeIndicatorFile(const QByteArray &bytes, const QString &path);

} // namespace app
