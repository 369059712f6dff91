// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include "core/clock.h"
#include "core/endpoint.h"
#include "core/observation.h"
#include "core/pollplan.h"

namespace investigation {

/// One question that is asked again and again of one resolver, for one watched name.
struct Task
{
    core::DomainName subject;
    core::DomainName question;
    core::RecordType type = core::RecordType::A;
    core::Endpoint resolver;

    bool operator==(const Task &) const = default;
    friend size_t qHash(const Task &task, size_t seed = 0)
    {
        return qHashMulti(seed, task.subject, task.question, static_cast<quint16>(task.type),
                          task.resolver);
    }
};

/// When to ask what next, for all names at once. Pure: takes the clock and a seed, sends nothing.
/// A task is due just after its resolver's cache has run out (TTL + 1 s, later by up to the plan's
/// jitter, never earlier: an early question only shows the cache), within the plan's bounds; after
/// failures the wait doubles up to five minutes.
class Scheduler
{
public:
    Scheduler(const core::Clock &clock, quint32 seed);

    /// Due at once; does nothing for a task that is already known.
    void add(const Task &task, const core::PollPlan &plan);
    /// Forgets everything about a name.
    void remove(const core::DomainName &subject);
    void clear();

    /// Tasks whose moment has come, oldest first; each is then out until answered().
    QList<Task> takeDue();
    /// Sets the next moment of a task from how its question ended.
    void answered(const Task &task, core::Outcome outcome, quint32 ttlSeconds);

    /// The earliest moment at which takeDue() gives something.
    std::optional<core::MonotonicMs> nextDue() const;
    std::optional<core::MonotonicMs> nextDue(const core::DomainName &subject) const;
    bool contains(const Task &task) const { return m_entries.contains(task); }

private:
    struct Entry
    {
        core::PollPlan plan;
        int failures = 0;
        std::optional<core::MonotonicMs> due; ///< none while out
    };

    void setDue(const Task &task, Entry &entry, core::MonotonicMs due);
    void dropDue(const Task &task, Entry &entry);
    core::MonotonicMs waitAfter(const Entry &entry, quint32 ttlSeconds);

    const core::Clock &m_clock;
    QRandomGenerator m_random;
    QHash<Task, Entry> m_entries;
    QHash<core::DomainName, QList<Task>> m_bySubject;
    std::multimap<core::MonotonicMs, Task> m_queue;
};

} // namespace investigation
