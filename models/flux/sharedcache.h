// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "core/observation.h"

namespace flux {

/// Whether one cache stands behind resolvers that should have nothing to do with each other: a
/// sequential test over their countdowns, from answers that were asked for anyway.
///
/// A cache fetches when it is asked and has nothing; so what a resolver shows counted down although
/// it was not asked at that moment was fetched for somebody else. Behind one cache that somebody is
/// another of our resolvers, and its countdown ends at the same second; separate caches agree only
/// by chance, which p says. And a whole TTL from one while another's still counts down cannot come
/// from one cache. What is fresh everywhere, as after a burst of questions, says nothing.
///
/// An authority that itself counts TTLs down towards fixed moments makes separate caches agree; but
/// then all of its names agree on these moments. So two questions are needed that match at
/// different moments. Cost of an answer: O(countdowns that run for its question).
class SharedCache
{
public:
    /// `operators`: who runs each resolver; of one operator several may share a cache.
    explicit SharedCache(const QHash<core::Endpoint, QString> &operators = {});

    void note(const core::Observation &observation);
    bool isShared() const { return m_isShared; }
    double sum() const { return m_sum; } ///< nats

private:
    struct Key
    {
        core::DomainName question;
        core::RecordType type;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.question, static_cast<quint16>(key.type));
        }
    };
    struct Span
    {
        core::UtcMs from = 0;
        core::UtcMs to = 0;
    };
    /// One countdown, as its first answer showed it.
    struct Fetch
    {
        core::Endpoint resolver;
        core::UtcMs at = 0;
        core::UtcMs expiresAt = 0;
        quint32 ttlSeconds = 0;
        size_t set = 0;
        bool isJudged = false;
    };
    struct Asked
    {
        quint32 largestTtlSeconds = 0;
        QList<Fetch> fetches;
        QHash<core::Endpoint, QList<Span>> spans; ///< when each was asked, the last few
        core::UtcMs matchedExpiry = 0;            ///< 0: no match so far
    };

    void judge(const Key &key, Asked &asked, Fetch &fetch);
    void judgeCountdown(const Key &key, Asked &asked, const Fetch &fetch);
    bool isOurs(const Key &key, const Asked &asked, const Fetch &fetch) const;
    void noteMatch(const Key &key, Asked &asked, core::UtcMs expiresAt);
    void weigh(double nats);

    QHash<core::Endpoint, QString> m_operators;
    QHash<Key, Asked> m_asked;
    double m_sum = 0;
    bool m_differs = false; ///< two questions have matched at different moments
    bool m_isShared = false;
};

} // namespace flux
