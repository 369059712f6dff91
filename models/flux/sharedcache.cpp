// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/sharedcache.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace flux {

namespace {

/// Caches count in whole seconds, and answers take their time on the way.
constexpr core::UtcMs toleranceMs = 1'500;
constexpr quint32 countedDownSeconds = 3;
/// Shorter ones agree too often by chance to say anything.
constexpr quint32 leastTtlSeconds = 15;
/// How often the countdowns match where one cache stands behind: not always, as caches prefetch.
constexpr double matching = 0.9;
constexpr double leastChance = 0.005;
constexpr double mostChance = 0.9;
/// Wald bound for one false alarm in 100,000; the network may change, so the sum has its limits.
constexpr double bound = 11.5;
constexpr double lowest = -7;
constexpr double highest = 18;
/// So long after its end a countdown may still turn out to have been one.
constexpr core::UtcMs memoryMs = 60'000;
constexpr qsizetype mostFetches = 64;
constexpr qsizetype mostSpans = 8;

core::UtcMs ms(quint32 seconds)
{
    return core::UtcMs{1000} * seconds;
}

quint32 ttlOf(const core::Observation &observation)
{
    return observation.outcome == core::Outcome::NoError ? observation.recordTtlSeconds()
                                                         : observation.ttlSeconds;
}

size_t setOf(const core::Observation &observation)
{
    QList<QByteArray> set{core::toString(observation.outcome).toLatin1()};
    for (const core::Record &record : observation.answers) {
        if (record.type == observation.type)
            set.append(record.address.isEmpty() ? record.text.toUtf8() : record.address.bytes());
    }
    std::sort(set.begin(), set.end());
    return qHashRange(set.cbegin(), set.cend(), QHashSeed::globalSeed());
}

/// What resolvers fetch for themselves, as name servers' addresses, says nothing of who asked.
bool isTelling(const core::Observation &observation)
{
    return observation.question == observation.subject && !observation.subject.isEmpty() &&
           (core::isAddressType(observation.type) || observation.type == core::RecordType::HTTPS) &&
           observation.clientSubnet.isEmpty() && !observation.authoritative &&
           observation.suspicion == core::Suspicion::None;
}

/// Administrators write such TTLs; a countdown seldom stops at one.
bool isRound(quint32 ttlSeconds)
{
    return ttlSeconds % 30 == 0;
}

} // namespace

SharedCache::SharedCache(const QHash<core::Endpoint, QString> &operators)
    : m_operators(operators)
{}

void SharedCache::note(const core::Observation &observation)
{
    if (!m_operators.contains(observation.resolver) || !isTelling(observation))
        return;
    const Key key{observation.question, observation.type};
    Asked &asked = m_asked[key];
    QList<Span> &spans = asked.spans[observation.resolver];
    spans.append({observation.at - observation.roundTripUs / 1000, observation.at});
    if (spans.size() > mostSpans)
        spans.removeFirst();
    if (!core::isAnswer(observation.outcome))
        return;
    const quint32 ttlSeconds = ttlOf(observation);
    Fetch fetch{observation.resolver, observation.at,     observation.at + ms(ttlSeconds),
                ttlSeconds,           setOf(observation), false};
    const bool isKnown = std::ranges::any_of(asked.fetches, [&fetch](const Fetch &other) {
        return other.resolver == fetch.resolver && other.set == fetch.set &&
               std::abs(other.expiresAt - fetch.expiresAt) <= 2 * toleranceMs;
    });
    if (isKnown)
        return;
    asked.fetches.removeIf(
        [&fetch](const Fetch &other) { return other.expiresAt + memoryMs < fetch.at; });
    const bool isLarger = ttlSeconds > asked.largestTtlSeconds;
    asked.largestTtlSeconds = std::max(asked.largestTtlSeconds, ttlSeconds);
    judge(key, asked, fetch);
    if (asked.fetches.size() < mostFetches)
        asked.fetches.append(fetch);
    // Only now is it known that these were counted down when they were first shown.
    for (Fetch &earlier : asked.fetches) {
        if (isLarger && !earlier.isJudged && !isRound(earlier.ttlSeconds))
            judge(key, asked, earlier);
    }
}

