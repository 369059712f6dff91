// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how often names are judged rightly, beside the published scores on the same data.
// `bench_accuracy check` does so on fewer names of another seed: for work on rules, so that the
// seed of the published table stays unseen.
#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "accuracy/campus.h"
#include "accuracy/seeds.h"
#include "accuracy/tally.h"

namespace {

/// What to simulate.
struct Plan
{
    quint64 seed = accuracy::reportSeed;
    int services = 10'000;
    int fluxing = 2'200; ///< leased hosts included, of which no class of flux is expected
};
constexpr int worstNames = 5;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// As many of each profile, so that together there are at least so many.
void judgeAll(const lab::Population &population, const QList<lab::Profile> &profiles, int names,
              accuracy::Tally *known, accuracy::Tally *unlisted)
{
    const int each =
        (names + static_cast<int>(profiles.size()) - 1) / static_cast<int>(profiles.size());
    for (const lab::Profile &profile : profiles) {
        for (int i = 0; i < each; ++i) {
            lab::SimulatedName name = population.make(profile, i);
            known->add(accuracy::judge(name));
            name.batch = accuracy::withoutServiceLists(name.batch);
            unlisted->add(accuracy::judge(name));
        }
    }
}

/// Names of odd SHA-256: on the others weights were fitted.
bool judgeCampus(accuracy::Tally *known, accuracy::Tally *unlisted)
{
    const auto names = accuracy::campus(accuracy::Half::Odd);
    if (!names) {
        std::fprintf(stderr, "%s\n", qPrintable(names.error().message));
        return false;
    }
    for (lab::SimulatedName name : *names) {
        known->add(accuracy::judge(name));
        name.batch = accuracy::withoutServiceLists(name.batch);
        unlisted->add(accuracy::judge(name));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    Plan plan;
    if (application.arguments().value(1) == QLatin1String("check"))
        plan = {accuracy::checkingSeed, 4'000, 1'600};
    const lab::Population population(plan.seed);
    accuracy::Tally known;
    accuracy::Tally unlisted;
    judgeAll(population, lab::serviceProfiles(), plan.services, &known, &unlisted);
    judgeAll(population, lab::fluxProfiles(), plan.fluxing, &known, &unlisted);
    accuracy::Tally campus;
    accuracy::Tally unlistedCampus;
    if (!judgeCampus(&campus, &unlistedCampus))
        return 1;
    print(known.table(QStringLiteral("(a) Simulated names, seed %1").arg(plan.seed)));
    print(known.profiles() + known.worst(worstNames));
    print(campus.table(QStringLiteral("(b) Campus capture of 2018, names of odd SHA-256")));
    print(campus.profiles() + campus.worst(worstNames));
    print(unlisted.table(
        QStringLiteral("(c) Simulated names without any list of CDNs, clouds and pools")));
    print(unlisted.profiles() + unlisted.worst(worstNames));
    print(unlistedCampus.table(
        QStringLiteral("(c) Campus capture without any list of CDNs, clouds and pools")));
    print(unlistedCampus.profiles() + unlistedCampus.worst(worstNames));
    print(QStringLiteral("\n%1 names in %2 s\n").arg(known.names()).arg(timer.elapsed() / 1000));
    return 0;
}
