// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observation.h"
#include "lab/simulation/profiles.h"
#include "lab/simulation/recording.h"

namespace lab {

/// A name that was watched in the simulation, and what is true of it.
struct SimulatedName
{
    core::DomainName name;
    QString profile;
    QString truth;         ///< the class, in the words of the product
    QStringList alsoRight; ///< classes that are right too
    bool isFluxing = false;
    int vantages = 0;
    core::Batch batch; ///< observations in order of time, and the facts about all of it
};

/// Simulated names of one seed: the same seed, profile and number are the same name on every
/// machine, whatever was made before. Each is watched by one to four resolvers; of three or more,
/// one in twenty times, one lies or is silent.
class Population
{
public:
    struct Watching
    {
        int leastLooks = 18;
        int mostLooks = 48;
        int vantages = 0; ///< 0: one to four
    };

    explicit Population(quint64 seed);
    Population(quint64 seed, const Watching &watching);

    SimulatedName make(const Profile &profile, int number) const;

private:
    WatchDesign watchOf(const Subject &subject, core::UtcMs start, Random &random) const;
    void addFacts(SimulatedName *made, const QList<core::NameFacts> &known) const;

    quint64 m_seed;
    Watching m_watching;
    Internet m_internet;
};

} // namespace lab
