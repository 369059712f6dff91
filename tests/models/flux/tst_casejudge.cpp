// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "judged.h"

using namespace judged;

class TestCaseJudge : public QObject
{
    Q_OBJECT

private slots:
    void nothingAsked();
    void fastFlux();
    void oneAddressFlux();
    void doubleFlux();
    void nameServerFlux();
    void pools_data();
    void pools();
    void cdnOfOneOperator();
    void anOperatorIsNoAsNumber();
    void cachesInsideAccessNetworks();
    void oneVantageOfThree();
    void vantagesThatAgreeCountTogether();
    void stableName();
    void stableDualStack();
    void oneMoveIsStable();
    void oneHostedMachineIsWaitedFor();
    void aMislistedOperatorIsOneOperator();
    void cachedAnswersCountForNothing();
    void lowTtlMakesNoVerdict();
    void knownNames();
    void expectation();
    void listThatTurned();
    void kin();
};

void TestCaseJudge::nothingAsked()
{
    const flux::Verdict verdict = verdictOf(FluxStory());
    compare(verdict, VerdictClass::NotEnoughData);
    QCOMPARE(verdict.looks, 0);
    QVERIFY(!verdict.summary.isEmpty());
    QVERIFY(!verdict.expectedLooks);
}

void TestCaseJudge::fastFlux()
{
    const flux::Verdict verdict = verdictOf(fluxing());
    compare(verdict, VerdictClass::FastFlux);
    QCOMPARE(verdict.looks, 4);
    QCOMPARE(verdict.addresses, 17);
    QCOMPARE(verdict.operators, 17);
    QCOMPARE(verdict.networks, 17);
    QCOMPARE(verdict.vantages, 1);
    QCOMPARE(verdict.decidedAt, FluxStory::at(1)); // five operators at once are enough
    QVERIFY(!verdict.was);
    QVERIFY(!verdict.oneVantage);
    QVERIFY(!verdict.evidenceFor.isEmpty());
    QVERIFY(verdict.evidenceFor.size() <= 3 && verdict.evidenceAgainst.size() <= 3);
    QVERIFY(!verdict.wouldChange.isEmpty());
    QVERIFY(verdict.fluxProbability > 0.5);
    QVERIFY(!verdict.weights.isEmpty());
}

void TestCaseJudge::oneAddressFlux()
{
    FluxStory story;
    for (int look = 0; look < 4; ++look)
        story.look(61 * look, {{look + 1}});
    compare(verdictOf(story), VerdictClass::NotEnoughData);
    story.look(61 * 4, {{5}}); // 4 · ln 7 = 7.8 > 6.9
    compare(verdictOf(story), VerdictClass::FastFlux);
}

void TestCaseJudge::doubleFlux()
{
    FluxStory story = fluxing(4);
    for (int round = 0; round < 3; ++round) {
        story.nameServers(61 * round, {QStringLiteral("ns1.a.test"), QStringLiteral("ns2.a.test")});
        story.server(61 * round + 2, QStringLiteral("ns1.a.test"), {{100 + 2 * round}});
        story.server(61 * round + 3, QStringLiteral("ns2.a.test"), {{101 + 2 * round}});
        if (round == 1)
            compare(verdictOf(story), VerdictClass::FastFlux); // it takes three looks at G
    }
    compare(verdictOf(story), VerdictClass::DoubleFlux);
}

void TestCaseJudge::nameServerFlux()
{
    FluxStory story = stable();
    for (int round = 0; round < 3; ++round) {
        story.nameServers(61 * round, {QStringLiteral("ns1.a.test")});
        story.server(61 * round + 2, QStringLiteral("ns1.a.test"), {{100 + round}});
    }
    compare(verdictOf(story), VerdictClass::NameServerFlux);

    FluxStory moved = stable(); // one change is a move
    for (int round = 0; round < 6; ++round) {
        moved.nameServers(61 * round, {QStringLiteral("ns1.a.test")});
        moved.server(61 * round + 2, QStringLiteral("ns1.a.test"), {{round < 3 ? 100 : 101}});
    }
    compare(verdictOf(moved), VerdictClass::Stable);
}

void TestCaseJudge::pools_data()
{
    QTest::addColumn<double>("hosting");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isHarmless");
    const QString flux = QStringLiteral("Fast flux");
    const QString service = QStringLiteral("Multi-operator service");
    QTest::newRow("three of twenty hosted is flux") << 0.15 << false << flux << false;
    QTest::newRow("a quarter is amber") << 0.25 << false << service << false;
    QTest::newRow("just below half is amber") << 0.45 << false << service << false;
    QTest::newRow("half is green") << 0.50 << false << service << true;
    QTest::newRow("a known pool is green") << 0.0 << true << service << true;
}

