// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapnavigator.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

namespace widgets {

namespace {

constexpr double zoomStep = 1.25;
constexpr double keyShare = 0.1; ///< of what is seen

} // namespace

MapNavigator::MapNavigator(QWidget *widget, std::function<QRectF()> area, QObject *parent)
    : QObject(parent)
    , m_area(std::move(area))
{
    widget->installEventFilter(this);
}

void MapNavigator::show(const figures::MapFrame &frame)
{
    if (frame.zoom() == m_zoom && frame.centre() == m_centre)
        return;
    m_zoom = frame.zoom();
    m_centre = frame.centre();
    emit changed();
}

bool MapNavigator::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        zoom(wheel->position(), std::pow(zoomStep, wheel->angleDelta().y() / 120.0));
        return true;
    }
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoom(gesture->position(), std::max(0.1, 1 + gesture->value()));
        return true;
    }
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressedFrame = frame();
        m_pressedAt = mouse->position();
        m_isPressed = mouse->button() == Qt::LeftButton;
        m_isDragging = false;
        return false;
    }
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_isPressed = false;
        return std::exchange(m_isDragging, false);
    case QEvent::MouseButtonDblClick:
        show(m_area());
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool MapNavigator::key(const QKeyEvent &event)
{
    const figures::MapFrame now = frame();
    const QPointF step(now.area().width() * keyShare, now.area().height() * keyShare);
    if (event.matches(QKeySequence::ZoomIn) || event.key() == Qt::Key_Plus)
        show(now.zoomed(now.area().center(), zoomStep));
    else if (event.matches(QKeySequence::ZoomOut) || event.key() == Qt::Key_Minus)
        show(now.zoomed(now.area().center(), 1 / zoomStep));
    else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        show(m_area());
    else if (event.modifiers() != Qt::NoModifier)
        return false;
    else if (event.key() == Qt::Key_Left)
        show(now.moved({step.x(), 0}));
    else if (event.key() == Qt::Key_Right)
        show(now.moved({-step.x(), 0}));
    else if (event.key() == Qt::Key_Up)
        show(now.moved({0, step.y()}));
    else if (event.key() == Qt::Key_Down)
        show(now.moved({0, -step.y()}));
    else
        return false;
    return true;
}

bool MapNavigator::drag(const QMouseEvent &event)
{
    if (!m_isPressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPointF moved = event.position() - m_pressedAt;
    m_isDragging = m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        show(m_pressedFrame.moved(moved));
    return m_isDragging;
}

} // namespace widgets
