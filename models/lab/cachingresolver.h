// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QHash>

#include "core/clock.h"
#include "lab/behaviour.h"
#include "lab/dice.h"

namespace lab {

/// A recursive resolver in front of one name of the lab: keeps what the authority said, counts TTLs
/// down in whole seconds as real caches do, and fetches anew when they have run out. Several caches
/// behind one address answer in random turn (an anycast farm); a forwarder in front can write one
/// TTL over all. Pure: takes the clock and a seed; sends nothing.
class CachingResolver
{
public:
    struct Design
    {
        int caches = 1;
        std::optional<quint32> rewrittenTtlSeconds; ///< none: the cache's own countdown
    };
    struct Answer
    {
        dns::Message message;
        qint64 fetch = 0;       ///< number of the fetch that this answer comes from, from 1
        bool isFetched = false; ///< for this very question, not found in the cache
    };

    /// `address` is the one from which the authority is asked.
    CachingResolver(const Behaviour &authority, const core::Clock &clock, quint32 seed,
                    const core::IpAddress &address, const Design &design);

    Answer answer(const dns::Question &question);

    /// Answers one cache keeps at most; further ones are passed on but not kept.
    static constexpr qsizetype mostEntries = 10'000;

private:
    struct Key
    {
        core::DomainName name;
        core::RecordType type;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, static_cast<quint16>(key.type));
        }
    };
    struct Entry
    {
        dns::Message message;
        qint64 fetch = 0;
        qint64 fetchedAtSecond = 0;
        qint64 lastSecond = 0; ///< in which it may still be given
    };
    using Cache = QHash<Key, Entry>;

    Answer fetch(const dns::Question &question, Cache *cache);
    dns::Message aged(const dns::Message &message, qint64 seconds) const;

    const Behaviour &m_authority;
    const core::Clock &m_clock;
    Dice m_dice;
    core::IpAddress m_address;
    Design m_design;
    std::vector<Cache> m_caches;
    quint64 m_questions = 0;
    qint64 m_fetches = 0;
};

} // namespace lab
