// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/series.h"

#include <algorithm>
#include <utility>

#include "flux/selected.h"
#include "plots/decimator.h"

namespace plots {

namespace {

/// Gives the line what it would keep of the items that lie within the column of the first, and says
/// where the next begins: a run of items is looked through without making points of them.
template <typename Item, typename Value>
const Item *takeColumn(Decimator &line, const Item *first, const Item *end, Value value)
{
    const core::UtcMs columnEnd = line.columnEnd(first->at);
    const Item *smallest = first;
    const Item *largest = first;
    const Item *next = first + 1;
    for (; next != end && next->at < columnEnd; ++next) {
        if (value(*next) < value(*smallest))
            smallest = next;
        if (value(*next) > value(*largest))
            largest = next;
    }
    for (const Item *item :
         {first, std::min(smallest, largest), std::max(smallest, largest), std::prev(next)})
        line.take({static_cast<double>(item->at), static_cast<double>(value(*item))});
    return next;
}

/// A line that stays level and then rises at once: the value before each step is drawn up to it.
Points steps(const QList<flux::GrowthStep> &growth, int flux::GrowthStep::*counted, TimeRange range,
             int widthPixels, core::UtcMs lastAt)
{
    if (growth.isEmpty() || range.isEmpty() || widthPixels < 1 || growth.first().at > range.to)
        return {};
    Decimator line(range, widthPixels);
    const auto value = [counted](const flux::GrowthStep &step) { return step.*counted; };
    const auto isBefore = [](core::UtcMs at, const flux::GrowthStep &step) { return at < step.at; };
    const flux::GrowthStep *begin = growth.constData();
    const flux::GrowthStep *last = begin + growth.size();
    const flux::GrowthStep *step = std::upper_bound(begin, last, range.from, isBefore);
    const flux::GrowthStep *end = std::upper_bound(step, last, range.to, isBefore);
    const flux::GrowthStep *before = step == begin ? begin : std::prev(step);
    int level = value(*before);
    line.take({static_cast<double>(std::max(before->at, range.from)), static_cast<double>(level)});
    while (step != end) {
        if (value(*step) == level) {
            ++step;
            continue;
        }
        line.take({static_cast<double>(step->at), static_cast<double>(level)});
        step = takeColumn(line, step, end, value);
        level = value(*std::prev(step));
    }
    // Level up to the last answer: beyond it nothing is known.
    line.take({static_cast<double>(std::clamp(lastAt, range.from, range.to)),
               static_cast<double>(level)});
    return line.points();
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

/// The line of one resolver, and its largest value.
std::pair<Points, double> ttlLine(const QList<flux::TtlPoint> &ttls, TimeRange range,
                                  int widthPixels)
{
    if (range.isEmpty() || widthPixels < 1)
        return {};
    Decimator line(range, widthPixels);
    double largest = 0;
    const flux::TtlPoint *end = ttls.constData() + ttls.size();
    const flux::TtlPoint *ttl = std::lower_bound(
        ttls.constData(), end, range.from,
        [](const flux::TtlPoint &candidate, core::UtcMs at) { return candidate.at < at; });
    const auto value = [](const flux::TtlPoint &point) { return point.ttlSeconds; };
    while (ttl != end && ttl->at <= range.to)
        ttl = takeColumn(line, ttl, end, value);
    const Points points = line.points();
    for (const QPointF &point : points)
        largest = std::max(largest, point.y());
    return {points, largest};
}

} // namespace

GrowthSeries GrowthSeries::of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                              const core::Selection &selection)
{
    const auto line = [&](const QList<flux::GrowthStep> &growth, int flux::GrowthStep::*value) {
        return steps(growth, value, range, widthPixels, history.lastAt());
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
        const auto [line, largest] = ttlLine(it.value(), range, widthPixels);
        series.lines.append({it.key(), line});
        series.largestSeconds = std::max(series.largestSeconds, largest);
    }
    std::sort(series.lines.begin(), series.lines.end(),
              [](const TtlLine &a, const TtlLine &b) { return a.resolver < b.resolver; });
    return series;
}

} // namespace plots
