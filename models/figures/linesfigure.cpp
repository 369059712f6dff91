// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/linesfigure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "figures/lanespicture.h"
#include "figures/sheet.h"

namespace figures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LinesFigure)
};

/// A whole number of ticks that holds `largest`.
int axisTop(double largest, int maxTicks)
{
    const QList<int> ticks = plots::countTicks(static_cast<int>(std::ceil(largest)), maxTicks);
    const int step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    return ticks.last() >= largest ? ticks.last() : ticks.last() + step;
}

} // namespace

LinesFigure::LinesFigure(LineSet set, plots::TimeRange range, const Palette &palette)
    : m_set(std::move(set))
    , m_range(range)
    , m_palette(palette)
{}

void LinesFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    const LanesMetrics metrics(QFontMetricsF(painter.font(), painter.device()));
    const int maxTicks = std::max(3, static_cast<int>(rect.height() / (3 * metrics.text.height())));
    const int top = axisTop(m_set.largest, maxTicks);
    const QRectF area =
        metrics.plotArea(rect, metrics.text.horizontalAdvance(QString::number(top)));
    if (area.width() < 1 || area.height() < 1 || m_range.isEmpty()) {
        painter.restore();
        return;
    }
    LanesPicture picture(painter, rect, metrics, m_palette, area);
    if (m_set.lines.isEmpty()) {
        picture.paintNone(Words::tr("Nothing to draw yet"));
        painter.restore();
        return;
    }
    picture.paintCountAxis(top, area.bottom(), -area.height() / top);
    picture.paintTimeAxis(m_range);
    const auto toPoint = [&](const QPointF &value) {
        const double share = (value.x() - static_cast<double>(m_range.from)) /
                             static_cast<double>(m_range.to - m_range.from);
        return QPointF(area.left() + share * area.width(),
                       area.bottom() - value.y() / top * area.height());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_set.mark) {
        const double y = toPoint({0, m_set.mark->to}).y();
        QColor shade = m_palette.caution;
        shade.setAlphaF(0.12F);
        painter.fillRect(QRectF(QPointF(area.left(), y),
                                QPointF(area.right(), toPoint({0, m_set.mark->from}).y())),
                         shade);
        painter.setPen(QPen(m_palette.caution, metrics.unit, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_palette.textMuted);
        painter.drawText(QPointF(area.left() + metrics.gap, y - metrics.gap / 2),
                         m_set.mark->label);
    }
    for (const Line &line : m_set.lines) {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points.append(toPoint(point));
        painter.setPen(QPen(m_palette.category(line.category), line.width * metrics.unit,
                            Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    }
    painter.restore();
}

void LinesFigure::paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                             const QString &sample) const
{
    QList<LegendEntry> legend;
    for (const Line &line : m_set.lines)
        legend.append({m_palette.category(line.category), line.label});
    const Sheet sheet{title, sample, m_set.title, legend,
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

} // namespace figures
