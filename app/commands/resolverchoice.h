// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "core/resolverprofile.h"

namespace app {

/// Whom the command line tells to ask.
struct ResolverChoice
{
    enum class Kind
    {
        System, ///< the resolvers of this machine, read when they are needed
        Lab,    ///< the practice lab, started when it is needed
        Given   ///< `profile`
    };

    Kind kind = Kind::System;
    core::ResolverProfile profile;
    bool asksOwner = false; ///< these resolvers only find the name's own servers
    QList<core::IpPrefix> clientSubnets{};
    bool asksCanaries = false;

    /// What is asked in the end, where `found` holds the resolvers of that kind.
    core::ResolverProfile applied(core::ResolverProfile found) const;

    /// --resolver, --profile, --lab, --tls, --https, --ecs and --canaries.
    static void declare(Arguments &arguments);
    static core::Result<ResolverChoice> read(const Arguments &arguments);
};

} // namespace app
