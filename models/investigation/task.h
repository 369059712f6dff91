// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/ipprefix.h"
#include "core/record.h"

namespace investigation {

/// What a question is asked for.
enum class Role : quint8
{
    Layer,   ///< evidence, from a resolver
    Finding, ///< where to ask directly; what it says of other zones than the name's is no evidence
    Parent,  ///< evidence, from a server of the zone above: what it delegates
    Own,     ///< evidence, from one of the name's own servers
    Canary   ///< evidence about a resolver: serves no watched name, so it has no subject
};

/// Whether the one who is asked is asked for what it holds itself (RD=0).
inline bool isDirect(Role role)
{
    return role == Role::Parent || role == Role::Own;
}

/// One question that is asked again and again of one resolver, for one watched name.
struct Task
{
    core::DomainName subject;
    core::DomainName question;
    core::RecordType type = core::RecordType::A;
    core::Endpoint resolver;
    Role role = Role::Layer;
    core::IpPrefix clientSubnet{}; ///< sent along (RFC 7871); empty: none

    bool operator==(const Task &) const = default;
    friend size_t qHash(const Task &task, size_t seed = 0)
    {
        return qHashMulti(seed, task.subject, task.question, static_cast<quint16>(task.type),
                          task.resolver, static_cast<quint8>(task.role), task.clientSubnet);
    }
};

} // namespace investigation
