// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeaxis.h"

#include <limits>

#include <QTest>

#include "support/observationtext.h"

class TestTimeAxis : public QObject
{
    Q_OBJECT

private slots:
    void ticks_data();
    void ticks();
    void ticksNeverExceedTheirNumber();
    void labelsAreDistinct_data();
    void labelsAreDistinct();
    void columns();
    void countTicks_data();
    void countTicks();
};

void TestTimeAxis::ticks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("maxTicks");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ten seconds") << "12:00:00.3"
                                 << "12:00:10.3" << 5
                                 << "12:00:02 12:00:04 12:00:06 12:00:08 12:00:10";
    QTest::newRow("a minute") << "12:00:00"
                              << "12:01:00" << 4 << "12:00:00 12:00:30 12:01:00";
    QTest::newRow("an afternoon") << "14:02:11"
                                  << "16:42:09" << 8 << "14:30 15:00 15:30 16:00 16:30";
    QTest::newRow("over midnight") << "22:30:00"
                                   << "2026-11-22T01:10:00" << 3 << "23:00 00:00 01:00";
    QTest::newRow("two days") << "2026-11-20T06:00:00"
                              << "2026-11-22T06:00:00" << 4 << "12:00 11-21 12:00 11-22";
    QTest::newRow("a week") << "2026-11-14T12:00:00"
                            << "2026-11-21T12:00:00" << 4 << "11-15 11-17 11-19 11-21";
    QTest::newRow("months") << "2026-06-01T12:00:00"
                            << "2026-11-21T12:00:00" << 3 << "2026-07-16 2026-09-04 2026-10-24";
    QTest::newRow("no room") << "12:00:00"
                             << "12:01:00" << 0 << "";
    QTest::newRow("nothing") << "12:00:00"
                             << "12:00:00" << 5 << "";
    QTest::newRow("backwards") << "12:01:00"
                               << "12:00:00" << 5 << "";
}

void TestTimeAxis::ticks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, maxTicks);
    const plots::TimeRange range{support::moment(from), support::moment(to)};
    QStringList labels;
    for (const core::UtcMs at : plots::timeTicks(range, maxTicks))
        labels.append(plots::timeTickLabel(at, range));
    QTEST(labels.join(QLatin1Char(' ')), "expected");
}

void TestTimeAxis::ticksNeverExceedTheirNumber()
{
    for (const core::UtcMs from :
         {core::UtcMs{-86'400'123}, core::UtcMs{0}, core::UtcMs{1'795'269'731'417}}) {
        for (core::UtcMs span = 1; span < core::UtcMs{1} << 52; span = span * 3 + 1) {
            for (const int maxTicks : {1, 2, 5, 12}) {
                const QList<core::UtcMs> ticks = plots::timeTicks({from, from + span}, maxTicks);
                QVERIFY(ticks.size() <= maxTicks);
                for (const core::UtcMs at : ticks)
                    QVERIFY(at >= from && at <= from + span);
                if (span > 10'000 && span < 100'000'000'000 && maxTicks >= 5)
                    QVERIFY(!ticks.isEmpty());
            }
        }
    }
}

void TestTimeAxis::labelsAreDistinct_data()
{
    QTest::addColumn<qint64>("span");
    for (const qint64 seconds :
         {10, 60, 300, 301, 480, 3600, 86'400, 86'401, 200'000, 1'000'000, 1'728'001, 40'000'000})
        QTest::addRow("%lld s", seconds) << seconds * 1000;
}

void TestTimeAxis::labelsAreDistinct()
{
    QFETCH(qint64, span);
    const core::UtcMs from = support::moment(QStringLiteral("13:37:42"));
    const plots::TimeRange range{from, from + span};
    QStringList labels;
    for (const core::UtcMs at : plots::timeTicks(range, 12))
        labels.append(plots::timeTickLabel(at, range));
    QVERIFY(labels.size() >= 2);
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestTimeAxis::columns()
{
    const plots::TimeRange range{1000, 2000};
    QCOMPARE(range.column(1000, 100), 0);
    QCOMPARE(range.column(1500, 100), 50);
    QCOMPARE(range.column(2000, 100), 99);
    QCOMPARE(range.column(-5, 100), 0);
    QCOMPARE(range.column(9999, 100), 99);
    QCOMPARE(range.column(1500, 0), 0);
}

void TestTimeAxis::countTicks_data()
{
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("maxTicks");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << 0 << 5 << QList<int>{0};
    QTest::newRow("one by one") << 3 << 5 << QList<int>{0, 1, 2, 3};
    QTest::newRow("the mockup's") << 231 << 5 << QList<int>{0, 50, 100, 150, 200};
    QTest::newRow("thousands") << 10'000 << 3 << QList<int>{0, 5000, 10'000};
    QTest::newRow("no room still has two") << 7 << 0 << QList<int>{0, 5};
    QTest::newRow("the largest number")
        << std::numeric_limits<int>::max() << 2 << QList<int>{0, 2'000'000'000};
}

void TestTimeAxis::countTicks()
{
    QFETCH(int, largest);
    QFETCH(int, maxTicks);
    QTEST(plots::countTicks(largest, maxTicks), "expected");
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
