// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/coverage.h"

#include <QTest>

#include "support/observationtext.h"

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void resolversApartAndTogether();
};

void TestCoverage::text_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing yet") << QString() << "0 of 0 refreshes observed";
    QTest::newRow("the first") << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh")
                               << "1 of 1 refresh observed";
    QTest::newRow("each one") << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                                                "12:01:01 a.test 192.0.2.1 60 fresh\n"
                                                "12:02:02 a.test 192.0.2.1 60 fresh")
                              << "3 of 3 refreshes observed";
    QTest::newRow("asked too seldom") << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                                                        "12:04:00 a.test 192.0.2.1 60 fresh")
                                      << "2 of 5 refreshes observed";
    QTest::newRow("cached answers are none")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                          "12:00:30 a.test 192.0.2.1 30 cached")
        << "1 of 1 refresh observed";
    QTest::newRow("the authority's ttl is known later")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 10 fresh\n"
                          "12:00:11 a.test 192.0.2.1 60 fresh\n"
                          "12:01:12 a.test 192.0.2.1 60 fresh")
        << "3 of 3 refreshes observed";
    QTest::newRow("failures cover nothing but time")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                          "12:01:01 a.test Timeout\n"
                          "12:02:02 a.test 192.0.2.1 60 fresh")
        << "2 of 3 refreshes observed";
    QTest::newRow("a pause was not watched")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                          "18:00:00 a.test 192.0.2.1 60 fresh\n"
                          "18:01:01 a.test 192.0.2.1 60 fresh")
        << "3 of 3 refreshes observed";
    QTest::newRow("the clock set back") << QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh\n"
                                                          "11:00:00 a.test 192.0.2.1 60 fresh")
                                        << "2 of 2 refreshes observed";
    QTest::newRow("a ttl of zero") << QStringLiteral("12:00:00 a.test 192.0.2.1 0 fresh\n"
                                                     "12:10:00 a.test 192.0.2.1 0 fresh")
                                   << "2 of 2 refreshes observed";
    QTest::newRow("ipv6 only") << QStringLiteral("12:00:00 a.test NoData 10 fresh\n"
                                                 "12:00:00 a.test 2001:db8::1 60 fresh\n"
                                                 "12:00:11 a.test NoData 10 fresh\n"
                                                 "12:02:00 a.test 2001:db8::1 60 fresh")
                               << "2 of 3 refreshes observed";
    QTest::newRow("no such name") << QStringLiteral("12:00:00 a.test NxDomain 30 fresh\n"
                                                    "12:01:00 a.test NxDomain 30 fresh")
                                  << "2 of 3 refreshes observed";
    QTest::newRow("other names and types")
        << QStringLiteral("12:00:00 a.test ns1.a.test 60 NS fresh\n"
                          "12:00:00 ns1.a.test 192.0.2.1 60 fresh for a.test")
        << "0 of 0 refreshes observed";
}

void TestCoverage::text()
{
    QFETCH(QString, story);
    QFETCH(QString, expected);
    flux::Coverage coverage;
    for (const core::Observation &observation : support::observations(story).observations)
        coverage.add(observation);
    QCOMPARE(coverage.text(), expected);
}

void TestCoverage::resolversApartAndTogether()
{
    flux::Coverage coverage;
    for (const core::Observation &observation :
         support::observations(QStringLiteral("12:00:00 a.test 192.0.2.1 60 fresh @192.0.2.53\n"
                                              "12:00:00 a.test 192.0.2.1 60 fresh @192.0.2.54\n"
                                              "12:02:00 a.test 192.0.2.1 60 fresh @192.0.2.54"))
             .observations)
        coverage.add(observation);
    QCOMPARE(coverage.resolvers().size(), 2);
    QVERIFY(coverage.of(*core::Endpoint::parse(u"192.0.2.53")) == (flux::Refreshes{1, 1}));
    QVERIFY(coverage.of(*core::Endpoint::parse(u"192.0.2.54")) == (flux::Refreshes{2, 3}));
    QVERIFY(coverage.of(*core::Endpoint::parse(u"192.0.2.55")) == (flux::Refreshes{}));
    QVERIFY(coverage.all() == (flux::Refreshes{3, 4}));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
