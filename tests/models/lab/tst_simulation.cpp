// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>
#include <QTest>

#include "lab/simulation/fluxpool.h"
#include "lab/simulation/population.h"

using core::Freshness;
using core::IpAddress;
using core::RecordType;

namespace {

constexpr core::UtcMs start = 1'795'269'731'000;

lab::Profile profileOf(const char *id)
{
    for (const lab::Profile &profile : lab::fluxProfiles() + lab::serviceProfiles()) {
        if (profile.id == QLatin1String(id))
            return profile;
    }
    return {};
}

QSet<IpAddress> addressesOf(const lab::SimulatedName &name)
{
    QSet<IpAddress> addresses;
    for (const core::Observation &observation : name.batch.observations) {
        if (observation.question != name.name)
            continue;
        for (const IpAddress &address : observation.addresses())
            addresses.insert(address);
    }
    return addresses;
}

/// Share of the name's addresses in networks that a list calls hosting, cloud, CDN or research.
double servingShare(const lab::SimulatedName &name)
{
    using core::AddressKind;
    const QSet<IpAddress> all = addressesOf(name);
    int serving = 0;
    for (const core::AddressFacts &facts : name.batch.facts) {
        const bool isServing = bool(facts.kinds & (AddressKind::Hosting | AddressKind::Cloud |
                                                   AddressKind::Cdn | AddressKind::Research));
        serving += isServing && all.contains(facts.address);
    }
    return serving / static_cast<double>(all.size());
}

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void coversWhatItMust();
    void everyProfileMakesWatches_data();
    void everyProfileMakesWatches();
    void aSeedIsTheSameNamesInAnyOrder();
    void cachesCountDownAndFetchAnew();
    void whatIsFreshIsANewFetch();
    void poolsAreAsLargeAsFluxorSaw();
    void youngPoolsAreSmall();
    void operatorsHaveTheSharesOfHolz();
    void volunteerPoolsAreMixed();
    void cachesAreInOneNetworkAPlace();
    void someResolversLie();
};

void SimulationTest::coversWhatItMust()
{
    const QList<lab::Profile> flux = lab::fluxProfiles();
    const QList<lab::Profile> services = lab::serviceProfiles();
    QVERIFY(flux.size() >= 12);
    QVERIFY(services.size() >= 14);
    QSet<QString> ids;
    for (const lab::Profile &profile : flux + services)
        ids.insert(profile.id);
    QCOMPARE(ids.size(), flux.size() + services.size());
}

void SimulationTest::everyProfileMakesWatches_data()
{
    QTest::addColumn<QString>("id");
    for (const lab::Profile &profile : lab::fluxProfiles() + lab::serviceProfiles())
        QTest::newRow(profile.id.toLatin1().constData()) << profile.id;
}

void SimulationTest::everyProfileMakesWatches()
{
    QFETCH(QString, id);
    static const QStringList classes{QStringLiteral("Double flux"),
                                     QStringLiteral("Fast flux"),
                                     QStringLiteral("Name-server flux"),
                                     QStringLiteral("Multi-operator service"),
                                     QStringLiteral("Rotation without diversity"),
                                     QStringLiteral("CDN or load balancer"),
                                     QStringLiteral("Stable"),
                                     QStringLiteral("Not resolving"),
                                     QStringLiteral("Sinkholed"),
                                     QStringLiteral("Parked")};
    const lab::Population population(1);
    const lab::Profile profile = profileOf(id.toLatin1().constData());
    for (int i = 0; i < 8; ++i) {
        const lab::SimulatedName name = population.make(profile, i);
        QVERIFY2(classes.contains(name.truth), qPrintable(name.truth));
        QVERIFY(!name.alsoRight.contains(name.truth));
        QVERIFY(name.vantages >= 1 && name.vantages <= 4);
        QSet<IpAddress> known;
        for (const core::AddressFacts &facts : name.batch.facts) {
            QVERIFY(!known.contains(facts.address));
            known.insert(facts.address);
        }
        core::UtcMs before = 0;
        for (const core::Observation &observation : name.batch.observations) {
            QVERIFY(observation.at >= before);
            before = observation.at;
            QCOMPARE(observation.subject, name.name);
            QVERIFY(core::isAnswer(observation.outcome) || observation.answers.isEmpty());
            QCOMPARE(observation.freshness == Freshness::Unknown && observation.answers.size() > 1,
                     false);
            for (const core::Record &record : observation.answers)
                QVERIFY(record.address.isEmpty() || known.contains(record.address));
        }
    }
}

