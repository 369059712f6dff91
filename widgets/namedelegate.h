// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/clock.h"

namespace widgets {

/// "0:47", "1:02:03"; "now" when the moment has come.
QString countdownText(core::UtcMs now, core::UtcMs at);

struct Tone;

/// A name of the case: defanged text, probability of flux, class and number of addresses, time to
/// the next query, growth.
class NameDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NameDelegate(const core::Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The name in full, and what there is to say about it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static void paintPill(QPainter &painter, const QRectF &pill, const QString &text,
                          const Tone &tone);
    void paintGrowth(QPainter &painter, const QRect &row, const QModelIndex &index,
                     const QColor &color) const;

    const core::Clock &m_clock;
};

} // namespace widgets
