// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <QHash>
#include <QList>

#include "investigation/querybudget.h"
#include "investigation/task.h"

namespace investigation {

/// What the schedule keeps of one task.
struct TaskState
{
    enum class Place : quint8
    {
        Out,       ///< asked, not answered yet
        Waiting,   ///< its moment has not come
        Punctual,  ///< its moment has just come
        CatchingUp ///< never asked before, or long overdue
    };

    core::MonotonicMs leastMs = 0;
    core::MonotonicMs mostMs = 0;
    double jitter = 0;
    core::MonotonicMs answeredAt = 0;
    core::MonotonicMs usualDue = 0; ///< as it would be without slow watch
    int failures = 0;
    int shortTtls = 0;     ///< answers in a row that may hardly be kept at all
    bool wasAsked = false; ///< and answered, whatever the outcome
    Place place = Place::Out;
    core::MonotonicMs due = 0;
    quint64 order = 0; ///< makes the keys of the queues unique
    quint64 turn = 0;  ///< round in which it is served, once its moment has come
};

/// A task where the schedule keeps it; it does not move.
using ScheduledTask = std::pair<const Task, TaskState>;

/// The tasks of one resolver: those that wait for their moment and those whose moment has come and
/// that wait for a place in the budget. The names take turns (start-time fair queueing), and
/// catching up leaves a quarter of the budget to the questions whose moment is now: after a pause
/// or with many new names those would otherwise all be late, and stay bunched ever after. Each step
/// costs O(log n).
class ResolverQueue
{
public:
    explicit ResolverQueue(double perSecond);
    void setBudget(double perSecond);

    /// `task.second.due` says when.
    void insert(ScheduledTask &task);
    void erase(ScheduledTask &task);
    void forget(const core::DomainName &subject) { m_nextTurn.remove(subject); }

    /// Appends what may be asked now, in the order in which to ask.
    void takeDue(core::MonotonicMs now, QList<Task> *due);
    /// The earliest moment at which takeDue() gives something.
    std::optional<core::MonotonicMs> nextDue(core::MonotonicMs now) const;

private:
    using Waiting = std::tuple<core::MonotonicMs, quint64, ScheduledTask *>;
    using Ready = std::tuple<quint64, quint64, ScheduledTask *>;

    static TaskState::Place placeOnceDue(const TaskState &state, core::MonotonicMs now);
    void makeReady(ScheduledTask &task, core::MonotonicMs now);
    ScheduledTask *nextReady(core::MonotonicMs now) const;
    core::MonotonicMs freeAt(TaskState::Place place) const;

    QueryBudget m_budget;
    QueryBudget m_catchUpBudget;
    std::set<Waiting> m_waiting;
    std::set<Ready> m_punctual;
    std::set<Ready> m_catchingUp;
    QHash<core::DomainName, quint64> m_nextTurn; ///< of names with tasks whose moment has come
    quint64 m_turn = 0;                          ///< of the task served last
    quint64 m_order = 0;
};

} // namespace investigation
