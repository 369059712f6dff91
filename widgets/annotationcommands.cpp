// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationcommands.h"

#include <QAction>

#include "dialogs/casedialog.h"
#include "dialogs/notedialog.h"
#include "dialogs/ownverdictdialog.h"

namespace widgets {

AnnotationCommands::AnnotationCommands(const Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this](ActionId id, auto &&command) {
        connect(m_actions[id], &QAction::triggered, this, command);
    };
    on(ActionId::CaseDetails, [this] { editHeading(); });
    on(ActionId::Undo, [this] { emit undoWanted(); });
    on(ActionId::Redo, [this] { emit redoWanted(); });
}

void AnnotationCommands::setLog(const core::AnnotationLog &log, bool canWrite)
{
    m_log = log;
    m_canWrite = canWrite;
    followActions();
}

void AnnotationCommands::setHasName(bool hasName)
{
    m_hasName = hasName;
    followActions();
}

void AnnotationCommands::followActions()
{
    const auto follow = [this](ActionId id, const core::AnnotationLog::Step *step,
                               const QString &alone, const QString &about) {
        QAction *action = m_actions[id];
        action->setEnabled(m_canWrite && step != nullptr);
        // An ampersand in a tag is no mnemonic.
        action->setText(
            step ? about.arg(core::textOf(step->edit).replace(u'&', QLatin1String("&&"))) : alone);
    };
    follow(ActionId::Undo, m_log.nextUndo(), tr("&Undo"), tr("&Undo: %1"));
    follow(ActionId::Redo, m_log.nextRedo(), tr("&Redo"), tr("&Redo: %1"));
    m_actions[ActionId::AddNote]->setEnabled(m_canWrite);
    m_actions[ActionId::CaseDetails]->setEnabled(m_canWrite);
    m_actions[ActionId::OwnVerdict]->setEnabled(m_canWrite && m_hasName);
}

void AnnotationCommands::addNote(const QList<core::Target> &targets)
{
    auto *dialog = new NoteDialog(targets, m_window);
    connect(dialog, &NoteDialog::written, this, &AnnotationCommands::edited);
    dialog->open();
}

void AnnotationCommands::changeNote(const core::Note &note)
{
    if (!m_canWrite)
        return;
    auto *dialog = new NoteDialog(note, m_window);
    connect(dialog, &NoteDialog::written, this, &AnnotationCommands::edited);
    dialog->open();
}

void AnnotationCommands::editHeading()
{
    auto *dialog = new CaseDialog(m_log.now().heading, m_window);
    connect(dialog, &CaseDialog::saved, this,
            [this](const core::Heading &heading) { emit edited(core::SetHeading{heading}); });
    dialog->open();
}

void AnnotationCommands::sayVerdict(const core::DomainName &name, flux::VerdictClass ours)
{
    auto *dialog = new OwnVerdictDialog(name, ours, m_log.now().verdictOf(name), m_window);
    connect(dialog, &OwnVerdictDialog::said, this, &AnnotationCommands::edited);
    dialog->open();
}

} // namespace widgets
