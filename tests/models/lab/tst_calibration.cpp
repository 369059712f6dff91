// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTest>

#include "accuracy/seeds.h"
#include "accuracy/trial.h"

namespace {

constexpr int bins = 10;
constexpr double z95 = 1.959964;

/// What was said of a name, and what is true.
struct Said
{
    double probability = 0;
    bool isFlux = false;
};

/// States say themselves, and rented hosts cannot be told: the score is fitted on neither.
bool isScored(const lab::SimulatedName &name)
{
    static const QStringList unscored{QStringLiteral("Not resolving"), QStringLiteral("Sinkholed"),
                                      QStringLiteral("Parked"),
                                      QStringLiteral("Rotation without diversity")};
    return !unscored.contains(name.truth);
}

/// Names of every profile after few or many looks, judged with `share` of flux expected.
QList<Said> judgeAll(const QList<lab::SimulatedName> &names)
{
    const auto fluxing =
        std::count_if(names.begin(), names.end(), [](const auto &name) { return name.isFluxing; });
    flux::Weights weights = flux::Weights::shipped();
    weights.setPrior(static_cast<double>(fluxing) / static_cast<double>(names.size()));
    QList<Said> said;
    for (const lab::SimulatedName &name : names) {
        flux::CaseJudge judge(weights);
        judge.add(name.batch);
        said.append({judge.verdict(name.name).fluxProbability, name.isFluxing});
    }
    return said;
}

QList<lab::SimulatedName> fresh(quint64 seed, int namesOfEachProfile)
{
    lab::Population::Watching watching;
    watching.leastLooks = 2;
    const lab::Population population(seed, watching);
    QList<lab::SimulatedName> names;
    for (const lab::Profile &profile : lab::fluxProfiles() + lab::serviceProfiles()) {
        for (int i = 0; i < namesOfEachProfile; ++i) {
            lab::SimulatedName name = population.make(profile, i);
            if (!isScored(name))
                break;
            names.append(std::move(name));
        }
    }
    return names;
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT

private slots:
    void aProbabilityIsTheShareItSays();
};

void CalibrationTest::aProbabilityIsTheShareItSays()
{
    QList<Said> said = judgeAll(fresh(accuracy::calibrationSeed, 40));
    std::sort(said.begin(), said.end(),
              [](const Said &a, const Said &b) { return a.probability < b.probability; });
    int right = 0;
    for (int bin = 0; bin < bins; ++bin) {
        const qsizetype first = said.size() * bin / bins;
        const qsizetype last = said.size() * (bin + 1) / bins;
        double expected = 0;
        double variance = 0;
        int flux = 0;
        for (qsizetype i = first; i < last; ++i) {
            expected += said[i].probability;
            variance += said[i].probability * (1 - said[i].probability);
            flux += said[i].isFlux;
        }
        // A count is whole: half a name on either side.
        const bool isWithin = std::abs(flux - expected) <= z95 * std::sqrt(variance) + 0.5;
        right += isWithin;
        qInfo("bin %d: %lld names, said %.4f, true %.4f%s", bin, last - first,
              expected / static_cast<double>(last - first),
              flux / static_cast<double>(last - first), isWithin ? "" : "  OUTSIDE");
    }
    QVERIFY2(right >= 8, qPrintable(QString::number(right)));
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"
