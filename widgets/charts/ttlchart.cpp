// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ttlchart.h"

namespace widgets {

TtlChart::TtlChart(QWidget *parent)
    : TimeChart(parent)
{
    setObjectName(QStringLiteral("ttlChart"));
    setAccessibleName(tr("TTL"));
    setLabelWidth(92);
}

figures::LineSet TtlChart::lines(const flux::NameHistory &history, plots::TimeRange range) const
{
    return figures::ttlLines(history, range, plotWidth(), selection());
}

} // namespace widgets
