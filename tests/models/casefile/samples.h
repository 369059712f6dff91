// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observation.h"

/// Evidence for tests: every field of a value is set, and each number gives another value.
namespace samples {

inline core::DomainName name(const QByteArray &text)
{
    return *core::DomainName::fromPresentation(text);
}

inline core::IpAddress address(int n)
{
    if (n % 3 != 2)
        return core::IpAddress::v4(0xc6336400U + static_cast<quint32>(n % 256)); // 198.51.100.0/24
    return *core::IpAddress::parse(QStringLiteral("2001:db8::%1").arg(n + 1, 0, 16));
}

inline core::Observation observation(int n, const QByteArray &subject = "flux.test")
{
    core::Observation observation;
    observation.at = 1'795'269'731'000 + n * 1000LL;
    observation.resolver = {core::IpAddress::v4(0xc0000201U + static_cast<quint32>(n % 3)),
                            static_cast<quint16>(n % 2 ? 53 : 5300)};
    observation.subject = name(subject);
    observation.question = name("q" + QByteArray::number(n % 4) + "." + subject);
    observation.type = n % 3 == 2 ? core::RecordType::AAAA : core::RecordType::A;
    observation.outcome = core::Outcome::NoError;
    observation.freshness = static_cast<core::Freshness>(n % 4);
    observation.authoritative = n % 2 == 0;
    observation.monotonicNs = 77'000'000'123 + n;
    observation.overTcp = n % 5 == 0;
    observation.carrier = static_cast<core::Carrier>(n % 5);
    observation.authenticated = n % 7 == 0;
    observation.edns = n % 3 == 0;
    observation.referral = n % 11 == 0;
    observation.suspicion = static_cast<core::Suspicion>(n / 2 % 4);
    if (n % 4 == 1)
        observation.clientSubnet = {address(n), n % 3 == 2 ? 56 : 24};
    observation.roundTripUs = 1000 + n;
    observation.ttlSeconds = 180U + static_cast<quint32>(n);
    observation.answers = {
        {observation.question, core::RecordType::CNAME, 300, {}, name("a\\.b\\001." + subject), {}},
        {name("a\\.b\\001." + subject), observation.type, 4'294'967'295U, address(n), {}, {}},
        {observation.subject, core::RecordType::TXT, 0, {}, {}, QStringLiteral("\"ü=cmd|' \\\"\"")},
    };
    observation.packet = QByteArray(20 + n % 50, static_cast<char>(n));
    return observation;
}

/// A look-up that got nothing back: no records, no packet.
inline core::Observation failure(int n, core::Outcome outcome)
{
    core::Observation failed = observation(n);
    failed.outcome = outcome;
    failed.answers.clear();
    failed.packet.clear();
    return failed;
}

inline core::ListHit hit(int n)
{
    return {QStringLiteral("list-%1").arg(n % 5), QStringLiteral("2026-11-%1").arg(10 + n % 3),
            QByteArray(32, static_cast<char>(n % 5))};
}

inline core::AddressFacts facts(int n)
{
    core::AddressFacts facts;
    facts.address = address(n);
    facts.network = {64496U + static_cast<quint32>(n % 8),
                     QStringLiteral("Bücher \"=Net\" %1").arg(n),
                     QStringLiteral("networks 2026-11-01")};
    facts.place.countryCode = n % 2 ? QStringLiteral("NL") : QStringLiteral("BR");
    facts.place.city = QStringLiteral("Städtchen");
    facts.place.hasPoint = n % 2 == 0;
    facts.place.latitude = n % 2 == 0 ? -12.25 : 0;
    facts.place.longitude = n % 2 == 0 ? 130.5 : 0;
    facts.place.radiusKm = 50;
    facts.place.basis = core::Place::Basis::Registration;
    facts.place.source = QStringLiteral("places 2026-11-02");
    facts.operatorName = QStringLiteral("bücher %1").arg(n % 8);
    facts.provider = n % 3 ? QString() : QStringLiteral("examplecdn");
    facts.kinds = core::AddressKinds::fromInt(1U << (n % 11)) | core::AddressKind::Anycast;
    for (int i = 0; i < n % 4; ++i)
        facts.hits.append(hit(n + i));
    return facts;
}

/// Of the CNAME targets and questions of observation().
inline core::NameFacts nameFacts(int n)
{
    core::NameFacts facts;
    facts.name = name("q" + QByteArray::number(n % 4) + ".flux.test");
    facts.provider = n % 2 ? QString() : QStringLiteral("examplecdn");
    facts.kinds = core::NameKinds::fromInt(1U << (n % 6)) | core::NameKind::DynamicDns;
    for (int i = 0; i < n % 3; ++i)
        facts.hits.append(hit(n + i));
    return facts;
}

/// Answers `first` … first + count − 1, with the facts of the addresses and questions in them.
inline core::Batch batch(int count, int first = 0)
{
    core::Batch batch;
    for (int n = first; n < first + count; ++n) {
        batch.facts.append(facts(n));
        batch.observations.append(observation(n));
        if (n < 4)
            batch.names.append(nameFacts(n));
    }
    return batch;
}

inline core::Batch withoutPackets(core::Batch batch)
{
    for (core::Observation &observation : batch.observations) {
        observation.packet.clear();
        observation.monotonicNs = 0;
    }
    return batch;
}

} // namespace samples
