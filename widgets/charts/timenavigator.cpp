// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timenavigator.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

namespace widgets {

namespace {

constexpr double shortestMs = 1'000;
constexpr double zoomStep = 0.8;
constexpr double keyShare = 0.1;

} // namespace

TimeNavigator::TimeNavigator(QWidget *widget, std::function<View()> view, QObject *parent)
    : QObject(parent)
    , m_view(std::move(view))
    , m_line(new QWidget(widget))
{
    widget->setMouseTracking(true);
    widget->installEventFilter(this);
    m_line->setObjectName(QStringLiteral("hoverLine"));
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
}

void TimeNavigator::setHovered(core::UtcMs at)
{
    const View view = m_view();
    const bool isShown = at > 0 && view.shown.contains(at) && !view.shown.isEmpty();
    m_line->setVisible(isShown);
    if (!isShown)
        return;
    const double share = static_cast<double>(at - view.shown.from) /
                         static_cast<double>(view.shown.to - view.shown.from);
    const QRect area = view.area.toRect();
    m_line->setGeometry(area.left() + qRound(share * area.width()), area.top(), 1, area.height());
}

void TimeNavigator::hover(double x)
{
    const View view = m_view();
    if (view.shown.isEmpty() || x < view.area.left() || x > view.area.right()) {
        emit momentHovered(0);
        return;
    }
    const double share = (x - view.area.left()) / view.area.width();
    const double span = static_cast<double>(view.shown.to - view.shown.from);
    emit momentHovered(view.shown.from + static_cast<core::UtcMs>(share * span));
}

bool TimeNavigator::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoom(gesture->position().x(), 1 / std::max(0.1, 1 + gesture->value()));
        return true;
    }
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::Leave:
        emit momentHovered(0);
        return false;
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent *>(event)->position().x());
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_isPressed = false;
        return std::exchange(m_isDragging, false);
    case QEvent::MouseButtonDblClick:
        emit wholeWanted();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TimeNavigator::wheel(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y()))
        move(m_view(), -angle.x() / 120.0 * keyShare);
    else if (angle.y() != 0)
        zoom(event.position().x(), std::pow(zoomStep, angle.y() / 120.0));
    return true;
}

bool TimeNavigator::key(const QKeyEvent &event)
{
    const View view = m_view();
    if (event.matches(QKeySequence::ZoomIn) || event.key() == Qt::Key_Plus)
        zoom(view.area.center().x(), zoomStep);
    else if (event.matches(QKeySequence::ZoomOut) || event.key() == Qt::Key_Minus)
        zoom(view.area.center().x(), 1 / zoomStep);
    else if (event.key() == Qt::Key_Left && event.modifiers() == Qt::NoModifier)
        move(view, -keyShare);
    else if (event.key() == Qt::Key_Right && event.modifiers() == Qt::NoModifier)
        move(view, keyShare);
    else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        emit wholeWanted();
    else
        return false;
    return true;
}

void TimeNavigator::press(const QMouseEvent &event)
{
    m_pressedView = m_view();
    m_pressedX = event.position().x();
    m_isPressed = event.button() == Qt::LeftButton && m_pressedView.area.contains(event.position());
    m_isDragging = false;
}

bool TimeNavigator::drag(const QMouseEvent &event)
{
    if (!m_isPressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const double moved = event.position().x() - m_pressedX;
    m_isDragging = m_isDragging || std::abs(moved) >= QApplication::startDragDistance();
    if (m_isDragging && m_pressedView.area.width() >= 1)
        move(m_pressedView, -moved / m_pressedView.area.width());
    return m_isDragging;
}

void TimeNavigator::zoom(double x, double factor)
{
    const View view = m_view();
    if (view.area.width() < 1 || view.shown.isEmpty())
        return;
    const double share = std::clamp((x - view.area.left()) / view.area.width(), 0.0, 1.0);
    const double span = static_cast<double>(view.shown.to - view.shown.from);
    const double anchor = static_cast<double>(view.shown.from) + share * span;
    const double next = std::max(shortestMs, span * factor);
    want(view, anchor - share * next, anchor + (1 - share) * next);
}

void TimeNavigator::move(const View &from, double share)
{
    const double span = static_cast<double>(from.shown.to - from.shown.from);
    const double least = static_cast<double>(from.whole.from);
    const double most = static_cast<double>(from.whole.to) - span;
    const double start = std::clamp(static_cast<double>(from.shown.from) + share * span, least,
                                    std::max(least, most));
    want(from, start, start + span);
}

void TimeNavigator::want(const View &view, double from, double to)
{
    const double least = static_cast<double>(view.whole.from);
    const double most = static_cast<double>(view.whole.to);
    if (from <= least && to >= most) {
        emit wholeWanted();
        return;
    }
    emit rangeWanted({static_cast<core::UtcMs>(std::max(from, least)),
                      static_cast<core::UtcMs>(std::min(to, most))});
}

} // namespace widgets
