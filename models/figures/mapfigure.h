// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "figures/mapspots.h"
#include "figures/palette.h"

class QPainter;

namespace figures {

/// The world in the Equal Earth projection with the spots of a name on it.
class MapFigure
{
public:
    explicit MapFigure(const Palette &palette);

    /// Land and borders only; slow (tens of ms): callers cache it.
    void paintWorld(QPainter &painter, const QRectF &rect) const;
    /// World, spots and borders' disclaimer under title and `sample`, for paper and files.
    void paintSheet(QPainter &painter, const QRectF &rect, const MapSpots &spots,
                    const QString &title, const QString &sample) const;
    void paintSpots(QPainter &painter, const QRectF &rect, const MapSpots &spots) const;

    /// The largest rectangle of the map's shape centred in `rect`: 84° N to 57° S, as no host
    /// stands beyond. What does lies on its edge.
    static QRectF worldRect(const QRectF &rect);
    static QPointF toPoint(double latitude, double longitude, const QRectF &worldRect);
    /// Index into spots.spots at `position`, −1: none.
    static int spotAt(const QPointF &position, const QRectF &rect, const MapSpots &spots);

private:
    Palette m_palette;
};

} // namespace figures
