// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Where an address is, as one database says it. Databases disagree, so the source is part of the
/// value and places of different bases are never counted together.
struct Place
{
    /// What the country means.
    enum class Basis : quint8
    {
        Unknown,
        Registration, ///< the country the network is registered in
        Geolocated,   ///< where the database believes the host to be
    };

    QString countryCode; ///< ISO 3166-1 alpha-2, or XK; empty when unknown
    QString city;        ///< hostile text: show as plain text
    bool hasPoint = false;
    double latitude = 0;  ///< degrees north
    double longitude = 0; ///< degrees east
    double radiusKm = 0;  ///< 0 when the database gives none
    Basis basis = Basis::Unknown;
    QString source; ///< database and its build date: "GeoLite2-City 2026-06-17"

    bool isKnown() const { return !countryCode.isEmpty(); }
    bool operator==(const Place &) const = default;
};

} // namespace core
