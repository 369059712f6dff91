// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/scheduler.h"

#include <algorithm>

#include "core/resolverprofile.h"

namespace investigation {

namespace {

constexpr core::MonotonicMs afterExpiryMs = 1000;
constexpr core::MonotonicMs longestBackOffMs = 300'000;
constexpr core::MonotonicMs slowWatchMs = 600'000;
constexpr quint32 shortTtlSeconds = 1;
constexpr int shortTtlsAtFullPace = 12;
constexpr core::MonotonicMs longestShortWaitMs = 60'000;
constexpr int doublings = 16; ///< beyond this the ceiling has long been reached

} // namespace

Scheduler::Scheduler(const core::Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_random(seed)
{}

void Scheduler::setBudget(const core::Endpoint &resolver, double perSecond)
{
    queueOf(resolver).setBudget(perSecond);
}

void Scheduler::add(const Task &task, const core::PollPlan &plan)
{
    const auto [added, isNew] = m_tasks.try_emplace(task);
    if (!isNew)
        return;
    TaskState &state = added->second;
    state.leastMs = plan.minInterval.count();
    state.mostMs = std::max<core::MonotonicMs>(state.leastMs, plan.maxInterval.count());
    state.jitter = plan.jitter;
    m_subjects[task.subject].tasks.push_back(&*added);
    state.usualDue = m_clock.monotonic();
    reschedule(*added, state.usualDue);
}

void Scheduler::remove(const Task &task)
{
    const auto found = m_tasks.find(task);
    if (found == m_tasks.end())
        return;
    queueOf(task.resolver).erase(*found);
    std::erase(m_subjects[task.subject].tasks, &*found);
    m_tasks.erase(found);
}

void Scheduler::remove(const core::DomainName &subject)
{
    for (ScheduledTask *task : m_subjects.take(subject).tasks) {
        ResolverQueue &queue = queueOf(task->first.resolver);
        queue.erase(*task);
        queue.forget(subject);
        m_tasks.erase(m_tasks.find(task->first));
    }
}

void Scheduler::clear()
{
    for (const core::DomainName &subject : m_subjects.keys())
        remove(subject);
}

void Scheduler::slowDown(const core::DomainName &subject)
{
    const auto found = m_subjects.find(subject);
    if (found == m_subjects.end() || found->isSlow)
        return;
    found->isSlow = true;
    for (ScheduledTask *task : found->tasks) {
        // What has not been asked yet is asked once all the same.
        if (task->second.place != TaskState::Place::Out && task->second.wasAsked)
            reschedule(*task, slowDue(task->second));
    }
}

void Scheduler::speedUp(const core::DomainName &subject)
{
    const auto found = m_subjects.find(subject);
    if (found == m_subjects.end() || !found->isSlow)
        return;
    found->isSlow = false;
    const core::MonotonicMs now = m_clock.monotonic();
    for (ScheduledTask *task : found->tasks) {
        if (task->second.place == TaskState::Place::Waiting)
            reschedule(*task, std::max(now, task->second.usualDue));
    }
}

QList<Task> Scheduler::takeDue()
{
    QList<Task> due;
    const core::MonotonicMs now = m_clock.monotonic();
    for (auto &[resolver, queue] : m_queues)
        queue.takeDue(now, &due);
    return due;
}

void Scheduler::answered(const Task &task, core::Outcome outcome, quint32 ttlSeconds,
                         std::optional<quint32> withinSeconds)
{
    const auto found = m_tasks.find(task);
    if (found == m_tasks.end())
        return; // removed while the question was out
    TaskState &state = found->second;
    state.wasAsked = true;
    state.answeredAt = m_clock.monotonic();
    state.failures = core::isAnswer(outcome) ? 0 : state.failures + 1;
    state.usualDue = state.answeredAt + waitAfter(state, ttlSeconds, withinSeconds);
    reschedule(*found, m_subjects[task.subject].isSlow ? slowDue(state) : state.usualDue);
}

std::optional<core::MonotonicMs> Scheduler::nextDue() const
{
    std::optional<core::MonotonicMs> next;
    const core::MonotonicMs now = m_clock.monotonic();
    for (const auto &[resolver, queue] : m_queues) {
        const std::optional<core::MonotonicMs> due = queue.nextDue(now);
        if (due && (!next || *due < *next))
            next = due;
    }
    return next;
}

std::optional<core::MonotonicMs> Scheduler::nextDue(const core::DomainName &subject) const
{
    std::optional<core::MonotonicMs> next;
    const auto found = m_subjects.constFind(subject);
    if (found == m_subjects.cend())
        return next;
    for (const ScheduledTask *task : found->tasks) {
        if (task->second.place != TaskState::Place::Out && (!next || task->second.due < *next))
            next = task->second.due;
    }
    return next;
}

std::optional<core::MonotonicMs> Scheduler::due(const Task &task) const
{
    const auto found = m_tasks.find(task);
    return found == m_tasks.end() || found->second.place == TaskState::Place::Out
               ? std::nullopt
               : std::optional(found->second.due);
}

ResolverQueue &Scheduler::queueOf(const core::Endpoint &resolver)
{
    const double budget = resolver.address.isLoopback() ? core::ResolverProfile::loopbackBudget
                                                        : core::ResolverProfile::usualBudget;
    return m_queues.try_emplace(resolver, budget).first->second;
}

void Scheduler::reschedule(ScheduledTask &task, core::MonotonicMs due)
{
    ResolverQueue &queue = queueOf(task.first.resolver);
    queue.erase(task);
    task.second.due = due;
    queue.insert(task);
}

core::MonotonicMs Scheduler::waitAfter(TaskState &state, quint32 ttlSeconds,
                                       std::optional<quint32> withinSeconds)
{
    if (state.failures > 0) {
        const core::MonotonicMs wait = state.leastMs << std::min(state.failures - 1, doublings);
        return std::max(state.leastMs, std::min({wait, longestBackOffMs, state.mostMs}));
    }
    state.shortTtls = ttlSeconds <= shortTtlSeconds ? state.shortTtls + 1 : 0;
    const quint32 seconds = std::min(ttlSeconds, withinSeconds.value_or(ttlSeconds));
    core::MonotonicMs wait =
        stretched(core::MonotonicMs{seconds} * 1000 + afterExpiryMs, state.jitter);
    if (state.shortTtls > shortTtlsAtFullPace) {
        const int step = std::min(state.shortTtls - shortTtlsAtFullPace, doublings);
        wait = std::max(wait, std::min(state.leastMs << step, longestShortWaitMs));
    }
    return std::clamp(wait, state.leastMs, state.mostMs);
}

core::MonotonicMs Scheduler::stretched(core::MonotonicMs wait, double jitter)
{
    const double more = m_random.bounded(1.0) * jitter * static_cast<double>(wait);
    return wait + static_cast<core::MonotonicMs>(more);
}

core::MonotonicMs Scheduler::slowDue(const TaskState &state)
{
    return std::max(state.usualDue, state.answeredAt + stretched(slowWatchMs, state.jitter));
}

} // namespace investigation
