// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QTest>

#include "enginethread.h"
#include "items/namemodel.h"
#include "items/observationlog.h"
#include "timing.h"

using bench::EngineThread;
using bench::LoopProbe;
using bench::quantile;
using bench::runFor;
using bench::threadCpuMs;

namespace {

constexpr int servers = 7; ///< each is asked 1,000 questions a second at most, and gets some 800
constexpr int names = 8'000;
constexpr std::chrono::seconds length{5};

/// What the window shows, without the window.
struct Shown
{
    items::ObservationLog log;
    items::NameModel model{log};
    qint64 answers = 0;
    QList<double> batchMs; ///< CPU time that each took this thread
};

} // namespace

class BenchStalls : public QObject
{
    Q_OBJECT

private slots:
    /// The figures of an idle loop say how much of a stall is the machine's.
    void answersLeaveTheEventLoopFree()
    {
        LoopProbe idle;
        runFor(std::chrono::seconds(2));
        const double idleMedian = quantile(idle.late(), 0.5);
        const double idleP99 = quantile(idle.late(), 0.99);

        QList<core::DomainName> watched;
        Shown shown;
        for (int i = 0; i < names; ++i) {
            watched.append(*core::DomainName::parse(QStringLiteral("n%1.bench.test").arg(i)));
            shown.log.addNames({watched.last()});
        }
        const bench::AnsweringServer server(servers, {});
        EngineThread engine(server);
        connect(&engine.engine(), &investigation::Investigation::observed, &shown.log,
                [&shown](const core::Batch &batch) {
                    const double start = threadCpuMs();
                    shown.answers += batch.observations.size();
                    shown.log.append(batch);
                    shown.batchMs.append(threadCpuMs() - start);
                });
        connect(&engine.engine(), &investigation::Investigation::nextQueryChanged, &shown.model,
                &items::NameModel::setNextQuery);
        engine.watch(watched);
        runFor(std::chrono::milliseconds(200)); // 30,000 questions are put in order first
        const qint64 before = shown.answers;
        LoopProbe busy;
        runFor(length);
        const double rate = double(shown.answers - before) / double(length.count());
        const double p99 = quantile(busy.late(), 0.99);
        qInfo("%.0f answers a second: the loop is late by %.1f ms (median), %.1f ms (p99), %.1f ms "
              "(most); idle %.1f and %.1f ms",
              rate, quantile(busy.late(), 0.5), p99, quantile(busy.late(), 1), idleMedian, idleP99);
        qInfo("%lld batches, each %.1f ms of CPU time (median), %.1f ms (p99)",
              static_cast<long long>(shown.batchMs.size()), quantile(shown.batchMs, 0.5),
              quantile(shown.batchMs, 0.99));
        // CPU time, so that it holds on a busy machine too: what 50 ms of 5,000 answers a second
        // cost.
        const double cpuMs = std::accumulate(shown.batchMs.cbegin(), shown.batchMs.cend(), 0.0);
        const double usualBatchMs = cpuMs / double(shown.answers) * 250;
        qInfo("250 answers cost the loop %.1f ms of CPU time", usualBatchMs);
        QVERIFY(usualBatchMs < 16);
        if (rate < 5'000 || idleP99 > 2)
            QSKIP("This machine is too busy to tell whether the stalls are those of the program.");
        QVERIFY(p99 < 16);
    }
};

QTEST_GUILESS_MAIN(BenchStalls)
#include "bench_stalls.moc"
