// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/freshness.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace flux {

namespace {

/// Resolvers count in whole seconds and answers take their time on the way.
constexpr core::UtcMs toleranceMs = 2'000;
/// Fetches remembered of one question: what a farm of caches behind one address may hold at once.
constexpr qsizetype maxFetches = 16;

QByteArray data(const core::Record &record)
{
    if (!record.address.isEmpty())
        return record.address.bytes();
    return record.target.isEmpty() ? record.text.toUtf8() : record.target.text();
}

/// Order of records is no change, so the set is sorted; NODATA and NXDOMAIN are sets of their own.
QList<QByteArray> answerSet(const core::Observation &observation)
{
    if (observation.outcome != core::Outcome::NoError)
        return {core::toString(observation.outcome).toLatin1()};
    QList<QByteArray> set;
    for (const core::Record &record : observation.answers) {
        if (record.type == observation.type)
            set.append(data(record));
    }
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

} // namespace

core::Freshness FreshnessTracker::classify(const core::Observation &observation)
{
    if (!core::isAnswer(observation.outcome))
        return core::Freshness::Unknown;
    Seen &seen = m_seen[{observation.resolver, observation.question, observation.type}];
    const quint32 ttlSeconds = observation.outcome == core::Outcome::NoError
                                   ? observation.recordTtlSeconds()
                                   : observation.ttlSeconds;
    seen.largestTtlSeconds = std::max(seen.largestTtlSeconds, ttlSeconds);
    const core::UtcMs expiresAt = observation.at + core::UtcMs{1000} * ttlSeconds;
    // f = at − (T − ttl) is the expiry less T, so comparing fetches is comparing expiries.
    const core::UtcMs fetchedAt = expiresAt - core::UtcMs{1000} * seen.largestTtlSeconds;
    const QList<QByteArray> set = answerSet(observation);

    core::Freshness freshness = core::Freshness::Fresh;
    for (const Fetch &fetch : std::as_const(seen.fetches)) {
        if (fetch.set != set)
            continue;
        // Fetched after the earlier one had run out: with TTLs of a second or two the expiries can
        // be within the tolerance all the same.
        if (fetchedAt >= fetch.expiresAt)
            continue;
        if (std::abs(expiresAt - fetch.expiresAt) <= toleranceMs)
            return core::Freshness::Cached;
        if (observation.at < fetch.expiresAt)
            freshness = core::Freshness::Early;
    }
    seen.fetches.removeIf(
        [&](const Fetch &fetch) { return fetch.expiresAt + toleranceMs < observation.at; });
    if (seen.fetches.size() >= maxFetches)
        seen.fetches.removeFirst();
    seen.fetches.append({set, expiresAt});
    return freshness;
}

} // namespace flux
