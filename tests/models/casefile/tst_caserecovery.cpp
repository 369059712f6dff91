// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;

/// Of the watch that is killed.
constexpr int answersASecond = 5000;

/// The child: watches for ever, and prints the id of every answer once it is stored, and how many
/// microseconds it watched by then: the same for all that were stored at once.
static int watch(const QString &path)
{
    CaseStore store;
    if (!store.create(path, false))
        return 1;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&store, &CaseStore::stored, &store, [&](const core::Batch &batch) {
        const qint64 watchedUs = clock.nsecsElapsed() / 1000;
        for (const core::Observation &observation : batch.observations)
            std::printf("%lld %lld %lld\n", static_cast<long long>(observation.id),
                        static_cast<long long>(observation.at), static_cast<long long>(watchedUs));
        std::fflush(stdout);
    });
    int next = 0;
    int ticks = 0;
    QTimer answers;
    answers.setTimerType(Qt::PreciseTimer);
    QObject::connect(&answers, &QTimer::timeout, &store, [&] {
        // All that have come by now, so that a slow moment does not lower the rate.
        const int due = static_cast<int>(clock.elapsed() * answersASecond / 1000) - next;
        if (due > 0)
            store.append(samples::batch(due, next));
        next += std::max(due, 0);
        if (++ticks % 20 == 0)
            store.flush();
    });
    answers.start(1);
    return QCoreApplication::exec();
}

/// kill -9 at any moment loses nothing that was said to be stored.
class TestCaseRecovery : public QObject
{
    Q_OBJECT

private slots:
    void everyPrintedAnswerSurvivesAKill()
    {
        std::random_device seed;
        const unsigned value = seed();
        qInfo("seed %u", value);
        std::minstd_rand random(value);
        std::uniform_int_distribution<int> moment(0, 800);
        qint64 survived = 0;
        qint64 acknowledged = 0;
        qint64 counted = 0; // after the first that were stored, as the watch had begun by then
        qint64 watchedUs = 0;
        const int asked = qEnvironmentVariableIntValue("FLUXCASE_KILLS");
        for (int round = 0; round < (asked > 0 ? asked : 20); ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("killed.fluxcase"));
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--watch"), path});
            QVERIFY(child.waitForReadyRead(20'000)); // the first answers are stored
            QByteArray printed = child.readAllStandardOutput();
            QElapsedTimer clock;
            clock.start();
            for (const int end = moment(random); clock.elapsed() < end;) {
                child.waitForReadyRead(static_cast<int>(end - clock.elapsed()) + 1);
                printed += child.readAllStandardOutput();
            }
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            printed += child.readAllStandardOutput();

            QHash<qint64, qint64> expected;
            printed.truncate(printed.lastIndexOf('\n') + 1);
            qint64 firstUs = -1;
            qint64 lastUs = -1; // of what was stored at once; the kill may have cut its lines
            qint64 lastCount = 0;
            qint64 endUs = -1;
            for (const QByteArray &line : printed.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() != 3)
                    continue;
                expected.insert(words.at(0).toLongLong(), words.at(1).toLongLong());
                const qint64 us = words.at(2).toLongLong();
                firstUs = firstUs < 0 ? us : firstUs;
                if (us != lastUs) {
                    counted += lastUs > firstUs ? lastCount : 0;
                    endUs = lastUs > firstUs ? lastUs : firstUs;
                    lastCount = 0;
                }
                lastUs = us;
                ++lastCount;
            }
            QVERIFY(!expected.isEmpty());
            acknowledged += expected.size();
            watchedUs += endUs - firstUs;

            CaseStore store;
            const auto info = store.open(path);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            const auto read = store.read();
            QVERIFY(read.has_value());
            for (const core::Observation &observation : read->observations) {
                core::Observation whole =
                    samples::observation(static_cast<int>(observation.id) - 1);
                whole.id = observation.id;
                QCOMPARE(observation, whole);
                if (expected.value(observation.id) == observation.at)
                    expected.remove(observation.id);
            }
            QVERIFY2(expected.isEmpty(),
                     qPrintable(QStringLiteral("%1 answers are missing").arg(expected.size())));
            survived += read->observations.size();
            const auto proved = store.verify();
            QVERIFY(proved.has_value() && proved->isSound());
            QVERIFY(store.close().has_value());
            QVERIFY(!QFile::exists(path + QLatin1String("-wal")));
        }
        QVERIFY(survived >= acknowledged);
        const double rate = 1e6 * double(counted) / double(watchedUs);
        qInfo("%lld answers were printed, %.0f a second; %lld were found",
              static_cast<long long>(acknowledged), rate, static_cast<long long>(survived));
        // A busy machine may be slower, and then a few kills still show whether anything is lost;
        // many of them are asked for to show it at this rate.
        QVERIFY2(asked == 0 || rate > 0.9 * answersASecond,
                 "the watch was slower than it should be");
    }

    void aKilledCaseIsReadWithoutTouchingIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("killed.fluxcase"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--watch"), path});
        QVERIFY(child.waitForReadyRead(20'000));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        {
            CaseStore store;
            const auto info = store.open(path, true);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY(info->answers > 0);
            QVERIFY(store.close().has_value());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(QFile::exists(path + QLatin1String("-wal")));
        CaseStore store;
        file.close();
        CaseStore checking;
        QVERIFY(checking.open(path, true).has_value());
        QVERIFY(checking.verify()->isSound());
        QVERIFY(checking.close().has_value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        file.close();
        QVERIFY(store.open(path).has_value());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--watch"))
        return watch(arguments.value(2));
    TestCaseRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_caserecovery.moc"
