// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/verdictkeeper.h"

#include <utility>

#include <QDeadlineTimer>
#include <QSet>

#include "work/verdictoutput.h"

namespace app {

namespace {

/// Of the event loop.
constexpr std::chrono::milliseconds longestTurn{8};

} // namespace

VerdictKeeper::VerdictKeeper(Session &session, items::ObservationLog &log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &VerdictKeeper::judgeSome);
    connect(&session, &Session::stored, this, &VerdictKeeper::judgeFirst);
    connect(&session, &Session::pagesDone, this, &VerdictKeeper::begin);
    connect(&log, &items::ObservationLog::cleared, this, [this] {
        m_classes.clear();
        m_waiting.clear();
        m_hasFlux = false;
        m_next.stop();
    });
}

void VerdictKeeper::begin()
{
    m_waiting.clear();
    for (const core::DomainName &name : m_log.names()) {
        if (!m_log.unread().contains(name))
            m_waiting.append(name);
    }
    judgeSome();
}

void VerdictKeeper::judgeSome()
{
    const QDeadlineTimer end(longestTurn);
    while (!m_waiting.isEmpty() && !end.hasExpired())
        judge(m_waiting.takeLast());
    if (!m_waiting.isEmpty())
        return m_next.start();
    // Names that were judged while the case was read did not know their kin.
    if (std::exchange(m_hasFlux, false))
        m_log.judgeAnew();
}

void VerdictKeeper::judge(const core::DomainName &name)
{
    const auto verdictClass = m_log.judge().verdict(name).verdictClass;
    m_classes.insert(name, verdictClass);
    m_hasFlux = m_hasFlux || flux::isFlux(verdictClass);
}

void VerdictKeeper::judgeFirst(const core::Batch &batch)
{
    if (m_waiting.isEmpty())
        return;
    for (const core::Observation &observation : batch.observations) {
        if (!m_classes.contains(observation.subject) && m_log.indexOf(observation.subject) >= 0)
            judge(observation.subject);
    }
}

void VerdictKeeper::see(const core::Batch &batch)
{
    QSet<core::DomainName> names;
    for (const core::Observation &observation : batch.observations)
        names.insert(observation.subject);
    bool isKinOther = false;
    for (const core::DomainName &name : std::as_const(names)) {
        const flux::NameHistory *history = m_log.history(name);
        if (history == nullptr)
            continue;
        const flux::Verdict verdict = m_log.judge().verdict(name);
        const auto before = m_classes.value(name, flux::VerdictClass::NotEnoughData);
        if (before == verdict.verdictClass)
            continue;
        m_classes.insert(name, verdict.verdictClass);
        m_session.record(casefile::EntryKind::Verdict,
                         verdictJson(name, history->lastAt(), verdict));
        emit changed(name, before, verdict.verdictClass);
        isKinOther = isKinOther || flux::isFlux(before) != flux::isFlux(verdict.verdictClass);
    }
    if (isKinOther)
        m_log.judgeAnew();
}

} // namespace app
