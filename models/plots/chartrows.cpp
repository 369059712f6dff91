// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/chartrows.h"

#include <algorithm>

#include <QMap>

#include "core/utctime.h"
#include "flux/selected.h"
#include "plots/lanes.h"

namespace plots {

namespace {

using Rows = QList<QStringList>;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u',');
}

/// Whether a part of it lies in the time; caches may give it until it has run out.
bool isIn(TimeRange range, const flux::Spell &spell)
{
    return spell.from <= range.to && spell.heldTo >= range.from;
}

Rows laneRows(const flux::NameHistory &history, const core::Selection &selection)
{
    const TimeRange range = shownRange(history, selection);
    Rows rows{words("address,network,from,to")};
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!flux::isPicked(selection, address))
            continue;
        for (const flux::Spell &spell : address.spells) {
            if (!isIn(range, spell))
                continue;
            rows.append({address.address.toString(), address.network.label(),
                         core::utcText(spell.from), core::utcText(spell.to)});
        }
    }
    return rows;
}

/// The growth of the picked addresses, beside that of the name servers'.
QList<flux::GrowthStep> growthOf(const flux::NameHistory &history, const core::Selection &selection)
{
    if (!selection.picksAddresses())
        return history.growth();
    QList<flux::GrowthStep> growth;
    flux::GrowthStep counted;
    QSet<quint32> networks;
    auto address = history.addresses().cbegin(); // in order first seen
    for (const flux::GrowthStep &step : history.growth()) {
        flux::GrowthStep next = counted;
        next.at = step.at;
        next.nameServerAddresses = step.nameServerAddresses;
        for (; address != history.addresses().cend() && address->firstSeen <= step.at; ++address) {
            if (!flux::isPicked(selection, *address))
                continue;
            ++next.addresses;
            if (address->network.isKnown())
                networks.insert(address->network.asn);
        }
        next.networks = static_cast<int>(networks.size());
        counted.at = step.at;
        if (next != counted)
            growth.append(next);
        counted = next;
    }
    return growth;
}

Rows growthRows(const flux::NameHistory &history, const core::Selection &selection)
{
    const TimeRange range = shownRange(history, selection);
    const QList<flux::GrowthStep> growth = growthOf(history, selection);
    const auto isBefore = [](core::UtcMs at, const flux::GrowthStep &step) { return at < step.at; };
    auto step = std::upper_bound(growth.begin(), growth.end(), range.from, isBefore);
    // What had been counted when the time begins.
    if (step != growth.begin())
        --step;
    Rows rows{words("time,addresses,networks,name server addresses")};
    for (; step != growth.end() && step->at <= range.to; ++step) {
        rows.append({core::utcText(std::max(step->at, range.from)),
                     QString::number(step->addresses), QString::number(step->networks),
                     QString::number(step->nameServerAddresses)});
    }
    return rows;
}

Rows ttlRows(const flux::NameHistory &history, const core::Selection &selection)
{
    const TimeRange range = shownRange(history, selection);
    Rows rows{words("resolver,time,ttl seconds,freshness")};
    QList<core::Endpoint> resolvers = history.ttls().keys();
    std::sort(resolvers.begin(), resolvers.end());
    for (const core::Endpoint &resolver : std::as_const(resolvers)) {
        if (!selection.resolvers.isEmpty() && !selection.resolvers.contains(resolver))
            continue;
        for (const flux::TtlPoint &point : history.ttls().value(resolver)) {
            if (!range.contains(point.at))
                continue;
            rows.append({resolver.toString(), core::utcText(point.at),
                         QString::number(point.ttlSeconds), core::toString(point.freshness)});
        }
    }
    return rows;
}

Rows mapRows(const flux::NameHistory &history, const core::Selection &selection)
{
    // Places of a registration and geolocated ones are not counted together: each has its row.
    QMap<QStringList, int> places;
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!flux::isSelected(selection, address))
            continue;
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

Rows serverRows(const flux::NameHistory &history, const core::Selection &selection)
{
    const TimeRange range = shownRange(history, selection);
    Rows rows{words("server,what,address,from,to")};
    const auto add = [&rows, range](const core::DomainName &server, const char *what,
                                    const QString &address, const QList<flux::Spell> &spells) {
        for (const flux::Spell &spell : spells) {
            if (!isIn(range, spell))
                continue;
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
        if (!isIn(range, {serial.from, serial.to, serial.to}))
            continue;
        rows.append({history.name().defanged(), QStringLiteral("serial"),
                     QString::number(serial.serial), core::utcText(serial.from),
                     core::utcText(serial.to)});
    }
    return rows;
}

Rows arrivalRows(const flux::NameHistory &history, const core::Selection &selection)
{
    const TimeRange range = shownRange(history, selection);
    Rows rows{words("first seen,address")};
    for (const flux::AddressHistory &address : history.addresses()) {
        if (flux::isPicked(selection, address) && range.contains(address.firstSeen))
            rows.append({core::utcText(address.firstSeen), address.address.toString()});
    }
    return rows;
}

} // namespace

QList<QStringList> chartRows(const QString &chart, const flux::NameHistory &history,
                             const core::Selection &selection)
{
    if (chart == QLatin1String("lanes"))
        return laneRows(history, selection);
    if (chart == QLatin1String("growth"))
        return growthRows(history, selection);
    if (chart == QLatin1String("ttl"))
        return ttlRows(history, selection);
    if (chart == QLatin1String("map"))
        return mapRows(history, selection);
    if (chart == QLatin1String("nameservers"))
        return serverRows(history, selection);
    if (chart == QLatin1String("brush"))
        return arrivalRows(history, selection);
    return {};
}

} // namespace plots
