// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/freshness.h"

#include <QTest>

#include "support/observationtext.h"

class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    void classify_data();
    void classify();
    void rememberedFetchesAreBounded();
};

void TestFreshness::classify_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a cache counts down") << QStringLiteral("12:00:00 a.test 192.0.2.1 300\n"
                                                           "12:01:00 a.test 192.0.2.1 240\n"
                                                           "12:04:59 a.test 192.0.2.1 1")
                                         << "fresh cached cached";
    QTest::newRow("counting down with a second lost on the way")
        << QStringLiteral("12:00:00.900 a.test 192.0.2.1 300\n"
                          "12:01:00.000 a.test 192.0.2.1 239\n"
                          "12:02:00.999 a.test 192.0.2.1 181")
        << "fresh cached cached";
    QTest::newRow("first heard in the middle of a countdown")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 20\n"
                          "12:00:10 a.test 192.0.2.1 10\n"
                          "12:00:21 a.test 192.0.2.1 300\n"
                          "12:00:31 a.test 192.0.2.1 290")
        << "fresh cached fresh cached";
    QTest::newRow("same set after it ran out") << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                                                                 "12:01:01 a.test 192.0.2.1 60\n"
                                                                 "12:02:02 a.test 192.0.2.1 60")
                                               << "fresh fresh fresh";
    QTest::newRow("asked again before it ran out, by one who does not cache")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 aa\n"
                          "12:00:30 a.test 192.0.2.1 60 aa")
        << "fresh early";
    QTest::newRow("rotation") << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                                                "12:00:10 a.test 192.0.2.2 60\n"
                                                "12:00:20 a.test 192.0.2.3,192.0.2.1 60")
                              << "fresh fresh fresh";
    QTest::newRow("order is no rotation")
        << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60\n"
                          "12:00:10 a.test 192.0.2.2,192.0.2.1 50")
        << "fresh cached";
    QTest::newRow("ttl zero is never cached") << QStringLiteral("12:00:00 a.test 192.0.2.1 0\n"
                                                                "12:00:00.500 a.test 192.0.2.1 0\n"
                                                                "12:00:01 a.test 192.0.2.1 0")
                                              << "fresh fresh fresh";
    QTest::newRow("ttl of a second, asked just after it")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 1\n"
                          "12:00:01.050 a.test 192.0.2.1 1\n"
                          "12:00:02.100 a.test 192.0.2.1 1")
        << "fresh fresh fresh";
    QTest::newRow("two caches behind one address")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 300\n"
                          "12:00:10 a.test 192.0.2.1 200\n"
                          "12:00:20 a.test 192.0.2.1 280\n"
                          "12:00:30 a.test 192.0.2.1 180\n"
                          "12:03:40 a.test 192.0.2.1 80")
        << "fresh early cached cached cached";
    QTest::newRow("two caches with a set each") << QStringLiteral("12:00:00 a.test 192.0.2.1 300\n"
                                                                  "12:00:10 a.test 192.0.2.2 300\n"
                                                                  "12:00:20 a.test 192.0.2.1 280\n"
                                                                  "12:00:30 a.test 192.0.2.2 280")
                                                << "fresh fresh cached cached";
    QTest::newRow("nxdomain repeated from the cache")
        << QStringLiteral("12:00:00 a.test NxDomain 30\n"
                          "12:00:10 a.test NxDomain 20\n"
                          "12:00:31 a.test NxDomain 30")
        << "fresh cached fresh";
    QTest::newRow("nxdomain is not nodata") << QStringLiteral("12:00:00 a.test NoData 30\n"
                                                              "12:00:10 a.test NxDomain 20")
                                            << "fresh fresh";
    QTest::newRow("failures tell nothing and change nothing")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:00:10 a.test Timeout\n"
                          "12:00:20 a.test ServFail\n"
                          "12:00:30 a.test 192.0.2.1 30")
        << "fresh unknown unknown cached";
    QTest::newRow("two caches that fetched the same within the tolerance")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:00:01.900 a.test 192.0.2.1 60\n"
                          "12:01:01.500 a.test 192.0.2.1 1")
        << "fresh cached cached";
    QTest::newRow("a forwarder that rewrites TTLs: repeats are unknown")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:00:00 b.test 192.0.2.2 60\n"
                          "12:01:01 a.test 192.0.2.1 60\n"
                          "12:01:01 b.test 192.0.2.3 60\n"
                          "12:02:02 b.test 192.0.2.2 60\n"
                          "12:20:00 a.test 192.0.2.1 60")
        << "fresh fresh unknown fresh unknown unknown";
    QTest::newRow("no forwarder any more, once a TTL differs")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:00:00 b.test 192.0.2.2 60\n"
                          "12:00:30 a.test 192.0.2.1 30\n"
                          "12:01:01 a.test 192.0.2.1 60")
        << "fresh fresh cached fresh";
    QTest::newRow("an authority's own TTLs are no rewriting")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 aa\n"
                          "12:00:00 b.test 192.0.2.2 60 aa\n"
                          "12:01:01 a.test 192.0.2.1 60 aa")
        << "fresh fresh fresh";
    QTest::newRow("types, names and resolvers apart")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:00:00 b.test 192.0.2.1 60\n"
                          "12:00:00 a.test 192.0.2.1 60 @127.0.0.2\n"
                          "12:00:00 a.test 2001:db8::1 60\n"
                          "12:00:00 a.test ns1.a.test 60 NS")
        << "fresh fresh fresh fresh fresh";
}

void TestFreshness::classify()
{
    QFETCH(QString, story);
    QFETCH(QString, expected);
    flux::FreshnessTracker tracker;
    QStringList found;
    for (const core::Observation &observation : support::observations(story).observations)
        found.append(core::toString(tracker.classify(observation)));
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestFreshness::rememberedFetchesAreBounded()
{
    // A name that answers something new each time must not make each answer dearer.
    flux::FreshnessTracker tracker;
    core::Observation observation =
        support::observations(QStringLiteral("12:00:00 a.test 192.0.2.1 86400")).observations[0];
    const auto ask = [&](quint32 address) {
        observation.at += 100;
        observation.answers[0].address = core::IpAddress::v4(address);
        return tracker.classify(observation);
    };
    for (quint32 address = 0; address < 1000; ++address)
        QVERIFY(ask(0xc6336400 + address) == core::Freshness::Fresh);
    QVERIFY(ask(0xc6336400 + 999) == core::Freshness::Cached);
    QVERIFY(ask(0xc6336400) == core::Freshness::Fresh); // forgotten long ago
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
