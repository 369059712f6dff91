// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timechart.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include "charts/timenavigator.h"
#include "core/utctime.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr int leftPixels = 32;
constexpr int topPixels = 7;
constexpr int bottomPixels = 18;
constexpr int labelPixels = 11;

/// 1, 2, 2.5 or 5 times a power of ten, whole, so that at most `parts` steps reach `largest`.
double roundStep(double largest, int parts)
{
    const double raw = std::max(1.0, largest / parts);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= raw && step == std::floor(step))
            return step;
    }
    return 10 * power;
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(parent)
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop for the keys, and that one has a name
    QChart *canvas = chart();
    canvas->legend()->hide();
    canvas->setAnimationOptions(QChart::NoAnimation);
    canvas->setMargins(QMargins());
    canvas->setBackgroundRoundness(0);
    canvas->setBackgroundVisible(false);
    canvas->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        // Drawn here: those of the axes lag behind a change of the plot area.
        axis->setGridLineVisible(false);
    }
    canvas->addAxis(m_timeAxis, Qt::AlignBottom);
    canvas->addAxis(m_valueAxis, Qt::AlignLeft);
    dress();
    m_navigator = new TimeNavigator(
        viewport(),
        [this] {
            return m_history
                       ? TimeNavigator::View{plotArea(), m_range, plots::wholeRange(*m_history)}
                       : TimeNavigator::View();
        },
        this);
    connect(m_navigator, &TimeNavigator::rangeWanted, this, &TimeChart::rangeWanted);
    connect(m_navigator, &TimeNavigator::wholeWanted, this, &TimeChart::wholeWanted);
}

void TimeChart::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void TimeChart::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

void TimeChart::refresh()
{
    figures::LineSet set;
    plots::TimeRange range;
    if (m_history && m_history->answers() > 0) {
        range = plots::shownRange(*m_history, m_selection);
        set = lines(*m_history, range);
    }
    show(set, range);
    setAccessibleDescription(
        set.lines.isEmpty()
            ? tr("nothing to draw yet")
            : tr("%1 From %2 to %3.")
                  .arg(set.description, core::utcText(range.from), core::utcText(range.to)));
}

int TimeChart::plotWidth() const
{
    return std::max(1, static_cast<int>(plotArea().width()));
}

void TimeChart::show(const figures::LineSet &set, plots::TimeRange range)
{
    const QList<figures::Line> &lines = set.lines;
    const double largest = set.largest;
    m_lines = lines;
    m_mark = set.mark;
    m_range = range;
    const int parts = std::clamp(height() / 30, 2, 5);
    m_step = roundStep(largest, parts);
    m_largest = std::max(m_step, std::ceil(largest / m_step) * m_step);
    setAxes();
    while (m_series.size() > lines.size()) {
        chart()->removeSeries(m_series.last());
        delete m_series.takeLast();
    }
    while (m_series.size() < lines.size()) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
        m_series.append(series);
    }
    m_thickets.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_series[i]->setName(lines[i].label);
        if (isThicket(lines[i].points))
            m_thickets.append(i);
        m_series[i]->replace(m_thickets.contains(i) ? plots::Points() : lines[i].points);
    }
    dress();
    viewport()->update();
}

void TimeChart::setAxes()
{
    const QRectF area = plotArea();
    const auto from = static_cast<double>(m_range.from);
    const auto to = static_cast<double>(std::max(m_range.to, m_range.from + 1));
    if (area == chart()->plotArea() && m_largest == m_valueAxis->max() &&
        from == m_timeAxis->min() && to == m_timeAxis->max())
        return;
    // The area and each axis lay out all points anew, which takes longer than anything else here:
    // there are none while they change.
    for (QLineSeries *series : std::as_const(m_series))
        series->replace(QList<QPointF>());
    chart()->setPlotArea(area);
    m_valueAxis->setRange(0, m_largest);
    m_timeAxis->setRange(from, to);
}

void TimeChart::dress()
{
    const figures::Palette colors = themePalette();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        QPen pen(colors.category(m_lines[i].category));
        pen.setWidthF(m_lines[i].width);
        pen.setJoinStyle(Qt::RoundJoin);
        m_series[i]->setPen(pen);
    }
}

QRectF TimeChart::plotArea() const
{
    return QRectF(QPointF(leftPixels, m_mark ? topPixels + 11 : topPixels),
                  QPointF(std::max(leftPixels + 20, width() - m_labelWidth),
                          std::max(topPixels + 20, height() - bottomPixels)));
}

