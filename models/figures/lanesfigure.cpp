// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lanesfigure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "figures/lanebars.h"

namespace figures {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LanesFigure)

public:
    static QString none() { return tr("No address yet"); }
};

/// Sizes of one picture, all from the font, so that it looks alike on a screen and on paper.
struct Metrics
{
    explicit Metrics(const QFontMetricsF &fontMetrics)
        : text(fontMetrics)
        , unit(fontMetrics.height() / 15)
        , gap(4 * unit)
    {}

    QRectF plotArea(const QRectF &rect, int rows) const
    {
        const double left =
            text.horizontalAdvance(QString::number(std::max(rows, 100))) + 2.5 * gap;
        const double top = text.height() / 2;
        const double bottom = text.height() + 2 * gap;
        return rect.adjusted(left, top, -2 * gap, -bottom);
    }

    QFontMetricsF text;
    double unit; ///< about a pixel of a screen
    double gap;
};

/// One painting of the lanes.
class LanesPainter
{
public:
    LanesPainter(QPainter &painter, const QRectF &rect, const Metrics &metrics,
                 const Palette &palette, const plots::Lanes &lanes, const QRectF &area,
                 const PixelGrid &grid)
        : m_painter(painter)
        , m_rect(rect)
        , m_metrics(metrics)
        , m_palette(palette)
        , m_lanes(lanes)
        , m_area(area)
        , m_grid(grid)
    {}

    void paintRowAxis();
    void paintTimeAxis();
    void paintMarks();
    void paintGaps();
    void paintNone();

private:
    /// Whole pixels wide: anything thinner is painted paler than its colour.
    QPen hairline(const QColor &color) const
    {
        const double pixels = std::max(1.0, std::round(m_metrics.unit * m_grid.scaleY()));
        return QPen(color, pixels / m_grid.scaleY());
    }

    QPainter &m_painter;
    QRectF m_rect;
    const Metrics &m_metrics;
    const Palette &m_palette;
    const plots::Lanes &m_lanes;
    QRectF m_area;
    const PixelGrid &m_grid;
};

void LanesPainter::paintRowAxis()
{
    const int rows = std::max(m_lanes.rows, LaneBars::fewestRows);
    const double labelHeight = m_metrics.text.height();
    const int maxTicks = std::max(2, static_cast<int>(m_area.height() / (labelHeight * 1.8)) + 1);
    for (const int row : plots::countTicks(rows, maxTicks)) {
        const double y = m_area.top() + m_area.height() * row / rows;
        m_painter.setPen(hairline(m_palette.grid));
        m_painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        m_painter.setPen(m_palette.textMuted);
        m_painter.drawText(QRectF(m_rect.left(), y - labelHeight / 2,
                                  m_area.left() - m_rect.left() - 1.5 * m_metrics.gap, labelHeight),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                           QString::number(row));
    }
}

void LanesPainter::paintTimeAxis()
{
    m_painter.setPen(hairline(m_palette.grid));
    m_painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    const plots::TimeRange range = m_lanes.range;
    if (range.isEmpty())
        return;
    const double labelWidth =
        m_metrics.text.horizontalAdvance(plots::timeTickLabel(range.from + 1, range));
    const int maxTicks =
        std::max(1, static_cast<int>(m_area.width() / (labelWidth + 10 * m_metrics.gap)));
    const double span = static_cast<double>(range.to - range.from);
    for (const core::UtcMs at : plots::timeTicks(range, maxTicks)) {
        const double x =
            m_area.left() + m_area.width() * static_cast<double>(at - range.from) / span;
        m_painter.setPen(hairline(m_palette.textMuted));
        m_painter.drawLine(QPointF(x, m_area.bottom()),
                           QPointF(x, m_area.bottom() + m_metrics.gap * 0.75));
        m_painter.setPen(m_palette.textMuted);
        const QString label = plots::timeTickLabel(at, range);
        const double width = m_metrics.text.horizontalAdvance(label);
        const double left = std::clamp(x - width / 2, m_rect.left(),
                                       std::max(m_rect.left(), m_rect.right() - width));
        m_painter.drawText(
            QPointF(left, m_area.bottom() + 1.5 * m_metrics.gap + m_metrics.text.ascent()), label);
    }
}

void LanesPainter::paintMarks()
{
    const LaneBars bars(m_lanes, m_grid, m_metrics.unit);
    m_painter.setPen(Qt::NoPen);
    for (int category = -1; category < 6; ++category) {
        m_painter.setBrush(m_palette.category(category));
        m_painter.drawRects(bars.rects(category));
    }
}

void LanesPainter::paintGaps()
{
    const double spacing = 6 * m_metrics.unit;
    QColor hatch = m_palette.rest;
    hatch.setAlphaF(0.6F);
    for (const auto &[x1, x2] : m_lanes.gaps) {
        const QRectF gap = m_grid.toRect(x1, 0, x2 - x1 + 1, m_grid.lines());
        // Nothing is known in here: a lane that goes on behind it must not look observed.
        m_painter.fillRect(gap, m_palette.panel);
        m_painter.save();
        m_painter.setClipRect(gap, Qt::IntersectClip);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(hairline(hatch));
        // Lines start at multiples of the spacing, so that neighbouring gaps read as one hatch.
        const double first = std::floor((gap.left() - gap.height()) / spacing) * spacing;
        for (double x = first; x < gap.right(); x += spacing)
            m_painter.drawLine(QPointF(x, gap.bottom()), QPointF(x + gap.height(), gap.top()));
        m_painter.restore();
    }
}

void LanesPainter::paintNone()
{
    const QString text = Words::none();
    const QSizeF size = m_metrics.text.size(Qt::TextSingleLine, text);
    QRectF ground(QPointF(), size + QSizeF(4 * m_metrics.gap, 2 * m_metrics.gap));
    ground.moveCenter(m_area.center());
    m_painter.fillRect(ground, m_palette.panel);
    m_painter.setPen(m_palette.textMuted);
    m_painter.drawText(ground, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace

LanesFigure::LanesFigure(const flux::NameHistory &history, plots::TimeRange range,
                         const Palette &palette)
    : m_history(history)
    , m_range(range)
    , m_palette(palette)
{}

void LanesFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Metrics metrics(QFontMetricsF(painter.font(), painter.device()));
    const QRectF area = metrics.plotArea(rect, static_cast<int>(m_history.addresses().size()));
    if (area.width() >= 1 && area.height() >= 1) {
        const PixelGrid grid(painter, area);
        const plots::Lanes lanes = plots::Lanes::of(m_history, m_range, grid.columns());
        LanesPainter picture(painter, rect, metrics, m_palette, lanes, area, grid);
        if (m_history.answers() > 0) {
            picture.paintRowAxis();
            picture.paintTimeAxis();
            picture.paintMarks();
            picture.paintGaps();
        }
        if (lanes.rows == 0)
            picture.paintNone();
    }
    painter.restore();
}

QRectF LanesFigure::plotArea(const QRectF &rect, const QFont &font) const
{
    const Metrics metrics{QFontMetricsF(font)};
    return metrics.plotArea(rect, static_cast<int>(m_history.addresses().size()));
}

int LanesFigure::rowAt(const QPointF &position, const QRectF &plotArea) const
{
    if (!plotArea.contains(position) || plotArea.height() <= 0)
        return -1;
    const int rows = static_cast<int>(m_history.addresses().size());
    const double share = (position.y() - plotArea.top()) / plotArea.height();
    const int row = static_cast<int>(share * std::max(rows, LaneBars::fewestRows));
    return row < rows ? row : -1;
}

} // namespace figures
