// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ttlchart.h"

#include <array>

namespace widgets {

namespace {

constexpr double advisorySeconds = 300;

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
    const auto series = plots::TtlSeries::of(history, range, plotWidth());
    QList<Line> lines;
    static constexpr std::array categories{4, 3, 1, 2, 0};
    const qsizetype count = std::min(series.lines.size(), maxLines);
    for (qsizetype i = 0; i < count; ++i) {
        lines.append({series.lines[i].resolver.toString(), categories[static_cast<size_t>(i)], 1.3,
                      series.lines[i].points});
    }
    // Last, so that it lies on top of the sawtooth.
    if (series.authoritySeconds > 0) {
        const double level = series.authoritySeconds;
        lines.append(
            {tr("largest seen"),
             5,
             2,
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
