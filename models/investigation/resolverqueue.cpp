// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/resolverqueue.h"

#include <algorithm>

namespace investigation {

namespace {

constexpr double catchUpShare = 0.75;
constexpr core::MonotonicMs overdueMs = 1000;
/// After hours of suspend everything is due at once; what is moved in one go must not hold up the
/// event loop.
constexpr int mostMovesAtOnce = 1000;

} // namespace

ResolverQueue::ResolverQueue(double perSecond)
    : m_budget(perSecond)
    , m_catchUpBudget(m_budget, catchUpShare)
{}

void ResolverQueue::setBudget(double perSecond)
{
    const QueryBudget budget(perSecond);
    // The same budget again must not forget what has just been sent.
    if (budget.places() == m_budget.places() && budget.windowMs() == m_budget.windowMs())
        return;
    m_budget = budget;
    m_catchUpBudget = QueryBudget(m_budget, catchUpShare);
}

void ResolverQueue::insert(ScheduledTask &task)
{
    task.second.order = m_order++;
    task.second.place = TaskState::Place::Waiting;
    m_waiting.emplace(task.second.due, task.second.order, &task);
}

void ResolverQueue::erase(ScheduledTask &task)
{
    const TaskState &state = task.second;
    switch (state.place) {
    case TaskState::Place::Out:
        break;
    case TaskState::Place::Waiting:
        m_waiting.erase({state.due, state.order, &task});
        break;
    case TaskState::Place::Punctual:
        m_punctual.erase({state.turn, state.order, &task});
        break;
    case TaskState::Place::CatchingUp:
        m_catchingUp.erase({state.turn, state.order, &task});
        break;
    }
    task.second.place = TaskState::Place::Out;
}

void ResolverQueue::takeDue(core::MonotonicMs now, QList<Task> *due)
{
    for (int moved = 0; moved < mostMovesAtOnce && !m_waiting.empty(); ++moved) {
        const auto [at, order, task] = *m_waiting.begin();
        if (at > now)
            break;
        m_waiting.erase(m_waiting.begin());
        makeReady(*task, now);
    }
    while (ScheduledTask *task = nextReady(now)) {
        m_budget.spend(now);
        if (task->second.place == TaskState::Place::CatchingUp)
            m_catchUpBudget.spend(now);
        erase(*task);
        m_turn = task->second.turn;
        // The name's last task here: its place in the order of turns need not be remembered.
        const auto next = m_nextTurn.constFind(task->first.subject);
        if (next != m_nextTurn.cend() && *next <= m_turn + 1)
            m_nextTurn.erase(next);
        due->append(task->first);
    }
}

std::optional<core::MonotonicMs> ResolverQueue::nextDue(core::MonotonicMs now) const
{
    std::optional<core::MonotonicMs> next;
    const auto consider = [&](core::MonotonicMs at) { next = next ? std::min(*next, at) : at; };
    if (!m_punctual.empty())
        consider(std::max(now, freeAt(TaskState::Place::Punctual)));
    if (!m_catchingUp.empty())
        consider(std::max(now, freeAt(TaskState::Place::CatchingUp)));
    if (!m_waiting.empty()) {
        const TaskState &first = std::get<ScheduledTask *>(*m_waiting.begin())->second;
        consider(std::max(first.due, freeAt(placeOnceDue(first, now))));
    }
    return next;
}

TaskState::Place ResolverQueue::placeOnceDue(const TaskState &state, core::MonotonicMs now)
{
    return state.wasAsked && now - state.due <= overdueMs ? TaskState::Place::Punctual
                                                          : TaskState::Place::CatchingUp;
}

void ResolverQueue::makeReady(ScheduledTask &task, core::MonotonicMs now)
{
    TaskState &state = task.second;
    quint64 &nextTurn = m_nextTurn[task.first.subject];
    state.turn = std::max(m_turn, nextTurn);
    nextTurn = state.turn + 1;
    state.place = placeOnceDue(state, now);
    (state.place == TaskState::Place::Punctual ? m_punctual : m_catchingUp)
        .emplace(state.turn, state.order, &task);
}

ScheduledTask *ResolverQueue::nextReady(core::MonotonicMs now) const
{
    const bool hasPunctual = !m_punctual.empty() && freeAt(TaskState::Place::Punctual) <= now;
    const bool hasOther = !m_catchingUp.empty() && freeAt(TaskState::Place::CatchingUp) <= now;
    if (hasPunctual &&
        (!hasOther || std::get<0>(*m_punctual.begin()) <= std::get<0>(*m_catchingUp.begin())))
        return std::get<ScheduledTask *>(*m_punctual.begin());
    return hasOther ? std::get<ScheduledTask *>(*m_catchingUp.begin()) : nullptr;
}

core::MonotonicMs ResolverQueue::freeAt(TaskState::Place place) const
{
    return place == TaskState::Place::CatchingUp
               ? std::max(m_budget.freeAt(), m_catchUpBudget.freeAt())
               : m_budget.freeAt();
}

} // namespace investigation
