// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"

namespace widgets {

/// The TTL each resolver gave: a cache that counts down shows as a sawtooth.
class TtlChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit TtlChart(QWidget *parent = nullptr);

protected:
    figures::LineSet lines(const flux::NameHistory &history, plots::TimeRange range) const override;
};

} // namespace widgets
