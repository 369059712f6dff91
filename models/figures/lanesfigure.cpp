// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lanesfigure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "figures/lanespicture.h"

namespace figures {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::LanesFigure)

public:
    static QString none() { return tr("No address yet"); }
};

double labelWidth(const LanesMetrics &metrics, qsizetype rows)
{
    return metrics.text.horizontalAdvance(QString::number(std::max<qsizetype>(rows, 100)));
}

} // namespace

LanesFigure::LanesFigure(const flux::NameHistory &history, plots::TimeRange range,
                         const Palette &palette, const core::Selection &selection)
    : m_history(history)
    , m_range(range)
    , m_palette(palette)
    , m_selection(selection)
{}

void LanesFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const LanesMetrics metrics(QFontMetricsF(painter.font(), painter.device()));
    const QRectF area = metrics.plotArea(rect, labelWidth(metrics, m_history.addresses().size()));
    if (area.width() >= 1 && area.height() >= 1) {
        LanesPicture picture(painter, rect, metrics, m_palette, area);
        const plots::Lanes lanes =
            plots::Lanes::of(m_history, m_range, picture.columns(), m_selection);
        if (m_history.answers() > 0) {
            picture.paintRowAxis(lanes.rows);
            picture.paintTimeAxis(lanes.range);
            picture.paintMarks(lanes);
            picture.paintGaps(lanes);
        }
        if (lanes.rows == 0)
            picture.paintNone(Words::none());
    }
    painter.restore();
}

QRectF LanesFigure::plotArea(const QRectF &rect, const QFont &font) const
{
    const LanesMetrics metrics{QFontMetricsF(font)};
    return metrics.plotArea(rect, labelWidth(metrics, m_history.addresses().size()));
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
