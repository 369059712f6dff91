// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/scheduler.h"
#include "support/manualclock.h"

using core::Outcome;
using investigation::Scheduler;
using investigation::Task;

namespace {

Task task(const char *name, quint16 port = 53)
{
    const core::DomainName subject = *core::DomainName::parse(QString::fromLatin1(name));
    return {subject, subject, core::RecordType::A, {core::IpAddress::v4(0x7f000001), port}};
}

} // namespace

/// The moments at which questions are asked, with a clock turned by hand.
class TstScheduler : public QObject
{
    Q_OBJECT

private slots:
    void asksAtOnceAndOnlyOnce();
    void asksJustAfterTheTtl_data();
    void asksJustAfterTheTtl();
    void backsOffOnFailure();
    void forgetsRemovedNames();
    void keepsResolversApart();
    void givesOldestFirst();
};

void TstScheduler::asksAtOnceAndOnlyOnce()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    scheduler.add(task("flux.test"), {});
    QCOMPARE(scheduler.takeDue(), QList{task("flux.test")});
    clock.advance(3'600'000);
    QVERIFY(scheduler.takeDue().isEmpty());
    QVERIFY(!scheduler.nextDue());
}

void TstScheduler::asksJustAfterTheTtl_data()
{
    QTest::addColumn<quint32>("ttlSeconds");
    QTest::addColumn<qint64>("leastMs");
    QTest::addColumn<qint64>("mostMs");
    QTest::newRow("ttl 60") << 60U << qint64{61'000} << qint64{67'100};
    QTest::newRow("ttl zero: floor") << 0U << qint64{5'000} << qint64{5'000};
    QTest::newRow("ttl of a week: ceiling") << 604'800U << qint64{1'800'000} << qint64{1'800'000};
    QTest::newRow("largest ttl") << 0xffffffffU << qint64{1'800'000} << qint64{1'800'000};
}

void TstScheduler::asksJustAfterTheTtl()
{
    QFETCH(quint32, ttlSeconds);
    QFETCH(qint64, leastMs);
    QFETCH(qint64, mostMs);
    support::ManualClock clock;
    for (quint32 seed = 0; seed < 50; ++seed) {
        Scheduler scheduler(clock, seed);
        scheduler.add(task("flux.test"), {});
        scheduler.takeDue();
        scheduler.answered(task("flux.test"), Outcome::NoError, ttlSeconds);
        const qint64 wait = *scheduler.nextDue() - clock.monotonic();
        QVERIFY2(wait >= leastMs && wait <= mostMs, qPrintable(QString::number(wait)));
    }
}

void TstScheduler::backsOffOnFailure()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    scheduler.takeDue();
    QList<qint64> waits;
    for (int i = 0; i < 9; ++i) {
        scheduler.answered(task("flux.test"), Outcome::Timeout, 0);
        waits.append(*scheduler.nextDue() - clock.monotonic());
        clock.advance(waits.last());
        QCOMPARE(scheduler.takeDue().size(), 1);
    }
    const QList<qint64> doubling{5000, 10000, 20000, 40000, 80000, 160000, 300000, 300000, 300000};
    QCOMPARE(waits, doubling);
    scheduler.answered(task("flux.test"), Outcome::NoError, 4);
    QVERIFY(*scheduler.nextDue() - clock.monotonic() <= 5500);
}

void TstScheduler::forgetsRemovedNames()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    scheduler.add(task("rr.test"), {});
    QCOMPARE(scheduler.takeDue().size(), 2);
    scheduler.remove(task("flux.test").subject);
    scheduler.answered(task("flux.test"), Outcome::NoError, 1);
    scheduler.answered(task("rr.test"), Outcome::NoError, 1);
    clock.advance(3'600'000);
    QCOMPARE(scheduler.takeDue(), QList{task("rr.test")});
    QVERIFY(!scheduler.contains(task("flux.test")));
}

void TstScheduler::keepsResolversApart()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test", 5301), {});
    scheduler.add(task("flux.test", 5302), {});
    scheduler.takeDue();
    scheduler.answered(task("flux.test", 5301), Outcome::NoError, 10);
    scheduler.answered(task("flux.test", 5302), Outcome::NoError, 1000);
    clock.advance(13'000);
    QCOMPARE(scheduler.takeDue(), QList{task("flux.test", 5301)});
    QVERIFY(*scheduler.nextDue(task("flux.test").subject) - clock.monotonic() > 900'000);
}

void TstScheduler::givesOldestFirst()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    for (const char *name : {"a.test", "b.test", "c.test"}) {
        scheduler.add(task(name), {});
        clock.advance(1);
    }
    QCOMPARE(scheduler.takeDue(), (QList{task("a.test"), task("b.test"), task("c.test")}));
}

QTEST_GUILESS_MAIN(TstScheduler)
#include "tst_scheduler.moc"
