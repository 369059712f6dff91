// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/finder.h"

#include <QtConcurrent>

namespace items {

Finder::Finder(const ObservationLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    connect(&m_search, &QFutureWatcherBase::finished, this, &Finder::finish);
}

void Finder::look(const QString &words)
{
    m_words = words;
    if (!m_search.isRunning())
        start();
}

void Finder::start()
{
    m_sought = m_words;
    // Copies that share what the case holds: nothing is gathered here.
    m_search.setFuture(QtConcurrent::run(
        [words = m_sought, names = m_log.names(), addresses = m_log.addresses(),
         notes = m_annotations] { return core::search(words, names, addresses, notes, most); }));
}

void Finder::finish()
{
    if (m_sought != m_words)
        start();
    else
        emit found(m_words, m_search.result());
}

} // namespace items
