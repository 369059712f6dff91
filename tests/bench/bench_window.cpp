// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <functional>

#include "enginethread.h"
#include "items/linkedselection.h"
#include "items/namemodel.h"
#include "namepage.h"
#include "timing.h"
#include "widgets/windowfixture.h"

using bench::quantile;
using bench::runFor;

namespace {

/// Answers about one name: 10,000 addresses of 74 networks, four an answer, batch by batch.
void fill(items::ObservationLog &log, const core::DomainName &name, int answers)
{
    constexpr int addresses = 10'000;
    core::Batch batch;
    for (int i = 0; i < addresses; ++i) {
        core::AddressFacts facts;
        facts.address = core::IpAddress::v4(0x0a000000U + static_cast<quint32>(i));
        facts.network.asn = 64500U + static_cast<quint32>(i % 74);
        facts.place.countryCode = QStringLiteral("UA");
        facts.place.basis = core::Place::Basis::Registration;
        batch.facts.append(facts);
    }
    for (int i = 0; i < answers; ++i) {
        core::Observation observation;
        observation.at = windowfixture::start + core::UtcMs{1000} * i;
        observation.question = observation.subject = name;
        observation.freshness = core::Freshness::Fresh;
        observation.resolver = {core::IpAddress::v4(0x7f000001 + static_cast<quint32>(i % 3)), 53};
        const int entered = static_cast<int>(qint64{i} * addresses / answers);
        for (const qint64 index :
             {qint64{entered}, qint64{entered} / 2, qint64{i} * 7919, qint64{i} * 104'729}) {
            core::Record record;
            record.owner = name;
            record.address =
                core::IpAddress::v4(0x0a000000U + static_cast<quint32>(index % (entered + 1)));
            record.ttlSeconds = 60;
            observation.answers.append(record);
        }
        batch.observations.append(observation);
        if (batch.observations.size() == 10'000) {
            log.append(batch);
            batch = {};
        }
    }
    log.append(batch);
}

/// No filter of a table can take less.
double millisecondsToAskAll(const items::ObservationLog &log,
                            const items::LinkedSelection &selection)
{
    const qsizetype answers = log.observations(selection.name()).size();
    const double before = bench::threadCpuMs();
    qsizetype held = 0;
    for (qsizetype row = 0; row < answers; ++row)
        held += selection.holdsAnswer(row) ? 1 : 0;
    const double cost = bench::threadCpuMs() - before;
    return held > 0 ? cost : 0;
}

/// CPU time that `step` keeps the GUI thread from events, until all is painted.
double millisecondsFor(windowfixture::Window &stage, const std::function<void()> &step)
{
    const double before = bench::threadCpuMs();
    step();
    QCoreApplication::sendPostedEvents();
    stage.window.repaint();
    return bench::threadCpuMs() - before;
}

} // namespace

/// The window itself, with answers in it and arriving.
class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    /// CPU time of the GUI thread from the pick to every view painted.
    void aSelectionIsSeenEverywhere()
    {
        windowfixture::Window stage;
        stage.window.resize(1440, 900);
        const core::DomainName name = windowfixture::name("pool.test");
        fill(stage.log, name, 1'000'000);
        runFor(std::chrono::milliseconds(500)); // what was put off is done
        auto *page = stage.find<widgets::NamePage>("namePage");
        QCOMPARE(page->name(), name);
        QList<double> picks;
        QList<double> resolverPicks;
        for (int i = 0; i < 30; ++i) {
            core::Selection selection;
            selection.networks = {64500U + static_cast<quint32>(i)};
            if (i % 2 == 1) {
                selection.from = windowfixture::start + core::UtcMs{1000} * 100'000;
                selection.to = selection.from + core::UtcMs{1000} * 500'000;
            }
            if (i % 3 == 2)
                selection.resolvers = {{core::IpAddress::v4(0x7f000001), 53}};
            const double before = bench::threadCpuMs();
            page->selection().set(selection);
            QCoreApplication::sendPostedEvents();
            stage.window.repaint();
            (selection.resolvers.isEmpty() ? picks : resolverPicks)
                .append(bench::threadCpuMs() - before);
        }
        const double asked = millisecondsToAskAll(stage.log, page->selection());
        qInfo(
            "1,000,000 answers: a selection is in all views after %.1f ms (median), %.1f ms "
            "(most) (goal: at most 100); %.1f times what asking each answer takes; with a resolver "
            "after %.1f ms (median), %.1f ms (most)",
            quantile(picks, 0.5), quantile(picks, 1), quantile(picks, 0.5) / asked,
            quantile(resolverPicks, 0.5), quantile(resolverPicks, 1));
        QVERIFY(quantile(picks, 0.5) <= 20 * asked);
    }

    /// As when a large case is opened, one of its names is read, and it is read anew.
    void manyNamesComeAtOnce()
    {
        constexpr int count = 100'000;
        windowfixture::Window stage;
        stage.window.resize(1440, 900);
        items::ObservationLog &log = stage.log;
        QList<core::DomainName> names;
        for (int i = 0; i < count; ++i)
            names.append(*core::DomainName::parse(QStringLiteral("n%1.bench.test").arg(i)));
        const double unread = millisecondsFor(stage, [&] { log.unread().add(names); });
        const double atOnce = millisecondsFor(stage, [&] { log.addNames(names); });
        const double read = millisecondsFor(stage, [&] { log.unread().remove({names[7]}); });
        const double cleared = millisecondsFor(stage, [&] { log.clear(); });
        const double oneByOne = millisecondsFor(stage, [&] {
            for (const core::DomainName &name : std::as_const(names))
                log.addNames({name});
        });
        qInfo(
            "%d names: added at once in %.1f ms (goal: at most 50), one by one in %.1f; marked as "
            "unread in %.1f, one of them read in %.1f, cleared in %.1f",
            count, atOnce, oneByOne, unread, read, cleared);
        QVERIFY(3 * atOnce < oneByOne);
    }

    void answersLeaveTheWindowFree()
    {
        bench::LoopProbe idle;
        runFor(std::chrono::seconds(2));
        const double idleP99 = quantile(idle.late(), 0.99);

        windowfixture::Window stage;
        stage.window.resize(1440, 900);
        QList<core::DomainName> watched;
        for (int i = 0; i < 8'000; ++i) {
            watched.append(*core::DomainName::parse(QStringLiteral("n%1.bench.test").arg(i)));
            stage.log.addNames({watched.last()});
        }
        const bench::AnsweringServer server(7, {});
        bench::EngineThread engine(server);
        connect(&engine.engine(), &investigation::Investigation::observed, &stage.log,
                &items::ObservationLog::append);
        engine.watch(watched);
        runFor(std::chrono::seconds(1));
        const qint64 before = stage.log.size();
        constexpr std::chrono::seconds length{8};
        const double cpuBefore = bench::threadCpuMs();
        bench::LoopProbe busy;
        runFor(length);
        const double busyShare = (bench::threadCpuMs() - cpuBefore) / 1e3 / double(length.count());
        const double rate = double(stage.log.size() - before) / double(length.count());
        const double p99 = quantile(busy.late(), 0.99);
        qInfo("%.0f answers a second into the window: the loop is late by %.1f ms (median), %.1f "
              "ms (p99, goal: at most 16), %.1f ms (most, goal: at most 50); idle %.1f ms (p99); "
              "the thread works %.0f %% of the time",
              rate, quantile(busy.late(), 0.5), p99, quantile(busy.late(), 1), idleP99,
              100 * busyShare);
    }
};

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
