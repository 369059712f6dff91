// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"

namespace widgets {

/// Distinct addresses, networks and name-server addresses of a name over time.
class GrowthChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit GrowthChart(QWidget *parent = nullptr);

protected:
    figures::LineSet lines(const flux::NameHistory &history, plots::TimeRange range) const override;
};

} // namespace widgets
