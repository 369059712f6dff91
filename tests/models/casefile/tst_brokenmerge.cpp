// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "faultvfs.h"
#include "mergecases.h"
#include "otherprogram.h"

using casefile::CaseStore;
using casefile::EntryKind;
using core::Error;
using otherprogram::bytesOf;

/// A merge that is watched, stopped, or meets a fault of the disk: all of it or nothing.
class TestBrokenMerge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MergeCases> m_cases;
    FaultVfs m_disk;

private slots:
    void init() { m_cases = std::make_unique<MergeCases>(); }

    void saysHowFarItIs()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 3010);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        QList<std::pair<qint64, qint64>> steps;
        QVERIFY(store
                    .merge({other}, {{},
                                     [&steps](qint64 done, qint64 all) {
                                         steps.append({done, all});
                                     }})
                    .has_value());
        QVERIFY(steps.size() >= 6); // each thousand is told, twice
        qint64 before = 0;
        for (const auto &[done, all] : std::as_const(steps)) {
            QVERIFY(done >= before && done <= all);
            QCOMPARE(all, steps.first().second);
            before = done;
        }
        QCOMPARE(steps.last().first, steps.last().second);
    }

    void endsWhileItIsStillChecked()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 3010);
        CaseStore store;
        const QString head = store.open(into)->head;
        std::stop_source stop;
        qint64 read = 0;
        const auto merged = store.merge({other}, {stop.get_token(), [&](qint64 done, qint64) {
                                                      read = done;
                                                      stop.request_stop();
                                                  }});
        QVERIFY(!merged.has_value());
        QCOMPARE(read, 1000);
        QCOMPARE(*store.head(), head);
    }

    void whoStopsItFindsTheCaseAsItWas()
    {
        const QString into = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 30);
        std::stop_source stop;
        stop.request_stop();
        CaseStore store;
        const QString head = store.open(into)->head;
        QVERIFY(!store.merge({other}, {stop.get_token()}).has_value());
        QCOMPARE(*store.head(), head);
        // And it goes on.
        store.append(MergeCases::sampleBatch(1, 77));
        QVERIFY(store.close().has_value());
        QCOMPARE(MergeCases::readAll(into).observations.size(), 11);
    }

    void aFaultOfTheDiskLeavesItAsItWasOrWhole_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("code");
        QTest::newRow("the medium vanishes") << true << SQLITE_IOERR_WRITE;
        QTest::newRow("one write fails") << false << SQLITE_IOERR_WRITE;
        QTest::newRow("the disk is full") << true << SQLITE_FULL;
    }

    void aFaultOfTheDiskLeavesItAsItWasOrWhole()
    {
        QFETCH(bool, stays);
        QFETCH(int, code);
        const QString fresh = m_cases->makeCase("case.fluxcase", 0, 10);
        const QString other = m_cases->makeCase("other.fluxcase", 10, 120);
        const QByteArray otherBytes = bytesOf(other);
        int refused = 0;
        for (int number = 1;; number += 4) {
            const QString into = m_cases->path("copy.fluxcase");
            for (const char *ending : {"", "-wal", "-journal"})
                QFile::remove(into + QLatin1String(ending));
            QVERIFY(QFile::copy(fresh, into));
            CaseStore store;
            QVERIFY(store.open(into).has_value());
            m_disk.failAt(number, stays, code);
            const auto merged = store.merge({other});
            const bool isPast = m_disk.count() < number;
            m_disk.failAt(0, false, SQLITE_OK);
            // As after a crash: the files as they are now.
            const QString crashed = m_cases->path("crashed.fluxcase");
            for (const char *ending : {"", "-wal"}) {
                QFile::remove(crashed + QLatin1String(ending));
                QVERIFY(QFile::copy(into + QLatin1String(ending), crashed + QLatin1String(ending)));
            }
            CaseStore after;
            const auto info = after.open(crashed);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY2(info->answers == 10 || info->answers == 130,
                     qPrintable(QStringLiteral("fault %1: %2").arg(number).arg(info->answers)));
            QCOMPARE(info->packetsSent, info->answers);
            QCOMPARE(after.entries({EntryKind::Merge})->size(), info->answers == 130 ? 1 : 0);
            if (merged)
                QCOMPARE(info->answers, 130);
            QVERIFY(after.verify()->isSound());
            QVERIFY(after.close().has_value());
            if (!merged) {
                ++refused;
                // SQLite says no more of a failed sync than that it failed.
                const bool isFull =
                    code == SQLITE_FULL && !merged.error().detail.contains(u"SQLite 1034");
                QVERIFY2(merged.error().code == (isFull ? Error::Code::Full : Error::Code::Io),
                         qPrintable(merged.error().detail));
                // Once the disk works again it can be done.
                QVERIFY(store.merge({other}).has_value());
            }
            QVERIFY(store.close().has_value());
            QCOMPARE(MergeCases::readAll(into).observations.size(), 130);
            if (isPast)
                break;
        }
        QVERIFY(refused > 5);
        QCOMPARE(bytesOf(other), otherBytes);
    }
};

QTEST_GUILESS_MAIN(TestBrokenMerge)
#include "tst_brokenmerge.moc"
