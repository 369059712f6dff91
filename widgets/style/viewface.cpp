// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/viewface.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionProgressBar>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>

#include "style/dress.h"

namespace widgets {

namespace {

constexpr int titlePadding = 8; ///< left and right of a column's title
constexpr int arrowPixels = 14; ///< of a sorted column, with its gap

void paintArrow(QPainter *painter, const QPointF &tip, bool isDown, const QColor &ink)
{
    const double up = isDown ? -3.5 : 3.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({tip + QPointF(-3.5, up), tip, tip + QPointF(3.5, up)}));
    painter->restore();
}

} // namespace

void paintTab(QPainter *painter, const QStyleOptionTab &tab)
{
    const figures::Palette colors = themePalette();
    const bool isShown = tab.state.testFlag(QStyle::State_Selected);
    const bool isMarked = isShown || tab.state.testFlag(QStyle::State_MouseOver);
    const QRect box = tab.rect.adjusted(0, 0, -tabGap, 0);
    if (isShown)
        painter->fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), colors.accent);
    painter->save();
    painter->setFont(textFont(13, isShown ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isMarked ? colors.accent : colors.text);
    painter->drawText(
        box.adjusted(0, 3, 0, -7),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip | Qt::TextHideMnemonic, tab.text);
    painter->restore();
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &header)
{
    const figures::Palette colors = themePalette();
    painter->fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1),
                      colors.line);
    const QColor ink =
        header.state.testFlag(QStyle::State_MouseOver) ? colors.text : colors.textMuted;
    QRect inside = header.rect.adjusted(titlePadding, 3, -titlePadding, -5);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        paintArrow(painter, QPointF(inside.right() - 4, header.rect.center().y()),
                   header.sortIndicator == QStyleOptionHeader::SortDown, ink);
        inside.setRight(inside.right() - arrowPixels);
    }
    painter->save();
    painter->setPen(ink);
    painter->drawText(inside, static_cast<int>(header.textAlignment) | Qt::TextSingleLine,
                      header.fontMetrics.elidedText(header.text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader &header)
{
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    return header.fontMetrics.size(0, header.text) +
           QSize(2 * titlePadding + (isSorted ? arrowPixels : 0), 8);
}

void paintListItem(QPainter *painter, const QStyleOptionViewItem &item)
{
    const figures::Palette colors = themePalette();
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    if (!isSelected && !item.state.testFlag(QStyle::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? colors.accentSoft : hoverGround(colors));
    painter->drawRoundedRect(item.rect, 4, 4);
    painter->restore();
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &bar)
{
    const figures::Palette colors = themePalette();
    const double share = double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
    QRectF done = bar.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawRoundedRect(done, 3, 3);
    done.setWidth(done.width() * share);
    if (bar.direction == Qt::RightToLeft)
        done.moveRight(QRectF(bar.rect).right());
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(done, 3, 3);
    painter->restore();
}

void paintField(QPainter *painter, const QRect &rect, bool hasFocus, const QColor &ground)
{
    const figures::Palette colors = themePalette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? colors.accent : colors.line);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->restore();
}

} // namespace widgets
