// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lanebars.h"

#include <algorithm>
#include <cmath>

#include <QPaintEngine>
#include <QPainter>

namespace figures {

namespace {

constexpr char nothing = 127;

/// First pixel edge at or after `position`, in the painter's units.
double snapped(double position, double scale, double offset)
{
    return (std::ceil(position * scale + offset - 1e-6) - offset) / scale;
}

} // namespace

PixelGrid::PixelGrid(const QPainter &painter, const QRectF &area)
{
    const QTransform toDevice = painter.deviceTransform();
    // A picture made of lines has no pixels; four a unit is finer than any printer shows.
    const bool isSvg = painter.paintEngine()->type() == QPaintEngine::SVG;
    const double detail = isSvg ? 4 : 1;
    m_scaleX = std::max(std::hypot(toDevice.m11(), toDevice.m12()), 0.01) * detail;
    m_scaleY = std::max(std::hypot(toDevice.m21(), toDevice.m22()), 0.01) * detail;
    m_left = snapped(area.left(), m_scaleX, toDevice.dx() * detail);
    m_top = snapped(area.top(), m_scaleY, toDevice.dy() * detail);
    m_columns = std::max(1, static_cast<int>((area.right() - m_left) * m_scaleX));
    m_lines = std::max(1, static_cast<int>((area.bottom() - m_top) * m_scaleY));
}

QRectF PixelGrid::toRect(int x, int y, int width, int height) const
{
    return {m_left + x / m_scaleX, m_top + y / m_scaleY, width / m_scaleX, height / m_scaleY};
}

LaneBars::LaneBars(const plots::Lanes &lanes, const PixelGrid &grid, double unit)
    : m_lanes(lanes)
    , m_grid(grid)
    , m_shortest(std::max(1, static_cast<int>(std::lround(2 * unit * grid.scaleX()))))
    , m_thinnest(std::max(1, static_cast<int>(std::lround(2 * unit * grid.scaleY()))))
    , m_thickest(std::max(1, static_cast<int>(std::lround(6 * unit * grid.scaleY()))))
{
    if (lanes.rows > grid.lines())
        shareLines();
    else
        fillLanes();
}

/// The mark's columns, widened to what an eye finds; at the right edge to the left.
std::pair<int, int> LaneBars::columns(const plots::LaneMark &mark) const
{
    const int last = std::min(std::max(mark.x2, mark.x1 + m_shortest - 1), m_grid.columns() - 1);
    return {std::max(0, std::min(mark.x1, last - m_shortest + 1)), last};
}

/// A lane is at least a pixel high: each mark has its own bar.
void LaneBars::fillLanes()
{
    const double pitch = static_cast<double>(m_grid.lines()) / std::max(m_lanes.rows, fewestRows);
    // A bar thinner than two pixels of a screen has no colour left: it rather covers a neighbour.
    const int height = std::min(
        std::clamp(static_cast<int>(pitch * 0.7), std::min(m_thinnest, m_thickest), m_thickest),
        m_grid.lines());
    for (const plots::LaneMark &mark : m_lanes.marks) {
        const int middle = static_cast<int>((mark.row + 0.5) * pitch);
        const int top = std::clamp(middle - height / 2, 0, m_grid.lines() - height);
        const auto [first, last] = columns(mark);
        m_rects[slot(mark.category)].append(m_grid.toRect(first, top, last - first + 1, height));
    }
}

/// More lanes than pixels: lanes share a line of pixels.
void LaneBars::shareLines()
{
    QByteArray line(m_grid.columns(), nothing);
    // Where many lanes share a line, thicker bars would only hide the lines between.
    const int height = m_lanes.rows < 4 * m_grid.lines() ? std::min(m_thinnest, m_grid.lines()) : 1;
    int y = 0;
    for (const plots::LaneMark &mark : m_lanes.marks) {
        const int markY = static_cast<int>(qint64{mark.row} * m_grid.lines() / m_lanes.rows);
        if (markY != y) {
            flush(line, y, height);
            line.fill(nothing);
            y = markY;
        }
        const auto [first, last] = columns(mark);
        // What is not selected never hides what is.
        for (auto pixel = line.begin() + first; pixel != line.begin() + last + 1; ++pixel) {
            if (mark.category != plots::LaneMark::notSelected || *pixel == nothing)
                *pixel = static_cast<char>(mark.category);
        }
    }
    flush(line, y, height);
}

void LaneBars::flush(const QByteArray &line, int y, int height)
{
    for (int x = 0; x < line.size();) {
        const signed char category = static_cast<signed char>(line[x]);
        int end = x + 1;
        while (end < line.size() && static_cast<signed char>(line[end]) == category)
            ++end;
        if (category != nothing)
            m_rects[slot(category)].append(
                m_grid.toRect(x, std::min(y, m_grid.lines() - height), end - x, height));
        x = end;
    }
}

} // namespace figures
