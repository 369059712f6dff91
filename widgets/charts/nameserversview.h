// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/historyview.h"

namespace widgets {

/// The name-server lanes of a name.
class NameServersView final : public HistoryView
{
    Q_OBJECT

public:
    explicit NameServersView(QWidget *parent = nullptr);

    /// "4 servers at 12 addresses · parent and zone agree".
    QString caption() const;
    QSize sizeHint() const override { return {320, 140}; }
    QSize minimumSizeHint() const override { return {180, 80}; }

protected:
    QRectF timeArea() const override;
    void paintPicture(QPainter &painter) const override;
    QString description() const override;
    QString textAt(const QPointF &position) const override;
};

} // namespace widgets
