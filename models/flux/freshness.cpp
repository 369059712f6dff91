// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/freshness.h"

#include <algorithm>
#include <cstdlib>

namespace flux {

namespace {

/// Resolvers count in whole seconds and answers take their time on the way.
constexpr core::UtcMs toleranceMs = 2'000;
/// Fetches remembered of one question: what a farm of caches behind one address may hold at once.
constexpr qsizetype maxFetches = 16;
/// So many TTLs after the last sign of a farm it is taken for one cache again.
constexpr core::UtcMs farmMemory = 6;
/// A farm picks a cache at random. With n of them, n · 8 questions a TTL miss a fetch once in
/// 3,000.
constexpr int asksACache = 8;
/// A new resolver is asked so many times early, all names together: a farm of two stays hidden once
/// in 250, one of four once in 65,000. Caches that were filled at one time show only like this.
constexpr int probesOfAResolver = 8;
/// Where TTLs are rewritten the real one is hidden; names worth watching have a minute or more.
constexpr quint32 hiddenTtlSeconds = 30;

QByteArray data(const core::Record &record)
{
    if (!record.address.isEmpty())
        return record.address.bytes();
    return record.target.isEmpty() ? record.text.toUtf8() : record.target.text();
}

/// Order of records is no change, so the set is sorted; NODATA and NXDOMAIN are sets of their own.
size_t answerSet(const core::Observation &observation)
{
    QList<QByteArray> set;
    if (observation.outcome == core::Outcome::NoError) {
        for (const core::Record &record : observation.answers) {
            if (record.type == observation.type)
                set.append(data(record));
        }
    } else {
        set.append(core::toString(observation.outcome).toLatin1());
    }
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return qHashRange(set.cbegin(), set.cend(), QHashSeed::globalSeed());
}

quint32 ttlOf(const core::Observation &observation)
{
    return observation.outcome == core::Outcome::NoError ? observation.recordTtlSeconds()
                                                         : observation.ttlSeconds;
}

core::UtcMs ms(quint32 seconds)
{
    return core::UtcMs{1000} * seconds;
}

} // namespace

FreshnessTracker::Key FreshnessTracker::keyOf(const core::Observation &observation)
{
    return {observation.vantage(), observation.question, observation.type};
}

core::Freshness FreshnessTracker::classify(const core::Observation &observation)
{
    if (!core::isAnswer(observation.outcome))
        return core::Freshness::Unknown;
    noteHabit(observation);
    Seen &seen = m_seen[keyOf(observation)];
    const quint32 ttlSeconds = ttlOf(observation);
    seen.largestTtlSeconds = std::max(seen.largestTtlSeconds, ttlSeconds);
    const bool isHidden = !observation.authoritative && rewritesTtls(observation.resolver);
    const Fetch now{answerSet(observation), observation.at + ms(ttlSeconds)};
    // f = at − (T − ttl) is the expiry less T, so comparing fetches is comparing expiries.
    const core::UtcMs fetchedAt = now.expiresAt - ms(seen.largestTtlSeconds);

    core::Freshness freshness = core::Freshness::Fresh;
    qsizetype match = -1;
    for (qsizetype i = 0; i < seen.fetches.size() && match < 0; ++i) {
        const Fetch &fetch = seen.fetches[i];
        if (fetch.set != now.set)
            continue;
        // Fetched after the earlier one had run out: with TTLs of a second or two the expiries can
        // be within the tolerance all the same.
        if (!isHidden && fetchedAt >= fetch.expiresAt)
            continue;
        if (isHidden || std::abs(now.expiresAt - fetch.expiresAt) <= toleranceMs)
            match = i;
        else if (observation.at < fetch.expiresAt)
            freshness = core::Freshness::Early;
    }
    if (isHidden && match >= 0)
        return core::Freshness::Unknown;
    if (!observation.authoritative)
        noteFarm(seen, observation, now, match);
    if (match >= 0) {
        // Two caches that fetched within the tolerance are one here; it lives as long as the later.
        core::UtcMs &expiresAt = seen.fetches[match].expiresAt;
        expiresAt = std::max(expiresAt, now.expiresAt);
        return core::Freshness::Cached;
    }
    // When the TTLs are rewritten a set of long ago can still come from the cache behind.
    if (!isHidden)
        seen.fetches.removeIf(
            [&](const Fetch &fetch) { return fetch.expiresAt + toleranceMs < observation.at; });
    if (seen.fetches.size() >= maxFetches)
        seen.fetches.removeFirst();
    seen.fetches.append(now);
    return freshness;
}

void FreshnessTracker::noteHabit(const core::Observation &observation)
{
    if (observation.outcome != core::Outcome::NoError || observation.authoritative)
        return;
    Habit &habit = m_habits[observation.resolver];
    const quint32 ttlSeconds = observation.recordTtlSeconds();
    if (habit.names.isEmpty())
        habit.ttlSeconds = ttlSeconds;
    habit.varies = habit.varies || habit.ttlSeconds != ttlSeconds;
    if (habit.names.size() < 2)
        habit.names.insert(observation.question);
}

bool FreshnessTracker::rewritesTtls(const core::Endpoint &resolver) const
{
    const auto habit = m_habits.constFind(resolver);
    return habit != m_habits.cend() && !habit->varies && habit->names.size() >= 2;
}

void FreshnessTracker::noteFarm(Seen &seen, const core::Observation &observation,
                                const Fetch &fetch, qsizetype match)
{
    const core::UtcMs largestMs = ms(seen.largestTtlSeconds);
    // An older countdown after a newer one, or a fetch in the midst of another's life.
    bool isSign = match >= 0 && match + 1 < seen.fetches.size();
    for (const Fetch &other : std::as_const(seen.fetches)) {
        const core::UtcMs inLifeMs = other.expiresAt - (fetch.expiresAt - largestMs);
        isSign = isSign || (match < 0 && inLifeMs > toleranceMs);
    }
    const bool wasAlive =
        std::any_of(seen.fetches.cbegin(), seen.fetches.cend(),
                    [&](const Fetch &other) { return other.expiresAt > observation.at; });
    if (observation.at - seen.epochStart > largestMs) {
        seen.epochStart = observation.at;
        seen.mostBefore = std::exchange(seen.mostNow, 0);
    }
    const auto alive =
        std::count_if(seen.fetches.cbegin(), seen.fetches.cend(),
                      [&](const Fetch &one) { return one.expiresAt > observation.at; });
    seen.mostNow = std::max(seen.mostNow, static_cast<int>(alive) + (match < 0 ? 1 : 0));

    Habit &habit = m_habits[observation.resolver];
    if (observation.at > habit.farmUntil)
        habit.caches = 1;
    if (isSign) {
        seen.farmSeenAt = observation.at;
        habit.farmUntil = std::max(habit.farmUntil, observation.at + farmMemory * largestMs);
        habit.caches = std::max({habit.caches, 2, seen.mostNow, seen.mostBefore});
    } else if (wasAlive) {
        habit.probes = std::min(habit.probes + 1, probesOfAResolver);
    }
}

bool FreshnessTracker::isFarm(const Seen &seen, core::UtcMs at)
{
    return seen.farmSeenAt > 0 && at - seen.farmSeenAt <= farmMemory * ms(seen.largestTtlSeconds);
}

int FreshnessTracker::caches(const core::Observation &observation) const
{
    const auto seen = m_seen.constFind(keyOf(observation));
    if (seen == m_seen.cend())
        return 1;
    if (isFarm(*seen, observation.at))
        return std::max({2, seen->mostNow, seen->mostBefore});
    const auto habit = m_habits.constFind(observation.resolver);
    return habit != m_habits.cend() && observation.at <= habit->farmUntil ? habit->caches : 1;
}

std::optional<quint32> FreshnessTracker::askWithin(const core::Observation &observation) const
{
    if (!core::isAnswer(observation.outcome) || observation.authoritative)
        return std::nullopt;
    // Half-way a cache shows its countdown, and is then known not to rewrite.
    const Habit habit = m_habits.value(observation.resolver);
    if (!habit.names.isEmpty() && !habit.varies)
        return std::min(hiddenTtlSeconds, ttlOf(observation) / 2);
    const int expected = caches(observation);
    if (expected == 1 && habit.probes < probesOfAResolver)
        return 0;
    if (expected == 1)
        return std::nullopt;
    const Seen seen = m_seen.value(keyOf(observation));
    int alive = 0;
    core::UtcMs firstExpiry = observation.at + ms(seen.largestTtlSeconds) / asksACache;
    for (const Fetch &fetch : seen.fetches) {
        if (fetch.expiresAt <= observation.at)
            continue;
        ++alive;
        firstExpiry = std::min(firstExpiry, fetch.expiresAt);
    }
    // All countdowns are known: nothing new before the first of them ends, but for a cache not met
    // so far.
    if (alive >= expected)
        return static_cast<quint32>((firstExpiry - observation.at) / 1000);
    return seen.largestTtlSeconds / static_cast<quint32>(expected * asksACache);
}

} // namespace flux
