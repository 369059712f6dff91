// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/menuface.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include "style/dress.h"

namespace widgets {

void paintPopup(QPainter *painter, const QRect &rect)
{
    const figures::Palette colors = themePalette();
    painter->save();
    painter->setPen(colors.line);
    painter->setBrush(colors.panel);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

bool paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item)
{
    const figures::Palette colors = themePalette();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(item.rect.left() + 6, item.rect.center().y(), item.rect.width() - 12, 1),
            colors.line);
        return true;
    }
    if (item.state.testFlag(QStyle::State_Selected) && item.state.testFlag(QStyle::State_Enabled)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accentSoft);
        painter->drawRoundedRect(item.rect, 5, 5);
        painter->restore();
    }
    return false;
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &usual)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {usual.width(), 9};
    return {usual.width(), std::max(usual.height(), item.fontMetrics.height() + 10)};
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style,
                      const QWidget *widget)
{
    const figures::Palette colors = themePalette();
    painter->fillRect(item.rect, colors.panel);
    painter->save();
    if (item.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(hoverGround(colors));
        painter->drawRoundedRect(item.rect, 6, 6);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0;
    const bool isEnabled = item.state.testFlag(QStyle::State_Enabled);
    painter->setPen(isEnabled ? colors.text : disabledText(colors));
    painter->drawText(item.rect,
                      Qt::AlignCenter | Qt::TextSingleLine |
                          (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      item.text);
    painter->restore();
}

QSize menuBarItemSize(const QSize &contents)
{
    return contents + QSize(16, 8);
}

} // namespace widgets
