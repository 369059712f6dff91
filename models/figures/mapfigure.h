// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include "figures/mapframe.h"
#include "figures/mapspots.h"
#include "figures/palette.h"

class QPainter;

namespace figures {

/// How strongly each country is tinted, 0…1; ISO 3166-1 alpha-2 or XK.
using CountryTints = QHash<QString, double>;

/// The world in the Equal Earth projection with the spots of a name on it.
class MapFigure
{
public:
    explicit MapFigure(const Palette &palette);

    /// Land, tints and borders only; slow (tens of ms): callers cache it.
    void paintWorld(QPainter &painter, const MapFrame &frame, const CountryTints &tints = {},
                    bool hasBorders = true) const;
    /// World, spots and borders' disclaimer under title and `sample`, for paper and files.
    void paintSheet(QPainter &painter, const QRectF &rect, const MapSpots &spots,
                    const QString &title, const QString &sample) const;
    void paintSpots(QPainter &painter, const MapFrame &frame, const MapSpots &spots) const;

    /// A country's share of the selected addresses, in steps, so that a picture of the world lasts.
    static CountryTints tintsOf(const MapSpots &spots);
    /// Index into spots.spots at `position`, −1: none.
    static int spotAt(const QPointF &position, const MapFrame &frame, const MapSpots &spots);
    /// "borders are drawn without prejudice": to be said wherever there are borders.
    static QString disclaimer();

private:
    Palette m_palette;
};

} // namespace figures
