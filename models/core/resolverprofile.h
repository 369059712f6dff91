// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

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

    QString id; ///< "system", "public", "lab", "custom"
    Audience audience = Audience::OwnNetwork;
    QList<Endpoint> resolvers;

    bool operator==(const ResolverProfile &) const = default;

    /// The shortest wait between two questions: 5 s, or 1 s where only this machine is asked.
    std::chrono::milliseconds leastInterval() const;
};

} // namespace core

Q_DECLARE_METATYPE(core::ResolverProfile)
