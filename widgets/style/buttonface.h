// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace widgets {

/// How much a push button stands out: by its property "main" (what a window is for), "quiet" (a
/// word that can be clicked), else neither.
enum class ButtonRank
{
    Plain,
    Main,
    Quiet
};

ButtonRank rankOf(const QWidget *button);

/// The whole button: ground, line, icon and text.
void paintButton(QPainter *painter, const QStyleOptionButton &button, const QWidget *widget);
/// Of a button whose icon and text take `contents`.
QSize buttonSize(const QSize &contents, const QWidget *widget);

} // namespace widgets
