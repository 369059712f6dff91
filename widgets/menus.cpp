// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include <QActionGroup>
#include <QMenuBar>

#include "core/plaintext.h"
#include "papmenu.h"
#include "recentcase.h"
#include "style/dress.h"

namespace widgets {

Menus::Menus(const Actions &actions, QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    const auto menu = [bar](const QString &objectName, const QString &title) {
        QMenu *result = bar->addMenu(title);
        result->setObjectName(objectName);
        return result;
    };
    QMenu *file = menu(QStringLiteral("fileMenu"), tr("&File"));
    fill(file, {ActionId::NewCase, ActionId::OpenCase});
    m_recent = file->addMenu(tr("&Recent cases"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    setRecentCases({});
    file->addSeparator();
    fill(file, {ActionId::SaveCopy, ActionId::CaseDetails, ActionId::CheckEvidence});
    file->addSeparator();
    fill(file, {ActionId::ImportAnswers, ActionId::MergeCase});
    file->addSeparator();
    fill(file, {ActionId::Quit});
    QMenu *edit = menu(QStringLiteral("editMenu"), tr("&Edit"));
    fill(edit, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    fill(edit, {ActionId::Copy, ActionId::AddNote, ActionId::OwnVerdict, ActionId::Registration});
    edit->addSeparator();
    fill(edit,
         {ActionId::GoTo, ActionId::FocusEntry, ActionId::FindInTable, ActionId::FilterNames});
    edit->addSeparator();
    fill(edit, {ActionId::Settings});
    buildView(menu(QStringLiteral("viewMenu"), tr("&View")));
    QMenu *investigate = menu(QStringLiteral("investigateMenu"), tr("&Investigate"));
    fill(investigate, {ActionId::Watch, ActionId::WatchAgain, ActionId::Stop, ActionId::Compare});
    investigate->addSeparator();
    m_pap = new PapMenu(bar);
    investigate->addMenu(m_pap);
    QMenu *exports = menu(QStringLiteral("exportMenu"), tr("E&xport"));
    fill(exports, {ActionId::ExportIndicators});
    exports->addSeparator();
    fill(exports, {ActionId::ExportCsv, ActionId::ExportCsvDefanged, ActionId::ExportText,
                   ActionId::ExportTextDefanged});
    exports->addSeparator();
    fill(exports, {ActionId::SaveLanes});
    exports->addSeparator();
    fill(exports, {ActionId::OwnThings});
    QMenu *help = menu(QStringLiteral("helpMenu"), tr("&Help"));
    fill(help, {ActionId::PracticeLab, ActionId::ClassGuide, ActionId::Shortcuts});
    help->addSeparator();
    fill(help, {ActionId::About});
}

void Menus::fill(QMenu *menu, const QList<ActionId> &ids)
{
    for (const ActionId id : ids)
        menu->addAction(m_actions[id]);
}

void Menus::buildView(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::initializer_list<std::pair<ActionId, Theme::Mode>> modes{
        {ActionId::ThemeSystem, Theme::Mode::System},
        {ActionId::ThemeLight, Theme::Mode::Light},
        {ActionId::ThemeDark, Theme::Mode::Dark}};
    for (const auto &[id, mode] : modes) {
        QAction *action = m_actions[id];
        action->setCheckable(true);
        action->setActionGroup(group);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { emit themeChosen(mode); });
    }
    menu->addSeparator();
    m_actions[ActionId::ShowHidden]->setCheckable(true);
    m_actions[ActionId::MapBorders]->setCheckable(true);
    fill(menu, {ActionId::ShowAll, ActionId::ShowHidden, ActionId::MapBorders, ActionId::NextPane});
}

void Menus::setRecentCases(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(recentCaseText(path));
        action->setStatusTip(core::plainText(path));
        action->setToolTip(toolTipText(core::plainText(path)));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void Menus::setThemeMode(Theme::Mode mode)
{
    const ActionId id = mode == Theme::Mode::Light  ? ActionId::ThemeLight
                        : mode == Theme::Mode::Dark ? ActionId::ThemeDark
                                                    : ActionId::ThemeSystem;
    m_actions[id]->setChecked(true);
}

} // namespace widgets