void TestCaseJudge::pools()
{
    QFETCH(double, hosting);
    QFETCH(bool, isKnown);
    QFETCH(QString, expected);
    QFETCH(bool, isHarmless);
    FluxStory story(QStringLiteral("pool.test"));
    for (int look = 0; look < 5; ++look) {
        QList<Host> hosts = spread(1 + 4 * look, 4);
        for (int i = 0; i < hosts.size(); ++i) {
            if (4 * look + i < qRound(hosting * 20))
                hosts[i].kinds = AddressKind::Hosting;
        }
        story.look(61 * look, hosts);
    }
    if (isKnown)
        story.list(QStringLiteral("pool.test"), NameKind::KnownPool);
    const flux::Verdict verdict = verdictOf(story);
    QCOMPARE(flux::toString(verdict.verdictClass), expected);
    QCOMPARE(verdict.isHarmless, isHarmless);
}

void TestCaseJudge::cdnOfOneOperator()
{
    FluxStory story;
    for (int look = 0; look < 8; ++look)
        story.look(61 * look, together(1, look % 2 * 4, 8));
    compare(verdictOf(story), VerdictClass::CdnOrLoadBalancer);
}

/// Many AS numbers and /16 blocks of one owner: a large CDN or cloud.
void TestCaseJudge::anOperatorIsNoAsNumber()
{
    FluxStory story;
    for (int look = 0; look < 10; ++look)
        story.look(61 * look, spread(1 + look % 4 * 2, 8));
    compare(verdictOf(story), VerdictClass::FastFlux);
    for (core::AddressFacts &facts : story.batch().facts)
        facts.operatorName = QStringLiteral("one owner");
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::CdnOrLoadBalancer);
    QCOMPARE(verdict.operators, 1);
    QVERIFY(verdict.networks > 8);
}

/// Each resolver is sent to the cache of its own network: much spread, none within one vantage.
void TestCaseJudge::cachesInsideAccessNetworks()
{
    FluxStory story;
    for (int look = 0; look < 7; ++look) {
        for (int vantage = 1; vantage <= 8; ++vantage)
            story.look(61 * look + vantage, together(100 + vantage, 0, 1), vantage);
    }
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::CdnOrLoadBalancer);
    QCOMPARE(verdict.operators, 8);
    QVERIFY(verdict.leftOut.isEmpty());
}

void TestCaseJudge::oneVantageOfThree()
{
    FluxStory story;
    for (int look = 0; look < 6; ++look) {
        story.look(61 * look, spread(10 + look, 5), 1); // the most sampled
        if (look % 2 == 0) {
            story.look(61 * look + 1, {{10}}, 2);
            story.look(61 * look + 2, {{11}}, 3);
        }
    }
    const flux::Verdict one = verdictOf(story);
    compare(one, VerdictClass::FastFlux);
    QVERIFY(one.oneVantage);
    for (int look = 0; look < 2; ++look)
        story.look(400 + 61 * look, spread(30 + 5 * look, 5), 2);
    const flux::Verdict two = verdictOf(story);
    compare(two, VerdictClass::FastFlux);
    QVERIFY(!two.oneVantage);
}

void TestCaseJudge::vantagesThatAgreeCountTogether()
{
    compare(verdictOf(stable(2, 1)), VerdictClass::NotEnoughData);
    compare(verdictOf(stable(2, 2)), VerdictClass::NotEnoughData);
    compare(verdictOf(stable(2, 3)), VerdictClass::Stable);
    for (const quint32 ttl : {1800U, 1801U}) {
        FluxStory story;
        story.setTtl(ttl);
        for (int vantage = 1; vantage <= 2; ++vantage)
            story.look(vantage, {{1, 7}}, vantage);
        compare(verdictOf(story), ttl > 1800 ? VerdictClass::Stable : VerdictClass::NotEnoughData);
    }
}

void TestCaseJudge::stableName()
{
    compare(verdictOf(stable(4)), VerdictClass::NotEnoughData);
    compare(verdictOf(stable(5)), VerdictClass::NotEnoughData); // 4 failures are −4.39
    compare(verdictOf(stable(6)), VerdictClass::Stable);
}

void TestCaseJudge::stableDualStack()
{
    FluxStory story;
    for (int look = 0; look < 7; ++look) {
        story.look(61 * look, {{1, 7}});
        story.look6(61 * look + 0.2, {{1, 7}});
    }
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::Stable);
    QCOMPARE(verdict.looks, 7);
}

void TestCaseJudge::oneMoveIsStable()
{
    FluxStory story;
    for (int look = 0; look < 20; ++look)
        story.look(61 * look, {{look < 10 ? 1 : 2}});
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::Stable);
    QVERIFY(verdict.summary.contains(QStringLiteral("moved")));
}

