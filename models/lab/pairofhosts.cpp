// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/pairofhosts.h"

#include "lab/hosts.h"

namespace lab {

namespace {

/// IPv4 networks of two hosters, picked by the seed.
QList<LabNetwork> twoHosters(const LabWorld &world, const Dice &dice)
{
    QList<LabNetwork> v4;
    for (const LabNetwork &network : world.networksOf(LabNetwork::Kind::Hosting)) {
        if (network.prefix.isV4())
            v4.append(network);
    }
    if (v4.isEmpty())
        return {};
    const quint64 count = static_cast<quint64>(v4.size());
    const quint64 first = dice.below(count, {0});
    QList<LabNetwork> two{v4[static_cast<qsizetype>(first)]};
    for (quint64 i = 1; i < count && two.size() < 2; ++i) {
        const LabNetwork &next = v4[static_cast<qsizetype>((first + i) % count)];
        if (next.asn != two.first().asn)
            two.append(next);
    }
    return two;
}

} // namespace

PairOfHosts::PairOfHosts(const LabWorld &world, quint32 seed)
    : m_dice(seed, "sink.test")
    , m_zone(practiceName("sink.test"), world, m_dice, Zone::NameServers::DualStack)
    , m_hosts(hostsIn(twoHosters(world, m_dice), 2, m_dice))
{}

QString PairOfHosts::truth() const
{
    return QStringLiteral("CDN or load balancer");
}

QString PairOfHosts::description() const
{
    return tr("An ordinary service on two servers at two hosters. One of the practice resolvers "
              "lies about it: it gives the address of a sinkhole.");
}

dns::Message PairOfHosts::answer(const dns::Question &question, core::UtcMs,
                                 const core::IpAddress &) const
{
    if (const std::optional<dns::Message> standing = m_zone.standing(question))
        return *standing;
    if (question.type != core::RecordType::A)
        return m_zone.noData(question);
    dns::Message message = Zone::reply(question);
    for (const core::IpAddress &host : m_hosts)
        message.answers.append(addressRecord(m_zone.apex(), host, ttlSeconds));
    return message;
}

} // namespace lab
