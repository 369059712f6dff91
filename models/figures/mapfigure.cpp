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

namespace figures {

namespace {

constexpr double earthRadiusKm = 6371;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::MapFigure)
};

/// Radius of a spot's circle: its area grows with the addresses. Few addresses stay small circles
/// even when there is nothing larger.
double spotRadius(int addresses, int largest, double markWidth)
{
    constexpr int smallestReference = 16;
    const double biggest = std::max(6.0, markWidth * 0.031);
    const double share = double(std::max(addresses, 1)) / std::max(largest, smallestReference);
    return std::max(biggest * 0.3, biggest * std::sqrt(std::min(share, 1.0)));
}

/// The land of a country with this share of the addresses; even the least is told from none.
QColor tinted(const Palette &palette, double share)
{
    const double part = 0.10 + 0.35 * share;
    const auto mixed = [part](float land, float flux) {
        return static_cast<float>(land + (flux - land) * part);
    };
    const QColor &land = palette.land;
    const QColor &flux = palette.flux;
    return QColor::fromRgbF(mixed(land.redF(), flux.redF()), mixed(land.greenF(), flux.greenF()),
                            mixed(land.blueF(), flux.blueF()));
}

int largestOf(const MapSpots &spots)
{
    int largest = 0;
    for (const MapSpot &spot : spots.spots)
        largest = std::max(largest, spot.addresses);
    return largest;
}

/// Every point `radiusKm` away from a spot.
QPainterPath uncertaintyRing(const MapSpot &spot, const MapFrame &frame)
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
        const QPointF point = frame.toPoint(latitude, east);
        // A ring over the date line goes on at the other edge of the map.
        if (i == 0 || std::abs(point.x() - before.x()) > frame.world().width() / 2)
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

QString MapFigure::disclaimer()
{
    return Words::tr("borders are drawn without prejudice");
}

CountryTints MapFigure::tintsOf(const MapSpots &spots)
{
    constexpr double steps = 12;
    QHash<QString, int> addresses;
    int all = 0;
    for (const MapSpot &spot : spots.spots) {
        addresses[spot.countryCode] += spot.selected;
        all += spot.selected;
    }
    CountryTints tints;
    for (auto it = addresses.cbegin(); it != addresses.cend(); ++it) {
        if (it.value() > 0)
            tints.insert(it.key(), std::ceil(steps * it.value() / all) / steps);
    }
    return tints;
}

void MapFigure::paintWorld(QPainter &painter, const MapFrame &frame, const CountryTints &tints,
                           bool hasBorders) const
{
    if (frame.isEmpty())
        return;
    const double scale = frame.scale();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen = frame.area() & frame.world();
    painter.setClipRect(seen, Qt::IntersectClip);
    painter.translate(frame.origin());
    painter.scale(scale, scale);
    const QRectF part((seen.topLeft() - frame.origin()) / scale, seen.size() / scale);
    painter.setPen(Qt::NoPen);
    for (const CountryShape &country : WorldMap::shared().countries()) {
        if (!country.land.boundingRect().intersects(part))
            continue;
        const double tint = tints.value(country.code);
        const QColor land = tint > 0 ? tinted(m_palette, tint) : m_palette.land;
        // Between two smooth edges a seam would be left, and pass for a border.
        if (!hasBorders)
            painter.setPen(QPen(land, 1 / scale));
        painter.setBrush(land);
        painter.drawPath(country.land);
    }
    if (hasBorders) {
        // Relative to the picture, so that paper gets what the screen shows.
        const double lineWidth = std::max(0.5, frame.markWidth() / 1000);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(m_palette.border, lineWidth / scale, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        for (const QPainterPath &border : WorldMap::shared().borders()) {
            if (border.boundingRect().intersects(part))
                painter.drawPath(border);
        }
    }
    painter.restore();
}

void MapFigure::paintSpots(QPainter &painter, const MapFrame &frame, const MapSpots &spots) const
{
    if (frame.isEmpty())
        return;
    const int largest = largestOf(spots);
    const double lineWidth = std::max(1.0, frame.markWidth() / 450);
    QColor cityFill = m_palette.flux;
    cityFill.setAlphaF(0.45F);
    QColor countryFill = m_palette.flux;
    countryFill.setAlphaF(0.14F);
    QColor ringColour = m_palette.flux;
    ringColour.setAlphaF(0.5F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.area(), Qt::IntersectClip);
    // Most addresses come first, so the small circles lie on top and stay visible.
    for (const MapSpot &spot : spots.spots) {
        const QPointF centre = frame.toPoint(spot.latitude, spot.longitude);
        const double radius = spotRadius(spot.addresses, largest, frame.markWidth());
        const double reach = spot.radiusKm / earthRadiusKm * frame.scale();
        const double margin = std::max(radius, reach) + 2 * lineWidth;
        // Its ring may come in over the date line.
        if (reach <= radius &&
            !frame.area().adjusted(-margin, -margin, margin, margin).contains(centre))
            continue;
        const bool isSelected = spot.selected > 0;
        if (isSelected && reach > radius + 2 * lineWidth) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ringColour, lineWidth * 0.7, Qt::DotLine));
            painter.drawPath(uncertaintyRing(spot, frame));
        }
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
    basis.append(disclaimer());
    const Sheet sheet{title,
                      sample,
                      {},
                      {{m_palette.flux, basis.join(QStringLiteral(" · "))}},
                      [this, &spots](QPainter &on, const QRectF &area) {
                          paintWorld(on, area, tintsOf(spots));
                          paintSpots(on, area, spots);
                      }};
    sheet.paint(painter, rect, m_palette);
}

int MapFigure::spotAt(const QPointF &position, const MapFrame &frame, const MapSpots &spots)
{
    constexpr double easyToHit = 6;
    const int largest = largestOf(spots);
    for (qsizetype i = spots.spots.size() - 1; i >= 0; --i) {
        const MapSpot &spot = spots.spots[i];
        const QPointF away = position - frame.toPoint(spot.latitude, spot.longitude);
        const double radius =
            std::max(easyToHit, spotRadius(spot.addresses, largest, frame.markWidth()));
        if (std::hypot(away.x(), away.y()) <= radius)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace figures