void TestCaseJudge::oneHostedMachineIsWaitedFor()
{
    FluxStory story;
    QList<Host> first = spread(1, 5);
    first[2].kinds = AddressKind::Hosting;
    story.look(0, first);
    compare(verdictOf(story), VerdictClass::NotEnoughData);
    story.look(61, spread(6, 5));
    compare(verdictOf(story), VerdictClass::FastFlux);
}

void TestCaseJudge::aMislistedOperatorIsOneOperator()
{
    FluxStory story;
    for (int look = 0; look < 5; ++look) // a fifth of the addresses, one of 21 operators
        story.look(61 * look,
                   spread(10 + 4 * look, 4) + together(1, look, 1, AddressKind::Hosting));
    compare(verdictOf(story), VerdictClass::FastFlux);
}

void TestCaseJudge::cachedAnswersCountForNothing()
{
    FluxStory story;
    story.look(0, {{1, 7}});
    for (int i = 1; i < 50; ++i)
        story.cached(i, {{1, 7}});
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::NotEnoughData);
    QCOMPARE(verdict.looks, 1);
    QCOMPARE(verdict.answers, 50);
}

void TestCaseJudge::lowTtlMakesNoVerdict()
{
    for (const quint32 ttl : {0U, 5U, 30U}) {
        FluxStory story;
        story.setTtl(ttl);
        for (int look = 0; look < 8; ++look)
            story.look(61 * look, {{1, 7}});
        const flux::Verdict verdict = verdictOf(story);
        compare(verdict, VerdictClass::Stable);
        for (const flux::Evidence &evidence : verdict.evidenceFor)
            QVERIFY(evidence.feature != QStringLiteral("ttlSeconds"));
    }
}

void TestCaseJudge::knownNames()
{
    FluxStory story; // rule 6 but for the CDN it points to
    story.list(QStringLiteral("x.cdn.test"), NameKind::CdnSuffix | NameKind::ClosedRanges,
               QStringLiteral("cdn"));
    story.pointTo(QStringLiteral("x.cdn.test"));
    story.setProvider(QStringLiteral("cdn"));
    for (int look = 0; look < 12; ++look)
        story.look(61 * look, together(look % 2, 5 * look, 5, AddressKind::Cdn));
    compare(verdictOf(story), VerdictClass::CdnOrLoadBalancer);

    FluxStory forged = fluxing(4); // a borrowed CNAME saves no flux
    forged.list(QStringLiteral("x.cdn.test"), NameKind::CdnSuffix | NameKind::ClosedRanges,
                QStringLiteral("cdn"));
    forged.pointTo(QStringLiteral("x.cdn.test"));
    forged.look(900, spread(200, 5));
    const flux::Verdict verdict = verdictOf(forged);
    compare(verdict, VerdictClass::FastFlux);
}

void TestCaseJudge::expectation()
{
    const flux::Verdict quiet = verdictOf(stable(3));
    QCOMPARE(quiet.expectedLooks.value_or(0), 3); // decided at the sixth
    QVERIFY(qAbs(quiet.expectedMinutes.value_or(0) - 3 * 61 / 60.0) < 0.05);

    FluxStory story;
    for (int look = 0; look < 3; ++look)
        story.look(61 * look, {{look + 1}});
    QVERIFY(verdictOf(story).expectedLooks.value_or(99) <= 5);
    QVERIFY(!verdictOf(stable()).expectedLooks);
}

void TestCaseJudge::listThatTurned()
{
    QVERIFY(verdictOf(fluxing()).turnedBy.isEmpty());
    QCOMPARE(verdictOf(fluxing(4, 1, AddressKind::Hosting)).turnedBy,
             QStringLiteral("kinds (2026-05-01)"));
    FluxStory pool = fluxing();
    pool.list(QStringLiteral("a.test"), NameKind::KnownPool);
    QCOMPARE(verdictOf(pool).turnedBy, QStringLiteral("names (2026-05-02)"));
}

void TestCaseJudge::kin()
{
    FluxStory a = fluxing(4);
    FluxStory b(QStringLiteral("b.test"));
    b.look(5, spread(11, 5));
    FluxStory c(QStringLiteral("c.test"));
    c.look(6, spread(500, 5));
    flux::CaseJudge judge;
    for (FluxStory *story : {&a, &b, &c})
        judge.add(story->batch());
    const QList<flux::Kinship> kin = judge.kin(a.name());
    QCOMPARE(kin.size(), 1);
    QCOMPARE(kin[0].other, b.name());
    QCOMPARE(kin[0].shared, 5);
    QVERIFY(qAbs(kin[0].strength - 5 / 17.0 / (1 + std::exp(3 - 5))) < 1e-9);
    QVERIFY(judge.kin(c.name()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseJudge)
#include "tst_casejudge.moc"
