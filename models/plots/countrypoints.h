// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "plots/equalearth.h"

namespace plots {

/// Where a place of which only the country is known is drawn: inside the country's largest part.
/// `isoCode` is ISO 3166-1 alpha-2, or XK.
std::optional<GeoPoint> countryPoint(const QString &isoCode);
/// Of a circle as large as the country: as far as an address may be from its point, more or less.
/// 0: not known.
double countryRadiusKm(const QString &isoCode);
/// ISO 3166-1 numeric -> alpha-2; empty when there is none.
QString countryCode(int numericCode);

} // namespace plots
