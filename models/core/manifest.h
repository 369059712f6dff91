// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QSet>

#include "core/pollplan.h"
#include "core/resolverprofile.h"
#include "core/sentpacket.h"

namespace core {

/// What a watch will send, to whom and how often: said before anything is sent. Computed from the
/// names, the profile and the plan alone; a value, safe in every thread.
struct Manifest
{
    static Manifest of(const QList<DomainName> &names, const ResolverProfile &profile,
                       const PollPlan &plan);

    QList<DomainName> names; ///< none: not known yet
    QList<RecordType> types;
    /// NS is among the types: the zone's NS records are asked for too, and the addresses (A, AAAA)
    /// of the name servers they name.
    bool followsNameServers = false;
    QList<Endpoint> servers;
    /// Servers that names lead to are asked too, directly and at port 53: which, only answers tell.
    bool asksNameServers = false;
    /// Each resolver is asked for the canaries too (core::canary).
    bool asksCanaries = false;
    /// Networks for which A and AAAA are asked as well, named in the question (RFC 7871).
    QList<IpPrefix> clientSubnets;
    ResolverProfile::Transport transport = ResolverProfile::Transport::Dns;
    ResolverProfile::Audience audience = ResolverProfile::Audience::OwnNetwork;
    std::chrono::milliseconds leastInterval{0}; ///< between two times the same question
    double mostPerSecond = 0;                   ///< questions, to all servers together

    bool operator==(const Manifest &) const = default;

    /// Whether this packet was announced; `nameServers`: those that answers have named.
    bool covers(const SentPacket &packet, const QSet<DomainName> &nameServers) const;

    /// "Will ask A, AAAA, NS of 3 names and their name servers at 4 resolvers over UDP, at most 40
    /// queries a second"
    QString summary() const;
    /// "UDP", "TCP", "TLS", "HTTPS"
    QString transportText() const;
    /// Which canaries are asked for, in one sentence; empty: none.
    QString canaryText() const;
    /// Which networks are named in questions, in one sentence; empty: none.
    QString subnetText() const;
    /// Who gets to see the questions, in one sentence.
    QString whoSees() const;
    /// Whether the owner of a name can notice, in one sentence.
    QString whatOwnersNotice() const;
};

} // namespace core

Q_DECLARE_METATYPE(core::Manifest)
