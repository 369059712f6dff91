// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace layering {

/// Which folder may include and link which others, besides itself. Every arrow runs from app down
/// to core; what is not written here is not allowed.
inline const QHash<QString, QStringList> &edges()
{
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("core"), {}},
        {QStringLiteral("dns"), list("core")},
        {QStringLiteral("geo"), list("core")},
        {QStringLiteral("knowledge"), list("core")},
        {QStringLiteral("flux"), list("core")},
        {QStringLiteral("casefile"), list("core")},
        {QStringLiteral("capture"), list("core")},
        {QStringLiteral("settings"), list("core")},
        {QStringLiteral("lab"), list("core dns")},
        {QStringLiteral("investigation"), list("core dns geo knowledge flux casefile")},
        {QStringLiteral("indicators"), list("core flux knowledge")},
        {QStringLiteral("push"), list("core dns indicators")},
        {QStringLiteral("plots"), list("core flux")},
        {QStringLiteral("items"), list("core flux indicators")},
        {QStringLiteral("figures"), list("core flux plots")},
        {QStringLiteral("widgets"), list("core flux plots items figures settings")},
        {QStringLiteral("work"),
         list("core dns geo knowledge flux casefile capture settings lab investigation indicators "
              "push plots items figures")},
        {QStringLiteral("commands"),
         list("core dns geo knowledge flux casefile capture settings lab investigation indicators "
              "push plots items figures work")},
        {QStringLiteral("window"),
         list("core dns geo knowledge flux casefile capture settings lab investigation indicators "
              "push plots items figures widgets work")},
        {QStringLiteral("app"), list("commands window work")},
    };
    return table;
}

} // namespace layering
