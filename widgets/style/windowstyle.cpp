// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowstyle.h"

#include <algorithm>

#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include "style/buttonface.h"
#include "style/checkface.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/menuface.h"
#include "style/scrollbarface.h"
#include "style/viewface.h"

namespace widgets {

namespace {

constexpr int controlPixels = 30; ///< as high as buttons and lines are
constexpr int linePadding = 9;    ///< beside the text of a line
constexpr int listPadding = 4;    ///< around the entries of a list
constexpr int entryPadding = 4;   ///< above and below the text of an entry
constexpr int cellPadding = 10;   ///< beside the text of a cell

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isList(const QWidget *widget)
{
    return qobject_cast<const QListWidget *>(widget) != nullptr;
}

/// Whose selected entries have a soft ground, on which text stays as it is.
bool isView(const QWidget *widget)
{
    return isList(widget) || qobject_cast<const QTableView *>(widget) != nullptr;
}

/// A frame that is painted as a field.
bool isFieldFrame(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame != nullptr && frame->frameShape() == QFrame::StyledPanel &&
           (isTextField(widget) || isList(widget));
}

/// A line of its own, not the inside of a box of choices or figures.
bool isLine(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

void paintLine(QPainter *painter, const QStyleOption &option)
{
    const figures::Palette colors = themePalette();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    paintField(painter, option.rect, hasFocus, hasFocus ? colors.panel : colors.window);
}

/// A thin bar: of work whose end is known, without text.
bool isThin(const QStyleOptionProgressBar *bar)
{
    return bar != nullptr && !bar->textVisible && bar->maximum > bar->minimum;
}

void paintEdgedPanel(QPainter *painter, const QStyleOption &option, Qt::Edge edge)
{
    const figures::Palette colors = themePalette();
    painter->fillRect(option.rect, colors.panel);
    QRect line = option.rect;
    if (edge == Qt::BottomEdge)
        line.setTop(line.bottom());
    else if (edge == Qt::TopEdge)
        line.setBottom(line.top());
    else
        line.setLeft(line.right());
    painter->fillRect(line, colors.line);
}

void paintChoice(QPainter *painter, const QStyleOptionComplex &option)
{
    const figures::Palette colors = themePalette();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? colors.accent : colors.line);
    painter->setBrush(isEnabled ? colors.panel : colors.window);
    painter->drawRoundedRect(box, 6, 6);
    const QPointF tip(box.right() - 13, box.center().y() + 2);
    painter->setPen(QPen(colors.textMuted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)}));
    painter->restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *table = qobject_cast<QTableView *>(widget)) // lies on a panel
        table->viewport()->setAutoFillBackground(false);
    if (auto *list = qobject_cast<QListWidget *>(widget))
        list->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget) != nullptr) // its groove is the ground beneath
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        area->viewport()->setAutoFillBackground(false);
        if (area->widget() != nullptr)
            area->widget()->setAutoFillBackground(false);
    }
}

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

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarPixels;
    case PM_ScrollBarSliderMin:
        return shortestHandlePixels;
    case PM_MenuButtonIndicator:
        if (qobject_cast<const QPushButton *>(widget) != nullptr)
            return 0;
        break;
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
        return 0;
    case PM_TabBarTabVSpace:
        return 10;
    case PM_TabBarTabHSpace:
        return tabGap;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QTableView *>(widget) != nullptr)
            return cellPadding;
        if (isList(widget))
            return entryPadding + 3;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return outlineIcon(QStringLiteral("x"));
    if (which == SP_ToolBarHorizontalExtensionButton)
        return outlineIcon(QStringLiteral("chevron-down"));
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    if (type == CT_PushButton)
        return buttonSize(size, widget);
    if (type == CT_MenuBarItem)
        return menuBarItemSize(size);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        type == CT_HeaderSection && header != nullptr)
        return headerSize(*header);
    if (type == CT_TabBarTab)
        return size;
    if (type == CT_ProgressBar &&
        isThin(qstyleoption_cast<const QStyleOptionProgressBar *>(option)))
        return {size.width(), progressPixels};
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        hint.setHeight(std::max(hint.height(), controlPixels));
    if (type == CT_LineEdit && isLine(option))
        return {size.width() + 2 * linePadding, std::max(hint.height(), controlPixels)};
    if (type == CT_ItemViewItem && isList(widget))
        hint.rheight() += 2 * entryPadding;
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        type == CT_MenuItem && item != nullptr)
        return menuItemSize(*item, hint);
    return hint;
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_LineEditContents && isLine(option))
        return option->rect.adjusted(linePadding, 1, -linePadding, -1);
    if (element == SE_ShapedFrameContents && isFieldFrame(widget)) {
        const int inset = isList(widget) ? listPadding : 1;
        return option->rect.adjusted(inset, inset, -inset, -inset);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, subControl);
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        rect.adjust(5, 0, 0, 0); // where the text of a line begins
    return rect;
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        paintScrollBar(painter, *bar);
    else if (control == CC_ComboBox)
        paintChoice(painter, *option);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *entry = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButton && button != nullptr) {
        paintButton(painter, *button, widget);
    } else if (element == CE_MenuBarItem && item != nullptr) {
        paintMenuBarItem(painter, *item, *this, widget);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, themePalette().panel);
    } else if (element == CE_MenuItem && item != nullptr) {
        QStyleOptionMenuItem rest = *item;
        rest.state &= ~State_Selected;
        if (!paintMenuItem(painter, *item))
            QProxyStyle::drawControl(element, &rest, painter, widget);
    } else if (element == CE_TabBarTab && tab != nullptr) {
        paintTab(painter, *tab);
    } else if (element == CE_Header && header != nullptr) {
        paintHeader(painter, *header);
    } else if (element == CE_ItemViewItem && entry != nullptr && isView(widget)) {
        QStyleOptionViewItem soft = *entry;
        soft.palette.setColor(QPalette::Highlight, themePalette().accentSoft);
        soft.palette.setColor(QPalette::HighlightedText, themePalette().text);
        QProxyStyle::drawControl(element, &soft, painter, widget);
    } else if (element == CE_ProgressBar && isThin(progress)) {
        paintProgress(painter, *progress);
    } else if (element == CE_ShapedFrame && isFieldFrame(widget)) {
        paintField(painter, option->rect, widget->hasFocus() && isList(widget),
                   themePalette().panel);
    } else if (element != CE_HeaderEmptyArea && element != CE_Splitter) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *entry = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    switch (element) {
    case PE_Widget:
        if (const QVariant edge = widget ? widget->property("edge") : QVariant(); edge.isValid())
            paintEdgedPanel(painter, *option, edge.value<Qt::Edge>());
        return;
    case PE_PanelStatusBar:
        paintEdgedPanel(painter, *option, Qt::TopEdge);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenuBar:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintPopup(painter, option->rect);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelLineEdit:
        if (isLine(option)) {
            paintLine(painter, *option);
            return;
        }
        break;
    case PE_FrameFocusRect:
        // The line around a view says where the focus is.
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return;
        break;
    case PE_PanelItemViewItem:
        if (isList(widget) && entry != nullptr) {
            paintListItem(painter, *entry);
            return;
        }
        break;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
        paintCheck(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace widgets
