// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lanespicture.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace figures {

LanesMetrics::LanesMetrics(const QFontMetricsF &fontMetrics)
    : text(fontMetrics)
    , unit(fontMetrics.height() / 15)
    , gap(4 * unit)
{}

QRectF LanesMetrics::plotArea(const QRectF &rect, double labelWidth) const
{
    const double bottom = text.height() + 2 * gap;
    return rect.adjusted(labelWidth + 2.5 * gap, text.height() / 2, -2 * gap, -bottom);
}

LanesPicture::LanesPicture(QPainter &painter, const QRectF &rect, const LanesMetrics &metrics,
                           const Palette &palette, const QRectF &area)
    : m_painter(painter)
    , m_rect(rect)
    , m_metrics(metrics)
    , m_palette(palette)
    , m_area(area)
    , m_grid(painter, area)
{}

QPen LanesPicture::hairline(const QColor &color) const
{
    const double pixels = std::max(1.0, std::round(m_metrics.unit * m_grid.scaleY()));
    return QPen(color, pixels / m_grid.scaleY());
}

void LanesPicture::paintRowAxis(int rows)
{
    rows = std::max(rows, LaneBars::fewestRows);
    paintCountAxis(rows, m_area.top(), m_area.height() / rows);
}

void LanesPicture::paintCountAxis(int largest, double zero, double pitch)
{
    const double labelHeight = m_metrics.text.height();
    const int maxTicks = std::max(2, static_cast<int>(m_area.height() / (labelHeight * 1.8)) + 1);
    for (const int count : plots::countTicks(largest, maxTicks)) {
        const double y = zero + pitch * count;
        m_painter.setPen(hairline(m_palette.grid));
        m_painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        m_painter.setPen(m_palette.textMuted);
        m_painter.drawText(QRectF(m_rect.left(), y - labelHeight / 2,
                                  m_area.left() - m_rect.left() - 1.5 * m_metrics.gap, labelHeight),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                           QString::number(count));
    }
}

void LanesPicture::paintTimeAxis(plots::TimeRange range)
{
    m_painter.setPen(hairline(m_palette.grid));
    m_painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
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

void LanesPicture::paintMarks(const plots::Lanes &lanes)
{
    const LaneBars bars(lanes, m_grid, m_metrics.unit);
    m_painter.setPen(Qt::NoPen);
    constexpr int notSelected = plots::LaneMark::notSelected;
    for (int category = notSelected; category < 6; ++category) {
        m_painter.setBrush(category == notSelected ? m_palette.line : m_palette.category(category));
        m_painter.drawRects(bars.rects(category));
    }
}

void LanesPicture::paintGaps(const plots::Lanes &lanes)
{
    const double spacing = 6 * m_metrics.unit;
    QColor hatch = m_palette.rest;
    hatch.setAlphaF(0.6F);
    for (const auto &[x1, x2] : lanes.gaps) {
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

void LanesPicture::paintNone(const QString &text)
{
    const QSizeF size = m_metrics.text.size(Qt::TextSingleLine, text);
    QRectF ground(QPointF(), size + QSizeF(4 * m_metrics.gap, 2 * m_metrics.gap));
    ground.moveCenter(m_area.center());
    m_painter.fillRect(ground, m_palette.panel);
    m_painter.setPen(m_palette.textMuted);
    m_painter.drawText(ground, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace figures
