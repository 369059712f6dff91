// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "flux/casejudge.h"

#include "support/observationtext.h"

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void expectations();
    void classWords();
};

void TestVerdict::sentences_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("facts");
    const QString ttl = QStringLiteral("TTL 60 s; a low TTL alone is no evidence of flux.");

    QTest::newRow("nothing asked") << ""
                                   << "Not enough data: nothing has been asked." << QStringList{};
    QTest::newRow("no resolver answers")
        << QStringLiteral("12:00:00 a.test Timeout\n12:00:30 a.test Timeout")
        << "Not enough data: no resolver has answered, in 30 s." << QStringList{};
    QTest::newRow("one answer")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500 fresh")
        << "Not enough data: 1 address with 1 operator in 1 look. About 5 more looks, 5 min."
        << QStringList{QStringLiteral("1 address distinct, 1 network, 1 country."), ttl};
    QTest::newRow("changing")
        << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64500 fresh\n"
                          "12:30:00 a.test 198.51.100.1 60 UA AS64501 fresh\n"
                          "14:00:00 a.test 198.51.100.2,198.51.100.3 60 UA AS64502 fresh")
        << "Not enough data: 5 addresses with 3 operators in 3 looks. About 6 more looks, 6 h 0 "
           "min. "
           "Leans to many operators."
        << QStringList{QStringLiteral("5 addresses distinct, 3 networks, 2 countries."),
                       QStringLiteral("First change 2026-11-21 12:30:00Z; 3 addresses new since "
                                      "the first look, 1.5 an hour."),
                       ttl};
    QTest::newRow("no network database")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n12:02:05 a.test 192.0.2.1 60 fresh")
        << "Not enough data: the operators of 100 % of the addresses are not known; choose a "
           "network database."
        << QStringList{ttl};
    QTest::newRow("does not exist")
        << QStringLiteral("12:00:00 a.test NxDomain fresh\n12:00:00 a.test NxDomain AAAA fresh\n"
                          "12:01:00 a.test NxDomain fresh\n12:01:00 a.test NxDomain AAAA fresh")
        << "Not resolving: the name does not exist (NXDOMAIN)." << QStringList{};
    QTest::newRow("a liar")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 AS64500 fresh @192.0.2.101\n"
                          "12:00:00 a.test 192.0.2.1 60 AS64500 fresh @192.0.2.102\n"
                          "12:00:00 a.test NxDomain fresh @192.0.2.103")
        << "Not enough data: 1 address with 1 operator in 2 looks. About 5 more looks, 5 min."
        << QStringList{ttl, QStringLiteral("1 resolver is not believed and left out.")};
}

void TestVerdict::sentences()
{
    QFETCH(QString, story);
    flux::CaseJudge judge;
    judge.add(support::observations(story));
    const flux::Verdict verdict = judge.verdict(*core::DomainName::parse(u"a.test"));
    QTEST(verdict.summary, "summary");
    QTEST(verdict.facts, "facts");
    QVERIFY(!verdict.wouldChange.isEmpty());
}

/// What is expected of a steady name comes true.
void TestVerdict::expectations()
{
    flux::CaseJudge judge;
    const core::DomainName name = *core::DomainName::parse(u"a.test");
    int expected = 0;
    for (int look = 0; look < 6; ++look) {
        const flux::Verdict before = judge.verdict(name);
        QVERIFY(look == 0 || before.expectedLooks.value_or(0) == expected);
        judge.add(support::observations(
            QStringLiteral("12:0%1:00 a.test 192.0.2.1 60 AS64500 fresh").arg(look)));
        expected = 5 - look;
    }
    QVERIFY(!judge.verdict(name).expectedLooks);
    QVERIFY(judge.verdict(name).verdictClass == flux::VerdictClass::Stable);
}

void TestVerdict::classWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(flux::VerdictClass::Parked); ++i) {
        const auto verdictClass = static_cast<flux::VerdictClass>(i);
        words.append(flux::toString(verdictClass));
        QCOMPARE(flux::displayText(verdictClass), words.last()); // no translation is loaded here
    }
    QCOMPARE(words.join(QStringLiteral(" · ")),
             QStringLiteral("Double flux · Fast flux · Name-server flux · Multi-operator service · "
                            "Rotation without diversity · CDN or load balancer · Stable · "
                            "Not enough data · Not resolving · Sinkholed · Parked"));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
