// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "lab/simulation/fluxpool.h"

namespace lab {

/// A fluxing name: some machines of a pool an answer, some of them replaced now and then.
class FluxAuthority final : public Authority
{
public:
    struct Design
    {
        int shown = 5; ///< addresses an answer
        quint32 ttlSeconds = 300;
        double rotationSeconds = 300; ///< how often the answer may change
        double replaced = 0.6;        ///< share of its places that then change
        bool v4 = true;
        bool v6 = false;
        QList<core::IpAddress> decoys; ///< addresses of others, in every answer
    };

    FluxAuthority(std::shared_ptr<FluxPool> pool, quint64 seed, const Design &design);

    Reply reply(core::RecordType type, core::UtcMs at, int place) override;

private:
    void turn(core::UtcMs at);

    std::shared_ptr<FluxPool> m_pool;
    Random m_random;
    Design m_design;
    core::UtcMs m_nextTurn = 0;
    QList<core::IpAddress> m_v4;
    QList<core::IpAddress> m_v6;
};

/// Name servers on machines of a pool: double flux and name-server flux. Their addresses change
/// with their TTL, and the set of names too. SAC025; hours between changes of the set:
/// caglayan2009.
class FluxServers final : public ServerSide
{
public:
    struct Design
    {
        core::DomainName zone;
        int names = 8; ///< in the zone, of which some serve at a time
        int shown = 3;
        quint32 ttlSeconds = 300;
        double setSeconds = 3600; ///< between changes of the set
        double replaced = 0.7;    ///< share of the servers that move with each TTL
    };

    FluxServers(std::shared_ptr<FluxPool> pool, quint64 seed, const Design &design);

    QList<core::DomainName> names(core::UtcMs at) override;
    core::IpAddress addressOf(const core::DomainName &server, core::UtcMs at) override;
    quint32 ttlSeconds() const override { return m_design.ttlSeconds; }

private:
    struct Server
    {
        core::IpAddress address;
        core::UtcMs until = 0;
    };

    std::shared_ptr<FluxPool> m_pool;
    Random m_random;
    Design m_design;
    QList<core::DomainName> m_names;
    QHash<core::DomainName, Server> m_servers;
};

/// Name servers that stay: at one or two hosters.
class SteadyServers final : public ServerSide
{
public:
    SteadyServers(const Internet &internet, quint64 seed, const core::DomainName &zone);

    QList<core::DomainName> names(core::UtcMs) override { return m_names; }
    core::IpAddress addressOf(const core::DomainName &server, core::UtcMs) override
    {
        return m_addresses.value(server);
    }
    quint32 ttlSeconds() const override { return m_ttlSeconds; }

private:
    QList<core::DomainName> m_names;
    QHash<core::DomainName, core::IpAddress> m_addresses;
    quint32 m_ttlSeconds = 86'400;
};

} // namespace lab