void SharedCache::judge(const Key &key, Asked &asked, Fetch &fetch)
{
    if (asked.largestTtlSeconds < leastTtlSeconds)
        return;
    if (fetch.ttlSeconds + countedDownSeconds <= asked.largestTtlSeconds) {
        fetch.isJudged = true;
        judgeCountdown(key, asked, fetch);
        return;
    }
    // A whole TTL, while a countdown of another resolver runs that began well before.
    const bool isApart = std::ranges::any_of(asked.fetches, [&](const Fetch &other) {
        return m_operators[other.resolver] != m_operators[fetch.resolver] &&
               other.expiresAt > fetch.at + 2 * toleranceMs &&
               other.expiresAt + 2 * toleranceMs < fetch.expiresAt;
    });
    if (isApart)
        weigh(std::log((1 - matching) / matching));
}

void SharedCache::judgeCountdown(const Key &key, Asked &asked, const Fetch &fetch)
{
    if (isOurs(key, asked, fetch))
        return;
    int others = 0;
    bool matches = false;
    for (const Fetch &other : std::as_const(asked.fetches)) {
        if (m_operators[other.resolver] == m_operators[fetch.resolver] ||
            other.expiresAt <= fetch.at || other.at > fetch.at)
            continue;
        ++others;
        matches = matches || (other.set == fetch.set &&
                              std::abs(other.expiresAt - fetch.expiresAt) <= toleranceMs);
    }
    if (others == 0)
        return;
    const double chance =
        std::clamp(others * 2.0 * toleranceMs / static_cast<double>(ms(asked.largestTtlSeconds)),
                   leastChance, mostChance);
    if (matches)
        noteMatch(key, asked, fetch.expiresAt);
    weigh(std::log(matches ? matching / chance : (1 - matching) / (1 - chance)));
}

/// Whether the resolver was asked when it fetched: then it fetched for us, whoever else did too.
bool SharedCache::isOurs(const Key &key, const Asked &asked, const Fetch &fetch) const
{
    const core::UtcMs fetchedAt = fetch.expiresAt - ms(asked.largestTtlSeconds);
    const auto wasAsked = [&](const Asked &question) {
        return std::ranges::any_of(question.spans.value(fetch.resolver),
                                   [fetchedAt](const Span &span) {
                                       return fetchedAt >= span.from - 2 * toleranceMs &&
                                              fetchedAt <= span.to + 2 * toleranceMs;
                                   });
    };
    if (wasAsked(asked))
        return true;
    // A resolver may look for the addresses with the HTTPS record (RFC 9460, section 4.2).
    const auto https = m_asked.constFind({key.question, core::RecordType::HTTPS});
    return https != m_asked.cend() && wasAsked(*https);
}

void SharedCache::noteMatch(const Key &key, Asked &asked, core::UtcMs expiresAt)
{
    asked.matchedExpiry = expiresAt;
    for (auto other = m_asked.cbegin(); other != m_asked.cend() && !m_differs; ++other) {
        if (other.key() == key || other->matchedExpiry == 0)
            continue;
        const core::UtcMs apart = std::abs(expiresAt - other->matchedExpiry);
        const quint32 shorter = std::min(asked.largestTtlSeconds, other->largestTtlSeconds);
        m_differs = apart > 2 * toleranceMs && apart + 2 * toleranceMs < ms(shorter);
    }
}

void SharedCache::weigh(double nats)
{
    m_sum = std::clamp(m_sum + nats, lowest, highest);
    if (m_sum < 0)
        m_differs = false;
    m_isShared = m_sum >= bound ? m_differs : m_isShared && m_sum > 0;
}

} // namespace flux
