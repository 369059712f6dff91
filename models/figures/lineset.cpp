// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lineset.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace figures {

namespace {

/// AA25-093A: "3 to 5 minutes", which it finds with fast flux.
constexpr double advisoryLeastSeconds = 180;
constexpr double advisoryMostSeconds = 300;
constexpr std::array ttlCategories{4, 3, 1, 2, 0};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LineSet)
};

double largestOf(const QList<Line> &lines)
{
    double largest = 1;
    for (const Line &line : lines) {
        for (const QPointF &point : line.points)
            largest = std::max(largest, point.y());
    }
    return largest;
}

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

LineSet growthLines(const flux::NameHistory &history, plots::TimeRange range, int widthPixels,
                    const core::Selection &selection)
{
    LineSet set;
    set.title = Words::tr("distinct since the first answer");
    if (history.addresses().isEmpty() && history.nameServerAddresses() == 0)
        return set;
    const auto series = plots::GrowthSeries::of(history, range, widthPixels, selection);
    set.lines.append({Words::tr("addresses"), 5, 2, series.addresses});
    // Without any known network a line at zero would say that there are none.
    if (history.networks() > 0)
        set.lines.append({Words::tr("networks"), 0, 2, series.networks});
    if (history.nameServerAddresses() > 0)
        set.lines.append({Words::tr("NS addr."), 3, 2, series.nameServerAddresses});
    set.largest = largestOf(set.lines);
    set.description =
        Words::tr("Distinct so far: %1 addresses, %2 networks, %3 addresses of name servers.")
            .arg(history.addresses().size())
            .arg(history.networks())
            .arg(history.nameServerAddresses());
    return set;
}

LineSet ttlLines(const flux::NameHistory &history, plots::TimeRange range, int widthPixels,
                 const core::Selection &selection)
{
    const auto series = plots::TtlSeries::of(history, range, widthPixels, selection);
    LineSet set;
    set.title = Words::tr("TTL in seconds, as each resolver gave it");
    const size_t count =
        std::min<size_t>(static_cast<size_t>(series.lines.size()), ttlCategories.size());
    for (size_t i = 0; i < count; ++i) {
        const plots::TtlLine &line = series.lines[static_cast<qsizetype>(i)];
        set.lines.append(
            {line.resolver.toString(), ttlCategories[i], count == 1 ? 2 : 1.3, line.points});
    }
    // First and broad, so that a resolver's line along it stays in sight.
    if (series.authoritySeconds > 0 && !isFlat(series)) {
        const double level = series.authoritySeconds;
        set.lines.prepend(
            {Words::tr("largest seen"),
             5,
             3.5,
             {{static_cast<double>(range.from), level}, {static_cast<double>(range.to), level}}});
    }
    // The advisory's range belongs in the picture wherever it does not flatten the curves.
    set.largest = std::max(1.0, series.largestSeconds);
    if (set.largest >= 20 && set.largest < 3000) {
        set.mark = {advisoryLeastSeconds, advisoryMostSeconds,
                    Words::tr("180–300 s: the advisory's 3 to 5 minutes")};
        set.largest = std::max(set.largest, advisoryMostSeconds);
    }
    set.description = Words::tr("TTL by %1 resolvers; the largest is %2 seconds.")
                          .arg(series.lines.size())
                          .arg(static_cast<qint64>(series.largestSeconds));
    return set;
}

} // namespace figures