QPointF TimeChart::toPoint(const QPointF &value) const
{
    const QRectF area = plotArea();
    const double span = static_cast<double>(std::max<qint64>(1, m_range.to - m_range.from));
    const double x = (value.x() - static_cast<double>(m_range.from)) / span;
    return {area.left() + x * area.width(), area.bottom() - value.y() / m_largest * area.height()};
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    const figures::Palette colors = themePalette();
    painter->fillRect(rect, colors.panel);
    if (m_lines.isEmpty())
        return;
    const QRectF area = plotArea();
    if (m_mark) {
        QColor shade = colors.caution;
        shade.setAlphaF(0.12F);
        painter->fillRect(QRectF(QPointF(area.left(), toPoint({0, m_mark->to}).y()),
                                 QPointF(area.right(), toPoint({0, m_mark->from}).y())),
                          shade);
    }
    painter->setPen(QPen(colors.grid, 1));
    for (double value = 0; value <= m_largest + m_step / 2; value += m_step) {
        // On the middle of a pixel, so that the line is one pixel thin.
        const double y = std::floor(toPoint({0, value}).y()) + 0.5;
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    const figures::Palette colors = themePalette();
    painter->save();
    painter->setFont(textFont(labelPixels));
    if (m_lines.isEmpty()) {
        painter->setFont(textFont(12));
        painter->setPen(colors.textMuted);
        painter->drawText(rect(), Qt::AlignCenter, tr("nothing to draw yet"));
        painter->restore();
        return;
    }
    for (const qsizetype line : std::as_const(m_thickets))
        drawThicket(*painter, m_lines[line]);
    drawAxes(*painter, colors);
    if (m_mark)
        drawMark(*painter, colors);
    drawLineLabels(*painter, colors);
    painter->restore();
}

QString TimeChart::valueLabel(double value)
{
    constexpr double thousand = 1'000;
    constexpr double million = 1'000'000;
    const QLocale plain = QLocale::c();
    if (value >= million)
        return plain.toString(value / million, 'g', 4) + QLatin1Char('M');
    if (value >= 10 * thousand)
        return plain.toString(value / thousand, 'g', 4) + QLatin1Char('k');
    return plain.toString(value, 'f', 0);
}

void TimeChart::drawAxes(QPainter &painter, const figures::Palette &colors) const
{
    const QRectF area = plotArea();
    painter.setPen(colors.textMuted);
    for (double value = 0; value <= m_largest + m_step / 2; value += m_step) {
        const double y = toPoint({0, value}).y();
        painter.drawText(QRectF(0, y - 8, leftPixels - 5, 16), Qt::AlignRight | Qt::AlignVCenter,
                         valueLabel(value));
    }
    if (m_range.isEmpty())
        return;
    for (const core::UtcMs at : ticks(painter.fontMetrics())) {
        const double x = toPoint({static_cast<double>(at), 0}).x();
        painter.setPen(colors.textMuted);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 2));
        painter.drawText(QRectF(x - 40, area.bottom() + 3, 80, bottomPixels - 3),
                         Qt::AlignHCenter | Qt::AlignTop, plots::timeTickLabel(at, m_range));
    }
}

QList<core::UtcMs> TimeChart::ticks(const QFontMetrics &metrics) const
{
    const double room = plotArea().width();
    int count = std::max(2, static_cast<int>(room / 48));
    QList<core::UtcMs> ticks = plots::timeTicks(m_range, count);
    // The closer the ticks, the longer their labels.
    const auto isCrowded = [&] {
        int width = 0;
        for (const core::UtcMs at : ticks)
            width += metrics.horizontalAdvance(plots::timeTickLabel(at, m_range)) + 14;
        return width > room;
    };
    while (count > 2 && isCrowded())
        ticks = plots::timeTicks(m_range, --count);
    return ticks;
}

bool TimeChart::isThicket(const plots::Points &points) const
{
    constexpr double pixelsAColumn = 10;
    double climbed = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        climbed += std::abs(points[i].y() - points[i - 1].y());
    const QRectF area = plotArea();
    return climbed / m_largest * area.height() > pixelsAColumn * area.width();
}

/// From the lowest to the highest value of each column. Stroked, it would look the same and take a
/// hundred times as long.
void TimeChart::drawThicket(QPainter &painter, const figures::Line &line) const
{
    const QColor ink = themePalette().category(line.category);
    const double width = std::max(1.0, std::round(line.width));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, width));
    QPointF before = toPoint(line.points.first());
    QRectF column(std::floor(before.x()), before.y(), width, 1);
    for (const QPointF &value : line.points) {
        const QPointF point = toPoint(value);
        const double x = std::floor(point.x());
        if (x != column.x()) {
            painter.fillRect(column, ink);
            if (x > column.x() + 1)
                painter.drawLine(before, point);
            // The way here from the column before is part of this one.
            column = QRectF(x, x > column.x() + 1 ? point.y() : before.y(), width, 1);
        }
        column.setTop(std::min(column.top(), point.y()));
        column.setBottom(std::max(column.bottom(), point.y() + 1));
        before = point;
    }
    painter.fillRect(column, ink);
    painter.restore();
}

void TimeChart::drawMark(QPainter &painter, const figures::Palette &colors) const
{
    const QRectF area = plotArea();
    const double y = toPoint({0, m_mark->to}).y();
    painter.setPen(QPen(colors.caution, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    // Above the line, or below it where the chart ends; curves that run there stay faintly seen.
    const double top = y - 15 >= -1 ? y - 15 : y + 2;
    const QRectF label(area.left() + 6, top,
                       painter.fontMetrics().horizontalAdvance(m_mark->label) + 6, 14);
    QColor ground = colors.panel;
    ground.setAlphaF(0.85F);
    painter.fillRect(label, ground);
    painter.setPen(colors.textMuted);
    painter.drawText(label, Qt::AlignCenter, m_mark->label);
}

void TimeChart::drawLineLabels(QPainter &painter, const figures::Palette &colors) const
{
    struct Label
    {
        double y;
        qsizetype line;
    };
    QList<Label> labels;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].points.isEmpty())
            labels.append({toPoint(m_lines[i].points.last()).y(), i});
    }
    std::sort(labels.begin(), labels.end(), [](auto a, auto b) { return a.y < b.y; });
    // Pushed apart downwards, then back up from the bottom, so that no two overlap.
    constexpr double spacing = 13;
    const double lowest = plotArea().bottom();
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + spacing);
    double limit = lowest;
    for (qsizetype i = labels.size() - 1; i >= 0; --i, limit -= spacing)
        labels[i].y = std::min(labels[i].y, limit);
    const double left = plotArea().right() + 5;
    const QFontMetrics metrics(painter.font());
    for (const Label &label : labels) {
        const figures::Line &line = m_lines[label.line];
        painter.setPen(readable(colors.category(line.category), colors));
        const QRectF box(left, label.y - 8, width() - left, 16);
        painter.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line.label, Qt::ElideRight, static_cast<int>(box.width())));
    }
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refresh();
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace widgets
