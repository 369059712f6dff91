// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "figures/mapframe.h"

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace widgets {

/// Lets a map be zoomed and moved: wheel, two fingers, + and − zoom, a drag and the arrow keys
/// move, a double click and Ctrl+0 show the whole world.
class MapNavigator final : public QObject
{
    Q_OBJECT

public:
    /// `widget` receives the events of the map, which takes up `area` of it.
    MapNavigator(QWidget *widget, std::function<QRectF()> area, QObject *parent);

    figures::MapFrame frame() const { return {m_area(), m_zoom, m_centre}; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool key(const QKeyEvent &event);
    bool drag(const QMouseEvent &event);
    void show(const figures::MapFrame &frame);
    void zoom(QPointF anchor, double factor) { show(frame().zoomed(anchor, factor)); }

    std::function<QRectF()> m_area;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5}; ///< of the world, as MapFrame has it
    figures::MapFrame m_pressedFrame;
    QPointF m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace widgets
