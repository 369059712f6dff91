// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include "core/observation.h"
#include "core/pollplan.h"
#include "investigation/resolverqueue.h"

namespace investigation {

/// When to ask what next, for all names at once. Pure: takes the clock and a seed, sends nothing.
/// A task is due just after its resolver's cache has run out (TTL + 1 s, later by up to the plan's
/// jitter, never earlier: an early question only shows the cache), within the plan's bounds. TTLs
/// of 0 and 1 s are asked for every least interval twelve times, then ever more slowly down to once
/// a minute; after failures the wait doubles up to five minutes. A resolver never gets more than
/// its budget of queries a second, and where more is due the names take turns. Follows the
/// monotonic clock alone: when that jumps (a machine slept), what is overdue comes at the budget's
/// rate. Each call costs O(log n) a task.
class Scheduler
{
public:
    Scheduler(const core::Clock &clock, quint32 seed);
    Q_DISABLE_COPY_MOVE(Scheduler)

    /// Queries a second; stands until set again, also through clear().
    void setBudget(const core::Endpoint &resolver, double perSecond);

    /// Due at once; does nothing for a task that is already known.
    void add(const Task &task, const core::PollPlan &plan);
    /// Forgets one task.
    void remove(const Task &task);
    /// Forgets everything about a name.
    void remove(const core::DomainName &subject);
    void clear();

    /// Slow watch, once a verdict stands: each task of the name at most once in ten minutes.
    void slowDown(const core::DomainName &subject);
    /// Ends slow watch; what it held back is due now.
    void speedUp(const core::DomainName &subject);

    /// Tasks whose moment has come and that the budgets allow, in the order in which to ask; each
    /// is then out until answered().
    QList<Task> takeDue();
    /// Sets the next moment of a task from how its question ended. `withinSeconds`: ask again no
    /// later than that, although the TTL is longer (flux::FreshnessTracker::askWithin()).
    void answered(const Task &task, core::Outcome outcome, quint32 ttlSeconds,
                  std::optional<quint32> withinSeconds = {});

    /// The earliest moment at which takeDue() gives something.
    std::optional<core::MonotonicMs> nextDue() const;
    std::optional<core::MonotonicMs> nextDue(const core::DomainName &subject) const;
    /// When this task is due; none while it is out or not known.
    std::optional<core::MonotonicMs> due(const Task &task) const;
    bool contains(const Task &task) const { return m_tasks.find(task) != m_tasks.end(); }

private:
    struct Hash
    {
        /// Names are chosen by strangers, hence the seed.
        size_t operator()(const Task &task) const { return qHash(task, QHashSeed::globalSeed()); }
    };
    struct Subject
    {
        std::vector<ScheduledTask *> tasks;
        bool isSlow = false;
    };

    ResolverQueue &queueOf(const core::Endpoint &resolver);
    void reschedule(ScheduledTask &task, core::MonotonicMs due);
    core::MonotonicMs waitAfter(TaskState &state, quint32 ttlSeconds,
                                std::optional<quint32> withinSeconds);
    core::MonotonicMs stretched(core::MonotonicMs wait, double jitter);
    core::MonotonicMs slowDue(const TaskState &state);

    const core::Clock &m_clock;
    QRandomGenerator m_random;
    std::unordered_map<Task, TaskState, Hash> m_tasks; ///< the elements never move
    QHash<core::DomainName, Subject> m_subjects;
    std::map<core::Endpoint, ResolverQueue> m_queues;
};

} // namespace investigation
