// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "flux/casejudge.h"

#include "support/fluxstory.h"

namespace {

using core::Outcome;
using flux::ResolverReport;
using flux::Treatment;
using support::FluxStory;

QList<ResolverReport> reports(const QList<FluxStory> &stories)
{
    flux::CaseJudge judge;
    for (const FluxStory &story : stories)
        judge.add(story.batch());
    return judge.resolvers();
}

} // namespace

class TestResolverHabits : public QObject
{
    Q_OBJECT

private slots:
    void nobodyAsked();
    void counts();
    void suspiciousAnswersAreNeverUsed();
    void rewrittenTtls();
    void farms();
    void treatments();
    void clientSubnetsAreVantages();
    void aSurveySaysTheSameInPieces();
    void lateAnswersAreCounted();
};

void TestResolverHabits::nobodyAsked()
{
    QVERIFY(flux::CaseJudge().resolvers().isEmpty());
}

void TestResolverHabits::counts()
{
    FluxStory story;
    story.look(0, {{1}});
    story.outcome(1, Outcome::Timeout);
    story.outcome(2, Outcome::NetworkError);
    story.outcome(3, Outcome::ServFail);
    story.outcome(4, Outcome::Refused);
    story.outcome(5, Outcome::NoData, 1, core::RecordType::AAAA);
    story.batch().observations[0].edns = true;
    story.batch().observations[0].authenticated = true;
    const QList<ResolverReport> all = reports({story});
    QCOMPARE(all.size(), 1);
    const ResolverReport &report = all[0];
    QVERIFY(report.vantage == FluxStory::vantage(1));
    QCOMPARE(report.asked, 6);
    QCOMPARE(report.answered, 2);
    QCOMPARE(report.lost, 2);
    QCOMPARE(report.refused, 2);
    QVERIFY(report.edns && report.authenticates && report.trusted && !report.rewritesTtls);
    QVERIFY2(report.medianRoundTripMs > 12 / 1.42 && report.medianRoundTripMs < 12 * 1.42,
             qPrintable(QString::number(report.medianRoundTripMs)));
}

void TestResolverHabits::suspiciousAnswersAreNeverUsed()
{
    FluxStory story;
    for (int look = 0; look < 8; ++look)
        story.look(61 * look, {{1, 7}});
    FluxStory spoofed = story;
    for (int look = 0; look < 8; ++look) {
        spoofed.look(61 * look + 9, {{100 + look}, {200 + look}});
        spoofed.batch().observations.last().suspicion = core::Suspicion::WrongSource;
    }
    flux::CaseJudge judge;
    judge.add(spoofed.batch());
    QCOMPARE(judge.resolvers()[0].suspicious, 8);
    QCOMPARE(judge.verdict(story.name()).addresses, 1);
    QVERIFY(judge.verdict(story.name()).verdictClass == flux::VerdictClass::Stable);
}

void TestResolverHabits::rewrittenTtls()
{
    FluxStory a;
    FluxStory b(QStringLiteral("b.test"));
    a.look(0, {{1}});
    b.look(1, {{2}});
    QVERIFY(reports({a, b})[0].rewritesTtls);
    QVERIFY(!reports({a})[0].rewritesTtls); // one name may have one TTL
    b.setTtl(59);
    b.look(2, {{2}});
    QVERIFY(!reports({a, b})[0].rewritesTtls);
}

void TestResolverHabits::farms()
{
    FluxStory story;
    for (int ask = 0; ask < 10; ++ask) {
        // Two caches in turn, one of which fetched twenty seconds after the other.
        story.setTtl(static_cast<quint32>(60 - 2 * ask - (ask % 2 == 0 ? 0 : -20)));
        story.look(2 * ask, {{1, ask % 2}});
    }
    QCOMPARE(reports({story})[0].caches, 2);
}

void TestResolverHabits::treatments()
{
    FluxStory story;
    for (int look = 0; look < 3; ++look) {
        for (int vantage = 1; vantage <= 2; ++vantage)
            story.look(61 * look + vantage, {{1, 7}}, vantage);
        story.look(61 * look, {{5, 1, core::AddressKind::Sinkhole}}, 3);
        story.look(61 * look, {{5, 2, core::AddressKind::BlockPage}}, 4);
        story.outcome(61 * look, Outcome::NxDomain, 5);
        story.outcome(61 * look, Outcome::Refused, 6);
        story.outcome(61 * look, Outcome::Timeout, 7);
        story.look(61 * look, {{99, 1}}, 8);
    }
    const QList<ResolverReport> all = reports({story});
    const QList<Treatment> expected{Treatment::Answered, Treatment::Answered, Treatment::Sinkholed,
                                    Treatment::Blocked,  Treatment::Blocked,  Treatment::Blocked,
                                    Treatment::Silent,   Treatment::Disagrees};
    QCOMPARE(all.size(), expected.size());
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].names.size(), 1);
        QVERIFY2(all[i].names[0].treatment == expected[i], qPrintable(QString::number(i + 1)));
        const bool isLeftOut =
            expected[i] != Treatment::Answered && expected[i] != Treatment::Silent;
        QCOMPARE(all[i].trusted, !isLeftOut);
        QCOMPARE(all[i].reason.isEmpty(), !isLeftOut);
    }
}

void TestResolverHabits::clientSubnetsAreVantages()
{
    FluxStory story;
    story.look(0, {{1}});
    story.look(1, {{2}});
    story.batch().observations.last().clientSubnet =
        *core::IpPrefix::parse(QStringLiteral("198.51.100.0/24"));
    QCOMPARE(reports({story}).size(), 2);
}

void TestResolverHabits::aSurveySaysTheSameInPieces()
{
    flux::CaseJudge judge;
    for (int i = 0; i < 7; ++i) {
        FluxStory story(QStringLiteral("n%1.test").arg(i));
        for (int look = 0; look < 4; ++look)
            story.look(61 * look, {{i + 1}, {i + 1}, {90}});
        judge.add(story.batch());
    }
    flux::ResolverSurvey survey;
    int pieces = 1;
    for (; !judge.goOn(survey, 3); ++pieces)
        QVERIFY(pieces < 3);
    QCOMPARE(pieces, 3);
    const QList<ResolverReport> all = judge.resolvers();
    QCOMPARE(all.first().names.size(), 7);
    QVERIFY(judge.resolvers(survey) == all);
    const auto treatments = judge.treatments(all.first().names[4].name);
    QCOMPARE(treatments.size(), all.size());
    for (const ResolverReport &report : all)
        QVERIFY(treatments.value(report.vantage) == report.names[4]);
    QVERIFY(judge.treatments(*core::DomainName::parse(u"gone.test")).isEmpty());
}

void TestResolverHabits::lateAnswersAreCounted()
{
    FluxStory story;
    for (int look = 0; look < 8; ++look)
        story.look(61 * look, {{1, 7}});
    core::Batch late = story.batch();
    std::reverse(late.observations.begin(), late.observations.end());
    flux::CaseJudge judge;
    judge.add(late);
    QCOMPARE(judge.resolvers().first().asked, 8);
}

QTEST_GUILESS_MAIN(TestResolverHabits)
#include "tst_resolverhabits.moc"
