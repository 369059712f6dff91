// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/mapfigure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "figures/sheet.h"
#include "figures/worldmap.h"
#include "plots/equalearth.h"

namespace figures {

namespace {

/// The northernmost land and the southern end of South America: no host stands beyond, and the
/// rest would cost a quarter of the picture.
constexpr double northEdge = 84;
constexpr double southEdge = -57;
constexpr double earthRadiusKm = 6371;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::MapFigure)
};

double yOf(double latitude)
{
    return plots::equalEarth({latitude, 0}).y();
}

/// Units of the picture per radius of the earth.
double scaleOf(const QRectF &world)
{
    return world.width() / (2 * plots::equalEarthHalfWidth());
}

/// Radius of a spot's circle: its area grows with the addresses. Few addresses stay small circles
/// even when there is nothing larger.
double spotRadius(int addresses, int largest, double worldWidth)
{
    constexpr int smallestReference = 16;
    const double biggest = std::max(6.0, worldWidth * 0.031);
    const double share = double(std::max(addresses, 1)) / std::max(largest, smallestReference);
    return std::max(biggest * 0.3, biggest * std::sqrt(std::min(share, 1.0)));
}

int largestOf(const MapSpots &spots)
{
    int largest = 0;
    for (const MapSpot &spot : spots.spots)
        largest = std::max(largest, spot.addresses);
    return largest;
}

/// Every point `radiusKm` away from a spot.
QPainterPath uncertaintyRing(const MapSpot &spot, const QRectF &world)
{
    constexpr int corners = 72;
    constexpr double degree = std::numbers::pi / 180;
    const double distance = spot.radiusKm / earthRadiusKm;
    const double north = spot.latitude * degree;
    QPainterPath ring;
    QPointF before;
    for (int i = 0; i <= corners; ++i) {
        const double bearing = 2 * std::numbers::pi * i / corners;
        const double sine = std::sin(north) * std::cos(distance) +
                            std::cos(north) * std::sin(distance) * std::cos(bearing);
        const double turn = std::atan2(std::sin(bearing) * std::sin(distance) * std::cos(north),
                                       std::cos(distance) - std::sin(north) * sine);
        const double east = std::remainder(spot.longitude + turn / degree, 360.0);
        const double latitude = std::asin(std::clamp(sine, -1.0, 1.0)) / degree;
        const QPointF point = MapFigure::toPoint(latitude, east, world);
        // A ring over the date line goes on at the other edge of the map.
        if (i == 0 || std::abs(point.x() - before.x()) > world.width() / 2)
            ring.moveTo(point);
        else
            ring.lineTo(point);
        before = point;
    }
    return ring;
}

} // namespace

MapFigure::MapFigure(const Palette &palette)
    : m_palette(palette)
{}

QRectF MapFigure::worldRect(const QRectF &rect)
{
    const double shape = 2 * plots::equalEarthHalfWidth() / (yOf(northEdge) - yOf(southEdge));
    const double width = std::max(0.0, std::min(rect.width(), rect.height() * shape));
    QRectF world(0, 0, width, width / shape);
    world.moveCenter(rect.center());
    return world;
}

QPointF MapFigure::toPoint(double latitude, double longitude, const QRectF &worldRect)
{
    // What lies beyond the edges of the picture is shown on them, not lost.
    const QPointF point = plots::equalEarth(
        {std::clamp(latitude, southEdge, northEdge), std::clamp(longitude, -180.0, 180.0)});
    const double top = yOf(northEdge);
    const double scale = scaleOf(worldRect);
    return {worldRect.center().x() + point.x() * scale,
            worldRect.top() + (top - point.y()) * scale};
}

void MapFigure::paintWorld(QPainter &painter, const QRectF &rect) const
{
    const QRectF world = worldRect(rect);
    if (world.isEmpty())
        return;
    const double scale = scaleOf(world);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(world, Qt::IntersectClip);
    painter.translate(world.center().x(), world.top() + yOf(northEdge) * scale);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.land);
    for (const CountryShape &country : WorldMap::shared().countries()) {
        // Antarctica lies below the picture.
        if (country.land.boundingRect().top() < -yOf(southEdge))
            painter.drawPath(country.land);
    }
    // Relative to the picture, so that paper gets what the screen shows.
    const double lineWidth = std::max(0.5, world.width() / 1000);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_palette.border, lineWidth / scale, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    for (const QPainterPath &border : WorldMap::shared().borders())
        painter.drawPath(border);
    painter.restore();
}

void MapFigure::paintSpots(QPainter &painter, const QRectF &rect, const MapSpots &spots) const
{
    const QRectF world = worldRect(rect);
    if (world.isEmpty())
        return;
    const int largest = largestOf(spots);
    const double lineWidth = std::max(1.0, world.width() / 450);
    QColor cityFill = m_palette.flux;
    cityFill.setAlphaF(0.45F);
    QColor countryFill = m_palette.flux;
    countryFill.setAlphaF(0.14F);
    QColor ringColour = m_palette.flux;
    ringColour.setAlphaF(0.6F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Most addresses come first, so the small circles lie on top and stay visible.
    for (const MapSpot &spot : spots.spots) {
        const QPointF centre = toPoint(spot.latitude, spot.longitude, world);
        const double radius = spotRadius(spot.addresses, largest, world.width());
        if (spot.radiusKm / earthRadiusKm * scaleOf(world) > radius + 2 * lineWidth) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ringColour, lineWidth * 0.7, Qt::DotLine));
            painter.drawPath(uncertaintyRing(spot, world));
        }
        const bool isSelected = spot.selected > 0;
        painter.setPen(QPen(isSelected ? m_palette.fluxText : m_palette.rest,
                            spot.countryLevel ? lineWidth * 1.3 : lineWidth));
        painter.setBrush(!isSelected         ? QBrush(Qt::NoBrush)
                         : spot.countryLevel ? countryFill
                                             : cityFill);
        painter.drawEllipse(centre, radius, radius);
    }
    painter.restore();
}

void MapFigure::paintSheet(QPainter &painter, const QRectF &rect, const MapSpots &spots,
                           const QString &title, const QString &sample) const
{
    QStringList basis{spots.legend()};
    if (spots.unplaced > 0)
        basis.append(Words::tr("%n address(es) not placed", nullptr, spots.unplaced));
    basis.append(Words::tr("borders are drawn without prejudice"));
    const Sheet sheet{title,
                      sample,
                      {},
                      {{m_palette.flux, basis.join(QStringLiteral(" · "))}},
                      [this, &spots](QPainter &on, const QRectF &area) {
                          paintWorld(on, area);
                          paintSpots(on, area, spots);
                      }};
    sheet.paint(painter, rect, m_palette);
}

int MapFigure::spotAt(const QPointF &position, const QRectF &rect, const MapSpots &spots)
{
    constexpr double easyToHit = 6;
    const QRectF world = worldRect(rect);
    const int largest = largestOf(spots);
    for (qsizetype i = spots.spots.size() - 1; i >= 0; --i) {
        const MapSpot &spot = spots.spots[i];
        const QPointF away = position - toPoint(spot.latitude, spot.longitude, world);
        const double radius =
            std::max(easyToHit, spotRadius(spot.addresses, largest, world.width()));
        if (std::hypot(away.x(), away.y()) <= radius)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace figures
