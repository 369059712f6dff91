// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QHash>
#include <QList>
#include <QString>

#include "core/endpoint.h"

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
    };

    /// Over what all of its resolvers are asked.
    enum class Transport : quint8
    {
        Dns,   ///< UDP, and TCP where an answer was truncated
        Tls,   ///< RFC 7858
        Https, ///< RFC 8484
    };

    static constexpr double usualBudget = 10;      ///< questions a second, each resolver
    static constexpr double loopbackBudget = 1000; ///< the same, of this machine's own

    QString id; ///< "system", "public", "lab", "custom"
    Audience audience = Audience::OwnNetwork;
    QList<Endpoint> resolvers;
    Transport transport = Transport::Dns;
    /// Tls and Https: the name that a resolver's certificate must be for; none: its address.
    QHash<Endpoint, QString> tlsNames{};
    QString httpsPath{}; ///< Https: "/dns-query"

    bool operator==(const ResolverProfile &) const = default;

    /// The shortest wait between two questions: 5 s, or 1 s where only this machine is asked.
    std::chrono::milliseconds leastInterval() const;
    /// How many questions a second one of its resolvers gets at most, however many wait.
    double mostPerSecond(const Endpoint &resolver) const;
};

} // namespace core

Q_DECLARE_METATYPE(core::ResolverProfile)
