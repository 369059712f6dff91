// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "commands/commandline.h"
#include "core/resolverprofile.h"
#include "flux/casejudge.h"
#include "investigation/task.h"
#include "work/resolverhealth.h"
#include "work/session.h"
#include "work/stopsignal.h"

namespace app {

/// `fluxcase watch`: the same line of data as the window's, with lines instead of pictures. Lives
/// on the main thread.
class WatchCommand final : public QObject
{
    Q_OBJECT

public:
    explicit WatchCommand(WatchNames wanted);

    /// Watches until the plan is done, the time is up or a signal stops it.
    ExitCode run();

private:
    void openCase();
    void useCase(const casefile::CaseInfo &opened);
    void startLab();
    void start(const core::ResolverProfile &found);
    void take(const core::Batch &batch);
    static void tellPath(const QString &sentence);
    /// Says once of each resolver that it fails the canaries, and how.
    void tellCanaries();
    bool isNewOutcome(const core::Observation &observation);
    /// What one answer added to the addresses of its name.
    int newAddresses(const core::Observation &observation);
    /// Judges these names and says where the class has changed.
    void judge(const QSet<core::DomainName> &names);
    /// Whether the class has changed; the case keeps that it did.
    bool keepChange(const core::DomainName &name, const flux::Verdict &verdict);
    void setPace(const core::DomainName &name, bool isDecided);
    bool isDecided(const core::DomainName &name) const;
    void print(const core::DomainName &name, const flux::Verdict &verdict) const;
    void finish();
    void printVerdicts();
    void checkClass(const core::DomainName &name, flux::VerdictClass verdictClass);
    void fail(const core::Error &error);

    WatchNames m_wanted;
    StopSignal m_stopSignal; ///< it blocks the signals before any thread starts
    core::SystemClock m_clock;
    Session m_session;
    ResolverHealth m_health;
    flux::CaseJudge m_judge;
    QHash<core::DomainName, QSet<core::IpAddress>> m_addresses;
    QHash<core::DomainName, core::UtcMs> m_lastAt;
    QHash<core::DomainName, flux::VerdictClass> m_classes; ///< as last said
    QSet<core::DomainName> m_slowed; ///< asked only ever so often, their verdict stands
    QHash<investigation::Task, core::Outcome> m_outcomes; ///< the last of each question
    QTimer m_timeUp;
    bool m_isWatching = false;
    bool m_isFinishing = false;
    QSet<core::Endpoint> m_failing; ///< of the canaries
    bool m_isUnstored = false;
    int m_answered = 0;
    int m_asked = 0;
    qint64 m_dropped = 0; ///< packets that found no room on this machine
    core::Pap m_pap = core::Pap::Amber;
    ExitCode m_exitCode = ExitCode::Done;
};

} // namespace app
