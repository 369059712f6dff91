// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/series.h"

#include <algorithm>
#include <utility>

#include "flux/selected.h"
#include "plots/decimator.h"

namespace plots {

namespace {

/// A line that stays level and then rises at once: the value before each step is drawn up to it.
Points steps(const QList<flux::GrowthStep> &growth, int flux::GrowthStep::*value, TimeRange range,
             int widthPixels, core::UtcMs lastAt)
{
    if (growth.isEmpty() || range.isEmpty() || widthPixels < 1 || growth.first().at > range.to)
        return {};
    Decimator line(range, widthPixels);
    auto step = std::upper_bound(
        growth.begin(), growth.end(), range.from,
        [](core::UtcMs at, const flux::GrowthStep &candidate) { return at < candidate.at; });
    const auto valueOf = [value](const auto &at) { return static_cast<double>((*at).*value); };
    const bool hasBefore = step != growth.begin();
    double level = valueOf(hasBefore ? std::prev(step) : step);
    if (hasBefore)
        line.take({static_cast<double>(range.from), level});
    for (bool isFirst = !hasBefore; step != growth.end() && step->at <= range.to; ++step) {
        const double next = valueOf(step);
        const double x = static_cast<double>(step->at);
        if (next == level && !isFirst)
            continue;
        if (!isFirst)
            line.take({x, level});
        line.take({x, next});
        level = next;
        isFirst = false;
    }
    // Level up to the last answer: beyond it nothing is known.
    line.take({static_cast<double>(std::clamp(lastAt, range.from, range.to)), level});
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
    auto ttl = std::lower_bound(
        ttls.begin(), ttls.end(), range.from,
        [](const flux::TtlPoint &candidate, core::UtcMs at) { return candidate.at < at; });
    for (; ttl != ttls.end() && ttl->at <= range.to; ++ttl) {
        const double seconds = static_cast<double>(ttl->ttlSeconds);
        line.take({static_cast<double>(ttl->at), seconds});
        largest = std::max(largest, seconds);
    }
    return {line.points(), largest};
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
