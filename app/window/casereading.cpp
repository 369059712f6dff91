// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/casereading.h"

#include <utility>

#include "window/memory.h"
#include "work/keptverdict.h"
#include "work/whendone.h"

namespace app {

using casefile::CaseStore;

namespace {

QHash<core::DomainName, flux::VerdictClass> classesOf(const QList<casefile::Entry> &entries)
{
    QHash<core::DomainName, flux::VerdictClass> classes;
    const auto kept = KeptVerdict::lastOf(entries);
    for (auto verdict = kept.begin(); verdict != kept.end(); ++verdict) {
        if (const auto known = flux::verdictClassFromString(verdict->verdictClass))
            classes.insert(verdict.key(), *known);
    }
    return classes;
}

} // namespace

CaseReading::CaseReading(Session &session, items::ObservationLog &log, qint64 readUnasked,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
    , m_readUnasked(readUnasked)
{
    connect(&session, &Session::page, this, &CaseReading::take);
    connect(&session, &Session::pagesDone, this, &CaseReading::pageDone);
    connect(&log.unread(), &items::UnreadNames::wanted, this, [this](const core::DomainName &name) {
        if (m_current.contains(name))
            return; // it comes already
        m_wanted.removeAll(name);
        m_wanted.prepend(name);
        readNext();
    });
    connect(&log.unread(), &items::UnreadNames::allWanted, this, [this] {
        for (const core::DomainName &name : m_log.names()) {
            if (m_log.unread().contains(name) && !m_current.contains(name) &&
                !m_wanted.contains(name))
                m_wanted.append(name);
        }
        readNext();
    });
}

void CaseReading::begin(const casefile::CaseInfo &info)
{
    leave();
    if (info.answers <= m_readUnasked) {
        m_isReading = true;
        m_session.readAll();
        return;
    }
    m_log.unread().add(info.names);
    const auto read = m_session.withStore(
        [](CaseStore &store) { return store.entries({casefile::EntryKind::Verdict}); });
    whenDone(read, this,
             [this, generation = m_generation](const core::Result<QList<casefile::Entry>> &kept) {
                 // Where they cannot be read, so can nothing else: who asks for answers says so.
                 if (generation == m_generation && kept)
                     m_log.unread().setKept(classesOf(*kept));
             });
}

void CaseReading::readAnew()
{
    m_isStale = true;
    if (m_isReading)
        return;
    m_isReading = true; // nothing else is read meanwhile
    const auto asked = m_session.withStore([](CaseStore &store) { return store.info(); });
    whenDone(asked, this,
             [this, generation = m_generation](const core::Result<casefile::CaseInfo> &info) {
                 if (generation != m_generation)
                     return;
                 m_isReading = false;
                 m_isStale = false;
                 // Where that cannot be read, so can nothing else: who asks for answers says so.
                 if (info)
                     fillAnew(*info);
             });
}

void CaseReading::fillAnew(const casefile::CaseInfo &info)
{
    emit forgetting();
    casefile::CaseInfo all = info;
    const QSet<core::DomainName> known(info.names.begin(), info.names.end());
    for (const core::DomainName &name : m_log.names()) {
        if (!known.contains(name))
            all.names.append(name); // on its way into the case
    }
    const auto then = std::exchange(m_then, {});
    m_log.clear();
    begin(all);
    if (m_isReading) {
        // What is stored until the first page comes is in the pages too; the empty name is that of
        // canaries.
        m_current = all.names + QList{core::DomainName()};
        m_log.unread().add(m_current);
    }
    m_log.addNames(all.names);
    emit namesRead();
    for (const auto &next : then)
        whenAllRead(next);
}

void CaseReading::leave()
{
    ++m_generation;
    m_isStale = false;
    m_wanted.clear();
    m_current.clear();
    m_then.clear();
    m_isReading = false;
    m_hasCanaries = false;
}

void CaseReading::take(const core::Batch &page)
{
    if (!m_isReading)
        return; // of a case that was left
    // Not before: what was stored meanwhile and is announced until now is in the pages too.
    m_log.unread().remove(std::exchange(m_current, {}));
    m_log.append(page);
}

void CaseReading::readNext()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    m_current = {m_wanted.takeFirst()};
    m_isReading = true;
    // Answers about no name are those of canaries, by which every resolver is judged.
    m_session.readNames(std::exchange(m_hasCanaries, true) ? m_current
                                                           : m_current + QList{core::DomainName()});
}

void CaseReading::pageDone()
{
    if (!std::exchange(m_isReading, false))
        return;
    m_log.unread().remove(std::exchange(m_current, {}));
    if (m_wanted.isEmpty())
        m_session.withStore([](CaseStore &) {
            returnFreedMemory();
            return true;
        });
    if (m_isStale)
        return readAnew();
    readNext();
    finish();
}

void CaseReading::whenAllRead(std::function<void()> then)
{
    m_then.append(std::move(then));
    m_log.unread().wantAll();
    finish();
}

void CaseReading::finish()
{
    if (m_isReading || !m_log.unread().isEmpty())
        return;
    for (const auto &then : std::exchange(m_then, {}))
        then();
}

QString CaseReading::outstanding() const
{
    const auto names = static_cast<int>(m_log.unread().size());
    return names == 0 ? QString()
                      : tr("The answers about %n more name(s) are read first.", nullptr, names);
}

} // namespace app
