// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "actions.h"
#include "style/theme.h"

class QMenu;
class QMenuBar;

namespace widgets {

class PapMenu;

/// The menu bar, made from the table of actions.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(const Actions &actions, QMenuBar *bar, QObject *parent);

    void setRecentCases(const QStringList &paths);
    void setThemeMode(Theme::Mode mode);
    /// The choice of what the case permits; it may hang elsewhere too.
    PapMenu *papMenu() const { return m_pap; }

signals:
    void recentChosen(const QString &path);
    void themeChosen(settings::Theme mode);

private:
    void fill(QMenu *menu, const QList<ActionId> &ids);
    void buildView(QMenu *menu);

    const Actions &m_actions;
    QMenu *m_recent = nullptr;
    PapMenu *m_pap = nullptr;
};

} // namespace widgets
