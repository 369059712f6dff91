// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/brushfigure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "figures/sheet.h"
#include "plots/lanes.h"

namespace figures {

namespace {

/// Narrower bars are no longer told apart.
constexpr double barUnits = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(figures::BrushFigure)
};

double xOf(core::UtcMs at, plots::TimeRange range, const QRectF &area)
{
    const double share =
        static_cast<double>(at - range.from) / static_cast<double>(range.to - range.from);
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

} // namespace

BrushFigure::BrushFigure(const flux::NameHistory &history, const Palette &palette,
                         const core::Selection &selection)
    : m_history(history)
    , m_palette(palette)
    , m_selection(selection)
{}

QRectF BrushFigure::plotArea(const QRectF &rect, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return rect.adjusted(0, 2, 0, -metrics.height() - 2);
}

plots::Arrivals BrushFigure::arrivals(double width) const
{
    return plots::Arrivals::of(m_history, plots::wholeRange(m_history),
                               std::max(1, static_cast<int>(width / barUnits)), m_selection);
}

QString BrushFigure::stepText(core::UtcMs stepMs)
{
    const int seconds = static_cast<int>(stepMs / 1000);
    if (seconds % 86'400 == 0)
        return Words::tr("new addresses per %n day(s)", nullptr, seconds / 86'400);
    if (seconds % 3'600 == 0)
        return Words::tr("new addresses per %n hour(s)", nullptr, seconds / 3'600);
    if (seconds % 60 == 0)
        return Words::tr("new addresses per %n minute(s)", nullptr, seconds / 60);
    return Words::tr("new addresses per %n second(s)", nullptr, seconds);
}

void BrushFigure::paintSheet(QPainter &painter, const QRectF &rect, const QString &title,
                             const QString &sample) const
{
    const plots::Arrivals bars = arrivals(rect.width());
    const Sheet sheet{title,
                      sample,
                      stepText(std::max<core::UtcMs>(1'000, bars.stepMs)),
                      {},
                      [this](QPainter &on, const QRectF &area) { paint(on, area); }};
    sheet.paint(painter, rect, m_palette);
}

void BrushFigure::paint(QPainter &painter, const QRectF &rect) const
{
    const QRectF area = plotArea(rect, painter.font());
    const plots::Arrivals bars = arrivals(area.width());
    if (area.height() < 1 || bars.counts.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const plots::TimeRange range = bars.range;
    if (m_selection.hasTime()) {
        const double left = xOf(m_selection.from, range, area);
        painter.fillRect(
            QRectF(left, area.top(), xOf(m_selection.to, range, area) - left, area.height()),
            m_palette.accentSoft);
    }
    const double largest = std::max(1, bars.largest());
    for (qsizetype i = 0; i < bars.counts.size(); ++i) {
        const double left = xOf(std::max(bars.start(i), range.from), range, area);
        const double right = xOf(bars.start(i + 1), range, area);
        const bool isSelected = !m_selection.hasTime() || (bars.start(i + 1) > m_selection.from &&
                                                           bars.start(i) <= m_selection.to);
        const auto paintBar = [&](int count, const QColor &color) {
            const double height = area.height() * count / largest;
            painter.fillRect(
                QRectF(left, area.bottom() - height, std::max(1.0, right - left - 1), height),
                color);
        };
        // What is selected stands before all there is.
        const int selected = isSelected ? bars.picked[i] : 0;
        if (selected < bars.counts[i])
            paintBar(bars.counts[i], m_palette.rest);
        if (selected > 0)
            paintBar(selected, m_palette.flux);
    }
    painter.setPen(m_palette.grid);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.setPen(m_palette.textMuted);
    const int ticks =
        std::max(2, static_cast<int>(area.width() / (metrics.averageCharWidth() * 18)));
    for (const core::UtcMs at : plots::timeTicks(range, ticks)) {
        const QString label = plots::timeTickLabel(at, range);
        const double width = metrics.horizontalAdvance(label);
        const double left = std::clamp(xOf(at, range, area) - width / 2, rect.left(),
                                       std::max(rect.left(), rect.right() - width));
        painter.drawText(QPointF(left, area.bottom() + 1 + metrics.ascent()), label);
    }
    painter.restore();
}

} // namespace figures
