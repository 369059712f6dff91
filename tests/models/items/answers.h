// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/observation.h"

/// Answers for the tests of the item models, one call an answer.
namespace answers {

/// 2026-11-21 14:00:00Z
constexpr core::UtcMs start = 1'795'269'600'000;

inline core::DomainName name(const QString &text)
{
    return *core::DomainName::parse(text);
}

inline core::IpAddress ip(const QString &text)
{
    return *core::IpAddress::parse(text);
}

/// What one resolver said about `subject` so many seconds after the start: its A records, an
/// address each.
inline core::Observation a(const QString &subject, int second, const QString &addresses)
{
    core::Observation observation;
    observation.at = start + second * 1000;
    observation.resolver = {ip(QStringLiteral("192.0.2.53")), 53};
    observation.subject = name(subject);
    observation.question = observation.subject;
    observation.freshness = core::Freshness::Fresh;
    observation.roundTripUs = 12'340;
    observation.ttlSeconds = 60;
    for (const QString &address : addresses.split(u' ', Qt::SkipEmptyParts)) {
        observation.answers.append(
            {observation.question, core::RecordType::A, 60, ip(address), {}, {}});
    }
    observation.packet = "packet";
    return observation;
}

inline core::AddressFacts facts(const QString &address, quint32 asn, const QString &organisation,
                                const QString &country = {}, const QString &city = {})
{
    core::AddressFacts facts;
    facts.address = ip(address);
    facts.network = {asn, organisation, {}};
    facts.place.countryCode = country;
    facts.place.city = city;
    facts.place.basis = core::Place::Basis::Geolocated;
    return facts;
}

} // namespace answers
