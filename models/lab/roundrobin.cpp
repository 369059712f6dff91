// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/roundrobin.h"

#include <QMap>

#include "lab/hosts.h"

namespace lab {

namespace {

/// The networks of one hoster, picked by the seed.
QList<LabNetwork> oneHoster(const LabWorld &world, const Dice &dice)
{
    QMap<quint32, QList<LabNetwork>> hosters;
    for (const LabNetwork &network : world.networksOf(LabNetwork::Kind::Hosting))
        hosters[network.asn].append(network);
    const quint64 chosen = dice.below(static_cast<quint64>(hosters.size()), {0});
    return hosters.values().value(static_cast<qsizetype>(chosen));
}

} // namespace

RoundRobin::RoundRobin(const LabWorld &world, quint32 seed)
    : m_dice(seed, "rr.test")
    , m_zone(practiceName("rr.test"), world, m_dice, Zone::NameServers::DualStack)
{
    QList<LabNetwork> v4;
    QList<LabNetwork> v6;
    for (const LabNetwork &network : oneHoster(world, m_dice))
        (network.prefix.isV4() ? v4 : v6).append(network);
    m_v4 = hostsIn(v4, hosts, m_dice);
    m_v6 = hostsIn(v6, hosts, m_dice);
}

QString RoundRobin::truth() const
{
    return QStringLiteral("CDN or load balancer");
}

QString RoundRobin::description() const
{
    return tr("Round robin (RFC 1794): four fixed servers of one hoster, with an IPv4 and an IPv6 "
              "address each, in an order that turns every few seconds.");
}

dns::Message RoundRobin::answer(const dns::Question &question, core::UtcMs at,
                                const core::IpAddress &) const
{
    if (const std::optional<dns::Message> standing = m_zone.standing(question))
        return *standing;
    if (!core::isAddressType(question.type))
        return m_zone.noData(question);
    const QList<core::IpAddress> &addresses = question.type == core::RecordType::A ? m_v4 : m_v6;
    const core::UtcMs period = qMax<core::UtcMs>(at, 0) / (ttlSeconds * 1000);
    dns::Message message = Zone::reply(question);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const qsizetype index = static_cast<qsizetype>((period + i) % addresses.size());
        message.answers.append(addressRecord(m_zone.apex(), addresses[index], ttlSeconds));
    }
    return message.answers.isEmpty() ? m_zone.noData(question) : message;
}

} // namespace lab
