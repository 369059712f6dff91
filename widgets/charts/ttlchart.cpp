// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ttlchart.h"

#include <algorithm>
#include <array>

namespace widgets {

namespace {

constexpr double advisorySeconds = 300;

/// Every resolver gave the largest TTL each time: a line for it would say nothing more.
bool isFlat(const plots::TtlSeries &series)
{
    return std::all_of(series.lines.begin(), series.lines.end(), [&](const plots::TtlLine &line) {
        return std::all_of(line.points.begin(), line.points.end(), [&](const QPointF &point) {
            return point.y() == static_cast<double>(series.authoritySeconds);
        });
    });
}

} // namespace

TtlChart::TtlChart(QWidget *parent)
    : TimeChart(parent)
{
    setObjectName(QStringLiteral("ttlChart"));
    setAccessibleName(tr("TTL"));
    setLabelWidth(92);
}

void TtlChart::build(const flux::NameHistory &history, plots::TimeRange range)
{
    const auto series = plots::TtlSeries::of(history, range, plotWidth(), selection());
    QList<Line> lines;
    static constexpr std::array categories{4, 3, 1, 2, 0};
    const qsizetype count = std::min(series.lines.size(), maxLines);
    for (qsizetype i = 0; i < count; ++i) {
        lines.append({series.lines[i].resolver.toString(), categories[static_cast<size_t>(i)],
                      count == 1 ? 2 : 1.3, series.lines[i].points});
    }
    // First and broad, so that a resolver's line along it stays in sight.
    if (series.authoritySeconds > 0 && !isFlat(series)) {
        const double level = series.authoritySeconds;
        lines.prepend(
            {tr("largest seen"),
             5,
             3.5,
             {{static_cast<double>(range.from), level}, {static_cast<double>(range.to), level}}});
    }
    // The advisory's line belongs in the picture wherever it does not flatten the curves.
    const double largest = std::max(1.0, series.largestSeconds);
    const bool inRange = largest >= 20 && largest < 3000;
    setMark(inRange ? std::optional(Mark{advisorySeconds, tr("300 s: advisory's 5-minute line")})
                    : std::nullopt);
    show(lines, range, inRange ? std::max(largest, advisorySeconds) : largest);
    setAccessibleDescription(tr("TTL by %1 resolvers; the largest is %2 seconds.")
                                 .arg(series.lines.size())
                                 .arg(static_cast<qint64>(series.largestSeconds)));
}

} // namespace widgets
