// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/historyview.h"

namespace widgets {

/// The address lanes of a name.
class LanesView final : public HistoryView
{
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

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

protected:
    QRectF timeArea() const override { return plotArea(); }
    void paintPicture(QPainter &painter) const override;
    QString description() const override;
    QString textAt(const QPointF &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int rowAt(const QPointF &position) const;
    void paintHovered(QPainter &painter) const;

    QSet<core::IpAddress> m_hovered;
};

} // namespace widgets
