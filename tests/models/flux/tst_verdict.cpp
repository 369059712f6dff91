// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namehistory.h"
#include "flux/verdict.h"

#include <algorithm>

#include <QTest>

#include "support/observationtext.h"

namespace {

flux::NameHistory told(const QString &story)
{
    const core::Batch batch = support::observations(story);
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (const core::AddressFacts &facts : batch.facts)
        history.add(facts);
    for (const core::Observation &observation : batch.observations)
        history.add(observation);
    return history;
}

/// Two fresh looks that together hold `addresses` addresses spread over `networks` networks.
flux::NameHistory twoLooks(int addresses, int networks, bool isReversed, bool isRepeated)
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    core::Observation look =
        support::observations(QStringLiteral("12:00:00 a.test NoError fresh")).observations[0];
    QList<core::Record> records;
    for (int i = 0; i < addresses; ++i) {
        core::Record record;
        record.owner = look.question;
        record.ttlSeconds = 60;
        record.address = core::IpAddress::v4(0xcb007100U + static_cast<quint32>(i));
        records.append(record);
        core::AddressFacts facts;
        facts.address = record.address;
        facts.network.asn = 64500U + static_cast<quint32>(i % networks);
        history.add(facts);
    }
    if (isReversed)
        std::reverse(records.begin(), records.end());
    look.answers = records.mid(0, records.size() / 2 + 1);
    if (isRepeated)
        look.answers += look.answers;
    history.add(look);
    look.at += 61'000;
    look.answers = records.mid(records.size() / 2);
    history.add(look);
    return history;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void holz2008_data();
    void holz2008();
    void holz2008IsForTtlsBelow1800();
    void holz2008NeedsTwoLooksAndNetworks();
    void sentences_data();
    void sentences();
    void classWords();
};

void TestVerdict::holz2008_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addColumn<int>("networks");
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("isFlux");

    QTest::newRow("8 in 8") << 8 << 8 << 158.88 << true;
    QTest::newRow("7 in 7 stays below the threshold") << 7 << 7 << 139.02 << false;
    QTest::newRow("100 in 20") << 100 << 20 << 502.8 << true;
    QTest::newRow("1 in 1") << 1 << 1 << 19.86 << false;
}

void TestVerdict::holz2008()
{
    QFETCH(int, addresses);
    QFETCH(int, networks);
    QFETCH(double, score);
    QFETCH(bool, isFlux);
    const flux::Holz2008 direct = flux::Holz2008::of(addresses, networks);
    QCOMPARE(direct.score, score);
    QCOMPARE(direct.flux, isFlux);
    // Order and duplicates change nothing.
    for (const bool isReversed : {false, true}) {
        for (const bool isRepeated : {false, true}) {
            const flux::Verdict verdict =
                flux::judge(twoLooks(addresses, networks, isReversed, isRepeated));
            QVERIFY(verdict.holz2008);
            QCOMPARE(*verdict.holz2008, direct);
            QVERIFY(verdict.verdictClass == flux::VerdictClass::NotEnoughData);
        }
    }
}

void TestVerdict::holz2008IsForTtlsBelow1800()
{
    const QString story = QStringLiteral("12:00:00 a.test 192.0.2.1 %1 NL AS64500 fresh\n"
                                         "13:00:00 a.test 192.0.2.2 %1 NL AS64501 fresh");
    QVERIFY(flux::judge(told(story.arg(1799))).holz2008);
    QVERIFY(!flux::judge(told(story.arg(1800))).holz2008);
}

void TestVerdict::holz2008NeedsTwoLooksAndNetworks()
{
    QVERIFY(!flux::judge(told(QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500 fresh\n"
                                             "12:00:10 a.test 192.0.2.1 50 cached")))
                 .holz2008);
    QVERIFY(!flux::judge(told(QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                                             "12:02:00 a.test 192.0.2.2 60 fresh")))
                 .holz2008);
}

void TestVerdict::sentences_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("facts");

    QTest::newRow("nothing asked")
        << ""
        << "Not enough data yet: nothing has been asked." << QStringList{};
    QTest::newRow("no resolver answers")
        << QStringLiteral("12:00:00 a.test Timeout\n12:00:30 a.test Timeout")
        << "Not enough data yet: no resolver has answered, in 30 s." << QStringList{};
    QTest::newRow("one answer")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 NL AS64500 fresh")
        << "Not enough data yet: 1 answer, 1 address in 1 network, 1 country, in 0 s."
        << QStringList{QStringLiteral("1 address distinct in 1 network."),
                       QStringLiteral("Change cannot be told yet: it takes two looks."),
                       QStringLiteral("TTL 60 s; a low TTL alone is no evidence of flux."),
                       QStringLiteral("1 country of network registration.")};
    QTest::newRow("changing")
        << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 300 NL AS64500 fresh\n"
                          "12:30:00 a.test 198.51.100.1 300 UA AS64501 fresh\n"
                          "14:38:00 a.test 198.51.100.2,198.51.100.3 300 UA AS64502 fresh")
        << "Not enough data yet: 3 answers, 5 addresses in 3 networks, 2 countries, in 2 h 38 min."
        << QStringList{QStringLiteral("5 addresses distinct in 3 networks."),
                       QStringLiteral("First change 2026-11-21 12:30:00Z; 3 addresses new since "
                                      "the first look, 1.1 an hour."),
                       QStringLiteral("TTL 300 s; a low TTL alone is no evidence of flux."),
                       QStringLiteral("2 countries of network registration.")};
    QTest::newRow("steady, no network database")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n12:02:05 a.test 192.0.2.1 60 fresh")
        << "Not enough data yet: 2 answers, 1 address, in 2 min 5 s."
        << QStringList{QStringLiteral("1 address distinct; the networks are not known."),
                       QStringLiteral("No new address since the first look, in 2 looks and 2 min "
                                      "5 s."),
                       QStringLiteral("TTL 60 s; a low TTL alone is no evidence of flux.")};
    QTest::newRow("does not exist")
        << QStringLiteral("12:00:00 a.test NxDomain\n12:00:00 a.test NxDomain AAAA\n"
                          "12:01:00 a.test NxDomain\n12:01:00 a.test NxDomain AAAA")
        << "Not enough data yet: 4 answers, no address, in 1 min."
        << QStringList{QStringLiteral("The name does not exist: 4 of 4 answers say NXDOMAIN.")};
}

void TestVerdict::sentences()
{
    QFETCH(QString, story);
    const flux::Verdict verdict = flux::judge(told(story));
    QTEST(verdict.summary, "summary");
    QTEST(verdict.facts, "facts");
    QCOMPARE(verdict.wouldChange,
             QStringLiteral("This version shows the reference score only; it does not classify "
                            "yet."));
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
