// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/lanes.h"

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

/// "row x1-x2 c; …"
QString print(const QList<plots::LaneMark> &marks)
{
    QStringList lines;
    for (const plots::LaneMark &mark : marks)
        lines.append(QStringLiteral("%1 %2-%3 c%4")
                         .arg(mark.row)
                         .arg(mark.x1)
                         .arg(mark.x2)
                         .arg(mark.category));
    return lines.join(QStringLiteral("; "));
}

plots::TimeRange minutes(int from, int to)
{
    const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));
    return {noon + 60'000 * from, noon + 60'000 * to};
}

const auto story = QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64501\n"
                                  "12:01:00 a.test 192.0.2.1 60\n"
                                  "12:05:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64501\n"
                                  "12:08:00 a.test 198.51.100.9 60\n"
                                  "12:09:00 a.test 198.51.100.1 60 UA AS64500");

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private slots:
    void marksFollowTheSpells();
    void marksAreClippedToTheRange();
    void marksThatTouchAreOne();
    void marksDoNotGrowWithTheAnswers();
    void categoriesBySizeThenNumber();
    void gaps_data();
    void gaps();
    void emptyThings();
    void wholeRange();
};

void TestLanes::marksFollowTheSpells()
{
    const plots::Lanes lanes = plots::Lanes::of(told(story), minutes(0, 10), 100);
    QCOMPARE(lanes.rows, 4);
    QCOMPARE(print(lanes.marks),
             QStringLiteral("0 0-60 c0; 1 0-10 c0; 1 50-60 c0; 2 80-90 c-1; 3 90-99 c1"));
}

void TestLanes::marksAreClippedToTheRange()
{
    const plots::Lanes lanes = plots::Lanes::of(told(story), minutes(2, 8), 60);
    QCOMPARE(lanes.rows, 4); // rows stay where they are when one zooms
    QCOMPARE(print(lanes.marks), QStringLiteral("0 0-40 c0; 1 30-40 c0; 2 59-59 c-1"));
}

void TestLanes::marksThatTouchAreOne()
{
    const plots::Lanes lanes = plots::Lanes::of(told(story), minutes(0, 1000), 100);
    QCOMPARE(print(lanes.marks), QStringLiteral("0 0-0 c0; 1 0-0 c0; 2 0-0 c-1; 3 0-1 c1"));
}

void TestLanes::marksDoNotGrowWithTheAnswers()
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    core::Observation on =
        support::observations(QStringLiteral("12:00:00 a.test 192.0.2.1 1")).observations[0];
    core::Observation off =
        support::observations(QStringLiteral("12:00:00 a.test NxDomain")).observations[0];
    for (int i = 0; i < 20'000; ++i) {
        core::Observation &observation = i % 2 == 0 ? on : off;
        observation.at = on.at + 1000;
        on.at = observation.at;
        history.add(observation);
    }
    QCOMPARE(history.addresses()[0].spells.size(), 10'000);
    const plots::Lanes lanes = plots::Lanes::of(history, plots::wholeRange(history), 100);
    QCOMPARE(print(lanes.marks), QStringLiteral("0 0-99 c-1"));
}

void TestLanes::categoriesBySizeThenNumber()
{
    QString text;
    for (int network = 0; network < 8; ++network) {
        const int addresses = network == 7 ? 3 : network == 5 ? 2 : 1;
        for (int i = 0; i < addresses; ++i)
            text += QStringLiteral("12:00:00 a.test 192.0.2.%1 60 AS%2\n")
                        .arg(network * 10 + i)
                        .arg(64510 - network);
    }
    text += QStringLiteral("12:00:00 a.test 203.0.113.1 60");
    const flux::NameHistory history = told(text);
    const plots::Lanes lanes = plots::Lanes::of(history, minutes(0, 1), 10);
    QStringList found;
    for (const plots::LaneCategory &category : lanes.categories)
        found.append(QStringLiteral("%1:%2").arg(category.network.asn).arg(category.addresses));
    QCOMPARE(found.join(QLatin1Char(' ')),
             QStringLiteral("64503:3 64505:2 64504:1 64506:1 64507:1 64508:1"));
    QCOMPARE(lanes.otherAddresses, 3); // two networks of one, and one nobody knows

    const QHash<quint32, int> indexes = plots::networkCategories(history);
    QCOMPARE(indexes.size(), 6);
    QCOMPARE(indexes.value(64503), 0);
    QCOMPARE(indexes.value(64508), 5);
}

void TestLanes::gaps_data()
{
    QTest::addColumn<QString>("failures");
    QTest::addColumn<QString>("expected");
    QTest::newRow("until the next answer") << QStringLiteral("12:02:00 a.test Timeout\n"
                                                             "12:03:00 a.test Timeout\n"
                                                             "12:04:00 a.test 192.0.2.1")
                                           << "20-39";
    QTest::newRow("still failing") << QStringLiteral("12:08:00 a.test ServFail\n"
                                                     "12:09:00 a.test ServFail")
                                   << "80-89";
    QTest::newRow("beyond the range")
        << QStringLiteral("12:08:00 a.test ServFail\n"
                          "12:20:00 a.test ServFail\n"
                          "12:21:00 a.test 192.0.2.1\n12:30:00 a.test Timeout")
        << "80-99";
    QTest::newRow("two") << QStringLiteral("12:02:00 a.test Timeout\n"
                                           "12:03:00 a.test 192.0.2.1\n"
                                           "12:05:00 a.test Timeout")
                         << "20-29 50-50";
}

void TestLanes::gaps()
{
    QFETCH(QString, failures);
    const flux::NameHistory history =
        told(QStringLiteral("12:00:00 a.test 192.0.2.1\n") + failures);
    QStringList found;
    const plots::Lanes lanes = plots::Lanes::of(history, minutes(0, 10), 100);
    for (const auto &[x1, x2] : lanes.gaps)
        found.append(QStringLiteral("%1-%2").arg(x1).arg(x2));
    QTEST(found.join(QLatin1Char(' ')), "expected");
}

void TestLanes::emptyThings()
{
    const plots::Lanes none = plots::Lanes::of(flux::NameHistory(), minutes(0, 10), 100);
    QCOMPARE(none.rows, 0);
    QVERIFY(none.marks.isEmpty());
    QVERIFY(plots::Lanes::of(told(story), minutes(0, 0), 100).marks.isEmpty());
    const plots::Lanes noWidth = plots::Lanes::of(told(story), minutes(0, 10), 0);
    QVERIFY(noWidth.marks.isEmpty());
    QCOMPARE(noWidth.categories.size(), 2); // a legend needs no width
}

void TestLanes::wholeRange()
{
    QCOMPARE(plots::wholeRange(told(story)), minutes(0, 9));
    const plots::TimeRange shortest =
        plots::wholeRange(told(story.section(QLatin1Char('\n'), 0, 0)));
    QCOMPARE(shortest.to - shortest.from, 20'000);
    QCOMPARE(plots::wholeRange(flux::NameHistory()), (plots::TimeRange{0, 20'000}));
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
