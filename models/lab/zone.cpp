// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/zone.h"

#include <algorithm>

#include "lab/hosts.h"

namespace lab {

core::Record addressRecord(const core::DomainName &owner, const core::IpAddress &address,
                           quint32 ttlSeconds)
{
    core::Record record;
    record.owner = owner;
    record.type = address.isV4() ? core::RecordType::A : core::RecordType::AAAA;
    record.ttlSeconds = ttlSeconds;
    record.address = address;
    return record;
}

core::DomainName practiceName(QByteArrayView text)
{
    const core::Result<core::DomainName> name = core::DomainName::fromPresentation(text);
    Q_ASSERT(name);
    return *name;
}

Zone::Zone(const core::DomainName &apex, const LabWorld &world, const Dice &dice,
           NameServers nameServers)
    : m_apex(apex)
{
    for (const char *label : {"ns1.", "ns2."})
        m_names.append(practiceName(QByteArray(label).append(apex.text())));
    QList<LabNetwork> v4;
    QList<LabNetwork> v6;
    for (const LabNetwork &network : world.networksOf(LabNetwork::Kind::Hosting))
        (network.prefix.isV4() ? v4 : v6).append(network);
    if (nameServers == NameServers::V4)
        v6.clear();
    for (const QList<LabNetwork> &networks : {v4, v6}) {
        if (networks.isEmpty())
            continue;
        // Neighbours in the table, so the two are never in one network.
        const quint64 count = static_cast<quint64>(networks.size());
        const quint64 first = dice.below(count, {0});
        for (quint64 i = 0; i < 2; ++i) {
            const LabNetwork &network = networks[static_cast<qsizetype>((first + i) % count)];
            m_addresses.append(addressRecord(m_names[static_cast<qsizetype>(i)],
                                             hostIn(network, dice, i + 1), ttlSeconds));
        }
    }
}

std::optional<dns::Message> Zone::standing(const dns::Question &question) const
{
    if (!question.name.isWithin(m_apex))
        return refusal(question);
    if (m_names.contains(question.name)) {
        dns::Message message = reply(question);
        std::copy_if(m_addresses.begin(), m_addresses.end(), std::back_inserter(message.answers),
                     [&question](const core::Record &record) {
                         return record.owner == question.name && record.type == question.type;
                     });
        return message.answers.isEmpty() ? noData(question) : message;
    }
    if (question.name != m_apex)
        return noSuchName(question);
    if (question.type == core::RecordType::NS)
        return nameServers(question);
    if (question.type == core::RecordType::SOA) {
        dns::Message message = reply(question);
        message.answers.append(soa());
        return message;
    }
    return std::nullopt;
}

dns::Message Zone::noData(const dns::Question &question) const
{
    return negative(question, dns::Rcode::NoError);
}

dns::Message Zone::noSuchName(const dns::Question &question) const
{
    return negative(question, dns::Rcode::NxDomain);
}

dns::Message Zone::reply(const dns::Question &question)
{
    dns::Message message;
    message.isResponse = true;
    message.authoritative = true;
    message.question = question;
    return message;
}

dns::Message Zone::refusal(const dns::Question &question)
{
    dns::Message message = reply(question);
    message.authoritative = false;
    message.rcode = dns::Rcode::Refused;
    return message;
}

dns::Message Zone::negative(const dns::Question &question, dns::Rcode rcode) const
{
    dns::Message message = reply(question);
    message.rcode = rcode;
    message.authority.append(soa());
    message.negativeTtlSeconds = std::min(ttlSeconds, negativeTtlSeconds);
    return message;
}

dns::Message Zone::nameServers(const dns::Question &question) const
{
    dns::Message message = reply(question);
    for (const core::DomainName &name : m_names) {
        core::Record record;
        record.owner = m_apex;
        record.type = core::RecordType::NS;
        record.ttlSeconds = ttlSeconds;
        record.target = name;
        message.answers.append(record);
    }
    message.additional = m_addresses;
    return message;
}

core::Record Zone::soa() const
{
    core::Record record;
    record.owner = m_apex;
    record.type = core::RecordType::SOA;
    record.ttlSeconds = ttlSeconds;
    // Serial, refresh, retry and expire of an ordinary, well-kept zone.
    record.text = QStringLiteral("%1. hostmaster.%2. 2026112101 7200 3600 1209600 %3")
                      .arg(m_names.first().toString(), m_apex.toString())
                      .arg(negativeTtlSeconds);
    return record;
}

} // namespace lab
