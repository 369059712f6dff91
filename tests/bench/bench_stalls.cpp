// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ctime>
#include <memory>
#include <numeric>

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "answeringserver.h"
#include "core/clock.h"
#include "dns/aresresolver.h"
#include "investigation/investigation.h"
#include "items/namemodel.h"
#include "items/observationlog.h"

using investigation::Investigation;

namespace {

constexpr int servers = 7; ///< each is asked 1,000 questions a second at most, and gets some 800
constexpr int names = 8'000;
constexpr std::chrono::seconds length{5};

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.value(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

/// How late the event loop of this thread gets to what is due, in milliseconds.
class Probe
{
public:
    Probe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(every);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double ms = static_cast<double>(m_sinceLast.nsecsElapsed()) / 1e6;
            m_late.append(std::max(0.0, ms - double(every.count())));
            m_sinceLast.start();
        });
        m_sinceLast.start();
        m_timer.start();
    }

    const QList<double> &late() const { return m_late; }

private:
    static constexpr std::chrono::milliseconds every{2};
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    QList<double> m_late;
};

/// What the window shows, without the window.
struct Shown
{
    items::ObservationLog log;
    items::NameModel model{log};
    qint64 answers = 0;
    QList<double> batchMs; ///< CPU time that each took this thread
};

/// An Investigation on a thread of its own, as in the program.
class EngineThread
{
public:
    EngineThread(const bench::AnsweringServer &server, Shown &shown)
        : m_engine(new Investigation(m_clock, [](const core::Endpoint &endpoint) {
            return std::make_unique<dns::AresResolver>(endpoint);
        }))
    {
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        QObject::connect(m_engine, &Investigation::observed, &shown.log,
                         [&shown](const core::Batch &batch) {
                             const double before = threadCpuMs();
                             shown.answers += batch.observations.size();
                             shown.log.append(batch);
                             shown.batchMs.append(threadCpuMs() - before);
                         });
        QObject::connect(m_engine, &Investigation::nextQueryChanged, &shown.model,
                         &items::NameModel::setNextQuery);
        m_thread.start();
        core::ResolverProfile profile;
        profile.audience = core::ResolverProfile::Audience::Custom;
        profile.resolvers = {server.endpoints().begin(), server.endpoints().end()};
        QMetaObject::invokeMethod(m_engine, [this, profile] {
            m_engine->setUp(profile, std::make_shared<geo::GeoDatabase>(),
                            std::make_shared<knowledge::Knowledge>());
        });
    }
    ~EngineThread()
    {
        QMetaObject::invokeMethod(m_engine, &Investigation::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EngineThread)

    void watch(const QList<core::DomainName> &watched)
    {
        core::PollPlan plan;
        plan.types = {core::RecordType::A};
        QMetaObject::invokeMethod(m_engine,
                                  [this, watched, plan] { m_engine->watch(watched, plan); });
    }

private:
    core::SystemClock m_clock;
    Investigation *m_engine;
    QThread m_thread;
};

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

class BenchStalls : public QObject
{
    Q_OBJECT

private slots:
    /// The figures of an idle loop say how much of a stall is the machine's.
    void answersLeaveTheEventLoopFree()
    {
        Probe idle;
        runFor(std::chrono::seconds(2));
        const double idleMedian = quantile(idle.late(), 0.5);
        const double idleP99 = quantile(idle.late(), 0.99);

        QList<core::DomainName> watched;
        Shown shown;
        for (int i = 0; i < names; ++i) {
            watched.append(*core::DomainName::parse(QStringLiteral("n%1.bench.test").arg(i)));
            shown.log.addName(watched.last());
        }
        const bench::AnsweringServer server(servers, {});
        EngineThread engine(server, shown);
        engine.watch(watched);
        runFor(std::chrono::milliseconds(200)); // 30,000 questions are put in order first
        const qint64 before = shown.answers;
        Probe busy;
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
