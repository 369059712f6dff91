// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTest>

#include "accuracy/seeds.h"
#include "accuracy/trial.h"

namespace {

constexpr int seeds = 100;
constexpr int bins = 10;
constexpr double z95 = 1.959964;

/// What was said of a name, and what is true.
struct Said
{
    double probability = 0;
    bool isFlux = false;
};

/// Names of which a share is said to flux: how many do, and whether the binomial 95 % interval of
/// what was said holds that.
struct Count
{
    double expected = 0;
    double variance = 0;
    int names = 0;
    int flux = 0;

    void add(const Said &said)
    {
        expected += said.probability;
        variance += said.probability * (1 - said.probability);
        ++names;
        flux += said.isFlux;
    }
    /// A count is whole: half a name on either side.
    bool holds() const { return std::abs(flux - expected) <= z95 * std::sqrt(variance) + 0.5; }
};

/// States say themselves, and rented hosts cannot be told: the score is fitted on neither.
bool isScored(const lab::SimulatedName &name)
{
    static const QStringList unscored{QStringLiteral("Not resolving"), QStringLiteral("Sinkholed"),
                                      QStringLiteral("Parked")};
    return !unscored.contains(name.truth) &&
           !(name.isFluxing && name.truth == QLatin1String("Rotation without diversity"));
}

/// A name of every other profile, after few or many looks.
QList<lab::SimulatedName> fresh(int number)
{
    lab::Population::Watching watching;
    watching.leastLooks = 2;
    const lab::Population population(accuracy::calibrationSeed + static_cast<quint64>(number),
                                     watching);
    const QList<lab::Profile> profiles = lab::fluxProfiles() + lab::serviceProfiles();
    QList<lab::SimulatedName> names;
    for (qsizetype i = number % 2; i < profiles.size(); i += 2) {
        lab::SimulatedName name = population.make(profiles[i], number);
        if (isScored(name))
            names.append(std::move(name));
    }
    return names;
}

} // namespace

/// Of names that are said to flux with a probability, that share does: on seeds that nothing was
/// fitted on, each with an Internet of its own.
class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void probabilitiesAreShares();
    void intervalsHoldOnEachSeed();

private:
    QList<QList<Said>> m_said; ///< by seed
};

void TestCalibration::initTestCase()
{
    QList<QList<lab::SimulatedName>> all;
    double flux = 0;
    double count = 0;
    for (int number = 0; number < seeds; ++number) {
        all.append(fresh(number));
        for (const lab::SimulatedName &name : all.last())
            flux += name.isFluxing ? 1 : 0;
        count += static_cast<double>(all.last().size());
    }
    flux::Weights weights = flux::Weights::shipped();
    QVERIFY(weights.isFitted());
    weights.setPrior(flux / count); // what one who pastes these names would have to expect
    for (const QList<lab::SimulatedName> &names : all) {
        m_said.append(QList<Said>());
        for (const lab::SimulatedName &name : names) {
            flux::CaseJudge judge(weights);
            judge.add(name.batch);
            m_said.last().append({judge.verdict(name.name).fluxProbability, name.isFluxing});
        }
    }
}

void TestCalibration::probabilitiesAreShares()
{
    QList<Said> said;
    for (const QList<Said> &some : m_said)
        said += some;
    std::sort(said.begin(), said.end(),
              [](const Said &a, const Said &b) { return a.probability < b.probability; });
    int right = 0;
    for (int bin = 0; bin < bins; ++bin) {
        Count count;
        for (qsizetype i = said.size() * bin / bins; i < said.size() * (bin + 1) / bins; ++i)
            count.add(said[i]);
        right += count.holds();
        qInfo("bin %d: %d names, said %.4f, true %.4f%s", bin, count.names,
              count.expected / count.names, static_cast<double>(count.flux) / count.names,
              count.holds() ? "" : "  OUTSIDE");
    }
    QVERIFY2(right >= 8, qPrintable(QString::number(right)));
}

void TestCalibration::intervalsHoldOnEachSeed()
{
    int right = 0;
    for (const QList<Said> &some : m_said) {
        Count count;
        for (const Said &said : some)
            count.add(said);
        right += count.holds();
    }
    qInfo("intervals hold on %d of %d seeds", right, seeds);
    QVERIFY2(right >= 90, qPrintable(QString::number(right)));
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
