// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowstyle.h"

#include <algorithm>

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include "style/dress.h"
#include "style/icons.h"

namespace widgets {

namespace {

constexpr int controlPixels = 30; ///< as high as buttons and lines are

}

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut)
        return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
    // The icons of dialog buttons belong to no theme of ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return outlineIcon(QStringLiteral("x"));
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        hint.setHeight(std::max(hint.height(), controlPixels));
    return hint;
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        rect.adjust(5, 0, 0, 0); // where the text of a line begins
    return rect;
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const figures::Palette colors = themePalette();
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state.testFlag(State_HasFocus) ? colors.accent : colors.line);
    painter->setBrush(isEnabled ? colors.panel : colors.window);
    painter->drawRoundedRect(box, 6, 6);
    const QPointF tip(box.right() - 13, box.center().y() + 2);
    painter->setPen(QPen(colors.textMuted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)}));
    painter->restore();
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
