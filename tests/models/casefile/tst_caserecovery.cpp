// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The child: watches for ever, and prints the id of every answer once it is stored.
static int watch(const QString &path)
{
    CaseStore store;
    if (!store.create(path, false))
        return 1;
    QObject::connect(&store, &CaseStore::stored, &store, [](const core::Batch &batch) {
        for (const core::Observation &observation : batch.observations)
            std::printf("%lld %lld\n", static_cast<long long>(observation.id),
                        static_cast<long long>(observation.at));
        std::fflush(stdout);
    });
    int next = 0;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &store, [&] {
        store.append(samples::batch(7, next));
        next += 7;
        if (next % 5 == 0)
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
        std::uniform_int_distribution<int> moment(0, 400);
        qint64 survived = 0;
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
            for (const QByteArray &line : printed.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() == 2)
                    expected.insert(words.at(0).toLongLong(), words.at(1).toLongLong());
            }
            QVERIFY(!expected.isEmpty());

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
        QVERIFY(survived > 500);
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
