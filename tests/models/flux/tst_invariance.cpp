// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "flux/casejudge.h"

#include "support/fluxstory.h"

namespace {

using core::AddressKind;
using core::Outcome;
using support::FluxStory;
using support::Host;

constexpr int looks = 10;

QList<Host> hosts(const QString &kind, int look, int vantage)
{
    QList<Host> hosts;
    if (kind == QLatin1String("flux")) {
        for (int i = 0; i < 5; ++i)
            hosts.append({10 + (7 * look + 3 * vantage + i) % 60, look});
    } else if (kind == QLatin1String("one-address flux")) {
        hosts.append(Host{10 + (7 * look + 3 * vantage) % 40});
    } else if (kind == QLatin1String("pool")) {
        for (int i = 0; i < 4; ++i)
            hosts.append({10 + (5 * look + vantage + i) % 40, 0,
                          i < 2 ? core::AddressKinds(AddressKind::Hosting) : core::AddressKinds()});
    } else if (kind == QLatin1String("balancer")) {
        for (int i = 0; i < 4; ++i)
            hosts.append({1, (2 * look + vantage + i) % 8});
    } else if (kind == QLatin1String("rotation")) {
        for (int i = 0; i < 5; ++i)
            hosts.append({1, 5 * look + i});
    } else {
        hosts.append(Host{1, 7});
    }
    return hosts;
}

FluxStory told(const QString &kind, int vantages, const QString &name = QStringLiteral("a.test"))
{
    FluxStory story(name);
    for (int look = 0; look < looks; ++look) {
        for (int vantage = 1; vantage <= vantages; ++vantage)
            story.look(61 * look + vantage, hosts(kind, look, vantage), vantage);
        if (kind == QLatin1String("stable"))
            story.look6(61 * look + 1, hosts(kind, look, 1));
        story.nameServers(61 * look + 5, {QStringLiteral("ns1.a.test")});
        story.server(61 * look + 6, QStringLiteral("ns1.a.test"), {{900, 1}});
    }
    return story;
}

flux::Verdict judged(const QList<core::Batch> &batches, const core::DomainName &name)
{
    flux::CaseJudge judge;
    for (const core::Batch &batch : batches)
        judge.add(batch);
    return judge.verdict(name);
}

flux::Verdict judged(const FluxStory &story)
{
    return judged({story.batch()}, story.name());
}

} // namespace

class TestInvariance : public QObject
{
    Q_OBJECT

private slots:
    void orderOfArrival_data() { kinds(); }
    void orderOfArrival();
    void asking_data() { kinds(); }
    void asking();
    void duplicates_data() { kinds(); }
    void duplicates();
    void orderOfRecords_data() { kinds(); }
    void orderOfRecords();
    void ttls_data() { kinds(); }
    void ttls();
    void renaming_data() { kinds(); }
    void renaming();
    void oneLiar_data();
    void oneLiar();
    void factsThatComeLate();
    void allAlikeIsBelieved();

private:
    static void kinds();
};

void TestInvariance::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"flux", "one-address flux", "pool", "balancer", "rotation", "stable"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestInvariance::orderOfArrival()
{
    QFETCH(QString, kind);
    const FluxStory story = told(kind, 3);
    const flux::Verdict expected = judged(story);
    QVERIFY2(expected.verdictClass != flux::VerdictClass::NotEnoughData,
             qPrintable(expected.summary));
    for (quint32 seed = 1; seed <= 20; ++seed)
        QCOMPARE(judged(story.shuffled(seed), story.name()).summary, expected.summary);
    for (quint32 seed = 1; seed <= 5; ++seed)
        QVERIFY(judged(story.shuffled(seed), story.name()) == expected);
}

/// A verdict asked for in between changes none that comes later.
void TestInvariance::asking()
{
    QFETCH(QString, kind);
    const FluxStory story = told(kind, 3);
    flux::CaseJudge judge;
    for (const core::Batch &batch : story.shuffled(7)) {
        judge.add(batch);
        judge.verdict(story.name());
        judge.resolvers();
    }
    QVERIFY(judge.verdict(story.name()) == judged(story));
}

void TestInvariance::duplicates()
{
    QFETCH(QString, kind);
    const FluxStory story = told(kind, 3);
    QVERIFY(judged({story.batch(), story.batch()}, story.name()) == judged(story));
    core::Batch twice = story.batch();
    twice.observations.clear();
    for (const core::Observation &observation : story.batch().observations) {
        twice.observations.append(observation);
        twice.observations.append(observation);
    }
    QVERIFY(judged({twice}, story.name()) == judged(story));
}

void TestInvariance::orderOfRecords()
{
    QFETCH(QString, kind);
    FluxStory story = told(kind, 2);
    const flux::Verdict expected = judged(story);
    int turn = 0;
    for (core::Observation &observation : story.batch().observations) {
        if (!observation.answers.isEmpty())
            std::rotate(observation.answers.begin(),
                        observation.answers.begin() + ++turn % observation.answers.size(),
                        observation.answers.end());
    }
    QVERIFY(judged(story) == expected);
}

