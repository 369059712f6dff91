// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QSet>

#include "core/observation.h"
#include "core/pollplan.h"
#include "core/resolverprofile.h"
#include "investigation/ownerbounds.h"
#include "investigation/ownservers.h"
#include "investigation/servernames.h"

namespace investigation {

/// What is asked about each watched name, and of whom: the name's own records, the zone it lies in
/// with its SOA and NS records, the addresses of those name servers, what the zone above delegates,
/// and, where the profile says so, all of that from the name's own servers. Follows from answer to
/// answer, within ownerbounds. Pure: sends nothing and has no clock.
class Layers
{
public:
    /// Tasks that begin and tasks that end with an answer.
    struct Change
    {
        QList<Task> added;
        QList<Task> dropped;
    };

    explicit Layers(const core::ResolverProfile &profile = {});

    /// What is asked of a name from the start.
    QList<Task> watch(const core::DomainName &subject, const core::PollPlan &plan);
    /// `authority`: that section of the reply.
    Change follow(const Task &task, const core::Observation &observation,
                  const QList<core::Record> &authority, core::MonotonicMs now);
    /// Returns the servers that were asked directly.
    QList<core::Endpoint> forget(const core::DomainName &subject);

    /// The zone that an own server of the name was found to serve.
    core::DomainName zoneOf(const core::DomainName &subject) const;
    /// What is asked only to find servers, of zones above the name's, is no evidence about it.
    static bool isEvidence(const Task &task) { return task.role != Role::Finding; }
    /// Whether any watched name has this server asked directly.
    bool asksDirectly(const core::Endpoint &server) const;

private:
    struct Subject
    {
        core::PollPlan plan;
        core::DomainName zone;
        ServerNames names;
        OwnServers own{ownerbounds::serversOfAName};
        core::DomainName zoneAbove;
        QSet<core::DomainName> namesAbove;
        OwnServers above{ownerbounds::parentServers};
    };
    struct Step;

    void followNameServers(const Step &step);
    void followZone(const Step &step);
    void letGo(const Step &step);
    void followZoneAbove(const Step &step);
    void followAddresses(const Step &step);
    void followAlias(const Step &step);
    QList<core::Endpoint> directIn(const core::Observation &observation) const;
    bool isOwners() const { return m_profile.audience == core::ResolverProfile::Audience::Owner; }

    core::ResolverProfile m_profile;
    QHash<core::DomainName, Subject> m_subjects;
};

} // namespace investigation
