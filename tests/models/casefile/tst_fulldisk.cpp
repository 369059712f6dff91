// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "samples.h"
#include "smalldisk.h"

using casefile::CaseStore;
using core::Batch;
using core::Error;

/// A case on a real, small file system that fills up, or is pulled out, during a watch.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_mount;
    QString m_image;

    static qsizetype storedBy(const QSignalSpy &stored)
    {
        qsizetype count = 0;
        for (const QList<QVariant> &arguments : stored)
            count += arguments.first().value<Batch>().observations.size();
        return count;
    }

    /// Answers `first` … first + count − 1, each as it was given.
    static void compare(const Batch &read, int count)
    {
        QCOMPARE(read.observations.size(), count);
        for (int i = 0; i < count; ++i) {
            core::Observation expected = samples::observation(i);
            expected.id = i + 1;
            QCOMPARE(read.observations.at(i), expected);
        }
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mount = m_folder->filePath(QStringLiteral("medium"));
        m_image = m_folder->filePath(QStringLiteral("image"));
        QVERIFY(QDir().mkpath(m_mount));
    }

    void whatIsAcknowledgedIsThereAndTheRestCatchesUp_data()
    {
        QTest::addColumn<SmallDisk::Kind>("kind");
        QTest::addColumn<int>("left"); // bytes free when the watch begins
        for (const int left : {4096, 20'000, 300'000}) {
            QTest::addRow("ext4 on a loop device, %d bytes left", left)
                << SmallDisk::Kind::Loop << left;
            QTest::addRow("tmpfs, %d bytes left", left) << SmallDisk::Kind::Memory << left;
        }
    }

    void whatIsAcknowledgedIsThereAndTheRestCatchesUp()
    {
        QFETCH(SmallDisk::Kind, kind);
        QFETCH(int, left);
        SmallDisk disk(kind, m_mount, m_image, 8);
        if (!disk.problem().isEmpty())
            QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: ") +
                             disk.problem()));
        const QString path = m_mount + QLatin1String("/case.fluxcase");
        CaseStore store;
        QVERIFY(store.create(path, false).has_value());
        QSignalSpy stored(&store, &CaseStore::stored);
        QSignalSpy failed(&store, &CaseStore::failed);
        QSignalSpy recovered(&store, &CaseStore::recovered);
        disk.fill(left);
        int given = 0;
        for (; failed.isEmpty() && given < 10'000; given += 50) {
            store.append(samples::batch(50, given));
            store.flush();
        }
        // The watch goes on in memory.
        for (const int more = given + 500; given < more; given += 50)
            store.append(samples::batch(50, given));
        store.flush();
        const qsizetype acknowledged = storedBy(stored);
        QVERIFY(acknowledged < given);
        QCOMPARE(failed.count(), 1); // said once
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.code == Error::Code::Full, qPrintable(error.detail));
        QVERIFY(error.message.contains(QLatin1String("disk is full")));
        QVERIFY(!store.close().has_value()); // not while something would be lost

        // As after a crash now: the files as they are, elsewhere.
        const QString crashed = m_folder->filePath(QStringLiteral("crashed"));
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
        CaseStore other;
        QVERIFY(other.open(crashed).has_value());
        compare(*other.read(), static_cast<int>(acknowledged));
        QVERIFY(other.verify()->isSound());

        disk.makeRoom();
        QVERIFY(recovered.wait(20'000)); // by itself
        QCOMPARE(storedBy(stored), given);
        QVERIFY(store.close().has_value());
        QVERIFY(!QFile::exists(path + QLatin1String("-wal")));
        CaseStore again;
        QVERIFY(again.open(path).has_value());
        compare(*again.read(), given);
        QVERIFY(again.verify()->isSound());
        QVERIFY(again.close().has_value());
    }

    void aMediumThatIsPulledOutKeepsWhatWasAcknowledged()
    {
        qsizetype acknowledged = 0;
        const QString path = m_mount + QLatin1String("/case.fluxcase");
        {
            SmallDisk disk(SmallDisk::Kind::Loop, m_mount, m_image, 16);
            if (!disk.problem().isEmpty())
                QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: ") +
                                 disk.problem()));
            CaseStore store;
            QVERIFY(store.create(path, false).has_value());
            QSignalSpy stored(&store, &CaseStore::stored);
            QSignalSpy failed(&store, &CaseStore::failed);
            int given = 0;
            for (; given < 500; given += 50) {
                store.append(samples::batch(50, given));
                store.flush();
            }
            QCOMPARE(storedBy(stored), given);
            const QString problem = disk.pullOut();
            if (!problem.isEmpty())
                QSKIP(qPrintable(QStringLiteral("no medium can be pulled out here: ") + problem));
            for (; given < 1000; given += 50)
                store.append(samples::batch(50, given));
            store.flush();
            acknowledged = storedBy(stored);
            QCOMPARE(acknowledged, 500); // the watch goes on, and claims nothing
            QCOMPARE(failed.count(), 1);
            const auto error = failed.first().first().value<Error>();
            QVERIFY2(error.code == Error::Code::Io, qPrintable(error.detail));
            QVERIFY(error.message.contains(QLatin1String("Check the disk")));
            QVERIFY(!store.close().has_value());
        }
        SmallDisk disk(SmallDisk::Kind::Loop, m_mount, m_image, 16);
        QVERIFY2(disk.problem().isEmpty(), qPrintable(disk.problem()));
        CaseStore store;
        const auto info = store.open(path);
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
        compare(*store.read(), static_cast<int>(acknowledged));
        QVERIFY(store.verify()->isSound());
        QVERIFY(store.close().has_value());
    }
};

int main(int argc, char *argv[])
{
    SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
