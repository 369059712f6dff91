// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/series.h"

#include <algorithm>

#include "flux/selected.h"

namespace plots {

namespace {

/// The points of one pixel column while they pass by.
struct Column
{
    QPointF first;
    QPointF smallest;
    QPointF largest;
    QPointF last;
    bool isEmpty = true;

    void take(const QPointF &point)
    {
        if (isEmpty)
            first = smallest = largest = point;
        if (point.y() < smallest.y())
            smallest = point;
        if (point.y() > largest.y())
            largest = point;
        last = point;
        isEmpty = false;
    }

    void giveTo(Points &points) const
    {
        if (isEmpty)
            return;
        const bool smallestIsEarlier = smallest.x() <= largest.x();
        points.append(first);
        for (const QPointF &point : {smallestIsEarlier ? smallest : largest,
                                     smallestIsEarlier ? largest : smallest, last}) {
            if (point != points.last())
                points.append(point);
        }
    }
};

/// A line that stays level and then rises at once: the value before each step is drawn up to it.
Points steps(const QList<flux::GrowthStep> &growth, int flux::GrowthStep::*value, TimeRange range,
             core::UtcMs lastAt)
{
    Points points;
    if (growth.isEmpty() || range.isEmpty() || growth.first().at > range.to)
        return points;
    auto step = std::upper_bound(
        growth.begin(), growth.end(), range.from,
        [](core::UtcMs at, const flux::GrowthStep &candidate) { return at < candidate.at; });
    if (step != growth.begin())
        points.append(
            {static_cast<double>(range.from), static_cast<double>((*std::prev(step)).*value)});
    for (; step != growth.end() && step->at <= range.to; ++step) {
        const QPointF point(static_cast<double>(step->at), static_cast<double>((*step).*value));
        if (!points.isEmpty() && points.last().y() == point.y())
            continue;
        if (!points.isEmpty())
            points.append({point.x(), points.last().y()});
        points.append(point);
    }
    // Level up to the last answer: beyond it nothing is known.
    const core::UtcMs end = std::min(range.to, lastAt);
    if (!points.isEmpty())
        points.append({static_cast<double>(end), points.last().y()});
    return points;
}

/// The growth of the picked addresses alone.
QList<flux::GrowthStep> pickedGrowth(const flux::NameHistory &history,
                                     const core::Selection &selection)
{
    QList<flux::GrowthStep> growth;
    QSet<quint32> networks;
    // Addresses are in order first seen.
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!flux::isPicked(selection, address))
            continue;
        if (address.network.isKnown())
            networks.insert(address.network.asn);
        growth.append({address.firstSeen, static_cast<int>(growth.size()) + 1,
                       static_cast<int>(networks.size()), 0});
    }
    return growth;
}

} // namespace

Points decimated(const Points &points, TimeRange range, int widthPixels)
{
    Points kept;
    if (range.isEmpty() || widthPixels < 1)
        return kept;
    Column column;
    int index = -1;
    for (const QPointF &point : points) {
        if (point.x() < static_cast<double>(range.from) ||
            point.x() > static_cast<double>(range.to))
            continue;
        const int next = range.column(static_cast<core::UtcMs>(point.x()), widthPixels);
        if (next != index) {
            column.giveTo(kept);
            column = {};
            index = next;
        }
        column.take(point);
    }
    column.giveTo(kept);
    return kept;
}

GrowthSeries GrowthSeries::of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                              const core::Selection &selection)
{
    const auto line = [&](const QList<flux::GrowthStep> &growth, int flux::GrowthStep::*value) {
        return decimated(steps(growth, value, range, history.lastAt()), range, widthPixels);
    };
    const QList<flux::GrowthStep> picked =
        selection.picksAddresses() ? pickedGrowth(history, selection) : history.growth();
    return {line(picked, &flux::GrowthStep::addresses), line(picked, &flux::GrowthStep::networks),
            line(history.growth(), &flux::GrowthStep::nameServerAddresses)};
}

TtlSeries TtlSeries::of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                        const core::Selection &selection)
{
    TtlSeries series;
    series.authoritySeconds = history.largestTtlSeconds();
    for (auto it = history.ttls().cbegin(); it != history.ttls().cend(); ++it) {
        if (!selection.resolvers.isEmpty() && !selection.resolvers.contains(it.key()))
            continue;
        Points points;
        for (const flux::TtlPoint &ttl : it.value()) {
            if (!range.contains(ttl.at))
                continue;
            points.append({static_cast<double>(ttl.at), static_cast<double>(ttl.ttlSeconds)});
            series.largestSeconds = std::max(series.largestSeconds, points.last().y());
        }
        series.lines.append({it.key(), decimated(points, range, widthPixels)});
    }
    std::sort(series.lines.begin(), series.lines.end(),
              [](const TtlLine &a, const TtlLine &b) { return a.resolver < b.resolver; });
    return series;
}

} // namespace plots
