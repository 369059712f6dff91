// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "casefile/casestore.h"
#include "flux/casejudge.h"

namespace {

constexpr int names = 100;
constexpr int recordsAnAnswer = 8;
/// Addresses a name has in all; those of a large flux network on one day.
constexpr quint32 poolSize = 400;

core::DomainName nameOf(int row)
{
    return *core::DomainName::parse(QStringLiteral("n%1.test").arg(row));
}

quint32 mixed(quint32 value)
{
    value = (value ^ (value >> 16)) * 0x7feb352dU;
    value = (value ^ (value >> 15)) * 0x846ca68bU;
    return value ^ (value >> 16);
}

/// The `number`-th answer of a case in which a hundred names are asked for in turn.
core::Observation answer(int number)
{
    static const QList<core::DomainName> all = [] {
        QList<core::DomainName> list;
        for (int row = 0; row < names; ++row)
            list.append(nameOf(row));
        return list;
    }();
    const auto row = static_cast<quint32>(number % names);
    core::Observation observation;
    observation.subject = observation.question = all[static_cast<int>(row)];
    observation.resolver = {core::IpAddress::v4(0x7f000001), 53};
    observation.freshness = core::Freshness::Fresh;
    observation.at = core::UtcMs{1'795'269'731'000} + core::UtcMs{600} * number;
    observation.ttlSeconds = 60;
    for (quint32 i = 0; i < recordsAnAnswer; ++i) {
        core::Record record;
        record.owner = observation.question;
        record.ttlSeconds = 60;
        const quint32 host = mixed(static_cast<quint32>(number) * recordsAnAnswer + i) % poolSize;
        record.address = core::IpAddress::v4(0xf0000000U + row * 0x10000U + host);
        observation.answers.append(record);
    }
    return observation;
}

/// Facts of all addresses, sixty operators a name.
core::Batch facts()
{
    core::Batch batch;
    for (quint32 row = 0; row < names; ++row) {
        for (quint32 host = 0; host < poolSize; ++host) {
            core::AddressFacts facts;
            facts.address = core::IpAddress::v4(0xf0000000U + row * 0x10000U + host);
            facts.network.asn = 64500 + mixed(host) % 60;
            facts.network.organisation = QStringLiteral("Operator %1").arg(facts.network.asn);
            batch.facts.append(facts);
        }
    }
    return batch;
}

constexpr int chunk = 1000;

core::Batch batchOf(int from, int count)
{
    core::Batch batch;
    for (int i = 0; i < count; ++i)
        batch.observations.append(answer(from + i));
    return batch;
}

/// Judges `count` answers from number `from` on; nanoseconds they took.
qint64 judged(flux::CaseJudge &judge, int from, int count)
{
    qint64 nanoseconds = 0;
    for (int done = 0; done < count; done += chunk) {
        const core::Batch batch = batchOf(from + done, std::min(chunk, count - done));
        QElapsedTimer timer;
        timer.start();
        judge.add(batch);
        nanoseconds += timer.nsecsElapsed();
    }
    return nanoseconds;
}

/// Nanoseconds an answer, of the 10,000 that follow `before` others.
double costAfter(int before, qint64 *whole)
{
    constexpr int measured = 10'000;
    flux::CaseJudge judge;
    judge.add(facts());
    *whole = judged(judge, 0, before);
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const double cost =
            static_cast<double>(judged(judge, before + round * measured / 5, measured / 5)) /
            (measured / 5);
        best = round == 0 ? cost : std::min(best, cost);
    }
    return best;
}

} // namespace

class BenchCaseJudge : public QObject
{
    Q_OBJECT

private slots:
    void costOfAnAnswerIsFlat()
    {
        // The pools are known after some rounds; before that every address is new.
        qint64 whole = 0;
        const double first = costAfter(0, &whole);
        const double small = costAfter(1'000, &whole);
        const double large = costAfter(1'000'000, &whole);
        qInfo("an answer of %d records, 100 names: %.0f ns at the start, %.0f ns after 1,000, "
              "%.0f ns after 1,000,000: ratio %.2f",
              recordsAnAnswer, first, small, large, large / small);
        qInfo("1,000,000 answers in one pass: %.2f s, %.0f answers/s",
              static_cast<double>(whole) / 1e9, 1e15 / static_cast<double>(whole));
        QVERIFY(large / small <= 1.3);
    }

    void verdictDoesNotGrowWithTheHistory()
    {
        const auto cost = [](int before) {
            flux::CaseJudge judge;
            judge.add(facts());
            judged(judge, 0, before);
            const core::DomainName name = nameOf(7);
            judge.verdict(name);
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 1000; ++i)
                judge.verdict(name);
            return static_cast<double>(timer.nsecsElapsed()) / 1000;
        };
        const double small = cost(10'000);
        const double large = cost(300'000);
        qInfo("a verdict: %.0f ns after 10,000 answers, %.0f ns after 300,000: ratio %.2f", small,
              large, large / small);
        QVERIFY(large / small <= 2);
    }

    void judgingTakesAtMostThreeReadings()
    {
        constexpr int answers = 1'000'000;
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("judged.fluxcase"));
        {
            casefile::CaseStore store;
            QVERIFY(store.create(file, false));
            store.append(facts());
            for (int from = 0; from < answers; from += chunk) {
                store.append(batchOf(from, chunk));
                store.flush();
            }
            QVERIFY(store.close());
        }
        casefile::CaseStore store;
        QVERIFY(store.open(file, true));
        flux::CaseJudge judge;
        qint64 read = 0;
        qint64 judgedNs = 0;
        connect(&store, &core::ObservationSource::page, this, [&](const core::Batch &batch) {
            QElapsedTimer timer;
            timer.start();
            judge.add(batch);
            judgedNs += timer.nsecsElapsed();
            read += batch.observations.size();
        });
        QElapsedTimer timer;
        timer.start();
        store.readAll();
        const qint64 readNs = timer.nsecsElapsed() - judgedNs;
        QCOMPARE(read, answers);
        const double ratio = static_cast<double>(judgedNs) / static_cast<double>(readNs);
        qInfo("%d answers of %d records: read in %.2f s, judged in %.2f s, ratio %.2f", answers,
              recordsAnAnswer, static_cast<double>(readNs) / 1e9,
              static_cast<double>(judgedNs) / 1e9, ratio);
        QVERIFY(ratio <= 3);
    }
};

QTEST_GUILESS_MAIN(BenchCaseJudge)
#include "bench_casejudge.moc"
