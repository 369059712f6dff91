// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace figures {

/// Which part of the world a picture shows, in the Equal Earth projection: all of it, from 84° N to
/// 57° S, as no host stands beyond, or a part made larger. All lengths in units of the picture.
class MapFrame
{
public:
    static constexpr double mostZoom = 24;

    MapFrame() = default;
    /// The whole world, as large as `area` has room for and in its middle.
    MapFrame(const QRectF &area); // NOLINT(google-explicit-constructor): a picture's place is one
    /// `zoom` times as large, around `centre` (0…1 from west to east and from north to south), as
    /// far as there is world to fill the area with.
    MapFrame(const QRectF &area, double zoom, QPointF centre);

    /// What is seen of the world.
    QRectF area() const { return m_area; }
    /// Where all of it would lie.
    QRectF world() const { return m_world; }
    double zoom() const { return m_zoom; }
    /// The middle of the area, as the constructor takes it.
    QPointF centre() const;
    /// What lies at `anchor` stays there.
    MapFrame zoomed(QPointF anchor, double factor) const;
    MapFrame moved(QPointF by) const;

    /// Nothing can be shown.
    bool isEmpty() const { return m_world.isEmpty(); }
    /// The width of the whole world before it was made larger: what marks are sized by.
    double markWidth() const { return m_world.width() / m_zoom; }
    /// Units of the picture per radius of the earth.
    double scale() const;
    /// Where the equator crosses Greenwich.
    QPointF origin() const;
    QPointF toPoint(double latitude, double longitude) const;

    bool operator==(const MapFrame &) const = default;

private:
    QRectF m_area;
    QRectF m_world;
    double m_zoom = 1;
};

} // namespace figures
