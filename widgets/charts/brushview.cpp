// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/brushview.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "core/utctime.h"
#include "figures/brushfigure.h"
#include "plots/lanes.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr double easyToHit = 4;

QFont axisFont()
{
    return textFont(11);
}

} // namespace

BrushView::BrushView(QWidget *parent)
    : QWidget(parent)
    , m_line(new QWidget(this))
{
    setObjectName(QStringLiteral("brushView"));
    setAccessibleName(tr("Time brush"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setMouseTracking(true);
    m_line->setObjectName(QStringLiteral("hoverLine"));
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
}

void BrushView::setHistory(const flux::NameHistory *history)
{
    m_history = history;
    refresh();
}

void BrushView::setSelection(const core::Selection &selection)
{
    m_selection = selection;
    refresh();
}

void BrushView::refresh()
{
    if (!m_history)
        setAccessibleDescription(tr("No name is selected."));
    else if (m_selection.hasTime())
        setAccessibleDescription(tr("%1 from %2 to %3. Selected: %4 to %5.")
                                     .arg(caption(), core::utcText(m_history->firstAt()),
                                          core::utcText(m_history->lastAt()),
                                          core::utcText(m_selection.from),
                                          core::utcText(m_selection.to)));
    else
        setAccessibleDescription(tr("%1 from %2 to %3.")
                                     .arg(caption(), core::utcText(m_history->firstAt()),
                                          core::utcText(m_history->lastAt())));
    update();
}

void BrushView::setHovered(core::UtcMs at)
{
    const plots::TimeRange whole = m_history ? plots::wholeRange(*m_history) : plots::TimeRange();
    const bool isShown = at > 0 && !whole.isEmpty() && whole.contains(at);
    m_line->setVisible(isShown);
    if (!isShown)
        return;
    const double share =
        static_cast<double>(at - whole.from) / static_cast<double>(whole.to - whole.from);
    const QRect area = plotArea().toRect();
    m_line->setGeometry(area.left() + qRound(share * area.width()), area.top(), 1, area.height());
}

QString BrushView::caption() const
{
    if (!m_history || m_history->answers() == 0)
        return tr("new addresses");
    return figures::BrushFigure::stepText(
        figures::BrushFigure(*m_history, themePalette()).arrivals(plotArea().width()).stepMs);
}

QRectF BrushView::plotArea() const
{
    return figures::BrushFigure::plotArea(rect(), axisFont());
}

core::UtcMs BrushView::momentAt(double x) const
{
    const plots::TimeRange whole = plots::wholeRange(*m_history);
    const QRectF area = plotArea();
    // A hand that stops a little before the edge means the edge.
    if (x <= area.left() + easyToHit)
        return whole.from;
    if (x >= area.right() - easyToHit)
        return whole.to;
    const double share = std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    return whole.from +
           static_cast<core::UtcMs>(share * static_cast<double>(whole.to - whole.from));
}

void BrushView::paintEvent(QPaintEvent *)
{
    if (!m_history || m_history->answers() == 0)
        return;
    QPainter painter(this);
    painter.setFont(axisFont());
    figures::BrushFigure(*m_history, themePalette(), m_selection).paint(painter, rect());
}

void BrushView::want(core::UtcMs from, core::UtcMs to)
{
    const plots::TimeRange whole = plots::wholeRange(*m_history);
    const core::UtcMs first = std::clamp(std::min(from, to), whole.from, whole.to);
    emit rangeWanted({first, std::clamp(std::max(from, to), whole.from, whole.to)});
}

void BrushView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_history)
        return;
    m_pressed = momentAt(event->position().x());
    const plots::TimeRange selected{m_selection.from, m_selection.to};
    m_moved = m_selection.hasTime() && selected.contains(m_pressed) ? selected : plots::TimeRange();
}

void BrushView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_history || m_history->answers() == 0)
        return;
    const core::UtcMs at = momentAt(event->position().x());
    emit momentHovered(at);
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (m_moved.isEmpty()) {
        if (at != m_pressed)
            want(m_pressed, at);
        return;
    }
    const plots::TimeRange whole = plots::wholeRange(*m_history);
    const core::UtcMs by =
        std::clamp(at - m_pressed, whole.from - m_moved.from, whole.to - m_moved.to);
    want(m_moved.from + by, m_moved.to + by);
}

void BrushView::leaveEvent(QEvent *event)
{
    emit momentHovered(0);
    QWidget::leaveEvent(event);
}

void BrushView::mouseDoubleClickEvent(QMouseEvent *)
{
    emit rangeWanted({});
}

void BrushView::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (!m_history || (!isLeft && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const plots::TimeRange whole = plots::wholeRange(*m_history);
    // A fresh selection by keys begins as the last tenth, which is what one watches live.
    const core::UtcMs tenth = std::max<core::UtcMs>(1'000, (whole.to - whole.from) / 10);
    if (!m_selection.hasTime()) {
        want(whole.to - tenth, whole.to);
        return;
    }
    const core::UtcMs by = (isLeft ? -1 : 1) * std::max<core::UtcMs>(1'000, tenth / 5);
    const bool onlyEnd = event->modifiers().testFlag(Qt::ShiftModifier);
    const core::UtcMs to = std::clamp(m_selection.to + by, m_selection.from + 1'000, whole.to);
    const core::UtcMs from =
        onlyEnd ? m_selection.from : std::max(whole.from, m_selection.from + by);
    want(std::min(from, to - 1'000), to);
}

} // namespace widgets
