// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "actions.h"
#include "style/theme.h"

class QMenu;
class QMenuBar;

namespace widgets {

/// The menu bar, made from the table of actions.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(const Actions &actions, QMenuBar *bar, QObject *parent);

    void setRecentCases(const QStringList &paths);
    void setThemeMode(Theme::Mode mode);

signals:
    void recentChosen(const QString &path);
    void themeChosen(settings::Theme mode);

private:
    void fill(QMenu *menu, const QList<ActionId> &ids);
    void buildView(QMenu *menu);

    const Actions &m_actions;
    QMenu *m_recent = nullptr;
};

} // namespace widgets
