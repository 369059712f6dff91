// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "dns/roundtrip.h"

using dns::RoundTrip;
using namespace std::chrono_literals;

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void isPatientBeforeTheFirstAnswer();
    void learnsAQuickServer();
    void staysQuickWhenPacketsAreLost();
    void learnsASlowServer();
    void neverLeavesItsBounds();
};

void RoundTripTest::isPatientBeforeTheFirstAnswer()
{
    QCOMPARE(RoundTrip(2000ms).patience().count(), 2000);
}

void RoundTripTest::learnsAQuickServer()
{
    RoundTrip roundTrip(2000ms);
    roundTrip.note(80ms);
    QCOMPARE(roundTrip.patience().count(), 240); // RFC 6298: SRTT + 4 · SRTT / 2
    for (int i = 0; i < 50; ++i)
        roundTrip.note(80ms);
    QCOMPARE(roundTrip.patience().count(), 100); // the deviation has gone; the floor holds
}

void RoundTripTest::staysQuickWhenPacketsAreLost()
{
    RoundTrip roundTrip(2000ms);
    // One answer in twenty came only after the question was sent again.
    for (int i = 0; i < 400; ++i)
        roundTrip.note(i % 20 == 19 ? 20ms + roundTrip.patience() : 20ms);
    QVERIFY(roundTrip.patience() <= 200ms);
}

void RoundTripTest::learnsASlowServer()
{
    RoundTrip roundTrip(2000ms);
    for (int i = 0; i < 50; ++i)
        roundTrip.note(5ms);
    QCOMPARE(roundTrip.patience().count(), 100);
    for (int i = 0; i < 20; ++i)
        roundTrip.note(900ms);
    QVERIFY(roundTrip.patience() > 900ms);
}

void RoundTripTest::neverLeavesItsBounds()
{
    RoundTrip quick(2000ms);
    quick.note(0ms);
    QCOMPARE(quick.patience().count(), 100);
    RoundTrip slow(2000ms);
    slow.note(1h);
    QCOMPARE(slow.patience().count(), 2000);
    RoundTrip impatient(50ms);
    impatient.note(1ms);
    QCOMPARE(impatient.patience().count(), 50);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
