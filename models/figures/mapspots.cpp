// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/mapspots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStandardPaths>

#include "flux/selected.h"
#include "plots/countrypoints.h"

namespace figures {

namespace {

using Basis = core::Place::Basis;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::MapSpots)
};

QString countryName(const QString &isoCode)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(isoCode);
    return territory == QLocale::AnyTerritory ? isoCode : QLocale::territoryToString(territory);
}

/// Without a city, the point a database gives is the middle of something large: that is the
/// country's level, and all of the country's such addresses are one spot.
std::optional<MapSpot> spotOf(const core::Place &place)
{
    MapSpot spot;
    spot.countryCode = place.countryCode;
    spot.addresses = 1;
    spot.countryLevel = !place.hasPoint || place.city.isEmpty();
    if (!spot.countryLevel) {
        spot.latitude = place.latitude;
        spot.longitude = place.longitude;
        spot.radiusKm = place.radiusKm;
        spot.label = place.city;
        return spot;
    }
    const auto point = plots::countryPoint(place.countryCode);
    if (!place.isKnown() || !point)
        return std::nullopt;
    spot.latitude = point->latitude;
    spot.longitude = point->longitude;
    spot.radiusKm = plots::countryRadiusKm(place.countryCode);
    spot.label = countryName(place.countryCode);
    return spot;
}

/// More spots than this cover one another, and take long to paint.
constexpr qsizetype crowd = 300;
/// Places of a country within so many degrees of latitude and longitude are gathered then.
constexpr double cellDegrees = 4;

/// What tells places apart.
struct PlaceKey
{
    QString countryCode;
    QString label;
    double latitude = 0;
    double longitude = 0;
    bool countryLevel = false;

    bool operator==(const PlaceKey &) const = default;
    friend size_t qHash(const PlaceKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.countryCode, key.label, key.latitude, key.longitude,
                          key.countryLevel);
    }
};

PlaceKey placeOf(const MapSpot &spot)
{
    return {spot.countryCode, spot.label, spot.latitude, spot.longitude, spot.countryLevel};
}

PlaceKey cellOf(const MapSpot &spot)
{
    return {spot.countryCode,
            {},
            std::floor(spot.latitude / cellDegrees),
            std::floor(spot.longitude / cellDegrees),
            spot.countryLevel};
}

/// Spots of the same key become one, which stays where the first of them is; `places`: how many
/// more it then stands for with each.
QList<MapSpot> gathered(const QList<MapSpot> &spots, PlaceKey (*key)(const MapSpot &), int places)
{
    QList<MapSpot> result;
    QHash<PlaceKey, qsizetype> rows;
    for (const MapSpot &spot : spots) {
        const PlaceKey place = key(spot);
        const auto row = rows.constFind(place);
        if (row == rows.cend()) {
            rows.insert(place, result.size());
            result.append(spot);
            continue;
        }
        MapSpot &known = result[*row];
        known.addresses += spot.addresses;
        known.selected += spot.selected;
        known.places += places;
        known.radiusKm = std::max(known.radiusKm, spot.radiusKm);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const MapSpot &a, const MapSpot &b) { return a.addresses > b.addresses; });
    return result;
}

/// What the places of most addresses say; where it is a tie, the more telling one.
Basis mainBasis(const QList<flux::AddressHistory> &addresses)
{
    std::array<int, 3> counts{};
    for (const flux::AddressHistory &address : addresses) {
        if (spotOf(address.place))
            ++counts[static_cast<size_t>(address.place.basis)];
    }
    Basis best = Basis::Geolocated;
    for (const Basis basis : {Basis::Registration, Basis::Unknown}) {
        if (counts[static_cast<size_t>(basis)] > counts[static_cast<size_t>(best)])
            best = basis;
    }
    return best;
}

/// The source of most places; how many others there are is said, as databases disagree.
QString sourceText(const QHash<QString, int> &counts)
{
    QString most;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const int count = counts.value(most);
        if (it.value() > count || (it.value() == count && it.key() < most))
            most = it.key();
    }
    const int others = static_cast<int>(counts.size()) - 1;
    return others > 0 ? Words::tr("%1 and %n other(s)", nullptr, others).arg(most) : most;
}

} // namespace

MapSpots MapSpots::of(const flux::NameHistory &history, const core::Selection &selection)
{
    MapSpots result;
    result.basis = mainBasis(history.addresses());
    QHash<QString, int> sources;
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!flux::isHeldIn(selection, address))
            continue;
        auto spot = spotOf(address.place);
        if (!spot || address.place.basis != result.basis) {
            ++result.unplaced;
            continue;
        }
        spot->selected = flux::isPicked(selection, address) ? 1 : 0;
        ++sources[address.place.source];
        result.spots.append(*spot);
    }
    result.spots = gathered(result.spots, placeOf, 0);
    if (result.spots.size() > crowd)
        result.spots = gathered(result.spots, cellOf, 1);
    if (result.spots.isEmpty())
        result.basis = Basis::Unknown;
    result.source = sourceText(sources);
    return result;
}

QString MapSpots::legend() const
{
    if (spots.isEmpty() && unplaced == 0)
        return Words::tr("no addresses yet");
    if (spots.isEmpty()) {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        return Words::tr("No geo database knows these addresses. Put one (.mmdb) into "
                         "%1/fluxcase/geo and start Fluxcase again.")
            .arg(data);
    }
    switch (basis) {
    case Basis::Registration:
        return Words::tr("country of network registration · %1").arg(source);
    case Basis::Geolocated:
        return Words::tr("geolocated · %1").arg(source);
    case Basis::Unknown:
        return Words::tr("place as the database gives it · %1").arg(source);
    }
    Q_UNREACHABLE();
}

} // namespace figures
