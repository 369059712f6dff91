// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "faultvfs.h"
#include "samples.h"

using casefile::CaseStore;

/// A disk that fails at each write and sync of a watch in turn.
class TestWriteFaults : public QObject
{
    Q_OBJECT

private:
    FaultVfs m_disk;

    /// Watches, and stores in four commits; gives the number of answers said to be stored.
    static qint64 watch(CaseStore &store)
    {
        qint64 acknowledged = 0;
        const auto counted =
            QObject::connect(&store, &CaseStore::stored, &store, [&](const core::Batch &batch) {
                acknowledged += batch.observations.size();
            });
        for (int i = 0; i < 4; ++i) {
            store.append(samples::batch(3, 3 * i));
            if (i % 2 == 1)
                store.record(casefile::EntryKind::Verdict, {{QStringLiteral("class"), i}});
            store.flush();
        }
        QObject::disconnect(counted);
        return acknowledged;
    }

private slots:
    void nothingAcknowledgedIsMissing_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("step"); // every write once; of the other faults every fourth
        QTest::newRow("the medium vanishes") << true << SQLITE_IOERR_WRITE << 1;
        QTest::newRow("one write fails") << false << SQLITE_IOERR_WRITE << 4;
        QTest::newRow("the disk is full") << true << SQLITE_FULL << 4;
    }

    void nothingAcknowledgedIsMissing()
    {
        QFETCH(bool, stays);
        QFETCH(int, code);
        QFETCH(int, step);
        const QTemporaryDir folder;
        int faults = 0;
        for (int number = 1;; number += step) {
            const QString path = folder.filePath(QStringLiteral("case%1.fluxcase").arg(number));
            m_disk.failAt(0, false, SQLITE_OK);
            CaseStore store;
            QVERIFY(store.create(path, false).has_value());
            QSignalSpy failed(&store, &CaseStore::failed);
            m_disk.failAt(number, stays, code);
            const qint64 acknowledged = watch(store);
            const bool isPast = m_disk.count() < number;
            m_disk.failAt(0, false, SQLITE_OK);

            // As after a crash: the files as they are now.
            const QString crashed = folder.filePath(QStringLiteral("crashed%1").arg(number));
            QVERIFY(QFile::copy(path, crashed));
            QVERIFY(QFile::copy(path + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
            CaseStore other;
            const auto opened = other.open(crashed);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
            QVERIFY2(opened->answers >= acknowledged,
                     qPrintable(QStringLiteral("fault %1: %2 of %3 answers")
                                    .arg(number)
                                    .arg(opened->answers)
                                    .arg(acknowledged)));
            const auto proved = other.verify();
            QVERIFY2(proved.has_value() && proved->isSound(), qPrintable(QString::number(number)));
            QVERIFY(other.close().has_value());

            // And without a crash: once the disk works again, all of it is there.
            QVERIFY(store.close().has_value());
            QCOMPARE(other.open(path)->answers, 12);
            QVERIFY(other.verify()->isSound());
            QCOMPARE(other.entries({casefile::EntryKind::Verdict})->size(), 2);
            QVERIFY(other.close().has_value());
            if (isPast) {
                QCOMPARE(failed.count(), 0);
                break;
            }
            if (failed.count() > 0)
                ++faults;
            QFile::remove(path);
            QFile::remove(crashed);
        }
        qInfo("%d faults were said", faults);
        QVERIFY(faults > 9);
    }
};

QTEST_GUILESS_MAIN(TestWriteFaults)
#include "tst_writefaults.moc"
