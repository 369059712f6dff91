// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/pendingqueries.h"

#include <algorithm>
#include <limits>

#include <QPointer>

namespace dns {

PendingQueries::PendingQueries(Resolver *resolver, std::chrono::milliseconds patience)
    : QObject(resolver)
    , m_resolver(resolver)
    , m_patience(patience)
    , m_watchdog(this)
{
    m_clock.start();
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &PendingQueries::giveUpOverdue);
}

QueryId PendingQueries::add(const Question &question, const core::IpPrefix &clientSubnet)
{
    const QueryId id = ++m_lastId;
    m_pending.emplace(id, Pending{question, clientSubnet, nowNs()});
    if (!m_watchdog.isActive())
        startWatchdog();
    return id;
}

const PendingQueries::Pending *PendingQueries::find(QueryId id) const
{
    const auto found = m_pending.find(id);
    return found == m_pending.end() ? nullptr : &found->second;
}

void PendingQueries::finish(QueryId id, Reply reply)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const qint64 microseconds = (nowNs() - found->second.sinceNs) / 1000;
    reply.roundTripUs = int(std::min<qint64>(microseconds, std::numeric_limits<qint32>::max()));
    m_pending.erase(found);
    m_done.emplace_back(id, std::move(reply));
    scheduleFlush();
}

void PendingQueries::fail(QueryId id, core::Outcome outcome, const QString &detail)
{
    Reply reply;
    reply.outcome = outcome;
    reply.detail = detail;
    finish(id, std::move(reply));
}

void PendingQueries::clear()
{
    m_pending.clear();
    m_done.clear();
    m_watchdog.stop();
}

void PendingQueries::scheduleFlush()
{
    if (m_isFlushing)
        return;
    m_isFlushing = true;
    QMetaObject::invokeMethod(this, &PendingQueries::flush, Qt::QueuedConnection);
}

void PendingQueries::flush()
{
    m_isFlushing = false;
    const QPointer<PendingQueries> guard(this); // a slot may stop or delete the resolver
    // What a slot asks for and what fails at once waits for the next round of the event loop.
    for (auto due = m_done.size(); guard && due > 0 && !m_done.empty(); --due) {
        const auto [id, reply] = std::move(m_done.front());
        m_done.pop_front();
        emit m_resolver->replied(id, reply);
    }
}

/// The oldest stand in front, so the first that may still wait ends the walk.
void PendingQueries::giveUpOverdue()
{
    const qint64 patienceNs = std::chrono::nanoseconds(m_patience).count();
    qint64 oldestNs = -1;
    while (!m_pending.empty() && nowNs() - m_pending.begin()->second.sinceNs >= patienceNs) {
        if (oldestNs < 0)
            oldestNs = m_pending.begin()->second.sinceNs;
        fail(QueryId(m_pending.begin()->first), core::Outcome::Timeout,
             QStringLiteral("no answer for %1 ms").arg(m_patience.count()));
    }
    if (!m_pending.empty())
        startWatchdog();
    if (oldestNs >= 0)
        emit overdue(oldestNs);
}

void PendingQueries::startWatchdog()
{
    using namespace std::chrono;
    const nanoseconds waited(nowNs() - m_pending.begin()->second.sinceNs);
    m_watchdog.start(std::max(ceil<milliseconds>(m_patience - waited), milliseconds(1)));
}

} // namespace dns
