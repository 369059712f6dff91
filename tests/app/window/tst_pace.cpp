// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pace.h"

#include <QTest>

using app::Pace;

/// How fast long work goes, and how long it still takes.
class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void doesNotGuess()
    {
        const auto early = Pace::stepAfter(900, 500, 0.5);
        QCOMPARE(early.done, 500);
        QCOMPARE(early.perSecond, 0.0);
        QCOMPARE(early.secondsLeft, -1);
        QCOMPARE(Pace::stepAfter(5000, 500, 0.001).secondsLeft, -1);
        QCOMPARE(Pace::stepAfter(5000, 500, std::nullopt).secondsLeft, -1);
    }

    void tellsRateAndTimeLeft()
    {
        // A quarter took ten seconds, so the rest takes thirty.
        const auto step = Pace::stepAfter(10'000, 250'000, 0.25);
        QCOMPARE(step.perSecond, 25'000.0);
        QVERIFY(step.secondsLeft >= 30 && step.secondsLeft <= 31);
        QCOMPARE(*step.part, 0.25);
    }

    void isDueAtOnceAndNotAgainSoon()
    {
        Pace pace;
        pace.start();
        QVERIFY(pace.isDue());
        QVERIFY(!pace.isDue());
        QVERIFY(QTest::qWaitFor([&pace] { return pace.isDue(); }));
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
