// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checkface.h"

#include <QPainter>
#include <QStyleOption>

#include "style/dress.h"

namespace widgets {

namespace {

struct Inks
{
    QColor line;
    QColor ground;
    QColor sign;
};

/// An empty mark has a line that can be seen on every ground: it is all that is there.
Inks inksOf(QStyle::State state)
{
    const figures::Palette colors = themePalette();
    const bool isOn = state.testFlag(QStyle::State_On);
    if (!state.testFlag(QStyle::State_Enabled)) {
        const QColor faint = disabledText(colors);
        return {faint, isOn ? faint : colors.window, colors.panel};
    }
    if (isOn)
        return {state.testFlag(QStyle::State_HasFocus) ? colors.text : colors.accent, colors.accent,
                colors.onAccent};
    const bool isMarked =
        state.testFlag(QStyle::State_HasFocus) || state.testFlag(QStyle::State_MouseOver);
    return {isMarked ? colors.accent : colors.textMuted, colors.panel, colors.onAccent};
}

QRectF placeOf(const QStyleOption &option)
{
    QRectF place(0, 0, 13, 13);
    place.moveCenter(QRectF(option.rect).center());
    return place;
}

} // namespace

void paintCheck(QPainter *painter, const QStyleOption &option)
{
    const Inks inks = inksOf(option.state);
    const QRectF box = placeOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(inks.line);
    painter->setBrush(inks.ground);
    painter->drawRoundedRect(box, 3, 3);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(QPen(inks.sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF({box.topLeft() + QPointF(3, 6.8), box.topLeft() + QPointF(5.6, 9.4),
                       box.topLeft() + QPointF(10, 4)}));
    }
    painter->restore();
}

void paintRadio(QPainter *painter, const QStyleOption &option)
{
    const Inks inks = inksOf(option.state);
    const QRectF ring = placeOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(inks.line);
    painter->setBrush(inks.ground);
    painter->drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(inks.sign);
        painter->drawEllipse(ring.center(), 2.6, 2.6);
    }
    painter->restore();
}

} // namespace widgets
