// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/resolverhabits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flux {

namespace {

constexpr double binUnitUs = 100;

size_t binOf(qint32 roundTripUs)
{
    const double units = std::max(roundTripUs, 0) / binUnitUs;
    return units < 1 ? 0 : std::min<size_t>(63, 1 + static_cast<size_t>(2 * std::log2(units)));
}

} // namespace

void ResolverHabits::note(const core::Observation &observation)
{
    Habit &habit = m_habits[observation.vantage()];
    if (observation.suspicion != core::Suspicion::None) {
        ++habit.suspicious;
        return;
    }
    habit.edns = habit.edns || observation.edns;
    habit.authenticates = habit.authenticates || observation.authenticated;
    if (!core::isAnswer(observation.outcome))
        return;
    ++habit.roundTrips[binOf(observation.roundTripUs)];
    if (observation.outcome == core::Outcome::NoError && !observation.authoritative) {
        const quint32 ttl = observation.recordTtlSeconds();
        habit.smallestTtl = habit.names.isEmpty() ? ttl : std::min(habit.smallestTtl, ttl);
        habit.largestTtl = std::max(habit.largestTtl, ttl);
        if (habit.names.size() < 2)
            habit.names.insert(observation.question);
    }
    // What comes late would look like the countdown of another cache, and so would another subnet.
    if (observation.at < habit.lastAt || observation.authoritative ||
        !observation.clientSubnet.isEmpty())
        return;
    habit.lastAt = observation.at;
    m_tracker.classify(observation);
    habit.caches = std::max(habit.caches, m_tracker.caches(observation));
}

double ResolverHabits::medianRoundTripMs(const Habit &habit)
{
    const quint32 all =
        std::accumulate(habit.roundTrips.begin(), habit.roundTrips.end(), quint32{0});
    if (all == 0)
        return 0;
    quint32 below = 0;
    size_t bin = 0;
    while (2 * (below + habit.roundTrips[bin]) < all)
        below += habit.roundTrips[bin++];
    const double units = bin == 0 ? 0.5 : std::exp2((static_cast<double>(bin) - 0.5) / 2);
    return units * binUnitUs / 1000;
}

void ResolverHabits::count(ResolverReport &report, const Sight &sight)
{
    report.asked += sight.answers();
    report.answered += sight.answers() - sight.failed();
    report.lost += sight.lost();
    report.refused += sight.declined();
}

void ResolverHabits::addCanaries(ResolverReport &report, const CanaryBook &canaries)
{
    using Canaries = ResolverReport::Canaries;
    const core::Endpoint &resolver = report.vantage.resolver;
    if (!canaries.isAsked(resolver))
        return;
    report.canaryReason = canaries.failing(resolver);
    report.canaries = !report.canaryReason.isEmpty() ? Canaries::Failed
                      : canaries.isHonest(resolver)  ? Canaries::Honest
                                                     : Canaries::Silent;
}

void ResolverHabits::conclude(ResolverReport &report, bool isAnyHonest)
{
    const auto distrusted = std::ranges::count_if(
        report.names, [](const ResolverReport::Name &name) { return !name.reason.isEmpty(); });
    report.trusted = distrusted == 0;
    if (distrusted == 1)
        report.reason = std::ranges::find_if(report.names, [](const ResolverReport::Name &name) {
                            return !name.reason.isEmpty();
                        })->reason;
    else if (distrusted > 1)
        report.reason = tr("It disagrees with the others about %1 of %2 names.")
                            .arg(distrusted)
                            .arg(report.names.size());
    if (isAnyHonest && report.canaries == ResolverReport::Canaries::Failed) {
        report.trusted = false;
        report.reason = report.canaryReason;
    }
}

void ResolverHabits::add(ResolverSurvey &survey, const NameJudge &name, const Books &books)
{
    for (const Witness &witness : name.witnesses(books)) {
        ResolverReport &report = survey.reports[witness.vantage];
        report.vantage = witness.vantage;
        count(report, *witness.sight);
        if (witness.sight->isAsked())
            report.names.append({name.name(), witness.treatment, witness.reason});
    }
    ++survey.names;
}

QList<ResolverReport> ResolverHabits::reports(ResolverSurvey survey, const Books &books) const
{
    std::map<core::Vantage, ResolverReport> &all = survey.reports;
    for (const auto &[vantage, habit] : m_habits) {
        ResolverReport &report = all[vantage];
        report.vantage = vantage;
        report.suspicious = habit.suspicious;
        report.medianRoundTripMs = medianRoundTripMs(habit);
        report.rewritesTtls = habit.names.size() >= 2 && habit.smallestTtl == habit.largestTtl;
        report.caches = habit.caches;
        report.edns = habit.edns;
        report.authenticates = habit.authenticates;
    }
    QList<ResolverReport> list;
    bool isAnyHonest = false;
    for (auto &[vantage, report] : all) {
        addCanaries(report, books.canaries);
        isAnyHonest = isAnyHonest || report.canaries == ResolverReport::Canaries::Honest;
    }
    for (auto &[vantage, report] : all) {
        conclude(report, isAnyHonest);
        list.append(std::move(report));
    }
    return list;
}

} // namespace flux
