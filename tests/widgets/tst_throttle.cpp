// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "throttle.h"

using namespace std::chrono_literals;

class TestThrottle : public QObject
{
    Q_OBJECT

private slots:
    void firstFiresAtOnce()
    {
        widgets::Throttle throttle(1h);
        const QSignalSpy fired(&throttle, &widgets::Throttle::fired);
        throttle.request();
        QCOMPARE(fired.count(), 1);
    }

    void requestsWithinAnIntervalBecomeOne()
    {
        widgets::Throttle throttle(30ms);
        QSignalSpy fired(&throttle, &widgets::Throttle::fired);
        for (int i = 0; i < 100; ++i)
            throttle.request();
        QCOMPARE(fired.count(), 1);
        QVERIFY(fired.wait(5000));
        QCOMPARE(fired.count(), 2);
        QVERIFY(!fired.wait(200));
    }

    void lastRequestIsNeverLost()
    {
        widgets::Throttle throttle(20ms);
        int value = 0;
        int seen = -1;
        connect(&throttle, &widgets::Throttle::fired, this, [&] { seen = value; });
        for (value = 0; value < 10; ++value)
            throttle.request();
        value = 9;
        QTRY_COMPARE(seen, 9);
    }

    void requestMadeWhileFiringWaitsItsTurn()
    {
        widgets::Throttle throttle(20ms);
        int fired = 0;
        connect(&throttle, &widgets::Throttle::fired, this, [&] {
            if (++fired == 1)
                throttle.request();
        });
        throttle.request();
        QCOMPARE(fired, 1);
        QTRY_COMPARE(fired, 2);
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
