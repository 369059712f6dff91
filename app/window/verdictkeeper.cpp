// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/verdictkeeper.h"

#include <utility>

#include <QSet>

#include "work/verdictoutput.h"

namespace app {

VerdictKeeper::VerdictKeeper(Session &session, items::ObservationLog &log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
{
    connect(&session, &Session::stored, this, &VerdictKeeper::see);
    connect(&session, &Session::pagesDone, this, &VerdictKeeper::begin);
    connect(&log, &items::ObservationLog::cleared, this, [this] { m_classes.clear(); });
}

void VerdictKeeper::begin()
{
    bool hasFlux = false;
    for (const core::DomainName &name : m_log.names()) {
        if (m_log.unread().contains(name))
            continue;
        const auto verdictClass = m_log.judge().verdict(name).verdictClass;
        m_classes.insert(name, verdictClass);
        hasFlux = hasFlux || flux::isFlux(verdictClass);
    }
    // Names that were judged while the case was read did not know their kin.
    if (hasFlux)
        m_log.judgeAnew();
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
