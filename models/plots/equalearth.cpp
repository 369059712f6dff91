// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/equalearth.h"

#include <cmath>
#include <numbers>

namespace plots {

namespace {

constexpr double a1 = 1.340264;
constexpr double a2 = -0.081106;
constexpr double a3 = 0.000893;
constexpr double a4 = 0.003796;
constexpr double m = std::numbers::sqrt3 / 2;
constexpr double degree = std::numbers::pi / 180;

/// y of the parametric latitude `theta`.
double yOf(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
}

/// dy/dθ, which also stretches x.
double slopeOf(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2);
}

} // namespace

QPointF equalEarth(GeoPoint point)
{
    const double theta = std::asin(m * std::sin(point.latitude * degree));
    const double x = point.longitude * degree * std::cos(theta) / (m * slopeOf(theta));
    return {x, yOf(theta)};
}

std::optional<GeoPoint> fromEqualEarth(QPointF point)
{
    // Rounding may put the pole itself a hair beyond the pole.
    constexpr double hair = 1e-9;
    if (!(std::abs(point.y()) <= equalEarthHalfHeight() + hair))
        return std::nullopt;
    double theta = point.y() / a1;
    for (int i = 0; i < 12; ++i) {
        const double step = (yOf(theta) - point.y()) / slopeOf(theta);
        theta -= step;
        if (std::abs(step) < 1e-13)
            break;
    }
    const double sine = std::sin(theta) / m;
    const double longitude = m * point.x() * slopeOf(theta) / std::cos(theta) / degree;
    if (!(std::abs(sine) <= 1 + hair) || !(std::abs(longitude) <= 180 + hair / degree))
        return std::nullopt;
    return GeoPoint{std::asin(std::fmin(1, std::fmax(-1, sine))) / degree,
                    std::fmin(180, std::fmax(-180, longitude))};
}

double equalEarthHalfWidth()
{
    return equalEarth({0, 180}).x();
}

double equalEarthHalfHeight()
{
    return equalEarth({90, 0}).y();
}

} // namespace plots
