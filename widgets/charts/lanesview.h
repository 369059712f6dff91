// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace widgets {

class TimeNavigator;

/// The address lanes of a name. Painted once to an image; laid out again only when the data, the
/// size or the theme changed.
class LanesView final : public QWidget
{
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    /// The history shown; null: none. It must outlive the view or be taken back.
    void setHistory(const flux::NameHistory *history);
    /// The time shown is the selected one.
    void setSelection(const core::Selection &selection);
    void refresh();
    TimeNavigator *navigator() const { return m_navigator; }
    /// Lanes of these addresses stand out.
    void setHovered(const QSet<core::IpAddress> &addresses);
    /// Where the marks go, in widget coordinates.
    QRectF plotArea() const;
    QSize sizeHint() const override { return {640, 200}; }
    QSize minimumSizeHint() const override { return {240, 100}; }

signals:
    /// A lane was clicked: row of the address in order first seen.
    void addressActivated(int row);

    /// The pointer is over the lane of this address; empty: over none.
    void addressHovered(const core::IpAddress &address);
    void rangeWanted(plots::TimeRange range);
    void wholeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    plots::TimeRange range() const;
    int rowAt(const QPointF &position) const;
    QString describe(int row) const;
    void render();
    void paintHovered(QPainter &painter) const;

    const flux::NameHistory *m_history = nullptr;
    core::Selection m_selection;
    QSet<core::IpAddress> m_hovered;
    QImage m_image;
    TimeNavigator *m_navigator = nullptr;
};

} // namespace widgets
