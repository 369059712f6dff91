// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/casejudge.h"

#include <map>

#include "flux/namehistory.h"

namespace flux {

struct CaseJudge::Private
{
    QList<core::DomainName> order;
    std::map<core::DomainName, NameHistory> histories;
    QHash<core::IpAddress, core::AddressFacts> facts;
};

CaseJudge::CaseJudge()
    : d(std::make_unique<Private>())
{}

CaseJudge::~CaseJudge() = default;

void CaseJudge::add(const core::Batch &batch)
{
    for (const core::AddressFacts &facts : batch.facts)
        d->facts.insert(facts.address, facts);
    for (const core::Observation &observation : batch.observations) {
        const auto [history, isNew] =
            d->histories.try_emplace(observation.subject, observation.subject);
        if (isNew)
            d->order.append(observation.subject);
        for (const core::IpAddress &address : observation.addresses()) {
            if (const auto known = d->facts.constFind(address); known != d->facts.constEnd())
                history->second.add(*known);
        }
        history->second.add(observation);
    }
}

QList<core::DomainName> CaseJudge::names() const
{
    return d->order;
}

Verdict CaseJudge::verdict(const core::DomainName &name) const
{
    const auto history = d->histories.find(name);
    return history == d->histories.end() ? judge(NameHistory(name)) : judge(history->second);
}

QList<ResolverReport> CaseJudge::resolvers() const
{
    return {};
}

QList<Kinship> CaseJudge::kin(const core::DomainName &) const
{
    return {};
}

} // namespace flux
