// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "judged.h"

using namespace judged;

/// What a name is when it does not answer or stops to flux, and how it comes to be something else.
class TestVerdictStates : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void statesNeedTwoLooksOfAll();
    void failuresAreNoState();
    void unknownOperatorsDecideNothing();
    void fluxIsLeftAfterADayWithoutNewAddresses();
    void aClosedPoolStaysFlux();
    void aServiceCanStartToFlux();
};

void TestVerdictStates::states_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sinkhole") << static_cast<int>(AddressKind::Sinkhole) << "Sinkholed";
    QTest::newRow("block page") << static_cast<int>(AddressKind::BlockPage) << "Sinkholed";
    QTest::newRow("private") << static_cast<int>(AddressKind::Special) << "Sinkholed";
    QTest::newRow("parking") << static_cast<int>(AddressKind::Parking) << "Parked";
}

void TestVerdictStates::states()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    FluxStory story = fluxing(4);
    const core::UtcMs reached = FluxStory::at(1);
    for (int look = 0; look < 2; ++look) {
        compare(verdictOf(story), VerdictClass::FastFlux);
        story.look(600 + 61 * look, {{900, 0, core::AddressKinds::fromInt(kind)}});
    }
    const flux::Verdict verdict = verdictOf(story);
    QCOMPARE(flux::toString(verdict.verdictClass), expected);
    QVERIFY(verdict.was && *verdict.was == VerdictClass::FastFlux);
    QCOMPARE(verdict.wasAt, reached);
    QCOMPARE(verdict.decidedAt, FluxStory::at(600));
    QCOMPARE(verdict.addresses, 17); // what is taken out is no address of the name
}

void TestVerdictStates::statesNeedTwoLooksOfAll()
{
    FluxStory story = fluxing(3, 2);
    story.outcome(600, Outcome::NxDomain, 1);
    story.outcome(661, Outcome::NxDomain, 1);
    story.outcome(601, Outcome::NxDomain, 2);
    compare(verdictOf(story), VerdictClass::FastFlux);
    story.outcome(662, Outcome::NxDomain, 2);
    compare(verdictOf(story), VerdictClass::NotResolving);

    FluxStory half; // NODATA for A alone says nothing
    half.outcome(1, Outcome::NoData);
    half.outcome(62, Outcome::NoData);
    compare(verdictOf(half), VerdictClass::NotEnoughData);
    half.outcome(2, Outcome::NoData, 1, core::RecordType::AAAA);
    half.outcome(63, Outcome::NoData, 1, core::RecordType::AAAA);
    compare(verdictOf(half), VerdictClass::NotResolving);
}

void TestVerdictStates::failuresAreNoState()
{
    for (const Outcome outcome : {Outcome::Timeout, Outcome::ServFail, Outcome::Refused}) {
        FluxStory story = stable();
        for (int look = 0; look < 5; ++look)
            story.outcome(900 + look, outcome);
        compare(verdictOf(story), VerdictClass::Stable);
    }
}

void TestVerdictStates::unknownOperatorsDecideNothing()
{
    FluxStory story;
    for (int look = 0; look < 10; ++look) {
        QList<Host> hosts = spread(10 + 10 * look, 10);
        for (int i = 0; i < 4; ++i)
            hosts[i].isKnown = false;
        story.look(61 * look, hosts);
    }
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::NotEnoughData);
    QVERIFY(verdict.summary.contains(QStringLiteral("40 %")));
    QVERIFY(!verdict.expectedLooks);
}

void TestVerdictStates::fluxIsLeftAfterADayWithoutNewAddresses()
{
    FluxStory story = fluxing(4);
    const int hour = 3600;
    for (int look = 1; look <= 56; ++look)
        story.look(300 + look * hour / 2, {{11, 0}});
    compare(verdictOf(story), VerdictClass::Stable); // it is one address by now
    const flux::Verdict verdict = verdictOf(story);
    QVERIFY(verdict.was && *verdict.was == VerdictClass::FastFlux);

    FluxStory unwatched = fluxing(4); // a day in which nobody looked is no coverage
    unwatched.look(300 + 30 * hour, {{11, 0}});
    compare(verdictOf(unwatched), VerdictClass::FastFlux);
}

void TestVerdictStates::aClosedPoolStaysFlux()
{
    FluxStory story = fluxing(4);
    for (int look = 1; look <= 120; ++look)
        story.look(300 + look * 1800, spread(10 + look % 10, 2));
    compare(verdictOf(story), VerdictClass::FastFlux);
}

void TestVerdictStates::aServiceCanStartToFlux()
{
    FluxStory story = stable(10);
    for (int look = 0; look < 5; ++look)
        story.look(7200 + 61 * look, {{100 + look}});
    const flux::Verdict verdict = verdictOf(story);
    compare(verdict, VerdictClass::FastFlux);
    QVERIFY(verdict.was && *verdict.was == VerdictClass::Stable);
}

QTEST_GUILESS_MAIN(TestVerdictStates)
#include "tst_verdictstates.moc"
