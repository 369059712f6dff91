// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QHash>
#include <QList>
#include <QString>

#include "core/endpoint.h"
#include "core/ipprefix.h"

namespace core {

/// A named set of resolvers, and who gets to see what is asked of them.
struct ResolverProfile
{
    enum class Audience : quint8
    {
        OwnNetwork,      ///< the resolver of this machine or network, and whoever runs it
        PublicOperators, ///< the operators of public resolvers
        Custom,          ///< whoever runs the addresses the analyst typed
        Practice,        ///< nobody: the practice lab in this program
        Owner,           ///< the name's own servers: its owner can notice
    };

    /// Over what all of its resolvers are asked.
    enum class Transport : quint8
    {
        Dns,   ///< UDP, and TCP where an answer was truncated
        Tls,   ///< RFC 7858
        Https, ///< RFC 8484
        Tcp,   ///< TCP only
    };

    static constexpr double usualBudget = 10;      ///< questions a second, each resolver
    static constexpr double loopbackBudget = 1000; ///< the same, of this machine's own
    /// Questions a second to servers that one name leads to: 8 of its own, 2 of the zone above.
    static constexpr double directBudgetOfAName = 10;

    QString id; ///< "system", "public", "public-tls", "owner", "lab", "custom", "own-1", …
    Audience audience = Audience::OwnNetwork;
    /// Who is asked. Owner: only to find the name's own servers and where they are.
    QList<Endpoint> resolvers;
    Transport transport = Transport::Dns;
    /// Tls and Https: the name that a resolver's certificate must be for; none: its address.
    QHash<Endpoint, QString> tlsNames{};
    QString httpsPath{}; ///< Https: "/dns-query"
    /// Networks for which each resolver is asked as well (EDNS client subnet, RFC 7871); each is a
    /// vantage of its own.
    QList<IpPrefix> clientSubnets{};
    /// Also asks the servers of the zone above a name's zone what they delegate, directly.
    bool asksParents = false;
    /// Also asks each resolver for names whose answer is known beforehand (core::canary).
    bool asksCanaries = false;
    QString title{}; ///< as the analyst named it; empty: it is one of the program's

    bool operator==(const ResolverProfile &) const = default;

    /// Whether servers that names lead to are asked directly. Their owners can notice, so a case
    /// must allow it (PAP GREEN or CLEAR); in the practice lab only the lab itself is asked.
    bool asksNameServers() const { return audience == Audience::Owner || asksParents; }
    /// The shortest wait between two questions: 5 s, or 1 s where only this machine is asked.
    std::chrono::milliseconds leastInterval() const;
    /// How many questions a second one of its resolvers gets at most, however many wait.
    double mostPerSecond(const Endpoint &resolver) const;
};

} // namespace core

Q_DECLARE_METATYPE(core::ResolverProfile)
