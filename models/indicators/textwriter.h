// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/result.h"
#include "indicators/indicatorset.h"

namespace indicators {

/// Plain text: one indicator a line, each once, after comment lines (#) that say what this is, from
/// which case and when.
struct TextWriter
{
    /// The caller flushes or commits the device and looks whether that worked.
    static core::Result<void> write(const IndicatorSet &set, QIODevice &device,
                                    Form form = Form::Defanged);
};

} // namespace indicators
