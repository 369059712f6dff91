// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QSet>

#include "core/observation.h"

namespace flux {

/// Tells fresh answers from cached ones, in order of arrival. The moment a resolver fetched an
/// answer is f = at − (T − ttl), T the largest TTL that vantage gave; an answer is fresh unless the
/// same vantage already gave the same set with |f − f′| ≤ 2 s (cached) or that earlier answer still
/// lives (early). Several nodes can hide behind one address, so a few sets are remembered.
///
/// A resolver that has given one and the same TTL for different names, and never another, is taken
/// for a forwarder that rewrites TTLs: its repeats are unknown until it gives another TTL. Answers
/// of an authority (AA) say nothing about that. Cost of an answer: O(its records).
class FreshnessTracker
{
public:
    core::Freshness classify(const core::Observation &observation);

    /// Seconds after which to ask again, if its TTL does not tell: where several caches answer in
    /// turn, each with a countdown of its own, and where TTLs are rewritten or may be. For the
    /// observation classified last of its question.
    std::optional<quint32> askWithin(const core::Observation &observation) const;

    /// TTLs of this resolver say nothing: see above.
    bool rewritesTtls(const core::Endpoint &resolver) const;
    /// How many caches have been seen to hold this question at once; 1 until several are proven.
    int caches(const core::Observation &observation) const;

private:
    struct Key
    {
        core::Vantage vantage; ///< a cache keeps what it was told for each client subnet apart
        core::DomainName question;
        core::RecordType type;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.vantage, key.question, static_cast<quint16>(key.type));
        }
    };
    /// One fetch of the resolver, as its first answer showed it.
    struct Fetch
    {
        size_t set = 0; ///< hash of the answer records, seeded, so no stranger can aim at it
        core::UtcMs expiresAt = 0;
    };
    struct Seen
    {
        QList<Fetch> fetches; ///< that may still be served, oldest first
        quint32 largestTtlSeconds = 0;
        core::UtcMs farmSeenAt = 0; ///< last sign of several caches; 0: none
        core::UtcMs epochStart = 0; ///< stretches of a TTL, in each of which caches are counted
        int mostNow = 0;            ///< fetches alive at once in this stretch
        int mostBefore = 0;         ///< and in the one before
    };
    /// What a resolver's TTLs look like.
    struct Habit
    {
        quint32 ttlSeconds = 0;
        bool varies = false;
        QSet<core::DomainName> names; ///< the first two
        int probes = 0;               ///< answers that could have shown another cache, and did not
        core::UtcMs farmUntil = 0;    ///< until then it is taken for a farm, whatever is asked
        int caches = 1;               ///< the most seen at once, while it is
    };

    static Key keyOf(const core::Observation &observation);
    void noteHabit(const core::Observation &observation);
    void noteFarm(Seen &seen, const core::Observation &observation, const Fetch &fetch,
                  qsizetype match);
    static bool isFarm(const Seen &seen, core::UtcMs at);

    QHash<Key, Seen> m_seen;
    QHash<core::Endpoint, Habit> m_habits;
};

} // namespace flux
