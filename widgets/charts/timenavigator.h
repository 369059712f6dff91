// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QRectF>

#include "plots/timeaxis.h"

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace widgets {

/// Lets a picture over time be zoomed and moved: wheel, two fingers, + and − zoom, a drag, a
/// sideways wheel and the arrow keys move, a double click and Ctrl+0 show all. It only says what is
/// wanted; the picture shows it when the selection has changed.
class TimeNavigator final : public QObject
{
    Q_OBJECT

public:
    struct View
    {
        QRectF area;            ///< where the time axis runs, in the widget's coordinates
        plots::TimeRange shown; ///< what it spans
        plots::TimeRange whole; ///< what there is
    };

    /// `widget` receives the events of the picture; `view` says what it shows at the moment.
    TimeNavigator(QWidget *widget, std::function<View()> view, QObject *parent);

    /// Draws a line at a moment that the pointer is over in some view; 0: none.
    void setHovered(core::UtcMs at);

signals:
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();
    /// The pointer is at this moment; 0: it has left.
    void momentHovered(core::UtcMs at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(const QWheelEvent &event);
    bool key(const QKeyEvent &event);
    void press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    void hover(double x);
    /// Around the moment at `x`; `factor` below 1 shows less.
    void zoom(double x, double factor);
    void move(const View &from, double share);
    void want(const View &view, double from, double to);

    std::function<View()> m_view;
    QWidget *m_line = nullptr; ///< at the moment hovered over
    View m_pressedView;
    double m_pressedX = 0;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace widgets
