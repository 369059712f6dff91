// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growthchart.h"

namespace widgets {

GrowthChart::GrowthChart(QWidget *parent)
    : TimeChart(parent)
{
    setObjectName(QStringLiteral("growthChart"));
    setAccessibleName(tr("Growth"));
}

figures::LineSet GrowthChart::lines(const flux::NameHistory &history, plots::TimeRange range) const
{
    return figures::growthLines(history, range, plotWidth(), selection());
}

} // namespace widgets
