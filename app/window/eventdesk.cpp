// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/eventdesk.h"

#include "window/caseevents.h"
#include "work/whendone.h"

namespace app {

EventDesk::EventDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void EventDesk::refresh()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    const auto read = m_session.withStore([](casefile::CaseStore &store) {
        store.flush(); // what was said a moment ago counts
        return store.entries(eventKinds());
    });
    whenDone(read, this, [this](const core::Result<QList<casefile::Entry>> &entries) {
        m_isReading = false;
        // Without a case there are none.
        m_entries = eventsOf(entries.value_or(QList<casefile::Entry>()));
        emit changed(m_entries + m_steps);
        if (m_isStale)
            refresh();
    });
}

void EventDesk::setAnnotations(const core::AnnotationLog &log)
{
    m_steps = eventsOf(log);
    emit changed(m_entries + m_steps);
}

} // namespace app
