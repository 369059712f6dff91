// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/doubleflux.h"

namespace lab {

namespace {

constexpr quint32 serverTtlSeconds = DoubleFlux::serverPeriodSeconds / 2;

quint64 periodAt(core::UtcMs at, quint32 seconds)
{
    return static_cast<quint64>(qMax<core::UtcMs>(at, 0)) / (seconds * 1000);
}

} // namespace

DoubleFlux::DoubleFlux(const LabWorld &world, quint32 seed)
    : m_zone(practiceName("double.test"), world, Dice(seed, "double.test"), Zone::NameServers::V4)
    , m_rotation(world, Dice(seed, "double.test"))
{
    for (int i = 1; i <= serverNames; ++i)
        m_servers.append(practiceName(
            QByteArrayLiteral("ns%1.double.test").replace("%1", QByteArray::number(i))));
}

QString DoubleFlux::truth() const
{
    return QStringLiteral("Double flux");
}

QString DoubleFlux::description() const
{
    return tr("Double flux: as flux.test, and the name servers are infected home computers of the "
              "same pool, replaced every few seconds too (after SAC025 and Caglayan et al. 2009, "
              "with hours cut to seconds).");
}

dns::Message DoubleFlux::answer(const dns::Question &question, core::UtcMs at,
                                const core::IpAddress &) const
{
    if (question.name == m_zone.apex()) {
        if (question.type == core::RecordType::NS)
            return nameServers(question, at);
        if (question.type == core::RecordType::A)
            return addresses(question, at);
    } else if (const qsizetype server = m_servers.indexOf(question.name); server >= 0) {
        if (question.type != core::RecordType::A)
            return m_zone.noData(question);
        dns::Message message = Zone::reply(question);
        message.answers.append(serverAddress(server, at));
        return message;
    }
    return m_zone.standing(question).value_or(m_zone.noData(question));
}

dns::Message DoubleFlux::addresses(const dns::Question &question, core::UtcMs at) const
{
    dns::Message message = Zone::reply(question);
    for (quint64 place = 0; place < Rotation::places; ++place) {
        const core::IpAddress host = m_rotation.hostAt(place, periodAt(at, ttlSeconds));
        message.answers.append(addressRecord(m_zone.apex(), host, ttlSeconds));
    }
    return message;
}

dns::Message DoubleFlux::nameServers(const dns::Question &question, core::UtcMs at) const
{
    dns::Message message = Zone::reply(question);
    const quint64 period = periodAt(at, serverPeriodSeconds);
    for (quint64 i = 0; i < serversAtOnce; ++i) {
        // Neighbours in the list; with each period the oldest goes and another comes.
        const auto server = static_cast<qsizetype>((period + i) % serverNames);
        core::Record record;
        record.owner = m_zone.apex();
        record.type = core::RecordType::NS;
        record.ttlSeconds = serverTtlSeconds;
        record.target = m_servers[server];
        message.answers.append(record);
        message.additional.append(serverAddress(server, at));
    }
    return message;
}

core::Record DoubleFlux::serverAddress(qsizetype server, core::UtcMs at) const
{
    // The machines that this place of the answer shows some TTLs later: the same pool.
    const auto number = static_cast<quint64>(server);
    const quint64 period =
        periodAt(at, serverPeriodSeconds) * (serverPeriodSeconds / ttlSeconds) + number;
    return addressRecord(m_servers[server], m_rotation.hostAt(number % Rotation::places, period),
                         serverTtlSeconds);
}

} // namespace lab
