// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/references.h"

#include <algorithm>

namespace flux {

namespace {

/// The score of Holz et al. was made for names whose TTLs stay below this.
constexpr quint32 holzTtlSeconds = 1800;
constexpr quint32 atlasTtlSeconds = 900;
constexpr quint32 atlasRetrySeconds = 900;
constexpr double atlasDistance = 65'535;

/// Mean distance of neighbours among the sorted addresses, as numbers; 0 below two.
double meanDistance(QList<core::IpAddress> addresses)
{
    if (addresses.size() < 2)
        return 0;
    std::sort(addresses.begin(), addresses.end());
    const double span = static_cast<double>(addresses.last().toV4()) - addresses.first().toV4();
    return span / static_cast<double>(addresses.size() - 1);
}

QList<core::IpAddress> v4Of(const auto &ids, const AddressBook &book)
{
    QList<core::IpAddress> all;
    for (const AddressId id : ids) {
        if (book[id].address.isV4())
            all.append(book[id].address);
    }
    return all;
}

int networksOf(const std::vector<AddressId> &ids, const AddressBook &book)
{
    QSet<quint32> networks;
    for (const AddressId id : ids) {
        if (book[id].asn != 0)
            networks.insert(book[id].asn);
    }
    return static_cast<int>(networks.size());
}

Reference missing(const char *id, const QString &name, const QString &why)
{
    return {QString::fromLatin1(id), name, std::nullopt, false, why};
}

} // namespace

Holz2008 Holz2008::of(int addresses, int networks)
{
    Holz2008 result;
    result.score = 1.32 * addresses + 18.54 * networks;
    result.flux = result.score > threshold;
    result.addresses = addresses;
    result.networks = networks;
    return result;
}

int AtlasSigns::points() const
{
    const double distance = meanDistance(addresses);
    int points = 0;
    points += ttlSeconds < atlasTtlSeconds ? 1 : 0;
    points += addresses.size() > 5 ? 1 : 0;
    points += distance > atlasDistance ? 1 : 0;
    points += addresses.size() > 8 && distance > atlasDistance ? 1 : 0;
    points += networks > 2 ? 1 : 0;
    points += meanDistance(nameServerAddresses) > atlasDistance ? 1 : 0;
    points += nameServers > 3 ? 1 : 0;
    points += nameServerNetworks > 2 ? 1 : 0;
    points += soaRetrySeconds && *soaRetrySeconds < atlasRetrySeconds ? 1 : 0;
    return points;
}

QList<Reference> References::of(const View &view, const Books &books)
{
    QList<Reference> list;
    holz(list, view, books);
    list.append(atlas(view, books));
    list.append(fluxBuster(view));
    list.append(ssfd(view));
    return list;
}

void References::holz(QList<Reference> &list, const View &view, const Books &books)
{
    const QString name = tr("Holz 2008");
    const QString variant = tr("AnomalousDNS variant");
    const auto refuse = [&](const QString &why) {
        list.append(missing("holz2008", name, why));
        list.append(missing("anomalousDns", variant, why));
    };
    const Sight *sight = view.counted();
    if (!sight || !sight->hasTwoLooks())
        return refuse(tr("It takes two answers a TTL apart."));
    if (sight->ttlSeconds() >= holzTtlSeconds)
        return refuse(
            tr("It was made for TTLs below 1800 s; this name has %1 s.").arg(sight->ttlSeconds()));
    const std::vector<AddressId> ids = sight->lastTwoLooks();
    const int networks = networksOf(ids, books.addresses);
    if (networks == 0)
        return refuse(tr("No network of the addresses is known."));
    const Holz2008 holz = Holz2008::of(static_cast<int>(ids.size()), networks);
    const QString text = tr("%1 addresses in %2 networks over two answers; flux above %3")
                             .arg(holz.addresses)
                             .arg(holz.networks)
                             .arg(Holz2008::threshold);
    list.append({QStringLiteral("holz2008"), name, holz.score, holz.flux, text});
    const double score = holz.score * holz.networks / holz.addresses;
    list.append({QStringLiteral("anomalousDns"), variant, score, score > Holz2008::threshold,
                 tr("Holz 2008 × networks ÷ addresses; flux above %1").arg(Holz2008::threshold)});
}

Reference References::atlas(const View &view, const Books &books)
{
    const QString name = tr("ATLAS 2008");
    const Sight *sight = view.counted();
    if (!sight)
        return missing("atlas2008", name, tr("There is no answer with addresses yet."));
    const std::vector<AddressId> ids = sight->lastTwoLooks();
    AtlasSigns signs;
    signs.ttlSeconds = sight->ttlSeconds();
    signs.addresses = v4Of(ids, books.addresses);
    signs.networks = networksOf(ids, books.addresses);
    if (const NameServerFlux *servers = view.nameServers()) {
        signs.nameServerAddresses = v4Of(servers->all(), books.addresses);
        signs.nameServers = servers->servers();
        signs.nameServerNetworks = servers->networks();
        signs.soaRetrySeconds = servers->soaRetrySeconds();
    }
    const int points = signs.points();
    return {QStringLiteral("atlas2008"), name, points, points > AtlasSigns::fluxAbove,
            tr("%1 of 9 points; fluxy above %2").arg(points).arg(AtlasSigns::fluxAbove)};
}

Reference References::fluxBuster(const View &view)
{
    const QString name = tr("FluxBuster growth");
    const auto ratio = view.counted() ? view.counted()->growth().ratio() : std::nullopt;
    if (!ratio)
        return missing("fluxbusterGrowth", name, tr("It takes three looks."));
    return {QStringLiteral("fluxbusterGrowth"), name, *ratio, *ratio > fluxBusterGrowth,
            tr("%1 addresses in %2 looks; not flux up to %3 a look")
                .arg(view.counted()->growth().hosts())
                .arg(view.counted()->growth().looks())
                .arg(fluxBusterGrowth)};
}

Reference References::ssfd(const View &view)
{
    const QString name = tr("SSFD 2010");
    const auto entropy =
        view.counted() ? view.counted()->diversity().timeZoneEntropy() : std::nullopt;
    if (!entropy)
        return missing("ssfd", name, tr("The places of fewer than two addresses are known."));
    const double km = view.counted()->diversity().distanceKm().value_or(0);
    return {QStringLiteral("ssfd"), name, *entropy, false,
            tr("Time-zone entropy %1 bits, addresses %2 km apart; the paper trains a classifier "
               "and gives no threshold")
                .arg(*entropy, 0, 'f', 2)
                .arg(km, 0, 'f', 0)};
}

} // namespace flux