void TestInvariance::ttls()
{
    QFETCH(QString, kind);
    FluxStory story = told(kind, 2);
    const flux::Verdict expected = judged(story);
    for (const quint32 ttl : {31U, 299U, 1800U}) {
        for (core::Observation &observation : story.batch().observations) {
            observation.ttlSeconds = ttl;
            for (core::Record &record : observation.answers)
                record.ttlSeconds = ttl;
        }
        const flux::Verdict verdict = judged(story);
        QVERIFY2(verdict.verdictClass == expected.verdictClass, qPrintable(verdict.summary));
        QCOMPARE(verdict.decidedAt, expected.decidedAt);
        QCOMPARE(verdict.fluxProbability, expected.fluxProbability);
    }
}

void TestInvariance::renaming()
{
    QFETCH(QString, kind);
    const FluxStory other = told(kind, 2, QStringLiteral("quite-another.example"));
    QVERIFY(judged(other) == judged(told(kind, 2)));
}

void TestInvariance::oneLiar_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("lie");
    for (const char *kind : {"flux", "pool", "balancer", "rotation", "stable"}) {
        for (const char *lie : {"sinkhole", "block page", "nowhere", "NXDOMAIN", "no data",
                                "refused", "silent", "one address", "ever new addresses"})
            QTest::addRow("%s of %s", lie, kind)
                << QString::fromLatin1(kind) << QString::fromLatin1(lie);
    }
}

void TestInvariance::oneLiar()
{
    QFETCH(QString, kind);
    QFETCH(QString, lie);
    const flux::Verdict expected = judged(told(kind, 3));
    FluxStory story = told(kind, 3);
    const int liar = 0; // the first in order of address
    const QHash<QString, AddressKind> kinds{{QStringLiteral("sinkhole"), AddressKind::Sinkhole},
                                            {QStringLiteral("block page"), AddressKind::BlockPage},
                                            {QStringLiteral("nowhere"), AddressKind::Special}};
    const QHash<QString, Outcome> outcomes{{QStringLiteral("NXDOMAIN"), Outcome::NxDomain},
                                           {QStringLiteral("no data"), Outcome::NoData},
                                           {QStringLiteral("refused"), Outcome::Refused},
                                           {QStringLiteral("silent"), Outcome::Timeout}};
    for (int look = 0; look < 2 * looks; ++look) {
        const double at = 30 * look + 7;
        if (kinds.contains(lie)) {
            story.look(at, {{500, 1, kinds[lie]}}, liar);
        } else if (outcomes.contains(lie)) {
            story.outcome(at, outcomes[lie], liar);
            story.outcome(at, outcomes[lie], liar, core::RecordType::AAAA);
        } else if (lie == QLatin1String("one address")) {
            story.look(at, {{500, 1}}, liar);
        } else {
            story.look(at, {{500 + look, 1}, {600 + look, 1}}, liar);
        }
    }
    flux::CaseJudge judge;
    judge.add(story.batch());
    const flux::Verdict verdict = judge.verdict(story.name());
    QVERIFY2(verdict.verdictClass == expected.verdictClass, qPrintable(verdict.summary));
    QCOMPARE(verdict.looks, expected.looks);
    QCOMPARE(verdict.addresses, expected.addresses);
    QCOMPARE(verdict.fluxProbability, expected.fluxProbability);
    if (lie == QLatin1String("silent"))
        return;
    QCOMPARE(verdict.leftOut.size(), 1);
    QVERIFY(verdict.leftOut[0].vantage == FluxStory::vantage(liar));
    const QList<flux::ResolverReport> reports = judge.resolvers();
    QCOMPARE(reports.size(), 4);
    QVERIFY(!reports[0].trusted && !reports[0].reason.isEmpty());
    QVERIFY(reports[1].trusted && reports[2].trusted && reports[3].trusted);
}

void TestInvariance::factsThatComeLate()
{
    for (const char *kind : {"flux", "pool", "stable"}) {
        const FluxStory story = told(QString::fromLatin1(kind), 2);
        core::Batch answers = story.batch();
        const core::Batch facts{answers.facts, {}, answers.names};
        answers.facts.clear();
        QVERIFY(judged({answers, facts}, story.name()) == judged(story));
    }
}

void TestInvariance::allAlikeIsBelieved()
{
    FluxStory story = told(QStringLiteral("flux"), 3);
    for (int look = 0; look < 2; ++look) {
        for (int vantage = 1; vantage <= 3; ++vantage)
            story.look(900 + 61 * look, {{500, 1, AddressKind::Sinkhole}}, vantage);
    }
    flux::CaseJudge judge;
    judge.add(story.batch());
    QVERIFY(judge.verdict(story.name()).verdictClass == flux::VerdictClass::Sinkholed);
    for (const flux::ResolverReport &report : judge.resolvers())
        QVERIFY2(report.trusted, qPrintable(report.reason));
}

QTEST_GUILESS_MAIN(TestInvariance)
#include "tst_invariance.moc"
