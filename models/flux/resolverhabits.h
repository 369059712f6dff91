// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>

#include <QCoreApplication>

#include "flux/freshness.h"
#include "flux/namejudge.h"
#include "flux/resolverreport.h"

namespace flux {

/// How each vantage of a case behaves over all names. Cost of an answer: O(1).
class ResolverHabits
{
    Q_DECLARE_TR_FUNCTIONS(flux::ResolverHabits)

public:
    void note(const core::Observation &observation);
    /// Adds what each vantage did with one more name.
    static void add(ResolverSurvey &survey, const NameJudge &name, const Books &books);
    /// One for each vantage, in order of address, with what it did with each name.
    QList<ResolverReport> reports(ResolverSurvey survey, const Books &books) const;

private:
    struct Habit
    {
        std::array<quint32, 64> roundTrips{}; ///< by powers of √2 of a tenth of a millisecond
        quint32 smallestTtl = 0;
        quint32 largestTtl = 0;
        QSet<core::DomainName> names; ///< of those TTLs, at most two
        core::UtcMs lastAt = 0;
        int suspicious = 0;
        int caches = 1;
        bool edns = false;
        bool authenticates = false;
    };

    static double medianRoundTripMs(const Habit &habit);
    static void count(ResolverReport &report, const Sight &sight);
    static void conclude(ResolverReport &report, bool isAnyHonest);
    static void addCanaries(ResolverReport &report, const CanaryBook &canaries);

    std::map<core::Vantage, Habit> m_habits;
    FreshnessTracker m_tracker;
};

} // namespace flux
