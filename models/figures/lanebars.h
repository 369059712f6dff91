// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

#include <QByteArray>
#include <QList>
#include <QRectF>

#include "plots/lanes.h"

class QPainter;

namespace figures {

/// Grid of device pixels over an area, so that bars have sharp edges on every device.
class PixelGrid
{
public:
    PixelGrid(const QPainter &painter, const QRectF &area);

    int columns() const { return m_columns; }
    int lines() const { return m_lines; }
    double scaleX() const { return m_scaleX; } ///< device pixels a unit of the painter
    double scaleY() const { return m_scaleY; }
    QRectF toRect(int x, int y, int width, int height) const;

private:
    double m_left = 0;
    double m_top = 0;
    double m_scaleX = 1;
    double m_scaleY = 1;
    int m_columns = 1;
    int m_lines = 1;
};

/// The marks of lanes as rectangles by category. Their number is bounded by the pixels of the grid,
/// however many lanes and marks there are.
class LaneBars
{
public:
    /// `unit` is about a pixel of a screen, in the painter's units.
    LaneBars(const plots::Lanes &lanes, const PixelGrid &grid, double unit);

    /// Category −2…5, as plots::LaneMark has it.
    const QList<QRectF> &rects(int category) const { return m_rects[slot(category)]; }

    /// Fewer lanes than this are not blown up to fill the picture.
    static constexpr int fewestRows = 10;

private:
    static constexpr size_t slot(int category) { return static_cast<size_t>(category + 2); }
    std::pair<int, int> columns(const plots::LaneMark &mark) const;
    void fillLanes();
    void shareLines();
    void flush(const QByteArray &line, int y, int height);

    const plots::Lanes &m_lanes;
    const PixelGrid &m_grid;
    int m_shortest; ///< pixels
    int m_thinnest;
    int m_thickest;
    std::array<QList<QRectF>, 8> m_rects;
};

} // namespace figures
