// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/fluxauthority.h"

#include <utility>

#include "lab/zone.h"

namespace lab {

namespace {

core::DomainName server(int number, const core::DomainName &zone)
{
    return practiceName(
        QByteArrayLiteral("ns%1.").replace("%1", QByteArray::number(number)).append(zone.text()));
}

} // namespace

FluxAuthority::FluxAuthority(std::shared_ptr<FluxPool> pool, quint64 seed, const Design &design)
    : m_pool(std::move(pool))
    , m_random(seed, 10)
    , m_design(design)
{}

Reply FluxAuthority::reply(core::RecordType type, core::UtcMs at, int)
{
    if (at >= m_nextTurn)
        turn(at);
    const bool isV4 = type == core::RecordType::A;
    Reply reply{core::Outcome::NoError, m_design.ttlSeconds, {}, isV4 ? m_v4 : m_v6};
    if (isV4)
        reply.addresses += m_design.decoys;
    if (reply.addresses.isEmpty())
        reply.outcome = core::Outcome::NoData;
    return reply;
}

void FluxAuthority::turn(core::UtcMs at)
{
    m_nextTurn = at + static_cast<core::UtcMs>(m_design.rotationSeconds * 1000);
    for (const bool v6 : {false, true}) {
        if (!(v6 ? m_design.v6 : m_design.v4))
            continue;
        QList<core::IpAddress> &shown = v6 ? m_v6 : m_v4;
        const QList<core::IpAddress> others = m_pool->draw(m_design.shown, at, v6, m_random);
        if (shown.isEmpty()) {
            shown = others;
            continue;
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const core::IpAddress other = others.value(i % others.size());
            if (m_random.chance(m_design.replaced) && !shown.contains(other))
                shown[i] = other;
        }
    }
}

FluxServers::FluxServers(std::shared_ptr<FluxPool> pool, quint64 seed, const Design &design)
    : m_pool(std::move(pool))
    , m_random(seed, 11)
    , m_design(design)
{
    for (int i = 1; i <= design.names; ++i)
        m_names.append(server(i, design.zone));
}

QList<core::DomainName> FluxServers::names(core::UtcMs at)
{
    const auto period = static_cast<qint64>(static_cast<double>(at) / (m_design.setSeconds * 1000));
    QList<core::DomainName> names;
    for (qint64 i = 0; i < m_design.shown; ++i)
        names.append(m_names[(period + i) % m_names.size()]);
    return names;
}

core::IpAddress FluxServers::addressOf(const core::DomainName &name, core::UtcMs at)
{
    Server &known = m_servers[name];
    if (at >= known.until) {
        known.until = at + core::UtcMs{m_design.ttlSeconds} * 1000;
        if (known.address.isEmpty() || m_random.chance(m_design.replaced))
            known.address = m_pool->draw(1, at, false, m_random).value(0);
    }
    return known.address;
}

SteadyServers::SteadyServers(const Internet &internet, quint64 seed, const core::DomainName &zone)
{
    Random random(seed, 12);
    const int count = random.between(2, 4);
    const int first = internet.draw(Internet::Kind::Hosting, random);
    const int second = random.chance(0.3) ? internet.draw(Internet::Kind::Hosting, random) : first;
    for (int i = 1; i <= count; ++i) {
        m_names.append(server(i, zone));
        m_addresses.insert(m_names.last(), internet.v4Host(i % 2 == 1 ? first : second, random));
    }
    static const QList<quint32> ttls{3600, 21'600, 86'400, 172'800};
    m_ttlSeconds = random.pick(ttls);
}

} // namespace lab
