// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QFlags>
#include <QList>
#include <QString>

#include "core/domainname.h"
#include "core/ipaddress.h"
#include "core/network.h"
#include "core/place.h"

namespace core {

/// A list of known things that holds an address or a name.
struct ListHit
{
    QString list;      ///< what the list is called: "sinkholes"
    QString date;      ///< of its data, ISO 8601
    QByteArray sha256; ///< of the list's file, 32 bytes

    bool operator==(const ListHit &) const = default;
};

/// What kind of thing an address is. The values are stored in cases: never renumber.
enum class AddressKind : quint16
{
    Hosting = 1 << 0,   ///< in a network that rents out servers
    Cdn = 1 << 1,       ///< in a CDN's published ranges
    Cloud = 1 << 2,     ///< in a cloud's published ranges
    Research = 1 << 3,  ///< education and research networks
    Access = 1 << 4,    ///< evidence of an access line (kind of network, words of a PTR name)
    Sinkhole = 1 << 5,  ///< where known sinkholes answer
    BlockPage = 1 << 6, ///< where filtering resolvers send the blocked
    Parking = 1 << 7,   ///< where parked names point
    Special = 1 << 8,   ///< not globally reachable: private, loopback, 0.0.0.0, reserved, …
    Resolver = 1 << 9,  ///< of a known public resolver
    Anycast = 1 << 10,  ///< one address at many places: its place says nothing
};
Q_DECLARE_FLAGS(AddressKinds, AddressKind)

/// What kind of thing a name is. The values are stored in cases: never renumber.
enum class NameKind : quint16
{
    CdnSuffix = 1 << 0,    ///< within a CDN's or cloud's domain; `provider` says whose
    ClosedRanges = 1 << 1, ///< that provider answers only with addresses of its published ranges
    KnownPool = 1 << 2,    ///< a volunteer pool or mirror network
    DynamicDns = 1 << 3,   ///< below a dynamic-DNS provider's suffix
    Parking = 1 << 4,      ///< a parking provider's name server or target
    PublicSuffix = 1 << 5, ///< registered below by strangers
};
Q_DECLARE_FLAGS(NameKinds, NameKind)

/// What is known about one address at the time it was first seen in a case.
struct AddressFacts
{
    IpAddress address;
    Network network{};
    Place place{};
    QString operatorName{}; ///< owner of the network, normalised: "akamai"; empty: not known
    QString provider{}; ///< CDN or cloud whose published ranges hold it: "cloudflare"; mostly empty
    AddressKinds kinds{};
    QList<ListHit> hits{}; ///< the lists that say so

    bool operator==(const AddressFacts &) const = default;
};

/// What is known about one name (watched, CNAME target or name server) when first seen in a case.
/// Names about which no list says anything have none.
struct NameFacts
{
    DomainName name;
    QString provider{}; ///< the CDN or cloud of CdnSuffix: "cloudflare"
    NameKinds kinds{};
    QList<ListHit> hits{};

    bool operator==(const NameFacts &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(AddressKinds)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameKinds)

} // namespace core
