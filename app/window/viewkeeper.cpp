// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewkeeper.h"

#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

namespace {

/// A kill loses no more than this of the view. Nothing of the evidence waits for it.
constexpr std::chrono::milliseconds longestWait{500};

} // namespace

ViewKeeper::ViewKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_due(longestWait)
{
    connect(&m_due, &widgets::Throttle::fired, this, &ViewKeeper::store);
}

ViewKeeper::~ViewKeeper()
{
    store();
}

void ViewKeeper::setCase(const QString &path, bool readOnly)
{
    m_isReadOnly = readOnly;
    if (path == m_path)
        return;
    const bool hasMoved = !m_path.isEmpty() && !path.isEmpty();
    m_path = path;
    if (hasMoved)
        return;
    ++m_generation;
    m_isRead = false;
    if (path.isEmpty())
        return;
    const auto read = m_session.withStore([](CaseStore &store) { return store.view(); });
    whenDone(read, this,
             [this, generation = m_generation](const core::Result<core::CaseView> &view) {
                 if (generation != m_generation)
                     return;
                 // Where it cannot be read, so can nothing else: those who ask for evidence say so.
                 emit restored(view.value_or(core::CaseView()));
                 m_isRead = true;
                 m_stored = m_view;
             });
}

void ViewKeeper::leave()
{
    store();
    m_path.clear();
    m_isRead = false;
    ++m_generation;
}

void ViewKeeper::keep(const core::CaseView &view)
{
    m_view = view;
    if (m_isRead && !m_isReadOnly)
        m_due.request();
}

void ViewKeeper::store()
{
    if (!m_isRead || m_isReadOnly || m_view == m_stored)
        return;
    m_stored = m_view;
    // A disk that takes no view takes no answers either, and that is said.
    m_session.withStore([view = m_view](CaseStore &store) { return store.setView(view); });
}

} // namespace app
