// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/trial.h"

#include <algorithm>

#include <QMap>

namespace accuracy {

namespace {

bool isLook(const core::Observation &observation)
{
    return observation.type == core::RecordType::A && observation.question == observation.subject &&
           core::isAnswer(observation.outcome) && observation.freshness == core::Freshness::Fresh;
}

/// The resolver with the most looks.
core::Endpoint busiest(const QList<core::Observation> &observations)
{
    QMap<core::Endpoint, int> looks;
    for (const core::Observation &observation : observations)
        looks[observation.resolver] += isLook(observation);
    const auto most = std::max_element(looks.begin(), looks.end());
    return most == looks.end() ? core::Endpoint() : most.key();
}

} // namespace

bool Trial::isFluxTruth() const
{
    const auto truthClass = flux::verdictClassFromString(truth);
    return truthClass && flux::isFlux(*truthClass);
}

bool Trial::isUndecided() const
{
    return verdict.verdictClass == flux::VerdictClass::NotEnoughData;
}

bool Trial::isExact() const
{
    const QString said = flux::toString(verdict.verdictClass);
    return said == truth || alsoRight.contains(said);
}

Trial judge(const lab::SimulatedName &name)
{
    Trial trial{name.name, name.profile, name.truth, name.alsoRight, name.isFluxing};
    flux::CaseJudge judge;
    judge.add({name.batch.facts, {}, name.batch.names});
    const QList<core::Observation> &all = name.batch.observations;
    const core::Endpoint first = busiest(all);
    for (const core::Observation &observation : all) {
        judge.add({{}, {observation}, {}});
        if (!isLook(observation) || observation.resolver != first)
            continue;
        ++trial.looks;
        if (trial.addressesALook == 0)
            trial.addressesALook = static_cast<int>(observation.addresses().size());
        if (trial.decidedAfterLooks > 0)
            continue;
        const flux::VerdictClass said = judge.verdict(name.name).verdictClass;
        if (said != flux::VerdictClass::NotEnoughData) {
            trial.isFirstFlux = flux::isFlux(said);
            trial.decidedAfterLooks = trial.looks;
            trial.decidedAfterMinutes =
                static_cast<double>(observation.at - all.first().at) / 60'000;
        }
    }
    trial.verdict = judge.verdict(name.name);
    return trial;
}

core::Batch withoutServiceLists(core::Batch batch)
{
    using core::AddressKind;
    using core::NameKind;
    for (core::AddressFacts &facts : batch.facts) {
        facts.kinds &= ~(AddressKind::Cdn | AddressKind::Cloud | AddressKind::Anycast);
        facts.provider.clear();
        facts.hits.clear();
    }
    for (core::NameFacts &facts : batch.names) {
        facts.kinds &= ~(NameKind::CdnSuffix | NameKind::ClosedRanges | NameKind::KnownPool);
        facts.provider.clear();
        facts.hits.clear();
    }
    batch.names.removeIf([](const core::NameFacts &facts) { return !facts.kinds; });
    return batch;
}

} // namespace accuracy
