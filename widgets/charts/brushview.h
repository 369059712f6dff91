// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace widgets {

/// The time brush: new addresses over the whole watch; a drag selects a time, one inside the
/// selected time moves it. Arrow keys move it too, with Shift its end; a double click selects all.
class BrushView final : public QWidget
{
    Q_OBJECT

public:
    explicit BrushView(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the view or be taken back.
    void setHistory(const flux::NameHistory *history);
    void setSelection(const core::Selection &selection);
    void refresh();
    /// Draws a line at a moment that the pointer is over in some view; 0: none.
    void setHovered(core::UtcMs at);
    /// "new addresses per minute"
    QString caption() const;
    QSize sizeHint() const override { return {640, 44}; }
    QSize minimumSizeHint() const override { return {200, 26}; }

signals:
    /// An empty range: of any time.
    void rangeWanted(plots::TimeRange range);
    /// The pointer is at this moment; 0: it has left.
    void momentHovered(core::UtcMs at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF plotArea() const;
    core::UtcMs momentAt(double x) const;
    void want(core::UtcMs from, core::UtcMs to);

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QWidget *m_line = nullptr; ///< at the moment hovered over
    core::UtcMs m_pressed = 0;
    plots::TimeRange m_moved; ///< what a drag that began inside the selected time moves
};

} // namespace widgets
