// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/coverage.h"

#include <algorithm>

namespace flux {

namespace {

constexpr core::UtcMs longestSilenceMs = 3'600'000;

} // namespace

void Coverage::add(const core::Observation &observation)
{
    if (!core::isAddressType(observation.type) || observation.question != observation.subject)
        return;
    Vantage &vantage = m_vantages[observation.resolver];
    (observation.type == core::RecordType::A ? vantage.v4 : vantage.v6).add(observation);
}

void Coverage::Track::add(const core::Observation &observation)
{
    // A failed question covers nothing, and the time until the next answer was watched in vain.
    if (!core::isAnswer(observation.outcome))
        return;
    const bool hasRecords = observation.outcome == core::Outcome::NoError;
    // The negative TTL of a name that also has addresses is another clock.
    if (hasRecords && !holdsAddresses) {
        holdsAddresses = true;
        largestTtlSeconds = 0;
    }
    if (hasRecords || !holdsAddresses)
        largestTtlSeconds = std::max(largestTtlSeconds, hasRecords ? observation.recordTtlSeconds()
                                                                   : observation.ttlSeconds);
    const core::UtcMs sinceMs = observation.at - lastAt;
    const core::UtcMs ttlMs = core::UtcMs{1000} * largestTtlSeconds;
    if (stretches == 0 || sinceMs > std::max(longestSilenceMs, 2 * ttlMs))
        ++stretches;
    else
        watchedMs += std::max<core::UtcMs>(sinceMs, 0); // the clock may have been set back
    lastAt = observation.at;
    fresh += observation.freshness == core::Freshness::Fresh ? 1 : 0;
}

Refreshes Coverage::Track::refreshes() const
{
    if (stretches == 0)
        return {};
    if (largestTtlSeconds == 0)
        return {fresh, fresh};
    const core::UtcMs ranOut = watchedMs / (core::UtcMs{1000} * largestTtlSeconds);
    return {fresh, std::max(fresh, stretches + static_cast<int>(ranOut))};
}

const Coverage::Track &Coverage::Vantage::counted() const
{
    return v4.stretches > 0 && (v4.holdsAddresses || !v6.holdsAddresses) ? v4 : v6;
}

Refreshes Coverage::of(const core::Endpoint &resolver) const
{
    const auto vantage = m_vantages.constFind(resolver);
    return vantage == m_vantages.cend() ? Refreshes{} : vantage->counted().refreshes();
}

Refreshes Coverage::all() const
{
    Refreshes sum;
    for (const Vantage &vantage : m_vantages) {
        const Refreshes refreshes = vantage.counted().refreshes();
        sum.observed += refreshes.observed;
        sum.expected += refreshes.expected;
    }
    return sum;
}

QString Coverage::text(const Refreshes &refreshes)
{
    return refreshes.expected == 1
               ? tr("%1 of 1 refresh observed").arg(refreshes.observed)
               : tr("%1 of %2 refreshes observed").arg(refreshes.observed).arg(refreshes.expected);
}

} // namespace flux
