// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <malloc.h>

#include <QElapsedTimer>
#include <QTest>

#include "investigation/scheduler.h"
#include "support/manualclock.h"

using core::RecordType;
using investigation::Scheduler;
using investigation::Task;

namespace {

constexpr quint32 resolvers = 4;
constexpr quint32 ttlSeconds = 300;
constexpr std::array types{RecordType::A, RecordType::AAAA, RecordType::NS};

core::Endpoint resolver(quint32 number)
{
    return {core::IpAddress::v4(0xc0000201U + number), 53};
}

void fill(Scheduler *scheduler, int names, double budget)
{
    for (quint32 i = 0; i < resolvers; ++i)
        scheduler->setBudget(resolver(i), budget);
    for (int i = 0; i < names; ++i) {
        const core::DomainName name = *core::DomainName::parse(QStringLiteral("n%1.test").arg(i));
        for (quint32 of = 0; of < resolvers; ++of) {
            for (const RecordType type : types)
                scheduler->add({name, name, type, resolver(of)}, {});
        }
    }
}

/// Nanoseconds to take and to answer one task, with everything due at the same instants.
double costOfATask(int names)
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    fill(&scheduler, names, 100'000);
    qint64 tasks = 0;
    QElapsedTimer timer;
    timer.start();
    while (tasks < 400'000) {
        const QList<Task> due = scheduler.takeDue();
        for (const Task &task : due)
            scheduler.answered(task, core::Outcome::NoError, 1'000'000); // the ceiling, unjittered
        tasks += due.size();
        clock.advance(std::max<qint64>(0, *scheduler.nextDue() - clock.monotonic()));
    }
    return static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(tasks);
}

/// In milliseconds, of the questions asked again, sorted.
QList<qint64> latenesses(int names, double budget, qint64 untilMs)
{
    support::ManualClock clock;
    Scheduler scheduler(clock, 1);
    fill(&scheduler, names, budget);
    QHash<Task, qint64> dueAt;
    QList<qint64> late;
    const qint64 start = clock.monotonic();
    while (clock.monotonic() - start < untilMs) {
        for (const Task &task : scheduler.takeDue()) {
            if (const auto due = dueAt.constFind(task); due != dueAt.cend())
                late.append(clock.monotonic() - *due);
            scheduler.answered(task, core::Outcome::NoError, ttlSeconds);
            dueAt.insert(task, scheduler.due(task).value_or(0));
        }
        clock.advance(std::max<qint64>(0, *scheduler.nextDue() - clock.monotonic()));
    }
    std::sort(late.begin(), late.end());
    return late;
}

} // namespace

class BenchScheduler : public QObject
{
    Q_OBJECT

private slots:
    void costOfATaskDoesNotGrow()
    {
        const double small = costOfATask(84); // 1,008 tasks
        const double large = costOfATask(10'000);
        qInfo("a task taken and answered: %.0f ns at 1,008 tasks, %.0f ns at 120,000: ratio %.2f",
              small, large, large / small);
        QVERIFY(large / small <= 15);
    }

    void memory()
    {
        support::ManualClock clock;
        const auto used = [] { return mallinfo2().uordblks + mallinfo2().hblkhd; };
        const size_t before = used();
        Scheduler scheduler(clock, 1);
        fill(&scheduler, 10'000, 100);
        const double bytes = static_cast<double>(used() - before);
        qInfo("10,000 names, 4 resolvers, 3 types: %.1f MB, %.0f bytes a task", bytes / 1e6,
              bytes / 120'000);
        QVERIFY(bytes < 64e6);
    }

    void lateness()
    {
        const QList<qint64> late = latenesses(10'000, 250, 1'800'000);
        const qint64 p99 = late[late.size() * 99 / 100];
        qInfo("%lld refreshes at 250 queries a second and resolver: lateness p50 %lld ms, p99 %lld "
              "ms, most %lld ms",
              static_cast<long long>(late.size()), static_cast<long long>(late[late.size() / 2]),
              static_cast<long long>(p99), static_cast<long long>(late.last()));
        QVERIFY(p99 <= 250);
    }
};

QTEST_GUILESS_MAIN(BenchScheduler)
#include "bench_scheduler.moc"
