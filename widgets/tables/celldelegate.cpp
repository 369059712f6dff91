// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celldelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/plaintext.h"
#include "style/dress.h"
#include "tables/tableview.h"

namespace widgets {

CellDelegate::CellDelegate(Face face, QObject *parent, Colour dot, Colour ink)
    : QStyledItemDelegate(parent)
    , m_face(face)
    , m_dot(std::move(dot))
    , m_ink(std::move(ink))
{}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = m_face == Face::Mono ? monoFont(12) : textFont(12);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option->state &= ~QStyle::State_HasFocus;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    if (index.data(TableView::hoveredRole).toBool()) {
        QColor band = themePalette().accent;
        band.setAlphaF(0.14F);
        painter->fillRect(option.rect, band);
    }
    QRect area = option.rect.adjusted(leftInset, 0, -rightInset, 0);
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const QRect mark =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
        area.setLeft(mark.right() + leftInset);
    }
    const QColor dot = m_dot ? m_dot(index) : QColor();
    if (dot.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(dot);
        painter->drawEllipse(QRectF(area.left(), area.center().y() - 3.0, 7, 7));
        area.setLeft(area.left() + 13);
    }
    const QColor ink = m_ink ? m_ink(index) : QColor();
    painter->setPen(ink.isValid() ? ink : option.palette.color(QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(item.font).elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr qsizetype longestLine = 1000;
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Left to Qt, it would guess a format and fetch what an <img> names.
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QRect cell = view->visualRect(index);
    if (tip.isEmpty() && sizeHint(option, index).width() > cell.width())
        tip = displayText(index.data(), option.locale); // what there is no room for
    QStringList lines = tip.split(u'\n');
    for (QString &line : lines)
        line = core::plainText(line, longestLine);
    const QString text = toolTipText(lines.join(u'\n'));
    QToolTip::showText(event->globalPos(), text, view, cell);
    event->setAccepted(!text.isEmpty());
    return true;
}

} // namespace widgets
