// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "indicators/blocksafety.h"

namespace indicators {

/// Finds what one entry of a set would also hit. Keeps references; lives no longer than they do.
class HitFinder
{
    Q_DECLARE_TR_FUNCTIONS(indicators::HitFinder)

public:
    HitFinder(const IndicatorSet &set, Use use, const knowledge::Knowledge &knowledge,
              const Surroundings &surroundings);

    /// `isEvidence`: seen beside an indicator; what matters only for blocking is left out.
    QList<Hit> hitsOf(const Indicator &indicator, bool isEvidence) const;

private:
    /// How many addresses of a name lie where, to tell decoys.
    struct Pool
    {
        int all = 0;
        int elsewhere = 0; ///< in hosting, CDN, cloud, research
    };

    void addServerHits(QList<Hit> &hits, const Indicator &indicator) const;
    bool isSeenToMove(const Indicator &server) const;
    core::AddressFacts factsOf(const Indicator &indicator) const;
    void addNameHits(QList<Hit> &hits, const core::DomainName &name) const;
    void addSubjectHits(QList<Hit> &hits, const Indicator &indicator) const;
    void addAddressHits(QList<Hit> &hits, const Indicator &indicator) const;
    void addPlaceHits(QList<Hit> &hits, const core::AddressFacts &facts) const;
    void addPrefixHits(QList<Hit> &hits, const core::IpPrefix &prefix) const;
    void addStateHits(QList<Hit> &hits, const Indicator &indicator) const;
    void addOwnName(QList<Hit> &hits, const core::DomainName &name) const;
    bool isDecoy(const Indicator &indicator, const core::AddressFacts &facts) const;

    Use m_use;
    core::UtcMs m_at;
    const knowledge::Knowledge &m_knowledge;
    const Surroundings &m_around;
    QHash<core::DomainName, Pool> m_pools;          ///< by name under watch
    QHash<core::DomainName, QList<Hit>> m_subjects; ///< of the names under watch themselves
};

} // namespace indicators
