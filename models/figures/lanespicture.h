// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPen>
#include <QRectF>

#include "figures/lanebars.h"
#include "figures/palette.h"
#include "plots/lanes.h"

class QPainter;

namespace figures {

/// Sizes of one picture of lanes, all from the font, so that it looks alike on a screen and on
/// paper.
struct LanesMetrics
{
    explicit LanesMetrics(const QFontMetricsF &fontMetrics);

    /// Where the marks go when `labelWidth` is kept free at the left.
    QRectF plotArea(const QRectF &rect, double labelWidth) const;

    QFontMetricsF text;
    double unit; ///< about a pixel of a screen
    double gap;
};

/// One painting of lanes: axes, marks, hatched gaps.
class LanesPicture
{
public:
    LanesPicture(QPainter &painter, const QRectF &rect, const LanesMetrics &metrics,
                 const Palette &palette, const QRectF &area);

    /// Pixel columns to lay the lanes out for.
    int columns() const { return m_grid.columns(); }
    /// Numbers of the rows, from 0 at the top.
    void paintRowAxis(int rows);
    /// Ticks of a counting axis to `largest`, 0 at y `zero`, `pitch` units of y a count.
    void paintCountAxis(int largest, double zero, double pitch);
    void paintTimeAxis(plots::TimeRange range);
    void paintMarks(const plots::Lanes &lanes);
    void paintGaps(const plots::Lanes &lanes);
    void paintNone(const QString &text);
    /// Whole pixels wide: anything thinner is painted paler than its colour.
    QPen hairline(const QColor &color) const;

private:
    QPainter &m_painter;
    QRectF m_rect;
    const LanesMetrics &m_metrics;
    const Palette &m_palette;
    QRectF m_area;
    PixelGrid m_grid;
};

} // namespace figures
