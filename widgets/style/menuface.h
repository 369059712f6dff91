// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace widgets {

/// Round corners, a hairline and the panel's ground, for menus and tool tips.
void paintPopup(QPainter *painter, const QRect &rect);

/// Whether all of the item was painted: a separator was. Of others only the ground is, and their
/// icon, text and arrow are left to another style.
bool paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item);
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &usual);

/// A word of the menu bar.
void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style,
                      const QWidget *widget);
QSize menuBarItemSize(const QSize &contents);

} // namespace widgets
