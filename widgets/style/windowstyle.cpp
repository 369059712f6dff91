// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowstyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include "style/dress.h"

namespace widgets {

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut)
        return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const figures::Palette colors = themePalette();
    const bool isChecked = option->state.testFlag(State_On);
    QRectF box(0, 0, 13, 13);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isChecked ? colors.accent : colors.textMuted);
    painter->setBrush(isChecked ? colors.accent : colors.panel);
    painter->drawRoundedRect(box, 3, 3);
    if (isChecked) {
        painter->setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF({box.topLeft() + QPointF(3, 6.8), box.topLeft() + QPointF(5.6, 9.4),
                       box.topLeft() + QPointF(10, 4)}));
    }
    painter->restore();
}

} // namespace widgets
