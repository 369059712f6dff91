// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "lab/behaviour.h"
#include "lab/zone.h"

namespace lab {

/// cdn.test: a content delivery network. The name is an alias into the zone of one CDN operator,
/// whose servers answer with the edge that is near the asker.
///
/// Akamai's names in a campus capture of 2018 (simulator-figures: 21 minutes, one vantage): TTL 20
/// s, at most 3 addresses for 95 % of the names, in at most 2 networks. Here an edge has three
/// hosts and shows two of them; which two changes every seven minutes. The TTL is halved, so that
/// the five looks a verdict needs take less than a minute.
class GeoCdn final : public Behaviour
{
    Q_DECLARE_TR_FUNCTIONS(lab::GeoCdn)

public:
    GeoCdn(const LabWorld &world, quint32 seed);

    core::DomainName name() const override { return m_name; }
    QString truth() const override;
    QString description() const override;
    dns::Message answer(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const override;

    static constexpr quint32 ttlSeconds = 10;
    static constexpr int hostsAnEdge = 3;

private:
    /// One site of the operator: its hosts' IPv4 and IPv6 addresses.
    struct Edge
    {
        QList<core::IpAddress> v4;
        QList<core::IpAddress> v6;
    };

    dns::Message atEdge(const dns::Question &question, core::UtcMs at,
                        const core::IpAddress &asker) const;
    const Edge &nearest(const core::IpAddress &asker) const;

    core::DomainName m_name;
    Dice m_dice;
    Zone m_parent; ///< test, which holds the alias
    Zone m_zone;   ///< the operator's own
    QList<Edge> m_edges;
};

} // namespace lab