void SimulationTest::aSeedIsTheSameNamesInAnyOrder()
{
    const lab::Population one(7);
    const lab::Population again(7);
    const lab::Population other(8);
    const lab::Profile profile = profileOf("double-5");
    const core::Batch third = one.make(profile, 3).batch;
    one.make(profile, 4);
    QCOMPARE(one.make(profile, 3).batch, third);
    QCOMPARE(again.make(profile, 3).batch, third);
    QVERIFY(other.make(profile, 3).batch.observations != third.observations);
}

void SimulationTest::cachesCountDownAndFetchAnew()
{
    lab::Population::Watching watching;
    watching.vantages = 1;
    const lab::Population population(3, watching);
    int primed = 0;
    int full = 0;
    for (int i = 0; i < 40; ++i) {
        const lab::SimulatedName name = population.make(profileOf("google-like"), i);
        bool isFirst = true;
        for (const core::Observation &observation : name.batch.observations) {
            if (observation.type != RecordType::A || observation.question != name.name ||
                observation.outcome != core::Outcome::NoError)
                continue;
            QVERIFY(observation.recordTtlSeconds() <= 300);
            primed += isFirst && observation.recordTtlSeconds() < 290;
            full += observation.recordTtlSeconds() >= 290;
            isFirst = false;
        }
    }
    QVERIFY2(primed > 20, "a popular name is in the cache when it is first asked for");
    QVERIFY(full > 300);
}

void SimulationTest::whatIsFreshIsANewFetch()
{
    const lab::Population population(4);
    int fresh = 0;
    int other = 0;
    for (int i = 0; i < 30; ++i) {
        // What no answer can tell apart by its set: only the fetch differs.
        const lab::SimulatedName name = population.make(profileOf("round-robin-1"), i);
        QHash<core::Endpoint, QList<core::UtcMs>> fetches;
        const auto &all = name.batch.observations;
        quint32 longest = 0;
        for (const core::Observation &observation : all) {
            if (observation.type == RecordType::A && observation.question == name.name)
                longest = std::max(longest, observation.recordTtlSeconds());
        }
        for (const core::Observation &observation : all) {
            if (observation.type != RecordType::A || observation.question != name.name ||
                observation.answers.size() < 2)
                continue;
            const core::UtcMs fetched =
                observation.at - core::UtcMs{longest - observation.recordTtlSeconds()} * 1000;
            QList<core::UtcMs> &before = fetches[observation.resolver];
            const bool isKnown =
                std::any_of(before.begin(), before.end(),
                            [fetched](core::UtcMs at) { return qAbs(at - fetched) < 1500; });
            if (observation.freshness == Freshness::Fresh) {
                QVERIFY2(!isKnown, "a fetch seen before was called fresh");
                ++fresh;
            } else {
                ++other;
            }
            before.append(fetched);
        }
    }
    QVERIFY(fresh > 300);
    QVERIFY2(other > 10, "farms must give answers of before now and then");
}

void SimulationTest::poolsAreAsLargeAsFluxorSaw()
{
    // fluxor2008: 98.13 ± 37.27 addresses in 38.36 ± 12.34 networks in 3 h.
    lab::Population::Watching watching;
    watching.leastLooks = watching.mostLooks = 40;
    watching.vantages = 1;
    const lab::Population population(5, watching);
    double addresses = 0;
    double operators = 0;
    double serving = 0;
    constexpr int names = 60;
    for (int i = 0; i < names; ++i) {
        const lab::SimulatedName name = population.make(profileOf("flux-5"), i);
        const QSet<IpAddress> all = addressesOf(name);
        QSet<QString> owners;
        for (const core::AddressFacts &facts : name.batch.facts) {
            if (all.contains(facts.address))
                owners.insert(facts.operatorName);
        }
        addresses += static_cast<double>(all.size()) / names;
        operators += static_cast<double>(owners.size()) / names;
        serving += servingShare(name) / names;
    }
    qInfo("addresses %.1f, operators %.1f, hosting %.3f", addresses, operators, serving);
    QVERIFY(addresses > 98.13 - 37.27 && addresses < 98.13 + 37.27);
    QVERIFY(operators > 38.36 - 12.34 && operators < 38.36 + 12.34);
    QVERIFY(serving > 0.02 && serving < 0.07); // detection.md: 4 %
}

