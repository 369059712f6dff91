// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotocommand.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QWidget>

#include "dialogs/gotodialog.h"
#include "namepage.h"
#include "namespane.h"
#include "tablestabs.h"

namespace widgets {

GoToCommand::GoToCommand(const Actions &actions, const items::ObservationLog &log, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_log(log)
    , m_finder(log)
{
    connect(m_actions[ActionId::GoTo], &QAction::triggered, this, &GoToCommand::open);
    qApp->installEventFilter(this);
}

void GoToCommand::setAnnotations(const core::Annotations &annotations)
{
    m_finder.setAnnotations(annotations);
}

void GoToCommand::open()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    QList<QAction *> actions;
    for (const ActionSpec &spec : Actions::table()) {
        if (spec.id != ActionId::GoTo)
            actions.append(m_actions[spec.id]);
    }
    m_dialog = new GoToDialog(actions, m_window);
    connect(m_dialog, &GoToDialog::wordsChanged, &m_finder, &items::Finder::look);
    connect(&m_finder, &items::Finder::found, m_dialog,
            qOverload<const QString &, const QList<core::Found> &>(&GoToDialog::show));
    connect(m_dialog, &GoToDialog::chosen, this, &GoToCommand::go);
    m_dialog->open();
}

void GoToCommand::setPlaces(NamesPane *names, NamePage *page)
{
    m_names = names;
    m_page = page;
}

void GoToCommand::go(const core::Found &thing)
{
    using Where = core::Found::Where;
    using Kind = core::Target::Kind;
    if (thing.where == Where::Heading) {
        m_actions[ActionId::CaseDetails]->trigger();
        return;
    }
    if (thing.target.kind == Kind::Name)
        m_names->select(thing.target.name);
    if (thing.target.kind == Kind::Address) {
        const QList<core::DomainName> holders = m_log.holders(thing.target.address);
        if (!holders.isEmpty() && !holders.contains(m_page->name()))
            m_names->select(holders.first());
        m_page->tables()->goToAddress(thing.target.address);
    }
    if (thing.where == Where::Note)
        m_page->tables()->showNote(thing.note);
    else if (thing.target.kind == Kind::Name)
        m_names->list()->setFocus(Qt::OtherFocusReason);
}

bool GoToCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    if (m_actions[ActionId::GoTo]->shortcut() != pressed)
        return QObject::eventFilter(watched, event);
    event->ignore(); // nobody but the shortcut wants it
    return true;
}

} // namespace widgets
