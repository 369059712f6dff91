// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/series.h"

#include <QTest>

#include "support/observationtext.h"

namespace {

const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));

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

/// "0,2 60,2 60,3": seconds after noon and value.
QString print(const plots::Points &points)
{
    QStringList words;
    for (const QPointF &point : points)
        words.append(QStringLiteral("%1,%2")
                         .arg((point.x() - static_cast<double>(noon)) / 1000)
                         .arg(point.y()));
    return words.join(QLatin1Char(' '));
}

plots::TimeRange seconds(int from, int to)
{
    return {noon + 1000 * from, noon + 1000 * to};
}

const auto story = QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64500\n"
                                  "12:01:00 a.test 192.0.2.3 50 NL AS64500\n"
                                  "12:02:00 a.test 192.0.2.4 40 UA AS64501\n"
                                  "12:02:00 a.test ns1.a.test 60 NS\n"
                                  "12:03:00 ns1.a.test 192.0.2.53 60 for a.test\n"
                                  "12:04:00 a.test 192.0.2.1 300 @127.0.0.2");

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void growthIsDrawnAsSteps();
    void growthOfAPartStartsWhereItStood();
    void ttlByResolver();
    void emptyThings();
};

void TestSeries::growthIsDrawnAsSteps()
{
    const auto growth = plots::GrowthSeries::of(told(story), seconds(0, 300), 1000);
    QCOMPARE(print(growth.addresses), QStringLiteral("0,2 60,2 60,3 120,3 120,4 240,4"));
    QCOMPARE(print(growth.networks), QStringLiteral("0,1 120,1 120,2 240,2"));
    QCOMPARE(print(growth.nameServerAddresses), QStringLiteral("0,0 180,0 180,1 240,1"));
}

void TestSeries::growthOfAPartStartsWhereItStood()
{
    const auto growth = plots::GrowthSeries::of(told(story), seconds(90, 150), 1000);
    QCOMPARE(print(growth.addresses), QStringLiteral("90,3 120,3 120,4 150,4"));
    const auto later = plots::GrowthSeries::of(told(story), seconds(200, 210), 1000);
    QCOMPARE(print(later.addresses), QStringLiteral("200,4 210,4"));
    const auto before = plots::GrowthSeries::of(told(story), seconds(-20, -10), 1000);
    QVERIFY(before.addresses.isEmpty());
}

void TestSeries::ttlByResolver()
{
    const auto ttl = plots::TtlSeries::of(told(story), seconds(0, 300), 1000);
    QCOMPARE(ttl.lines.size(), 2);
    QCOMPARE(ttl.lines[0].resolver.toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(print(ttl.lines[0].points), QStringLiteral("0,60 60,50 120,40"));
    QCOMPARE(ttl.lines[1].resolver.toString(), QStringLiteral("127.0.0.2"));
    QCOMPARE(print(ttl.lines[1].points), QStringLiteral("240,300"));
    QCOMPARE(ttl.largestSeconds, 300.0);
    QCOMPARE(ttl.authoritySeconds, 300U);

    const auto part = plots::TtlSeries::of(told(story), seconds(30, 130), 1000);
    QCOMPARE(part.largestSeconds, 50.0);
    QCOMPARE(part.authoritySeconds, 300U);
}

void TestSeries::emptyThings()
{
    const auto growth = plots::GrowthSeries::of(flux::NameHistory(), seconds(0, 1), 100);
    QVERIFY(growth.addresses.isEmpty());
    QVERIFY(plots::TtlSeries::of(flux::NameHistory(), seconds(0, 1), 100).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
