// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/mapframe.h"

#include <algorithm>

#include "plots/equalearth.h"

namespace figures {

namespace {

/// The northernmost land and the southern end of South America: the rest would cost a quarter of
/// the picture.
constexpr double northEdge = 84;
constexpr double southEdge = -57;

double yOf(double latitude)
{
    return plots::equalEarth({latitude, 0}).y();
}

QRectF fitted(const QRectF &area)
{
    const double shape = 2 * plots::equalEarthHalfWidth() / (yOf(northEdge) - yOf(southEdge));
    const double width = std::max(0.0, std::min(area.width(), area.height() * shape));
    QRectF world(0, 0, width, width / shape);
    world.moveCenter(area.center());
    return world;
}

/// The start of what is `length` long and shall be at `wanted`, so that it fills the room from
/// `start` on, or stands in its middle where it is shorter.
double held(double wanted, double length, double start, double room)
{
    if (length <= room)
        return start + (room - length) / 2;
    return std::clamp(wanted, start + room - length, start);
}

} // namespace

MapFrame::MapFrame(const QRectF &area)
    : m_area(area)
    , m_world(fitted(area))
{}

MapFrame::MapFrame(const QRectF &area, double zoom, QPointF centre)
    : MapFrame(area)
{
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    const QSizeF size = m_world.size() * m_zoom;
    const QPointF middle = area.center();
    m_world = {
        held(middle.x() - centre.x() * size.width(), size.width(), area.left(), area.width()),
        held(middle.y() - centre.y() * size.height(), size.height(), area.top(), area.height()),
        size.width(), size.height()};
}

QPointF MapFrame::centre() const
{
    if (isEmpty())
        return {0.5, 0.5};
    const QPointF from = m_area.center() - m_world.topLeft();
    return {from.x() / m_world.width(), from.y() / m_world.height()};
}

MapFrame MapFrame::zoomed(QPointF anchor, double factor) const
{
    if (isEmpty())
        return *this;
    const double zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    const QPointF away = (anchor - m_area.center()) * (1 - m_zoom / zoom);
    return {m_area, zoom,
            centre() + QPointF(away.x() / m_world.width(), away.y() / m_world.height())};
}

MapFrame MapFrame::moved(QPointF by) const
{
    if (isEmpty())
        return *this;
    return {m_area, m_zoom,
            centre() - QPointF(by.x() / m_world.width(), by.y() / m_world.height())};
}

double MapFrame::scale() const
{
    return m_world.width() / (2 * plots::equalEarthHalfWidth());
}

QPointF MapFrame::origin() const
{
    return {m_world.center().x(), m_world.top() + yOf(northEdge) * scale()};
}

QPointF MapFrame::toPoint(double latitude, double longitude) const
{
    // What lies beyond the edges of the picture is shown on them, not lost.
    const QPointF point = plots::equalEarth(
        {std::clamp(latitude, southEdge, northEdge), std::clamp(longitude, -180.0, 180.0)});
    return origin() + QPointF(point.x(), -point.y()) * scale();
}

} // namespace figures
