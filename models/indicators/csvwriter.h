// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/result.h"
#include "indicators/indicatorset.h"

namespace indicators {

/// Comma-separated values: RFC 4180, UTF-8, CRLF, a header row, every text quoted. No cell starts a
/// formula in a spreadsheet: a cell that would gets an apostrophe in front, in either form.
struct CsvWriter
{
    /// The caller flushes or commits the device and looks whether that worked.
    static core::Result<void> write(const IndicatorSet &set, QIODevice &device,
                                    Form form = Form::Defanged);
};

} // namespace indicators
