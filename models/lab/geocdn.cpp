// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/geocdn.h"

#include <QMap>

#include "lab/hosts.h"

namespace lab {

namespace {

constexpr core::UtcMs pairChangeMs = 7 * 60 * 1000;

/// Networks of one CDN operator, picked by the seed, and within it by city.
QMap<QString, QList<LabNetwork>> sitesOfOneOperator(const LabWorld &world, const Dice &dice)
{
    QMap<quint32, QMap<QString, QList<LabNetwork>>> operators;
    for (const LabNetwork &network : world.networksOf(LabNetwork::Kind::Cdn))
        operators[network.asn][network.city].append(network);
    const quint64 chosen = dice.below(static_cast<quint64>(operators.size()), {0});
    return operators.values().value(static_cast<qsizetype>(chosen));
}

} // namespace

GeoCdn::GeoCdn(const LabWorld &world, quint32 seed)
    : m_name(practiceName("cdn.test"))
    , m_dice(seed, "cdn.test")
    , m_parent(practiceName("test"), world, m_dice, Zone::NameServers::DualStack)
    , m_zone(practiceName("edge.cdn-practice.test"), world, m_dice, Zone::NameServers::DualStack)
{
    for (const QList<LabNetwork> &site : sitesOfOneOperator(world, m_dice)) {
        Edge edge;
        for (const LabNetwork &network : site)
            (network.prefix.isV4() ? edge.v4 : edge.v6) = hostsIn({network}, hostsAnEdge, m_dice);
        m_edges.append(edge);
    }
}

QString GeoCdn::truth() const
{
    return QStringLiteral("CDN or load balancer");
}

QString GeoCdn::description() const
{
    return tr("A content delivery network: an alias to one operator, whose answer depends on who "
              "asks and hardly changes for each asker (after names of Akamai in a campus capture "
              "of 2018).");
}

dns::Message GeoCdn::answer(const dns::Question &question, core::UtcMs at,
                            const core::IpAddress &asker) const
{
    if (!question.name.isWithin(m_name))
        return atEdge(question, at, asker);
    if (question.name != m_name)
        return m_parent.noSuchName(question);
    core::Record alias;
    alias.owner = m_name;
    alias.type = core::RecordType::CNAME;
    alias.ttlSeconds = ttlSeconds;
    alias.target = m_zone.apex();
    if (question.type == core::RecordType::CNAME) {
        dns::Message message = Zone::reply(question);
        message.answers.append(alias);
        return message;
    }
    dns::Message message = atEdge({m_zone.apex(), question.type}, at, asker);
    message.question = question;
    message.answers.prepend(alias);
    return message;
}

dns::Message GeoCdn::atEdge(const dns::Question &question, core::UtcMs at,
                            const core::IpAddress &asker) const
{
    if (const std::optional<dns::Message> standing = m_zone.standing(question))
        return *standing;
    if (!core::isAddressType(question.type))
        return m_zone.noData(question);
    const Edge &edge = nearest(asker);
    const QList<core::IpAddress> &hosts = question.type == core::RecordType::A ? edge.v4 : edge.v6;
    const qsizetype resting =
        static_cast<qsizetype>(qMax<core::UtcMs>(at, 0) / pairChangeMs) % hostsAnEdge;
    dns::Message message = Zone::reply(question);
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        if (i != resting)
            message.answers.append(addressRecord(m_zone.apex(), hosts[i], ttlSeconds));
    }
    return message.answers.isEmpty() ? m_zone.noData(question) : message;
}

const GeoCdn::Edge &GeoCdn::nearest(const core::IpAddress &asker) const
{
    // Loopback has no geography: neighbouring addresses stand for askers in different places.
    const QByteArray bytes = asker.bytes();
    const quint64 last = bytes.isEmpty() ? 0 : static_cast<quint8>(bytes.back());
    const quint64 count = static_cast<quint64>(m_edges.size());
    const quint64 turned = m_dice.below(count, {1}) + last;
    return m_edges.at(static_cast<qsizetype>(turned % count));
}

} // namespace lab