void SimulationTest::youngPoolsAreSmall()
{
    // fluxor2008: 7 or 8 addresses in 3 h.
    const lab::Internet internet(6);
    double seen = 0;
    for (quint64 seed = 0; seed < 50; ++seed) {
        lab::FluxPool pool(internet, seed, {4, 1.6, 30, 0.02});
        lab::Random random(seed);
        QSet<IpAddress> all;
        for (int i = 0; i < 36; ++i) {
            for (const IpAddress &address : pool.draw(2, start + i * 300'000, false, random))
                all.insert(address);
        }
        seen += static_cast<double>(all.size()) / 50;
    }
    QVERIFY2(seen > 6.5 && seen < 9.5, qPrintable(QString::number(seen)));
}

void SimulationTest::operatorsHaveTheSharesOfHolz()
{
    // holz2007: the ten largest of all hold 43 % of the machines.
    const lab::Internet internet(9);
    lab::Random random(9);
    const QList<int> &all = internet.of(lab::Internet::Kind::Access);
    QHash<int, int> hosts;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i)
        ++hosts[internet.draw(lab::Internet::Kind::Access, random)];
    int top = 0;
    for (int i = 0; i < 10; ++i)
        top += hosts.value(all[i]);
    const double share = top / static_cast<double>(draws);
    QVERIFY2(share > 0.38 && share < 0.48, qPrintable(QString::number(share)));
}

void SimulationTest::volunteerPoolsAreMixed()
{
    const lab::Population population(10);
    for (int i = 0; i < 30; ++i) {
        const lab::SimulatedName name = population.make(profileOf("volunteer-pool"), i);
        const double share = servingShare(name);
        QVERIFY2(share > 0.05 && share < 0.9, qPrintable(QString::number(share)));
        QVERIFY(addressesOf(name).size() >= 12);
    }
}

void SimulationTest::cachesAreInOneNetworkAPlace()
{
    lab::Population::Watching watching;
    watching.vantages = 4;
    const lab::Population population(11, watching);
    int differing = 0;
    for (int i = 0; i < 30; ++i) {
        const lab::SimulatedName name = population.make(profileOf("access-caches"), i);
        QHash<IpAddress, QString> owners;
        for (const core::AddressFacts &facts : name.batch.facts)
            owners.insert(facts.address, facts.operatorName);
        QHash<core::Endpoint, QSet<QString>> places;
        for (const core::Observation &observation : name.batch.observations) {
            for (const IpAddress &address : observation.addresses()) {
                const QString owner = owners.value(address);
                if (observation.question == name.name && !owner.isEmpty() &&
                    !owner.startsWith(QLatin1String("sinkhole")))
                    places[observation.resolver].insert(owner);
            }
        }
        QSet<QString> all;
        for (const QSet<QString> &here : std::as_const(places)) {
            QCOMPARE(here.size(), 1);
            all |= here;
        }
        differing += all.size() > 1;
    }
    QVERIFY(differing > 15);
}

void SimulationTest::someResolversLie()
{
    lab::Population::Watching watching;
    watching.leastLooks = watching.mostLooks = 3;
    watching.vantages = 3;
    const lab::Population population(12, watching);
    int lying = 0;
    for (int i = 0; i < 200; ++i) {
        const lab::SimulatedName name = population.make(profileOf("round-robin-1"), i);
        QHash<core::Endpoint, QSet<QString>> outcomes;
        for (const core::Observation &observation : name.batch.observations) {
            if (observation.type == RecordType::A && observation.question == name.name)
                outcomes[observation.resolver].insert(
                    core::toString(observation.outcome) +
                    (observation.answers.isEmpty()
                         ? QString()
                         : observation.answers.last().address.toString()));
        }
        lying +=
            outcomes.size() == 3 && !outcomes.value({IpAddress::v4(0xc0000203)})
                                         .intersects(outcomes.value({IpAddress::v4(0xc0000201)}));
    }
    QVERIFY2(lying >= 3 && lying <= 20, qPrintable(QString::number(lying)));
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
