// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/observation.h"

namespace flux {

/// Tells fresh answers from cached ones, in order of arrival. The moment a resolver fetched an
/// answer is f = at − (T − ttl), T the largest TTL that vantage gave; an answer is fresh unless the
/// same vantage already gave the same set with |f − f′| ≤ 2 s (cached) or that earlier answer still
/// lives (early). Several nodes can hide behind one address, so a few sets are remembered. Cost of
/// an answer: O(its records).
class FreshnessTracker
{
public:
    core::Freshness classify(const core::Observation &observation);

private:
    struct Key
    {
        core::Endpoint resolver;
        core::DomainName question;
        core::RecordType type;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.resolver, key.question, static_cast<quint16>(key.type));
        }
    };
    /// One fetch of the resolver, as its first answer showed it.
    struct Fetch
    {
        QList<QByteArray> set; ///< sorted data of the answer records
        core::UtcMs expiresAt = 0;
    };
    struct Seen
    {
        QList<Fetch> fetches; ///< that may still be served, oldest first
        quint32 largestTtlSeconds = 0;
    };
    QHash<Key, Seen> m_seen;
};

} // namespace flux
