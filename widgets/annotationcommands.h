// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "actions.h"
#include "core/annotationlog.h"
#include "flux/verdictclass.h"

class QMenu;

namespace items {
class SelectionSteps;
}

namespace widgets {

class Prompter;

/// Notes, tags, marks, own verdicts and the heading of the case: asks for what they say, passes it
/// on, and knows what can be undone, selections among it. Shows nothing but its dialogs.
class AnnotationCommands final : public QObject
{
    Q_OBJECT

public:
    AnnotationCommands(const Actions &actions, Prompter &prompter, QWidget *window);

    /// The layer as it is; `canWrite`: a case is open, and not for reading only.
    void setLog(const core::AnnotationLog &log, bool canWrite);
    /// What was selected is taken back in its turn.
    void setSteps(items::SelectionSteps *steps);
    /// The selected one, on which there can be a verdict; empty: none.
    void setName(const core::DomainName &name);
    /// Puts tags and marks of `targets` into a menu that opens.
    void fill(QMenu *menu, const QList<core::Target> &targets);
    /// A note on one of `targets`, the first proposed.
    void addNote(const QList<core::Target> &targets);
    void changeNote(const core::Note &note);
    /// `ours`: what Fluxcase says about the name.
    void sayVerdict(const core::DomainName &name, flux::VerdictClass ours);

signals:
    void edited(const core::Edit &edit);
    void undoWanted();
    void redoWanted();

private:
    void followActions();
    void undo();
    void redo();
    void editHeading();
    void sayRegistration();
    void addMark(QMenu &menu, const QList<core::Target> &targets, core::Mark mark,
                 const QString &text);
    void askTag(const QList<core::Target> &targets);

    const Actions &m_actions;
    Prompter &m_prompter;
    QWidget *m_window = nullptr;
    items::SelectionSteps *m_steps = nullptr;
    core::AnnotationLog m_log;
    bool m_canWrite = false;
    core::DomainName m_name;
};

} // namespace widgets
