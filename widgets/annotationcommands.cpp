// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationcommands.h"

#include <algorithm>

#include <QAction>
#include <QDateTime>
#include <QMenu>

#include "dialogs/casedialog.h"
#include "dialogs/notedialog.h"
#include "dialogs/ownverdictdialog.h"
#include "dialogs/prompter.h"
#include "dialogs/registrationdialog.h"
#include "items/selectionsteps.h"

namespace widgets {

AnnotationCommands::AnnotationCommands(const Actions &actions, Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_prompter(prompter)
    , m_window(window)
{
    const auto on = [this](ActionId id, auto &&command) {
        connect(m_actions[id], &QAction::triggered, this, command);
    };
    on(ActionId::CaseDetails, [this] { editHeading(); });
    on(ActionId::Registration, [this] { sayRegistration(); });
    on(ActionId::Undo, [this] { undo(); });
    on(ActionId::Redo, [this] { redo(); });
}

void AnnotationCommands::setSteps(items::SelectionSteps *steps)
{
    m_steps = steps;
    connect(steps, &items::SelectionSteps::changed, this, &AnnotationCommands::followActions);
    followActions();
}

void AnnotationCommands::undo()
{
    if (m_steps && m_steps->nextUndo())
        m_steps->undo();
    else
        emit undoWanted();
}

void AnnotationCommands::redo()
{
    if (m_steps && m_steps->nextRedo())
        m_steps->redo();
    else
        emit redoWanted();
}

void AnnotationCommands::setLog(const core::AnnotationLog &log, bool canWrite)
{
    m_log = log;
    m_canWrite = canWrite;
    if (m_steps)
        m_steps->setLastOfCase(log.nextUndo() ? log.nextUndo()->id : 0);
    followActions();
}

void AnnotationCommands::setName(const core::DomainName &name)
{
    m_name = name;
    followActions();
}

void AnnotationCommands::followActions()
{
    using Selected = items::SelectionSteps::Step;
    const auto follow = [this](ActionId id, const core::AnnotationLog::Step *step,
                               const Selected *selected, const QString &alone,
                               const QString &about) {
        QAction *action = m_actions[id];
        // To look at a case that cannot be written is no change of it.
        action->setEnabled(selected != nullptr || (m_canWrite && step != nullptr));
        QString text;
        if (selected)
            text = tr("Selection in %1").arg(core::textOf(core::Target::of(selected->name)));
        else if (step)
            text = core::textOf(step->edit);
        // An ampersand in a tag is no mnemonic.
        action->setText(text.isEmpty() ? alone
                                       : about.arg(text.replace(u'&', QLatin1String("&&"))));
    };
    follow(ActionId::Undo, m_log.nextUndo(), m_steps ? m_steps->nextUndo() : nullptr, tr("&Undo"),
           tr("&Undo: %1"));
    follow(ActionId::Redo, m_log.nextRedo(), m_steps ? m_steps->nextRedo() : nullptr, tr("&Redo"),
           tr("&Redo: %1"));
    m_actions[ActionId::AddNote]->setEnabled(m_canWrite);
    m_actions[ActionId::CaseDetails]->setEnabled(m_canWrite);
    for (const ActionId id : {ActionId::OwnVerdict, ActionId::Registration})
        m_actions[id]->setEnabled(m_canWrite && !m_name.isEmpty());
}

void AnnotationCommands::fill(QMenu *menu, const QList<core::Target> &targets)
{
    QMenu *tags = menu->addMenu(tr("Ta&gs"));
    tags->setObjectName(QStringLiteral("tagMenu"));
    tags->setEnabled(m_canWrite);
    for (const QString &tag : m_log.now().allTags()) {
        QAction *action = tags->addAction(QString(tag).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::all_of(targets.begin(), targets.end(), [&](const auto &target) {
            return m_log.now().tags.value(target).contains(tag);
        }));
        connect(action, &QAction::triggered, this, [this, targets, tag](bool isSet) {
            emit edited(core::SetTag{targets, tag, isSet});
        });
    }
    if (!tags->isEmpty())
        tags->addSeparator();
    tags->addAction(tr("&New tag…"), this, [this, targets] { askTag(targets); })
        ->setObjectName(QStringLiteral("newTag"));
    addMark(*menu, targets, core::Mark::Trusted, tr("&Trusted: known to be good"));
    addMark(*menu, targets, core::Mark::Hidden, tr("&Hidden in lists"));
    QAction *note =
        menu->addAction(tr("Add a &note…"), this, [this, targets] { addNote(targets); });
    note->setEnabled(m_canWrite && targets.size() == 1);
    menu->addSeparator();
}

void AnnotationCommands::addMark(QMenu &menu, const QList<core::Target> &targets, core::Mark mark,
                                 const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(mark == core::Mark::Trusted ? QStringLiteral("markTrusted")
                                                      : QStringLiteral("markHidden"));
    action->setCheckable(true);
    action->setChecked(std::all_of(targets.begin(), targets.end(), [&](const auto &target) {
        return m_log.now().has(target, mark);
    }));
    action->setEnabled(m_canWrite);
    connect(action, &QAction::triggered, this, [this, targets, mark](bool isSet) {
        emit edited(core::SetMark{targets, mark, isSet});
    });
}

void AnnotationCommands::askTag(const QList<core::Target> &targets)
{
    const auto typed = m_prompter.line(m_window, tr("New tag"), tr("A word for it:"), {});
    if (const QString tag = typed.value_or(QString()).simplified(); !tag.isEmpty())
        emit edited(core::SetTag{targets, tag, true});
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

void AnnotationCommands::sayRegistration()
{
    auto *dialog = new RegistrationDialog(m_name, m_log.now().registrationOf(m_name),
                                          QDateTime::currentDateTimeUtc().date(), m_window);
    connect(dialog, &RegistrationDialog::said, this, &AnnotationCommands::edited);
    dialog->open();
}

void AnnotationCommands::sayVerdict(const core::DomainName &name, flux::VerdictClass ours)
{
    auto *dialog = new OwnVerdictDialog(name, ours, m_log.now().verdictOf(name), m_window);
    connect(dialog, &OwnVerdictDialog::said, this, &AnnotationCommands::edited);
    dialog->open();
}

} // namespace widgets
