// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotator.h"

#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

Annotator::Annotator(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void Annotator::setCase(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    ++m_generation;
    if (path.isEmpty())
        emit changed({});
    refresh();
}

void Annotator::refresh()
{
    if (m_path.isEmpty())
        return;
    take(m_session.withStore([](CaseStore &store) { return store.annotations(); }));
}

void Annotator::edit(const core::Edit &edit)
{
    take(m_session.withStore([edit](CaseStore &store) { return store.annotate(edit); }));
}

void Annotator::undo()
{
    take(m_session.withStore([](CaseStore &store) { return store.undo(); }));
}

void Annotator::redo()
{
    take(m_session.withStore([](CaseStore &store) { return store.redo(); }));
}

void Annotator::take(QFuture<Answer> answer)
{
    whenDone(answer, this, [this, generation = m_generation](const Answer &log) {
        if (generation != m_generation)
            return;
        if (log)
            emit changed(*log);
        else
            emit failed(log.error());
    });
}

} // namespace app
