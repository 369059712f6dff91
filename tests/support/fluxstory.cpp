// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fluxstory.h"

#include <algorithm>
#include <random>

namespace support {

namespace {

core::DomainName parsed(const QString &text)
{
    const auto name = core::DomainName::parse(text);
    if (!name)
        qFatal("\"%s\" is no name", qPrintable(text));
    return *name;
}

} // namespace

core::IpAddress Host::address() const
{
    return core::IpAddress::v4(0xf0000000U + static_cast<quint32>(owner) * 0x10000U +
                               static_cast<quint32>(number));
}

core::IpAddress Host::v6() const
{
    std::array<quint8, 16> bytes{0x20, 0x01, 0x0d, 0xb8};
    bytes[4] = static_cast<quint8>(owner >> 8);
    bytes[5] = static_cast<quint8>(owner);
    bytes[6] = static_cast<quint8>(number >> 8);
    bytes[7] = static_cast<quint8>(number);
    bytes[15] = 1;
    return core::IpAddress::v6(bytes);
}

FluxStory::FluxStory(const QString &name)
    : m_name(parsed(name))
{}

core::UtcMs FluxStory::at(double seconds)
{
    return core::UtcMs{1'795'269'731'000} + static_cast<core::UtcMs>(seconds * 1000);
}

core::Vantage FluxStory::vantage(int number)
{
    return {{core::IpAddress::v4(0xc0000200U + static_cast<quint32>(number)), 53}, {}};
}

core::Observation FluxStory::observation(double seconds, int vantage, core::RecordType type) const
{
    core::Observation observation;
    observation.at = at(seconds);
    observation.resolver = FluxStory::vantage(vantage).resolver;
    observation.subject = m_name;
    observation.question = m_name;
    observation.type = type;
    observation.freshness = core::Freshness::Fresh;
    observation.ttlSeconds = m_ttlSeconds;
    observation.roundTripUs = 12'000;
    return observation;
}

void FluxStory::addHosts(core::Observation &observation, const QList<Host> &hosts)
{
    if (!m_target.isEmpty() && observation.question == m_name)
        observation.answers.append(
            {m_name, core::RecordType::CNAME, m_ttlSeconds, {}, parsed(m_target), {}});
    for (const Host &host : hosts) {
        core::AddressFacts facts;
        facts.address = observation.type == core::RecordType::AAAA ? host.v6() : host.address();
        core::Record record;
        record.owner = observation.question;
        record.type = observation.type;
        record.ttlSeconds = m_ttlSeconds;
        record.address = facts.address;
        observation.answers.append(record);
        if (!host.isKnown)
            continue;
        facts.network.asn = 64500U + static_cast<quint32>(host.owner);
        facts.network.organisation = QStringLiteral("Operator %1").arg(host.owner);
        facts.kinds = host.kinds;
        facts.provider = m_provider;
        if (host.kinds)
            facts.hits = {{QStringLiteral("kinds"), QStringLiteral("2026-05-01"), {}}};
        if (!m_told.contains(facts.address))
            m_batch.facts.append(facts);
        m_told.insert(facts.address);
    }
    m_batch.observations.append(observation);
}

void FluxStory::look(double seconds, const QList<Host> &hosts, int vantage)
{
    core::Observation answer = observation(seconds, vantage, core::RecordType::A);
    addHosts(answer, hosts);
}

void FluxStory::look6(double seconds, const QList<Host> &hosts, int vantage)
{
    core::Observation answer = observation(seconds, vantage, core::RecordType::AAAA);
    addHosts(answer, hosts);
}

void FluxStory::cached(double seconds, const QList<Host> &hosts, int vantage)
{
    core::Observation answer = observation(seconds, vantage, core::RecordType::A);
    answer.freshness = core::Freshness::Cached;
    addHosts(answer, hosts);
}

void FluxStory::outcome(double seconds, core::Outcome outcome, int vantage, core::RecordType type)
{
    core::Observation answer = observation(seconds, vantage, type);
    answer.outcome = outcome;
    if (!core::isAnswer(outcome))
        answer.freshness = core::Freshness::Unknown;
    m_batch.observations.append(answer);
}

void FluxStory::nameServers(double seconds, const QStringList &servers, bool isReferral)
{
    core::Observation answer = observation(seconds, 1, core::RecordType::NS);
    answer.referral = isReferral;
    for (const QString &server : servers)
        answer.answers.append({m_name, core::RecordType::NS, m_ttlSeconds, {}, parsed(server), {}});
    m_batch.observations.append(answer);
}

void FluxStory::server(double seconds, const QString &server, const QList<Host> &hosts)
{
    core::Observation answer = observation(seconds, 1, core::RecordType::A);
    answer.question = parsed(server);
    addHosts(answer, hosts);
}

void FluxStory::soa(double seconds, int refresh, int retry)
{
    core::Observation answer = observation(seconds, 1, core::RecordType::SOA);
    core::Record record{m_name, core::RecordType::SOA, m_ttlSeconds, {}, {}, {}};
    record.text = QStringLiteral("ns.a.test root.a.test 1 %1 %2 3600 60").arg(refresh).arg(retry);
    answer.answers.append(record);
    m_batch.observations.append(answer);
}

void FluxStory::list(const QString &name, core::NameKinds kinds, const QString &provider)
{
    core::NameFacts facts;
    facts.name = parsed(name);
    facts.kinds = kinds;
    facts.provider = provider;
    facts.hits = {{QStringLiteral("names"), QStringLiteral("2026-05-02"), {}}};
    m_batch.names.append(facts);
}

QList<core::Batch> FluxStory::shuffled(quint32 seed) const
{
    QList<core::Batch> batches{{m_batch.facts, {}, m_batch.names}};
    QList<core::Observation> observations = m_batch.observations;
    std::mt19937 random(seed);
    std::shuffle(observations.begin(), observations.end(), random);
    for (const core::Observation &observation : std::as_const(observations))
        batches.append({{}, {observation}, {}});
    return batches;
}

} // namespace support
