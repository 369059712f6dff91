// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/scheduler.h"

#include <algorithm>

namespace investigation {

namespace {

constexpr core::MonotonicMs afterExpiryMs = 1000;
constexpr core::MonotonicMs longestBackOffMs = 300'000;
constexpr int doublings = 16; ///< beyond this the ceiling has long been reached

} // namespace

Scheduler::Scheduler(const core::Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_random(seed)
{}

void Scheduler::add(const Task &task, const core::PollPlan &plan)
{
    if (m_entries.contains(task))
        return;
    Entry &entry = m_entries[task];
    entry.plan = plan;
    m_bySubject[task.subject].append(task);
    setDue(task, entry, m_clock.monotonic());
}

void Scheduler::remove(const core::DomainName &subject)
{
    for (const Task &task : m_bySubject.take(subject)) {
        dropDue(task, m_entries[task]);
        m_entries.remove(task);
    }
}

void Scheduler::clear()
{
    m_entries.clear();
    m_bySubject.clear();
    m_queue.clear();
}

QList<Task> Scheduler::takeDue()
{
    QList<Task> due;
    const core::MonotonicMs now = m_clock.monotonic();
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        const Task task = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        m_entries[task].due.reset();
        due.append(task);
    }
    return due;
}

void Scheduler::answered(const Task &task, core::Outcome outcome, quint32 ttlSeconds)
{
    const auto entry = m_entries.find(task);
    if (entry == m_entries.end())
        return; // removed while the question was out
    entry->failures = core::isAnswer(outcome) ? 0 : entry->failures + 1;
    setDue(task, *entry, m_clock.monotonic() + waitAfter(*entry, ttlSeconds));
}

std::optional<core::MonotonicMs> Scheduler::nextDue() const
{
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.begin()->first);
}

std::optional<core::MonotonicMs> Scheduler::nextDue(const core::DomainName &subject) const
{
    std::optional<core::MonotonicMs> next;
    for (const Task &task : m_bySubject.value(subject)) {
        const auto entry = m_entries.find(task);
        if (entry->due && (!next || *entry->due < *next))
            next = entry->due;
    }
    return next;
}

void Scheduler::setDue(const Task &task, Entry &entry, core::MonotonicMs due)
{
    dropDue(task, entry);
    entry.due = due;
    m_queue.emplace(due, task);
}

void Scheduler::dropDue(const Task &task, Entry &entry)
{
    if (!entry.due)
        return;
    const auto [first, last] = m_queue.equal_range(*entry.due);
    const auto found =
        std::find_if(first, last, [&](const auto &row) { return row.second == task; });
    if (found != last)
        m_queue.erase(found);
    entry.due.reset();
}

core::MonotonicMs Scheduler::waitAfter(const Entry &entry, quint32 ttlSeconds)
{
    const core::MonotonicMs least = entry.plan.minInterval.count();
    const core::MonotonicMs most =
        std::max<core::MonotonicMs>(least, entry.plan.maxInterval.count());
    if (entry.failures > 0) {
        const core::MonotonicMs wait = least << std::min(entry.failures - 1, doublings);
        return std::min({wait, longestBackOffMs, most});
    }
    const core::MonotonicMs wait = core::MonotonicMs{ttlSeconds} * 1000 + afterExpiryMs;
    const double jitter = m_random.bounded(1.0) * entry.plan.jitter * static_cast<double>(wait);
    return std::clamp(wait + static_cast<core::MonotonicMs>(jitter), least, most);
}

} // namespace investigation
