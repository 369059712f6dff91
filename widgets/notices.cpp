// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "messagebar.h"
#include "pathbar.h"
#include "workbar.h"

namespace widgets {

Notices::Notices()
    : m_notStored(new MessageBar(QStringLiteral("notStoredBar"), MessageBar::Kind::Permanent))
    , m_work(new WorkBar)
    , m_path(new PathBar)
    , m_message(new MessageBar(QStringLiteral("messageBar"), MessageBar::Kind::Dismissable))
{
    setSpacing(9);
    for (QWidget *bar : QList<QWidget *>{m_notStored, m_work, m_path, m_message})
        addWidget(bar);
}

void Notices::showError(const core::Error &error)
{
    m_message->show(error.message, error.detail);
}

void Notices::showDone(const QString &sentence)
{
    m_message->showDone(sentence);
}

void Notices::showPath(const QString &sentence)
{
    m_path->setSentence(sentence);
    if (!sentence.isEmpty())
        m_message->hide(); // what it says of one resolver is so of all
}

void Notices::showNotStored(const core::Error &error)
{
    // The general sentence says to try again, which the case does by itself.
    m_notStored->show(error.code == core::Error::Code::Full
                          ? tr("Not stored: the disk is full, and what is found waits in memory "
                               "until there is room.")
                          : tr("Not stored: %1").arg(error.message),
                      error.detail);
}

void Notices::clearNotStored()
{
    m_notStored->hide();
}

} // namespace widgets
