// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/csvwriter.h"
#include "indicators/indicatorset.h"

namespace app {

/// Writes indicators in the format of the command line ("csv" or "txt") onto a device.
core::Result<void> writeIndicators(const indicators::IndicatorSet &set, const QString &format,
                                   indicators::Form form, QIODevice &device);
/// The same into a file, whole or not at all; an existing file is replaced.
core::Result<void> writeIndicatorFile(const indicators::IndicatorSet &set, const QString &format,
                                      indicators::Form form, const QString &path);

} // namespace app
