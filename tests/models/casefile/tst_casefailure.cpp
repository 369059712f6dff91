// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;
using core::Batch;
using core::Error;

/// A case whose surroundings fail: no room, no permission, somebody else in it.
class TestCaseFailure : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// No file may grow beyond `bytes`: a full disk that needs no root.
    static void limitFiles(rlim_t bytes)
    {
        rlimit limit{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &limit) == 0);
        limit.rlim_cur = bytes == 0 ? limit.rlim_max : bytes;
        QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }

    void makeCase(int answers)
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(answers));
        QVERIFY(store.close().has_value());
    }

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("case.fluxcase"));
    }

    void cleanup() { limitFiles(0); }

    void afterAFullDiskNothingIsMissing()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(10));
        store.flush();
        QSignalSpy stored(&store, &CaseStore::stored);
        QSignalSpy failed(&store, &CaseStore::failed);
        QSignalSpy recovered(&store, &CaseStore::recovered);

        limitFiles(static_cast<rlim_t>(QFileInfo(m_path + QLatin1String("-wal")).size()) + 5000);
        store.append(samples::batch(600, 10));
        QCOMPARE(failed.count(), 1);
        store.append(samples::batch(600, 610)); // joins what waits
        store.flush();
        QCOMPARE(failed.count(), 1); // said once
        QCOMPARE(stored.count(), 0);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QVERIFY(!store.close().has_value()); // not while something would be lost
        QVERIFY(!store.saveCopy(m_folder->filePath(QStringLiteral("copy.fluxcase"))).has_value());
        QCOMPARE(store.info()->answers, 10);

        limitFiles(0);
        QVERIFY(recovered.wait()); // by itself
        QCOMPARE(stored.count(), 1);
        QCOMPARE(stored.first().first().value<Batch>().observations.size(), 1200);
        store.append(samples::batch(1, 1210));
        QVERIFY(store.close().has_value());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(recovered.count(), 1);

        CaseStore again;
        QVERIFY(again.open(m_path).has_value());
        const auto read = again.read();
        QVERIFY(read.has_value());
        QCOMPARE(read->observations.size(), 1211);
        QVERIFY(again.verify()->isSound());
        for (int i = 0; i < 1211; ++i) {
            core::Observation expected = samples::observation(i);
            expected.id = i + 1;
            QCOMPARE(read->observations.at(i), expected);
        }
    }

    void aFailureAtAnySizeLosesNothing()
    {
        for (rlim_t room = 1000; room < 60'000; room += 3'700) {
            QFile::remove(m_path);
            CaseStore store;
            QVERIFY(store.create(m_path, false).has_value());
            QSignalSpy stored(&store, &CaseStore::stored);
            limitFiles(static_cast<rlim_t>(QFileInfo(m_path + QLatin1String("-wal")).size()) +
                       room);
            for (int i = 0; i < 20; ++i) {
                store.append(samples::batch(5, 5 * i));
                store.flush();
            }
            limitFiles(0);
            qsizetype shown = 0;
            for (const QList<QVariant> &arguments : stored)
                shown += arguments.first().value<Batch>().observations.size();
            // As after a crash: the files, without the store's own end.
            const QString crashed =
                m_folder->filePath(QStringLiteral("crashed%1.fluxcase").arg(room));
            QVERIFY(QFile::copy(m_path, crashed));
            QVERIFY(QFile::copy(m_path + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
            CaseStore other;
            QVERIFY(other.open(crashed).has_value());
            QCOMPARE(other.read()->observations.size(), shown);
            QVERIFY(other.verify()->isSound());
            QVERIFY(store.close().has_value());
            QCOMPARE(stored.last().first().value<Batch>().observations.last().id, 100);
        }
    }

    void aCaseThatCannotBeMadeLeavesNothing()
    {
        limitFiles(10'000);
        CaseStore store;
        QVERIFY(!store.create(m_path, false).has_value());
        limitFiles(0);
        QVERIFY(
            QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aCopyThatFailsLeavesTheOldOne()
    {
        makeCase(200);
        const QString target = m_folder->filePath(QStringLiteral("target.fluxcase"));
        QVERIFY(QFile::copy(m_path, target));
        const auto before = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        {
            CaseStore store;
            QVERIFY(store.open(m_path, true).has_value());
            limitFiles(20'000);
            QVERIFY(!store.saveCopy(target).has_value());
            limitFiles(0);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), before);
        CaseStore other;
        QCOMPARE(other.open(target)->answers, 200);
    }

    void aNewCaseNeverOverwrites()
    {
        makeCase(3);
        CaseStore store;
        QCOMPARE(store.create(m_path, false).error().code, Error::Code::Invalid);
        QCOMPARE(store.open(m_path)->answers, 3);
        QCOMPARE(store.create(m_folder->filePath(QStringLiteral("no/such.fluxcase")), false)
                     .error()
                     .code,
                 Error::Code::NotFound);
        const QString link = m_folder->filePath(QStringLiteral("link.fluxcase"));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), link));
        QVERIFY(!store.create(link, false).has_value());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("elsewhere"))));
    }

    void aSecondInstanceIsRefusedAtOnce()
    {
        CaseStore first;
        QVERIFY(first.create(m_path, false).has_value());
        first.append(samples::batch(3));
        first.flush();
        QElapsedTimer clock;
        clock.start();
        for (const bool readOnly : {false, true}) {
            CaseStore second;
            const auto refused = second.open(m_path, readOnly);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, Error::Code::Busy);
        }
        QVERIFY(clock.elapsed() < 1000);
        first.append(samples::batch(1, 3));
        QVERIFY(first.close().has_value());
        CaseStore second;
        QCOMPARE(second.open(m_path)->answers, 4);
    }

    void aReadOnlyFileOpensForReading_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::addColumn<bool>("asked");
        QTest::newRow("file") << false << false;
        QTest::newRow("folder") << true << false;
        QTest::newRow("asked for") << false << true;
    }

    void aReadOnlyFileOpensForReading()
    {
        QFETCH(bool, folder);
        QFETCH(bool, asked);
        makeCase(3);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const QString protectedPath = folder ? m_folder->path() : m_path;
        if (!asked) {
            QVERIFY(QFile::setPermissions(
                protectedPath, QFile::ReadOwner | (folder ? QFile::ExeOwner : QFile::ReadOwner)));
        }
        {
            CaseStore store;
            const auto info = store.open(m_path, asked);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY(info->readOnly);
            QCOMPARE(info->answers, 3);
            QCOMPARE(store.read()->observations.size(), 3);
            QSignalSpy failed(&store, &CaseStore::failed);
            QSignalSpy stored(&store, &CaseStore::stored);
            store.append(samples::batch(1));
            store.addName(samples::name("x.test"));
            store.append(samples::batch(1));
            store.flush();
            QCOMPARE(failed.count(), 1);
            QCOMPARE(failed.first().first().value<Error>().code, Error::Code::ReadOnly);
            QCOMPARE(stored.count(), 0);
            QTemporaryDir elsewhere;
            const QString copy = elsewhere.filePath(QStringLiteral("copy.fluxcase"));
            QVERIFY(store.saveCopy(copy).has_value());
            QVERIFY(store.close().has_value());
            QVERIFY(!store.open(copy)->readOnly);
        }
        QFile::setPermissions(protectedPath,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 {QStringLiteral("case.fluxcase")});
    }

    void withoutACaseNothingIsStored()
    {
        CaseStore store;
        QSignalSpy failed(&store, &CaseStore::failed);
        QSignalSpy done(&store, &CaseStore::pagesDone);
        store.append(samples::batch(1));
        store.readAll();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(done.count(), 1);
        QVERIFY(!store.info().has_value());
        QVERIFY(!store.read().has_value());
        QVERIFY(!store.saveCopy(m_path).has_value());
        QVERIFY(store.close().has_value());
    }
};

QTEST_GUILESS_MAIN(TestCaseFailure)
#include "tst_casefailure.moc"
