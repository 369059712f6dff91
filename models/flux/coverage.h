// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include "core/observation.h"

namespace flux {

/// How much of what a resolver could have shown was seen.
struct Refreshes
{
    int observed = 0; ///< fresh answers
    int expected = 0; ///< times the records ran out while they were watched; never below `observed`

    bool operator==(const Refreshes &) const = default;
};

/// "41 of 48 refreshes observed", for a name at one or at several resolvers: the fresh answers
/// about its addresses against the time that was watched, divided by the authority's TTL as far as
/// it is known (the largest TTL the resolver gave). Silence of more than an hour and of more than
/// two TTLs was not watched. A TTL of 0 is kept by no cache: then each answer is a refresh. Of A
/// and AAAA the one that holds addresses counts, A before AAAA. A value; cost of an answer: O(1).
class Coverage
{
    Q_DECLARE_TR_FUNCTIONS(flux::Coverage)

public:
    /// Observations of one name, oldest first, with their freshness; those of other types and of
    /// other names (CNAME targets, name servers) count for nothing.
    void add(const core::Observation &observation);

    QList<core::Endpoint> resolvers() const { return m_vantages.keys(); }
    Refreshes of(const core::Endpoint &resolver) const;
    /// Of all resolvers together.
    Refreshes all() const;
    QString text() const { return text(all()); }
    static QString text(const Refreshes &refreshes);

private:
    /// One type asked of one resolver.
    struct Track
    {
        core::UtcMs lastAt = 0;
        core::UtcMs watchedMs = 0;
        int stretches =
            0; ///< without such a silence in them; each starts with a refresh of its own
        int fresh = 0;
        quint32 largestTtlSeconds = 0;
        bool holdsAddresses = false;

        void add(const core::Observation &observation);
        Refreshes refreshes() const;
    };
    struct Vantage
    {
        Track v4;
        Track v6;

        const Track &counted() const;
    };
    QHash<core::Endpoint, Vantage> m_vantages;
};

} // namespace flux
