// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "commandline.h"
#include "core/resolverprofile.h"
#include "items/observationlog.h"
#include "session.h"
#include "stopsignal.h"

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
    void startLab();
    void start(const core::ResolverProfile &profile);
    void print(const core::Batch &batch);
    bool isNewOutcome(const core::Observation &observation);
    void finish();
    void printVerdicts();
    void fail(const core::Error &error);

    WatchNames m_wanted;
    StopSignal m_stopSignal; ///< it blocks the signals before any thread starts
    core::SystemClock m_clock;
    Session m_session;
    items::ObservationLog m_log;
    QHash<investigation::Task, core::Outcome> m_outcomes; ///< the last of each question
    QTimer m_timeUp;
    bool m_isWatching = false;
    bool m_isFinishing = false;
    bool m_isUnstored = false;
    int m_answered = 0;
    int m_asked = 0;
    ExitCode m_exitCode = ExitCode::Done;
};

} // namespace app
