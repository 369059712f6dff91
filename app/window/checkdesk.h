// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/verification.h"
#include "window/pace.h"
#include "window/workspace.h"
#include "work/session.h"

namespace app {

/// Checks the evidence of the window's case, and says in the bar how far it is and what it came to.
/// The store thread does it step by step, so that what is observed meanwhile is stored between two
/// steps, and checked too. Nothing waits on the main thread, where this lives.
class CheckDesk final : public QObject
{
    Q_OBJECT

public:
    CheckDesk(Session &session, Workspace &workspace, const core::Clock &clock,
              widgets::WorkBar &bar, QObject *parent = nullptr);

public slots:
    void start();
    /// Nothing is said about the evidence then.
    void cancel();

signals:
    void failed(const core::Error &error);

private:
    void goOn();
    void show(const casefile::CheckStep &step);
    void tell(const casefile::Verification &result);
    void fail(const QString &sentence);
    /// Calls `next` with what the store brings, unless another check or none runs by then.
    template <typename Work, typename Next>
    void ask(Work work, Next next);

    Session &m_session;
    Workspace &m_workspace;
    const core::Clock &m_clock;
    widgets::WorkBar &m_bar;
    QString m_case; ///< what the case is called, fit to show
    Pace m_pace;
    bool m_isRunning = false;
    int m_generation = 0; ///< counts checks; an answer about an earlier one is void
};

} // namespace app
