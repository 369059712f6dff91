// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/layers.h"

#include <algorithm>

#include "investigation/zonecut.h"

namespace investigation {

using core::DomainName;
using core::RecordType;

namespace {

/// NS records of exactly the name asked, not of what an alias leads to.
QList<DomainName> serversNamedIn(const core::Observation &observation)
{
    QList<DomainName> servers;
    for (const core::Record &record : observation.answers) {
        if (record.type == RecordType::NS && record.owner == observation.question &&
            !record.target.isEmpty() && !servers.contains(record.target))
            servers.append(record.target);
    }
    return servers;
}

QList<Task> addressTasks(const Task &like, const DomainName &server)
{
    QList<Task> tasks;
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        tasks.append({like.subject, server, type, like.resolver, like.role});
    return tasks;
}

/// What one of the name's own servers is asked.
QList<Task> ownTasks(const DomainName &subject, const DomainName &zone, const core::PollPlan &plan,
                     const core::Endpoint &server)
{
    QList<Task> tasks;
    for (const RecordType type : plan.types) {
        const bool isZones = type == RecordType::NS || type == RecordType::SOA;
        tasks.append({subject, isZones ? zone : subject, type, server, Role::Own});
    }
    return tasks;
}

bool holdsType(const core::Observation &observation)
{
    return std::any_of(observation.answers.cbegin(), observation.answers.cend(),
                       [&](const auto &record) { return record.type == observation.type; });
}

/// Servers of the zone above that are looked for.
constexpr qsizetype namesOfTheZoneAbove = 3;

} // namespace

struct Layers::Step
{
    Subject &subject;
    const Task &task;
    const core::Observation &observation;
    const QList<core::Record> &authority;
    core::MonotonicMs now;
    Change &change;
};

Layers::Layers(const core::ResolverProfile &profile)
    : m_profile(profile)
{}

QList<Task> Layers::watch(const DomainName &subject, const core::PollPlan &plan)
{
    m_subjects[subject].plan = plan;
    const bool findsServers = plan.types.contains(RecordType::NS);
    QList<Task> tasks;
    for (const core::Endpoint &resolver : m_profile.resolvers) {
        for (const RecordType type : plan.types) {
            // The zone is found through the NS question, and then asked for its SOA.
            const bool isLater = type == RecordType::SOA && findsServers;
            const bool isZones = type == RecordType::NS || type == RecordType::SOA;
            if (!isLater && (isZones || !isOwners()))
                tasks.append({subject, subject, type, resolver});
            if (!core::isAddressType(type) || isOwners())
                continue;
            for (const core::IpPrefix &subnet : m_profile.clientSubnets)
                tasks.append({subject, subject, type, resolver, Role::Layer, subnet});
        }
        if (isOwners() && !findsServers)
            tasks.append({subject, subject, RecordType::NS, resolver});
    }
    return tasks;
}

Layers::Change Layers::follow(const Task &task, const core::Observation &observation,
                              const QList<core::Record> &authority, core::MonotonicMs now)
{
    Change change;
    const auto subject = m_subjects.find(task.subject);
    if (subject == m_subjects.end())
        return change;
    const Step step{*subject, task, observation, authority, now, change};
    const bool isUseful =
        observation.suspicion == core::Suspicion::None && core::isAnswer(observation.outcome);
    if (isDirect(task.role)) {
        (task.role == Role::Own ? subject->own : subject->above).answered(task.resolver, isUseful);
        followAlias(step);
    } else if (!isUseful) {
        return change; // what was known before still stands
    } else if (task.type == RecordType::NS && task.role == Role::Finding) {
        followZoneAbove(step);
    } else if (task.type == RecordType::NS || task.type == RecordType::SOA) {
        followNameServers(step);
    } else if (core::isAddressType(task.type)) {
        followAddresses(step);
    }
    return change;
}

void Layers::followNameServers(const Step &step)
{
    const Task &task = step.task;
    if (const auto zone = zoneAbove(step.observation, step.authority))
        step.change.added.append({task.subject, *zone, task.type, task.resolver});
    const QList<DomainName> servers = serversNamedIn(step.observation);
    if (servers.isEmpty())
        return;
    followZone(step);
    step.subject.names.name(servers, step.now);
    for (const DomainName &server : servers) {
        if (step.subject.names.contains(server))
            step.change.added.append(addressTasks(task, server));
    }
    letGo(step);
}

void Layers::followZone(const Step &step)
{
    const auto &[subject, task, observation, authority, now, change] = step;
    subject.zone = observation.question;
    if (subject.plan.types.contains(RecordType::SOA))
        change.added.append({task.subject, subject.zone, RecordType::SOA, task.resolver});
    const DomainName above = nameAbove(subject.zone);
    if (!m_profile.asksParents || !subject.zoneAbove.isEmpty() || above.isEmpty())
        return;
    subject.zoneAbove = above;
    change.added.append({task.subject, above, RecordType::NS, task.resolver, Role::Finding});
}

void Layers::letGo(const Step &step)
{
    for (const DomainName &server : step.subject.names.letGo(step.now)) {
        for (const core::Endpoint &resolver : m_profile.resolvers) {
            for (const Task &lost : addressTasks({step.task.subject, {}, {}, resolver}, server)) {
                step.change.dropped.append(lost);
                for (const core::Endpoint &gone : step.subject.own.lost(lost).dropped)
                    step.change.dropped.append(
                        ownTasks(lost.subject, step.subject.zone, step.subject.plan, gone));
            }
        }
    }
}

void Layers::followZoneAbove(const Step &step)
{
    const Task &task = step.task;
    if (const auto zone = soaOwnerAbove(step.observation, step.authority))
        step.change.added.append(
            {task.subject, *zone, RecordType::NS, task.resolver, Role::Finding});
    QSet<DomainName> &names = step.subject.namesAbove;
    for (const DomainName &server : serversNamedIn(step.observation)) {
        if (names.size() < namesOfTheZoneAbove)
            names.insert(server);
        if (names.contains(server))
            step.change.added.append(addressTasks(task, server));
    }
}

void Layers::followAddresses(const Step &step)
{
    const auto &[subject, task, observation, authority, now, change] = step;
    if (task.role == Role::Finding && subject.namesAbove.contains(task.question)) {
        const OwnServers::Change servers = subject.above.found(task, directIn(observation));
        const auto delegation = [&](const core::Endpoint &server) {
            return Task{task.subject, subject.zone, RecordType::NS, server, Role::Parent};
        };
        for (const core::Endpoint &server : servers.added)
            change.added.append(delegation(server));
        for (const core::Endpoint &server : servers.dropped)
            change.dropped.append(delegation(server));
    } else if (isOwners() && subject.names.contains(task.question)) {
        const OwnServers::Change servers = subject.own.found(task, directIn(observation));
        for (const core::Endpoint &server : servers.added)
            change.added.append(ownTasks(task.subject, subject.zone, subject.plan, server));
        for (const core::Endpoint &server : servers.dropped)
            change.dropped.append(ownTasks(task.subject, subject.zone, subject.plan, server));
    }
}

/// Where an alias leads is not for the name's own servers to say.
void Layers::followAlias(const Step &step)
{
    const Task &task = step.task;
    if (task.role != Role::Own || step.observation.outcome != core::Outcome::NoError ||
        holdsType(step.observation))
        return;
    for (const core::Endpoint &resolver : m_profile.resolvers)
        step.change.added.append({task.subject, task.question, task.type, resolver});
}

QList<core::Endpoint> Layers::directIn(const core::Observation &observation) const
{
    using Audience = core::ResolverProfile::Audience;
    QList<core::Endpoint> servers;
    for (const core::IpAddress &address : observation.addresses()) {
        core::Endpoint server{address, ownerbounds::port};
        // The practice lab is a world of its own: all of its servers are the one that runs here.
        if (m_profile.audience == Audience::Practice)
            server = m_profile.resolvers.value(0);
        const bool mayBeAsked = m_profile.audience == Audience::Practice
                                    ? server.address.isLoopback()
                                    : isGloballyReachable(address);
        if (mayBeAsked && !servers.contains(server))
            servers.append(server);
    }
    return servers;
}

QList<core::Endpoint> Layers::forget(const DomainName &subject)
{
    const Subject gone = m_subjects.take(subject);
    return gone.own.all() + gone.above.all();
}

DomainName Layers::zoneOf(const DomainName &subject) const
{
    return m_subjects.value(subject).zone;
}

bool Layers::asksDirectly(const core::Endpoint &server) const
{
    return std::any_of(m_subjects.cbegin(), m_subjects.cend(), [&](const Subject &subject) {
        return subject.own.contains(server) || subject.above.contains(server);
    });
}

} // namespace investigation
