// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flux/verdictclass.h"
#include "items/observationlog.h"
#include "work/session.h"

namespace app {

/// Keeps in the case when a name of the window's case comes to be another class. What the case
/// came to before is no change. Lives on the main thread.
class VerdictKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `log` takes up what the session stored before this does.
    VerdictKeeper(Session &session, items::ObservationLog &log, QObject *parent = nullptr);

signals:
    void changed(const core::DomainName &name, flux::VerdictClass before, flux::VerdictClass now);

private:
    void see(const core::Batch &batch);
    /// What the case comes to by what was read from it.
    void begin();

    Session &m_session;
    items::ObservationLog &m_log;
    QHash<core::DomainName, flux::VerdictClass> m_classes; ///< as last kept
};

} // namespace app
