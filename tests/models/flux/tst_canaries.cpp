// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QRandomGenerator>

#include "core/canary.h"
#include "flux/casejudge.h"
#include "support/fluxstory.h"

namespace {

using core::Outcome;
using flux::ResolverReport;
using support::FluxStory;
using Canaries = ResolverReport::Canaries;

/// What a resolver says of a canary; an empty address: NXDOMAIN.
core::Batch canary(double seconds, int vantage, const core::DomainName &name, const char *address)
{
    core::Observation observation;
    observation.at = FluxStory::at(seconds);
    observation.resolver = FluxStory::vantage(vantage).resolver;
    observation.question = name;
    observation.outcome = *address == '\0' ? Outcome::NxDomain : Outcome::NoError;
    if (*address != '\0') {
        core::Record record;
        record.owner = name;
        record.address = *core::IpAddress::parse(QString::fromLatin1(address));
        observation.answers = {record};
    }
    return {{}, {observation}};
}

const core::DomainName known = core::canary::known();
const core::DomainName missing = core::canary::missing(*QRandomGenerator::global());

/// Four resolvers that agree about a name of one address.
FluxStory agreement()
{
    FluxStory story;
    for (int look = 0; look < 4; ++look) {
        for (int vantage = 1; vantage <= 4; ++vantage)
            story.look(61 * look + vantage, {{1, 7}}, vantage);
    }
    return story;
}

void answerHonestly(flux::CaseJudge &judge, int vantage)
{
    judge.add(canary(5, vantage, missing, ""));
    judge.add(canary(5, vantage, known, "198.41.0.4"));
}

} // namespace

/// What names whose answer is known beforehand tell of a resolver.
class TstCanaries : public QObject
{
    Q_OBJECT

private slots:
    void aMissingNameIsNewEachTime();
    void nobodyAskedIsSaidSo();
    void honestOnesAreBelieved();
    void whoRewritesIsLeftOut();
    void whoLiesAboutWhatIsKnownIsLeftOut();
    void whereAllRewriteNobodyIsLeftOut();
    void theLastAnswerCounts();
    void silenceSaysNothing();
    void canariesAreNoNamesOfTheCase();
};

void TstCanaries::aMissingNameIsNewEachTime()
{
    const core::DomainName other = core::canary::missing(*QRandomGenerator::global());
    QVERIFY(other != missing);
    QVERIFY(core::canary::isCanary(other));
    QVERIFY(other.toString().endsWith(QLatin1String(".example.com")));
    QVERIFY(core::canary::isCanary(known));
    for (const char *text : {"example.com", "www.example.com", "a.abcdefghijklmnop.example.com",
                             "abcdefghijklmnop.example.org", "b.root-servers.net"})
        QVERIFY2(!core::canary::isCanary(*core::DomainName::parse(QString::fromLatin1(text))),
                 text);
}

void TstCanaries::nobodyAskedIsSaidSo()
{
    flux::CaseJudge judge;
    judge.add(agreement().batch());
    for (const ResolverReport &report : judge.resolvers())
        QVERIFY(report.canaries == Canaries::NotAsked);
}

void TstCanaries::honestOnesAreBelieved()
{
    flux::CaseJudge judge;
    judge.add(agreement().batch());
    for (int vantage = 1; vantage <= 4; ++vantage)
        answerHonestly(judge, vantage);
    for (const ResolverReport &report : judge.resolvers()) {
        QVERIFY(report.canaries == Canaries::Honest);
        QVERIFY(report.trusted);
        QVERIFY(report.canaryReason.isEmpty());
    }
}

void TstCanaries::whoRewritesIsLeftOut()
{
    const FluxStory story = agreement();
    flux::CaseJudge judge;
    judge.add(story.batch());
    for (int vantage = 1; vantage <= 3; ++vantage)
        answerHonestly(judge, vantage);
    judge.add(canary(5, 4, missing, "203.0.113.80"));
    judge.add(canary(5, 4, known, "198.41.0.4"));
    const QList<ResolverReport> all = judge.resolvers();
    QVERIFY(all[3].canaries == Canaries::Failed);
    QVERIFY(!all[3].trusted);
    QVERIFY(all[3].reason.contains(QLatin1String("rewrites names that do not exist")));
    QVERIFY(all[3].reason.contains(QLatin1String("203.0.113.80")));
    const auto leftOut = judge.verdict(story.name()).leftOut;
    QCOMPARE(leftOut.size(), 1);
    QVERIFY(leftOut[0].vantage == FluxStory::vantage(4));
    QCOMPARE(leftOut[0].reason, all[3].reason);
    QCOMPARE(judge.verdict(story.name()).vantages, 3);
}

void TstCanaries::whoLiesAboutWhatIsKnownIsLeftOut()
{
    for (const char *lie : {"203.0.113.80", ""}) {
        const FluxStory story = agreement();
        flux::CaseJudge judge;
        judge.add(story.batch());
        answerHonestly(judge, 1);
        judge.add(canary(5, 2, missing, ""));
        judge.add(canary(5, 2, known, lie));
        QVERIFY(judge.resolvers()[1].canaries == Canaries::Failed);
        QCOMPARE(judge.verdict(story.name()).leftOut.size(), 1);
    }
}

void TstCanaries::whereAllRewriteNobodyIsLeftOut()
{
    const FluxStory story = agreement();
    flux::CaseJudge judge;
    judge.add(story.batch());
    for (int vantage = 1; vantage <= 4; ++vantage)
        judge.add(canary(5, vantage, missing, "203.0.113.80"));
    QVERIFY(judge.verdict(story.name()).leftOut.isEmpty());
    for (const ResolverReport &report : judge.resolvers()) {
        QVERIFY(report.canaries == Canaries::Failed);
        QVERIFY(report.trusted);
    }
}

void TstCanaries::theLastAnswerCounts()
{
    for (const bool isLate : {false, true}) {
        flux::CaseJudge judge;
        judge.add(agreement().batch());
        answerHonestly(judge, 1);
        const core::Batch lie = canary(2, 2, missing, "203.0.113.80");
        if (!isLate)
            judge.add(lie);
        answerHonestly(judge, 2);
        if (isLate)
            judge.add(lie);
        QVERIFY(judge.resolvers()[1].canaries == Canaries::Honest);
    }
}

void TstCanaries::silenceSaysNothing()
{
    flux::CaseJudge judge;
    judge.add(agreement().batch());
    answerHonestly(judge, 1);
    core::Batch lost = canary(5, 2, missing, "");
    lost.observations[0].outcome = Outcome::Timeout;
    judge.add(lost);
    QVERIFY(judge.resolvers()[1].canaries == Canaries::Silent);
    QVERIFY(judge.resolvers()[1].trusted);
}

void TstCanaries::canariesAreNoNamesOfTheCase()
{
    const FluxStory story = agreement();
    flux::CaseJudge judge;
    answerHonestly(judge, 1);
    judge.add(story.batch());
    QCOMPARE(judge.names(), QList{story.name()});
}

QTEST_GUILESS_MAIN(TstCanaries)
#include "tst_canaries.moc"
