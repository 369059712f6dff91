// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointF>

namespace plots {

/// A point on the globe, in degrees.
struct GeoPoint
{
    double latitude = 0;  ///< north
    double longitude = 0; ///< east

    bool operator==(const GeoPoint &) const = default;
};

/// The Equal Earth projection (Šavrič, Patterson, Jenny 2018) of a sphere of radius 1: areas keep
/// their proportion. x to the east, y to the north; both are pure.
QPointF equalEarth(GeoPoint point);
/// The way back; nothing for what lies beside the map.
std::optional<GeoPoint> fromEqualEarth(QPointF point);

/// x of 180° E on the equator and y of the north pole: the map lies within ± these.
double equalEarthHalfWidth();
double equalEarthHalfHeight();

} // namespace plots
