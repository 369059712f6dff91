// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowstyle.h"

#include <QGuiApplication>

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

} // namespace widgets
