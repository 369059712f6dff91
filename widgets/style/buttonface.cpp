// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/buttonface.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

#include "style/dress.h"

namespace widgets {

namespace {

constexpr int iconGap = 4;

struct Inks
{
    QColor ground;
    QColor line;
    QColor text;
};

Inks mainInks(QStyle::State state, const figures::Palette &colors)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return {colors.line, colors.line, colors.textMuted};
    const QColor ground = state.testFlag(QStyle::State_MouseOver)
                              ? blended(colors.accent, colors.text, 0.15)
                              : colors.accent;
    const bool hasFocus = state.testFlag(QStyle::State_HasFocus);
    return {ground, hasFocus ? colors.text : ground, colors.onAccent};
}

Inks inksOf(ButtonRank rank, QStyle::State state)
{
    const figures::Palette colors = themePalette();
    if (rank == ButtonRank::Main)
        return mainInks(state, colors);
    const bool isEnabled = state.testFlag(QStyle::State_Enabled);
    const bool isQuiet = rank == ButtonRank::Quiet;
    Inks inks{isQuiet ? QColor(Qt::transparent) : colors.panel,
              isQuiet ? QColor(Qt::transparent) : colors.line,
              isEnabled ? colors.text : disabledText(colors)};
    if (!isEnabled)
        return inks;
    if (state.testFlag(QStyle::State_Sunken))
        inks.ground = colors.line;
    else if (state.testFlag(QStyle::State_MouseOver))
        inks.ground = hoverGround(colors);
    if (state.testFlag(QStyle::State_HasFocus))
        inks.line = colors.accent;
    return inks;
}

int paddingOf(ButtonRank rank)
{
    return rank == ButtonRank::Quiet ? 7 : 13;
}

int iconRoom(const QStyleOptionButton &button)
{
    return button.icon.isNull() ? 0 : button.iconSize.width() + iconGap;
}

} // namespace

ButtonRank rankOf(const QWidget *button)
{
    if (button != nullptr && button->property("main").toBool())
        return ButtonRank::Main;
    const bool isQuiet = button != nullptr && button->property("quiet").toBool();
    return isQuiet ? ButtonRank::Quiet : ButtonRank::Plain;
}

void paintButton(QPainter *painter, const QStyleOptionButton &button, const QWidget *widget)
{
    const ButtonRank rank = rankOf(widget);
    const Inks inks = inksOf(rank, button.state);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(inks.line);
    painter->setBrush(inks.ground);
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const int padding = paddingOf(rank);
    QRect inside = button.rect.adjusted(padding, 0, -padding, 0);
    const int needed =
        iconRoom(button) + button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    if (rank != ButtonRank::Quiet && needed < inside.width())
        inside.adjust((inside.width() - needed) / 2, 0, -(inside.width() - needed) / 2, 0);
    const bool isMirrored = button.direction == Qt::RightToLeft;
    if (!button.icon.isNull()) {
        QRect place(QPoint(), button.iconSize);
        place.moveCenter(inside.center());
        place.moveLeft(inside.left());
        const auto mode =
            button.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        button.icon.paint(painter, QStyle::visualRect(button.direction, inside, place),
                          Qt::AlignCenter, mode);
        if (isMirrored)
            inside.setRight(inside.right() - iconRoom(button));
        else
            inside.setLeft(inside.left() + iconRoom(button));
    }
    const bool isUnderlined =
        widget != nullptr &&
        widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    painter->setPen(inks.text);
    painter->drawText(inside,
                      Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::TextSingleLine |
                          (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      button.text);
    painter->restore();
}

QSize buttonSize(const QSize &contents, const QWidget *widget)
{
    const ButtonRank rank = rankOf(widget);
    const int height = rank == ButtonRank::Quiet ? 24 : 30;
    return {contents.width() + 2 * paddingOf(rank), std::max(height, contents.height() + 2)};
}

} // namespace widgets
