// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "flux/verdictclass.h"
#include "items/observationlog.h"
#include "work/session.h"

namespace app {

/// Keeps in the case when a name of the window's case comes to be another class. What the case
/// came to before is no change: that is judged a little at a time, as names may be many. Lives on
/// the main thread.
class VerdictKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Made before `log` takes up what the session stores.
    VerdictKeeper(Session &session, items::ObservationLog &log, QObject *parent = nullptr);

public slots:
    /// The log has taken up what was stored.
    void see(const core::Batch &batch);

signals:
    void changed(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now);

private:
    /// What the case comes to by what was read from it.
    void begin();
    void judgeSome();
    void judge(const core::DomainName &name);
    /// Of names that still wait, before the log has what was stored about them.
    void judgeFirst(const core::Batch &batch);

    Session &m_session;
    items::ObservationLog &m_log;
    QHash<core::DomainName, flux::VerdictClass> m_classes; ///< as last kept
    QList<core::DomainName> m_waiting;                     ///< to be judged
    bool m_hasFlux = false;                                ///< among those judged since begin()
    QTimer m_next;
};

} // namespace app
