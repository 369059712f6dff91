// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/chartrows.h"

#include <algorithm>

#include <QMap>

#include "core/utctime.h"

namespace plots {

namespace {

using Rows = QList<QStringList>;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u',');
}

Rows laneRows(const flux::NameHistory &history)
{
    Rows rows{words("address,network,from,to")};
    for (const flux::AddressHistory &address : history.addresses()) {
        for (const flux::Spell &spell : address.spells) {
            rows.append({address.address.toString(), address.network.label(),
                         core::utcText(spell.from), core::utcText(spell.to)});
        }
    }
    return rows;
}

Rows growthRows(const flux::NameHistory &history)
{
    Rows rows{words("time,addresses,networks,name server addresses")};
    for (const flux::GrowthStep &step : history.growth()) {
        rows.append({core::utcText(step.at), QString::number(step.addresses),
                     QString::number(step.networks), QString::number(step.nameServerAddresses)});
    }
    return rows;
}

Rows ttlRows(const flux::NameHistory &history)
{
    Rows rows{words("resolver,time,ttl seconds,freshness")};
    QList<core::Endpoint> resolvers = history.ttls().keys();
    std::sort(resolvers.begin(), resolvers.end());
    for (const core::Endpoint &resolver : std::as_const(resolvers)) {
        for (const flux::TtlPoint &point : history.ttls().value(resolver)) {
            rows.append({resolver.toString(), core::utcText(point.at),
                         QString::number(point.ttlSeconds), core::toString(point.freshness)});
        }
    }
    return rows;
}

Rows mapRows(const flux::NameHistory &history)
{
    // Places of a registration and geolocated ones are not counted together: each has its row.
    QMap<QStringList, int> places;
    for (const flux::AddressHistory &address : history.addresses()) {
        const core::Place &place = address.place;
        const bool isGeolocated = place.basis == core::Place::Basis::Geolocated;
        const QString basis = !place.isKnown() ? QStringLiteral("unknown")
                              : isGeolocated   ? QStringLiteral("geolocated")
                                               : QStringLiteral("registration");
        ++places[{place.countryCode, place.city, basis, place.source}];
    }
    Rows rows{words("country,city,basis,source,addresses")};
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        rows.append(place.key() + QStringList{QString::number(place.value())});
    return rows;
}

Rows serverRows(const flux::NameHistory &history)
{
    Rows rows{words("server,what,address,from,to")};
    const auto add = [&rows](const core::DomainName &server, const char *what,
                             const QString &address, const QList<flux::Spell> &spells) {
        for (const flux::Spell &spell : spells) {
            rows.append({server.defanged(), QString::fromLatin1(what), address,
                         core::utcText(spell.from), core::utcText(spell.to)});
        }
    };
    for (const flux::NameServerHistory &server : history.nameServers()) {
        add(server.server, "zone", {}, server.spells);
        add(server.server, "parent", {}, server.parentSpells);
        for (const flux::AddressHistory &address : server.addresses)
            add(server.server, "address", address.address.toString(), address.spells);
    }
    for (const flux::SoaSerial &serial : history.soaSerials()) {
        rows.append({history.name().defanged(), QStringLiteral("serial"),
                     QString::number(serial.serial), core::utcText(serial.from),
                     core::utcText(serial.to)});
    }
    return rows;
}

Rows arrivalRows(const flux::NameHistory &history)
{
    Rows rows{words("first seen,address")};
    for (const flux::AddressHistory &address : history.addresses())
        rows.append({core::utcText(address.firstSeen), address.address.toString()});
    return rows;
}

} // namespace

QList<QStringList> chartRows(const QString &chart, const flux::NameHistory &history)
{
    if (chart == QLatin1String("lanes"))
        return laneRows(history);
    if (chart == QLatin1String("growth"))
        return growthRows(history);
    if (chart == QLatin1String("ttl"))
        return ttlRows(history);
    if (chart == QLatin1String("map"))
        return mapRows(history);
    if (chart == QLatin1String("nameservers"))
        return serverRows(history);
    if (chart == QLatin1String("brush"))
        return arrivalRows(history);
    return {};
}

} // namespace plots
