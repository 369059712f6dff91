// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the figures of simulated names and of half the campus capture as CSV, for fit.py: one line
// a name, after a random number of looks, so that young watches are fitted as well as long ones.
#include <cstdio>

#include <QCoreApplication>

#include "accuracy/campus.h"
#include "accuracy/seeds.h"
#include "accuracy/trial.h"

namespace {

constexpr int namesOfEachProfile = 60;
constexpr int leastLooks = 2;

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

/// side,truth,said,exact,measure=value,…
QString lineOf(const lab::SimulatedName &name, const flux::CaseJudge &judge)
{
    const flux::Verdict verdict = judge.verdict(name.name);
    const QString said = flux::toString(verdict.verdictClass);
    QStringList cells{name.isFluxing ? QStringLiteral("flux") : QStringLiteral("service"),
                      name.truth, said,
                      said == name.truth || name.alsoRight.contains(said) ? QStringLiteral("1")
                                                                          : QStringLiteral("0")};
    for (const flux::Measure &measure : judge.measures(name.name))
        cells.append(measure.feature + u'=' + QString::number(measure.value, 'g', 9));
    return cells.join(u',');
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const quint64 seed : accuracy::fittingSeeds) {
        lab::Population::Watching watching;
        watching.leastLooks = leastLooks;
        const lab::Population population(seed, watching);
        for (const lab::Profile &profile : lab::fluxProfiles() + lab::serviceProfiles()) {
            for (int i = 0; i < namesOfEachProfile; ++i) {
                const lab::SimulatedName name = population.make(profile, i);
                flux::CaseJudge judge;
                judge.add(name.batch);
                print(lineOf(name, judge));
            }
        }
    }
    const auto names = accuracy::campus(accuracy::Half::Even);
    if (!names) {
        std::fprintf(stderr, "%s\n", qPrintable(names.error().message));
        return 1;
    }
    for (const lab::SimulatedName &name : *names) {
        flux::CaseJudge judge;
        judge.add(name.batch);
        print(lineOf(name, judge));
    }
    return 0;
}
