// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/selection.h"
#include "flux/namehistory.h"

namespace figures {

/// One circle of the map: every address at one place, or at places of a country that lie so close
/// that their circles would cover one another.
struct MapSpot
{
    double latitude = 0;
    double longitude = 0;
    QString countryCode;
    QString label; ///< city, or the country's name; plain text
    int addresses = 0;
    int selected = 0; ///< of those
    int places = 1;   ///< gathered here; the label is that of the one with most addresses
    /// Only the country is known: drawn hollow at the country's point, never as a city.
    bool countryLevel = true;
    double radiusKm = 0;

    bool operator==(const MapSpot &) const = default;
};

/// The spots of a name: addresses gathered by place, most addresses first; neighbouring places of a
/// country are one spot where there are hundreds of places. Countries of
/// registration and geolocated ones are never mixed: the basis of most addresses is taken, the rest
/// is counted in `unplaced`. Addresses that the selected time does not hold are left out; those
/// outside the rest of the selection are told apart by MapSpot::selected.
struct MapSpots
{
    QList<MapSpot> spots;
    core::Place::Basis basis = core::Place::Basis::Unknown;
    QString source; ///< database and date, as the legend says it
    int unplaced = 0;

    bool operator==(const MapSpots &) const = default;

    static MapSpots of(const flux::NameHistory &history, const core::Selection &selection = {});
    /// "country of network registration · iptoasn 2026-06-17": what the legend says.
    QString legend() const;
};

} // namespace figures
