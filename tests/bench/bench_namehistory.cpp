// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "flux/namehistory.h"

namespace {

constexpr int recordsAnAnswer = 8;

core::Observation answer(int number)
{
    core::Observation observation;
    observation.question = *core::DomainName::parse(u"a.test");
    observation.subject = observation.question;
    observation.resolver = {core::IpAddress::v4(0x7f000001), 53};
    observation.freshness = core::Freshness::Fresh;
    observation.at = core::UtcMs{1'795'269'731'000} + core::UtcMs{60'000} * number;
    observation.ttlSeconds = 60;
    for (int i = 0; i < recordsAnAnswer; ++i) {
        core::Record record;
        record.owner = observation.question;
        record.ttlSeconds = 60;
        // One new address an answer, the others come back from anywhere before.
        const int index =
            i == 0 ? number : static_cast<int>(qint64{number} * 7919 * i % (number + 1));
        record.address = core::IpAddress::v4(0x0a000000U + static_cast<quint32>(index));
        observation.answers.append(record);
    }
    return observation;
}

flux::NameHistory grown(int answers)
{
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (int i = 0; i < answers; ++i)
        history.add(answer(i));
    return history;
}

/// Nanoseconds an answer, added after `answers` others; the best of five rounds.
double costAfter(int answers)
{
    constexpr int batch = 2000;
    flux::NameHistory history = grown(answers);
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        QList<core::Observation> more;
        for (int i = 0; i < batch; ++i)
            more.append(answer(answers + round * batch + i));
        QElapsedTimer timer;
        timer.start();
        for (const core::Observation &observation : std::as_const(more))
            history.add(observation);
        const double cost = static_cast<double>(timer.nsecsElapsed()) / batch;
        best = round == 0 ? cost : std::min(best, cost);
    }
    return best;
}

} // namespace

class BenchNameHistory : public QObject
{
    Q_OBJECT

private slots:
    void add()
    {
        QBENCHMARK
        {
            grown(10'000);
        }
    }

    void costOfAnAnswerDoesNotGrowWithTheHistory()
    {
        const double small = costAfter(1'000);
        const double large = costAfter(100'000);
        qInfo("an answer of %d records: %.0f ns after 1,000, %.0f ns after 100,000: ratio %.2f",
              recordsAnAnswer, small, large, large / small);
        QVERIFY(large / small <= 15);
    }
};

QTEST_GUILESS_MAIN(BenchNameHistory)
#include "bench_namehistory.moc"
