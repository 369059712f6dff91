// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>

#include "flux/addressbook.h"
#include "flux/blocklife.h"
#include "flux/diversity.h"
#include "flux/growth.h"
#include "flux/look.h"
#include "flux/namestate.h"
#include "flux/nature.h"
#include "flux/operatornovelty.h"
#include "flux/sketch.h"
#include "flux/turnover.h"

namespace {

using flux::NameState;
using flux::OperatorNovelty;
using Result = flux::OperatorNovelty::Result;

constexpr core::UtcMs hourMs = 3'600'000;

/// Looks that bring so many new hosts of so many new operators, one after the other.
OperatorNovelty after(const QList<flux::News> &looks)
{
    OperatorNovelty novelty;
    core::UtcMs at = 0;
    for (const flux::News &news : looks) {
        novelty.open();
        novelty.look(at += 1000, news);
    }
    return novelty;
}

flux::AddressEntry entry(quint32 operatorId, double latitude = 0, double longitude = 0)
{
    flux::AddressBook book;
    core::AddressFacts facts;
    facts.address = core::IpAddress::v4(0xf0000000U + operatorId);
    facts.operatorName = QString::number(operatorId);
    facts.place.hasPoint = true;
    facts.place.latitude = latitude;
    facts.place.longitude = longitude;
    book.learn(facts);
    flux::AddressEntry entry = book[book.idOf(facts.address)];
    entry.operatorId = operatorId;
    entry.prefixId = operatorId;
    return entry;
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private slots:
    void bounds();
    void positiveBound();
    void negativeBound();
    void negativeWaitsForFourQuietLooks();
    void theResultStands();
    void aNegativeTestStartsAgain();
    void manyShownAgainAreExcused();
    void aLookMayGrow();
    void dualStackIsOneTrial();
    void growth();
    void pool();
    void turnover();
    void turnoverOfOneAddress();
    void residences();
    void blocksThatStay();
    void blocksThatNeverReturn();
    void halfLifeOfBlocks();
    void nature();
    void diversity();
    void distance();
    void sketch();
    void states_data();
    void states();
    void operators();
};

void TestFeatures::bounds()
{
    QCOMPARE(OperatorNovelty::success, std::log(0.70 / 0.10));
    QCOMPARE(OperatorNovelty::failure, std::log(0.30 / 0.90));
    QCOMPARE(OperatorNovelty::positiveBound, std::log((1 - 0.01) / 0.001));
    QCOMPARE(OperatorNovelty::negativeBound, std::log(0.01 / (1 - 0.001)));
}

void TestFeatures::positiveBound()
{
    QVERIFY(after({{4, 4}}).result() == Result::Open); // 3 · ln 7 = 5.8
    QVERIFY(after({{5, 5}}).result() == Result::Positive);
    QVERIFY(after({{6, 5}}).result() == Result::Open); // 7.8 − 1.1 = 6.7
    QVERIFY(after({{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}}).result() == Result::Positive);
    QVERIFY(after({{1, 1}, {1, 1}, {0, 0}, {1, 1}, {1, 1}, {1, 1}}).result() == Result::Open);
}

void TestFeatures::negativeBound()
{
    QList<flux::News> looks{{1, 1}};
    for (int i = 0; i < 4; ++i)
        looks.append(flux::News{});
    QVERIFY(after(looks).result() == Result::Open); // 4 · −1.10 = −4.39
    looks.append(flux::News{});
    QVERIFY(after(looks).result() == Result::Negative);
}

void TestFeatures::negativeWaitsForFourQuietLooks()
{
    QList<flux::News> looks{{8, 1}, {0, 0}, {0, 0}, {0, 0}};
    QVERIFY(after(looks).sum() < OperatorNovelty::negativeBound);
    QVERIFY(after(looks).result() == Result::Open);
    looks.append(flux::News{});
    QVERIFY(after(looks).result() == Result::Negative);
}

void TestFeatures::theResultStands()
{
    QList<flux::News> looks{{5, 5}};
    for (int i = 0; i < 100; ++i)
        looks.append(flux::News{});
    QVERIFY(after(looks).result() == Result::Positive);
    QCOMPARE(after(looks).resultAt(), 1000);
}

void TestFeatures::aNegativeTestStartsAgain()
{
    QList<flux::News> looks{{1, 1}};
    for (int i = 0; i < 10; ++i)
        looks.append(flux::News{});
    QList<flux::News> silent = looks;
    for (int i = 0; i < 4; ++i)
        silent.append({1, 1, false}); // an operator seen within the day starts nothing
    QVERIFY(after(silent).result() == Result::Negative);
    for (int i = 0; i < 4; ++i)
        looks.append({1, 1, true});
    QVERIFY(after(looks).result() == Result::Positive);
    looks.removeLast();
    QVERIFY(after(looks).result() == Result::Negative); // the result stands until then
}

/// 3 · ln 7 = 5.84 and one more new operator 7.78: above the bound, unless quiet looks in between
/// count.
void TestFeatures::manyShownAgainAreExcused()
{
    const auto told = [](int shown, int quiet) {
        QList<flux::News> looks{{4, 4, false, 4}};
        for (int i = 0; i < quiet; ++i)
            looks.append({0, 0, false, shown});
        return after(looks + QList<flux::News>{{1, 1, false, 4}}).result();
    };
    QVERIFY(told(4, 4) == Result::Positive);
    QVERIFY(told(4, 5) == Result::Open); // 7.78 − 1.10 for the fifth
    QVERIFY(told(3, 1) == Result::Open); // 7.78 − 1.10 = 6.69
    // They count in full against a service.
    QList<flux::News> looks{{4, 1, false, 4}};
    for (int i = 0; i < 4; ++i)
        looks.append({0, 0, false, 4});
    QVERIFY(after(looks).result() == Result::Negative);
}

void TestFeatures::aLookMayGrow()
{
    OperatorNovelty novelty;
    novelty.open();
    novelty.look(1000, {2, 2});
    novelty.look(1000, {5, 5});
    QVERIFY(novelty.result() == Result::Positive);
    QCOMPARE(novelty.hosts(), 5);
    QCOMPARE(novelty.sum(), 4 * OperatorNovelty::success);
}

void TestFeatures::dualStackIsOneTrial()
{
    flux::Look look;
    QVERIFY(look.take(0, false, 60));
    look.addNew(false, 1, true);
    QVERIFY(!look.take(200, true, 60));
    look.addNew(true, 1, false);
    QCOMPARE(look.news().hosts, 1);
    QCOMPARE(look.news().operators, 1);
    look.addNew(true, 2, true);
    QCOMPARE(look.news().hosts, 2);
    QVERIFY(look.take(61'000, true, 60)); // that type again: the next look
    QCOMPARE(look.news().hosts, 0);
    QVERIFY(look.take(200'000, false, 60)); // the other, but long after
}

void TestFeatures::growth()
{
    flux::Growth none;
    for (int n = 1; n <= 100; ++n) {
        none.look(n, 1);
        QVERIFY(n < 3 || qAbs(none.slope().value_or(1)) < 1e-9);
    }
    flux::Growth linear;
    flux::Growth root;
    for (int n = 1; n <= 1000; ++n) {
        linear.look(n, 3 * n);
        root.look(n, static_cast<int>(100 * std::sqrt(n)));
    }
    QVERIFY(qAbs(linear.slope().value_or(0) - 1) < 1e-6);
    QVERIFY(qAbs(root.slope().value_or(0) - 0.5) < 1e-2);
    QCOMPARE(linear.ratio().value_or(0), 3.0);
    flux::Growth two;
    two.look(1, 1);
    two.look(2, 2);
    QVERIFY(!two.slope() && !two.ratio() && !two.pool());
}

void TestFeatures::pool()
{
    flux::Growth growth; // 10 hosts, 4 seen once, 2 twice: 10 + 0.9 · 16 / 4
    for (int n = 1; n <= 10; ++n)
        growth.look(n, 10);
    for (int i = 0; i < 10; ++i)
        growth.seen(1);
    for (int i = 0; i < 6; ++i)
        growth.seen(2);
    for (int i = 0; i < 4; ++i)
        growth.seen(3);
    const auto pool = growth.pool();
    QVERIFY(pool && pool->isClosed);
    QCOMPARE(pool->size, 13.6);
    QVERIFY(pool->low >= 10 && pool->low < pool->size && pool->high > pool->size);
}

void TestFeatures::turnover()
{
    flux::Turnover turnover;
    turnover.open();
    turnover.look({1, 2});
    QVERIFY(!turnover.mean());
    turnover.open();
    turnover.look({2, 3});
    QCOMPARE(turnover.mean().value_or(0), 1 - 1.0 / 3);
    turnover.look({1, 2}); // the same look, told again
    QCOMPARE(turnover.mean().value_or(1), 0.0);
    QCOMPARE(turnover.changes(), 0);
    turnover.open();
    turnover.look({7, 8});
    QCOMPARE(turnover.wholeChanges(), 1);
}

void TestFeatures::turnoverOfOneAddress()
{
    flux::Turnover alternating; // round robin over two is no turnover
    flux::Turnover moving;
    for (quint32 look = 0; look < 12; ++look) {
        QVERIFY(look >= 8 || !moving.mean());
        alternating.open();
        alternating.look({look % 2});
        moving.open();
        moving.look({look});
    }
    QCOMPARE(alternating.mean().value_or(1), 0.0);
    QCOMPARE(moving.mean().value_or(0), 1.0);
}

void TestFeatures::residences()
{
    flux::Residences residences;
    QVERIFY(!residences.medianHours());
    for (int i = 0; i < 9; ++i)
        residences.add(0);
    for (int i = 0; i < 5; ++i)
        residences.move(0, 7'200'000);
    const double hours = residences.medianHours().value_or(0);
    QVERIFY2(hours > 2 / 1.42 && hours < 2 * 1.42, qPrintable(QString::number(hours)));
}

void TestFeatures::blocksThatStay()
{
    flux::BlockLife life;
    QVERIFY(!life.nearness());
    for (int look = 0; look < 30; ++look) {
        life.open(look * hourMs);
        life.see(1);
        life.see(1); // the same block twice is one
    }
    QCOMPARE(life.nearness().value_or(-1), 1.0);
    QCOMPARE(life.wear(), 0.0);
    QVERIFY(!life.halfLifeHours());
}

/// Ten looks an hour apart, two blocks in each of five pairs of looks that are five apart, the
/// nearest that count. Of any two looks 15 pairs are five or more apart, in hours beyond: 5 · 0,
/// 4 · 1, 3 · 2, 2 · 3 and 4 = 20.
void TestFeatures::blocksThatNeverReturn()
{
    flux::BlockLife life;
    for (quint32 look = 0; look < 10; ++look) {
        life.open(look * hourMs);
        for (quint32 i = 0; i < 2; ++i)
            life.see(10 * (look % 5) + i);
        life.see(100 + look / 4); // in four looks in a row: near ones do not count
    }
    QCOMPARE(life.nearness().value_or(-1), 0.0);
    QVERIFY(qAbs(life.wear() - std::sqrt(10) * std::sqrt(2)) < 1e-9);
    QVERIFY(life.halfLifeHours().value_or(99) < 0.1);
}

/// What two looks have in common halves with every eight hours between them.
void TestFeatures::halfLifeOfBlocks()
{
    constexpr int looks = 45;
    QList<QList<quint32>> held(looks);
    quint32 block = 0;
    for (int i = 0; i < looks; ++i) {
        for (int j = i + 5; j < looks; ++j) {
            const long common = std::lround(32 * std::exp2(-(j - i - 5) / 8.0));
            for (long k = 0; k < common; ++k, ++block) {
                held[i].append(block);
                held[j].append(block);
            }
        }
    }
    flux::BlockLife life;
    for (int i = 0; i < looks; ++i) {
        life.open(i * hourMs);
        for (const quint32 one : held[i])
            life.see(one);
    }
    const double hours = life.halfLifeHours().value_or(0);
    // Looks are an hour apart, so it is known within a tenth.
    QVERIFY2(qAbs(hours - 8) < 0.8, qPrintable(QString::number(hours)));
}

void TestFeatures::nature()
{
    const auto told = [](core::AddressKinds last, int operators) {
        flux::Nature nature;
        for (quint32 i = 0; i < 5; ++i) {
            flux::AddressEntry one = entry(1 + i % static_cast<quint32>(operators));
            one.kinds = i == 4 ? last : core::AddressKinds();
            nature.add(i, one);
        }
        return nature;
    };
    using core::AddressKind;
    const double access = std::log(0.90 / 0.70);
    const auto near = [](double a, double b) { return qAbs(a - b) < 1e-9; };
    QVERIFY(near(told({}, 5).hostingNats(), -5 * access));
    QVERIFY(near(told(AddressKind::Hosting, 5).hostingNats(), std::log(3) - 4 * access));
    QVERIFY(near(told(AddressKind::Research, 5).hostingNats(), std::log(8) - 4 * access));
    // The hosted address is one of three of its operator's.
    QVERIFY(near(told(AddressKind::Hosting, 2).hostingNats(), -2 * access));
    QCOMPARE(told(AddressKind::Hosting, 2).accessOwners(), 2);
    QCOMPARE(told(AddressKind::Hosting, 5).accessOwners(), 4);
    QCOMPARE(told(AddressKind::Hosting, 5).knownOwners(), 5);
}

void TestFeatures::diversity()
{
    flux::Diversity diversity;
    diversity.add(entry(1));
    QVERIFY(!diversity.operatorShare() && !diversity.operatorEntropy());
    for (quint32 i = 2; i <= 5; ++i)
        diversity.add(entry(i));
    QCOMPARE(diversity.operators(), 5);
    QCOMPARE(diversity.operatorShare().value_or(0), 1.0);
    QVERIFY(qAbs(diversity.operatorEntropy().value_or(0) - 1) < 1e-6);
    QCOMPARE(diversity.prefixSpread().value_or(0), 1.0);
    flux::Diversity two;
    for (int i = 0; i < 8; ++i)
        two.add(entry(static_cast<quint32>(i % 2)));
    QVERIFY(!two.prefixSpread()); // only of three operators on
}

void TestFeatures::distance()
{
    flux::Diversity poles;
    poles.add(entry(1, 90, 0));
    QVERIFY(!poles.distanceKm());
    poles.add(entry(2, -90, 0));
    QVERIFY(qAbs(poles.distanceKm().value_or(0) - 20015) < 10);
    flux::Diversity here;
    here.add(entry(1, 52, 5));
    here.add(entry(2, 52, 5));
    QVERIFY(here.distanceKm().value_or(99) < 10);
    QVERIFY(qAbs(here.timeZoneEntropy().value_or(1)) < 1e-6);
    here.add(entry(3, 52, 95));
    here.add(entry(4, 52, 95));
    QVERIFY(qAbs(here.timeZoneEntropy().value_or(0) - 1) < 1e-6);
}

void TestFeatures::sketch()
{
    flux::Sketch a;
    flux::Sketch b;
    QVERIFY(!flux::Sketch::likeness(a, b));
    for (quint32 i = 0; i < 20; ++i)
        a.add(core::IpAddress::v4(0xf0000000U + i));
    for (quint32 i = 10; i < 30; ++i)
        b.add(core::IpAddress::v4(0xf0000000U + i));
    QCOMPARE(flux::Sketch::likeness(a, b).value_or(0), 1.0 / 3);
    for (quint32 i = 0; i < 10'000; ++i) {
        a.add(core::IpAddress::v4(0xf1000000U + i));
        b.add(core::IpAddress::v4(0xf1000000U + 5'000 + i));
    }
    QVERIFY(qAbs(flux::Sketch::likeness(a, b).value_or(0) - 1.0 / 3) < 0.2);
}

void TestFeatures::states_data()
{
    // Steps: 4 or 6, then r(esolves) s(inkhole) x (NXDOMAIN) n(ODATA)
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected"); ///< state and looks; empty: none
    QTest::newRow("one address") << "4r"
                                 << "r1";
    QTest::newRow("no data of one type") << "4n 4n"
                                         << "";
    QTest::newRow("no data of both") << "4n 6n 4n 6n"
                                     << "n2";
    QTest::newRow("no AAAA is no failure") << "4r 6n 4r 6n"
                                           << "r2";
    QTest::newRow("NXDOMAIN") << "4x 6x 4x 6x"
                              << "x2";
    QTest::newRow("NXDOMAIN after addresses") << "4r 6r 4x 4x"
                                              << "x2";
    QTest::newRow("sinkhole over A only") << "4r 6n 4s 6n 4s"
                                          << "s2";
    QTest::newRow("AAAA still resolves") << "4r 6r 4s 6r 4s"
                                         << "r2";
    QTest::newRow("back again") << "4s 4s 4r"
                                << "r1";
}

void TestFeatures::states()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    const QString letters = QStringLiteral("rsxn");
    const std::array states{NameState::Resolves, NameState::Sinkhole, NameState::NoSuchName,
                            NameState::NoAddress};
    flux::NameStates all;
    core::UtcMs at = 0;
    for (const QString &step : steps.split(QLatin1Char(' ')))
        all.note(step[0] == QLatin1Char('6'),
                 states.at(static_cast<size_t>(letters.indexOf(step[1]))), at += 1000);
    const auto standing = all.standing();
    QString said;
    if (standing) {
        const auto index =
            std::find(states.begin(), states.end(), standing->state) - states.begin();
        said = letters[index] + QString::number(standing->looks);
    }
    QCOMPARE(said, expected);
}

void TestFeatures::operators()
{
    flux::AddressBook book;
    const auto idOf = [&book](const char *address, const QString &owner, quint32 asn,
                              const QString &organisation) {
        core::AddressFacts facts;
        facts.address = *core::IpAddress::parse(QString::fromLatin1(address));
        facts.operatorName = owner;
        facts.network.asn = asn;
        facts.network.organisation = organisation;
        book.learn(facts);
        return book.idOf(facts.address);
    };
    const auto named = [&](flux::AddressId id) { return book.operatorName(book[id].operatorId); };
    const auto akamai = idOf("240.0.0.1", QStringLiteral("akamai"), 20940, QStringLiteral("X"));
    QCOMPARE(named(akamai), QStringLiteral("akamai"));
    QCOMPARE(named(idOf("240.0.0.2", {}, 64500, QStringLiteral("Example  Net"))),
             QStringLiteral("example net"));
    QCOMPARE(named(idOf("240.0.0.3", {}, 64501, {})), QStringLiteral("as64501"));
    const auto unknown = idOf("240.0.0.4", {}, 0, {});
    QVERIFY(book[unknown].isUnsure && !book[akamai].isUnsure);
    QCOMPARE(book[unknown].operatorId, book[idOf("240.0.255.4", {}, 0, {})].operatorId);
    QVERIFY(book[unknown].operatorId != book[idOf("240.1.0.4", {}, 0, {})].operatorId);
    // A /64 is one host.
    QCOMPARE(book[idOf("2001:db8::1", {}, 0, {})].host, book[idOf("2001:db8::2", {}, 0, {})].host);
    QVERIFY(book[book.idOf(core::IpAddress::v4(0))].isTakenOut());
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
