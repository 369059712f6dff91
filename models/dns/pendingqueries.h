// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <map>

#include <QElapsedTimer>
#include <QTimer>

#include "dns/resolver.h"

namespace dns {

/// The questions of one Resolver that have no reply yet. Sees to it that each gets exactly one,
/// from the event loop and in time; how it is obtained is the Resolver's business.
class PendingQueries final : public QObject
{
    Q_OBJECT

public:
    /// A child of `resolver`, whose replied() it emits. A question ends after `patience`, always.
    PendingQueries(Resolver *resolver, std::chrono::milliseconds patience);

    struct Pending
    {
        Question question;
        core::IpPrefix clientSubnet{}; ///< that was sent along
        qint64 sinceNs = 0;
    };

    QueryId add(const Question &question, const core::IpPrefix &clientSubnet = {});
    /// Null when it has its reply, or was given up.
    const Pending *find(QueryId id) const;
    /// The first reply counts; one more for the same question is dropped.
    void finish(QueryId id, Reply reply);
    void fail(QueryId id, core::Outcome outcome, const QString &detail);
    /// Gives up everything, in silence.
    void clear();
    /// Now, on the clock of overdue().
    qint64 nowNs() const { return m_clock.nsecsElapsed(); }

signals:
    /// Questions have just ended as Timeout; the oldest had waited since `sinceNs`.
    void overdue(qint64 sinceNs);

private:
    void scheduleFlush();
    void flush();
    void giveUpOverdue();
    void startWatchdog();

    Resolver *m_resolver;
    const std::chrono::milliseconds m_patience;
    QElapsedTimer m_clock;
    QTimer m_watchdog;
    QueryId m_lastId = 0;
    std::map<QueryId, Pending> m_pending; ///< in the order they were asked
    std::deque<std::pair<QueryId, Reply>> m_done;
    bool m_isFlushing = false;
};

} // namespace dns
