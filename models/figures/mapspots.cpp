// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/mapspots.h"

#include <algorithm>
#include <array>
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
    spot.label = countryName(place.countryCode);
    return spot;
}

bool isSamePlace(const MapSpot &a, const MapSpot &b)
{
    return a.countryLevel == b.countryLevel && a.latitude == b.latitude &&
           a.longitude == b.longitude && a.label == b.label && a.countryCode == b.countryCode;
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
    QHash<QString, QList<qsizetype>> byCountry;
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
        QList<qsizetype> &rows = byCountry[spot->countryCode];
        const auto row = std::find_if(rows.begin(), rows.end(), [&](qsizetype i) {
            return isSamePlace(result.spots[i], *spot);
        });
        if (row == rows.end()) {
            rows.append(result.spots.size());
            result.spots.append(*spot);
        } else {
            MapSpot &known = result.spots[*row];
            ++known.addresses;
            known.selected += spot->selected;
            known.radiusKm = std::max(known.radiusKm, spot->radiusKm);
        }
    }
    if (result.spots.isEmpty())
        result.basis = Basis::Unknown;
    result.source = sourceText(sources);
    std::stable_sort(result.spots.begin(), result.spots.end(),
                     [](const MapSpot &a, const MapSpot &b) { return a.addresses > b.addresses; });
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
