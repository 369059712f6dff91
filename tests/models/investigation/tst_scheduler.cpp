// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

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

/// Asked of a resolver elsewhere, which has a budget to be kept.
Task publicTask(const QByteArray &name)
{
    const core::DomainName subject = *core::DomainName::parse(QString::fromLatin1(name));
    return {subject, subject, core::RecordType::A, {core::IpAddress::v4(0xc0000235), 53}};
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
    void keepsTheBudget_data();
    void keepsTheBudget();
    void namesTakeTurns();
    void refreshesGoBeforeCatchingUp();
    void shortTtlsSlowDown();
    void asksWithin();
    void slowWatch();
    void afterSuspendNothingFloods();
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

void TstScheduler::keepsTheBudget_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("most");
    QTest::newRow("the usual") << 10.0 << 10;
    QTest::newRow("one in two seconds") << 0.5 << 1;
    QTest::newRow("many") << 200.0 << 200;
    QTest::newRow("none is a little") << 0.0 << 1;
    QTest::newRow("no number") << qQNaN() << 1;
}

void TstScheduler::keepsTheBudget()
{
    QFETCH(double, perSecond);
    QFETCH(int, most);
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.setBudget(publicTask("n.test").resolver, perSecond);
    for (int i = 0; i < 2000; ++i)
        scheduler.add(publicTask(QByteArray("n" + QByteArray::number(i) + ".test")), {});
    const qint64 start = clock.monotonic();
    QList<qint64> sent;
    while (clock.monotonic() - start < 20'000) {
        for (const Task &task : scheduler.takeDue()) {
            sent.append(clock.monotonic());
            scheduler.answered(task, Outcome::NoError, 5);
        }
        const qint64 next = *scheduler.nextDue();
        QVERIFY(next > clock.monotonic()); // or the caller would spin
        clock.advance(next - clock.monotonic());
    }
    for (qsizetype i = most; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - most] >= 1000);
    // Catching up takes three quarters at least.
    const double least = std::isnan(perSecond) ? 0 : std::floor(0.7 * 20 * perSecond);
    QVERIFY(static_cast<double>(sent.size()) >= least);
}

void TstScheduler::namesTakeTurns()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    for (int i = 0; i < 100; ++i) {
        Task task = publicTask("greedy.test");
        task.question = *core::DomainName::parse(QStringLiteral("ns%1.test").arg(i));
        scheduler.add(task, {});
    }
    for (const char *name : {"a.test", "b.test", "c.test"})
        scheduler.add(publicTask(name), {});
    const QList<Task> first = scheduler.takeDue();
    QCOMPARE(first.size(), 8);
    for (const char *name : {"a.test", "b.test", "c.test"})
        QVERIFY(first.first(4).contains(publicTask(name)));
}

void TstScheduler::refreshesGoBeforeCatchingUp()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(publicTask("old.test"), {});
    QCOMPARE(scheduler.takeDue().size(), 1);
    scheduler.answered(publicTask("old.test"), Outcome::NoError, 10);
    clock.advance(*scheduler.nextDue() - clock.monotonic() - 500);
    for (int i = 0; i < 500; ++i)
        scheduler.add(publicTask(QByteArray("n" + QByteArray::number(i) + ".test")), {});
    QCOMPARE(scheduler.takeDue().size(), 8);
    clock.advance(500);
    QCOMPARE(scheduler.takeDue(), QList{publicTask("old.test")});
}

void TstScheduler::shortTtlsSlowDown()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    QList<qint64> waits;
    for (int i = 0; i < 18; ++i) {
        QCOMPARE(scheduler.takeDue().size(), 1);
        scheduler.answered(task("flux.test"), Outcome::NoError, i % 2);
        waits.append(*scheduler.nextDue() - clock.monotonic());
        clock.advance(waits.last());
    }
    QList<qint64> expected(12, 5000);
    expected << 10'000 << 20'000 << 40'000 << 60'000 << 60'000 << 60'000;
    QCOMPARE(waits, expected);
    scheduler.takeDue();
    scheduler.answered(task("flux.test"), Outcome::NoError, 8);
    QVERIFY(*scheduler.nextDue() - clock.monotonic() <= 9'900);
    clock.advance(10'000);
    scheduler.takeDue();
    scheduler.answered(task("flux.test"), Outcome::NoError, 0);
    QCOMPARE(*scheduler.nextDue() - clock.monotonic(), 5000);
}

void TstScheduler::asksWithin()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    const auto waitFor = [&](quint32 ttlSeconds, quint32 within) {
        scheduler.takeDue();
        scheduler.answered(task("flux.test"), Outcome::NoError, ttlSeconds, within);
        return *scheduler.nextDue() - clock.monotonic();
    };
    QVERIFY(waitFor(300, 20) >= 21'000);
    QVERIFY(waitFor(300, 20) <= 23'100);
    QVERIFY(waitFor(10, 20) <= 12'100); // the TTL is sooner
    QCOMPARE(waitFor(300, 0), 5000);    // never below the least interval
}

void TstScheduler::slowWatch()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    scheduler.add(task("flux.test"), {});
    scheduler.add(task("other.test"), {});
    const core::DomainName subject = task("flux.test").subject;
    QCOMPARE(scheduler.takeDue().size(), 2);
    scheduler.answered(task("flux.test"), Outcome::NoError, 60);
    scheduler.answered(task("other.test"), Outcome::NoError, 60);
    const qint64 asked = clock.monotonic();
    scheduler.slowDown(subject);
    QVERIFY(*scheduler.nextDue(subject) - asked >= 600'000);
    QVERIFY(*scheduler.nextDue(task("other.test").subject) - asked < 70'000);
    clock.advance(*scheduler.nextDue(subject) - asked);
    QVERIFY(scheduler.takeDue().contains(task("flux.test")));
    scheduler.answered(task("flux.test"), Outcome::NoError, 60);
    QVERIFY(*scheduler.nextDue(subject) - clock.monotonic() >= 600'000);
    QVERIFY(*scheduler.nextDue(subject) - clock.monotonic() <= 660'000);
    clock.advance(300'000);
    scheduler.speedUp(subject);
    QCOMPARE(*scheduler.nextDue(subject), clock.monotonic());
}

void TstScheduler::afterSuspendNothingFloods()
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    for (int i = 0; i < 3000; ++i)
        scheduler.add(publicTask(QByteArray("n" + QByteArray::number(i) + ".test")), {});
    QCOMPARE(scheduler.takeDue().size(), 8);
    clock.advance(8 * 3'600'000);
    int sent = 0;
    for (const qint64 end = clock.monotonic() + 10'000; clock.monotonic() < end;) {
        sent += static_cast<int>(scheduler.takeDue().size());
        clock.advance(*scheduler.nextDue() - clock.monotonic());
    }
    QVERIFY2(sent >= 75 && sent <= 100, qPrintable(QString::number(sent)));
}

QTEST_GUILESS_MAIN(TstScheduler)
#include "tst_scheduler.moc"
