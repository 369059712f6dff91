// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growthchart.h"

namespace widgets {

GrowthChart::GrowthChart(QWidget *parent)
    : TimeChart(parent)
{
    setObjectName(QStringLiteral("growthChart"));
    setAccessibleName(tr("Growth"));
}

void GrowthChart::build(const flux::NameHistory &history, plots::TimeRange range)
{
    if (history.addresses().isEmpty() && history.nameServerAddresses() == 0)
        return showNothing();
    const auto series = plots::GrowthSeries::of(history, range, plotWidth(), selection());
    QList<Line> lines{{tr("addresses"), 5, 2, series.addresses}};
    // Without any known network a line at zero would say that there are none.
    if (history.networks() > 0)
        lines.append({tr("networks"), 0, 2, series.networks});
    if (history.nameServerAddresses() > 0)
        lines.append({tr("NS addr."), 3, 2, series.nameServerAddresses});
    double largest = 1;
    for (const Line &line : lines) {
        for (const QPointF &point : line.points)
            largest = std::max(largest, point.y());
    }
    show(lines, range, largest);
    setAccessibleDescription(
        tr("Distinct so far: %1 addresses, %2 networks, %3 addresses of name servers.")
            .arg(history.addresses().size())
            .arg(history.networks())
            .arg(history.nameServerAddresses()));
}

} // namespace widgets
