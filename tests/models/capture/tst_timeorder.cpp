// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "capture/timeorder.h"

namespace {

core::Observation at(core::UtcMs time, int mark = 0)
{
    core::Observation observation;
    observation.at = time;
    observation.roundTripUs = mark;
    return observation;
}

} // namespace

class TestTimeOrder : public QObject
{
    Q_OBJECT

private slots:
    void sortsWhatItHolds()
    {
        capture::TimeOrder order;
        order.add({at(30), at(10), at(20, 1), at(20, 2)});
        QVERIFY(order.take(false).isEmpty());
        order.add({at(5), at(20, 3)});
        const QList<core::Observation> expected{at(5),     at(10),    at(20, 1),
                                                at(20, 2), at(20, 3), at(30)};
        QVERIFY(order.take(true) == expected);
        QVERIFY(order.take(true).isEmpty());
    }

    void holdsABoundedNumber()
    {
        capture::TimeOrder order;
        const auto held = static_cast<core::UtcMs>(capture::TimeOrder::held);
        QList<core::Observation> many;
        for (core::UtcMs time = held + 99; time >= 0; --time)
            many.append(at(time));
        order.add(many);
        QList<core::Observation> taken = order.take(false);
        QCOMPARE(taken.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(taken.at(i).at, i);
        // What comes after its turn comes at once.
        order.add({at(7)});
        taken = order.take(false);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().at, 7);
    }

    /// 4,000 rows of 1,000 addresses are far fewer than may be held, and hundreds of megabytes.
    void holdsBoundedBytes_data()
    {
        QTest::addColumn<core::Observation>("row");
        core::Observation many;
        many.answers.fill({}, 1000);
        QTest::newRow("many records") << many;
        core::Observation large;
        core::Record record;
        record.type = core::RecordType::TXT;
        record.text = QString(50'000, u'x');
        large.answers = {record};
        QTest::newRow("long texts") << large;
    }

    void holdsBoundedBytes()
    {
        QFETCH(core::Observation, row);
        constexpr int rows = 4'000;
        const size_t least = static_cast<size_t>(row.answers.size()) * sizeof(core::Record) +
                             static_cast<size_t>(row.answers.first().text.size()) * sizeof(QChar);
        capture::TimeOrder order;
        core::UtcMs taken = 0;
        for (core::UtcMs time = 0; time < rows; ++time) {
            row.at = time;
            order.add({row});
            for (const core::Observation &oldest : order.take(false))
                QCOMPARE(oldest.at, taken++); // still in order
            QCOMPARE_LE(static_cast<size_t>(time + 1 - taken) * least, size_t{128} * 1024 * 1024);
        }
        QCOMPARE_GE(taken, 1);
        QCOMPARE(order.take(true).size(), rows - taken);
    }
};

QTEST_GUILESS_MAIN(TestTimeOrder)
#include "tst_timeorder.moc"
