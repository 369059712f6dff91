// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace widgets {

/// Everything the window can be told to do.
enum class ActionId
{
    NewCase,
    OpenCase,
    SaveCopy,
    ImportAnswers,
    MergeCase,
    CheckEvidence,
    Quit,
    Undo,
    Redo,
    Copy,
    AddNote,
    OwnVerdict,
    Registration,
    CaseDetails,
    Settings,
    FocusEntry,
    FindInTable,
    GoTo,
    NextPane,
    ShowAll,
    ShowHidden,
    MapBorders,
    FilterNames,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Watch,
    WatchAgain,
    Compare,
    Stop,
    ExportIndicators,
    OwnThings,
    ExportCsv,
    ExportCsvDefanged,
    ExportText,
    ExportTextDefanged,
    SaveLanes,
    PracticeLab,
    Shortcuts,
    ClassGuide,
    About
};

inline size_t qHash(ActionId id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}

/// One line of the table of actions.
struct ActionSpec
{
    ActionId id = ActionId::Quit;
    QString name; ///< objectName
    QString text;
    QString icon; ///< name in the embedded set; empty: none
    QKeySequence shortcut;
    QString statusTip;
};

/// The one table from which actions, menus, the list of shortcuts and tests are made.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `window` and answer to their shortcuts anywhere in it.
    explicit Actions(QWidget *window);

    static QList<ActionSpec> table();
    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    /// Those that write indicators to a file.
    QList<QAction *> exports() const;

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace widgets
