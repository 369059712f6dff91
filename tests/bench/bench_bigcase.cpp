// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <malloc.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "bigcase.h"
#include "casefile/casestore.h"
#include "flux/casejudge.h"
#include "flux/namehistory.h"
#include "items/observationlog.h"

using bench::nameOf;
using casefile::CaseStore;

namespace {

/// `--answers`: of the case, about all names in turn.
int answersInAll = 1'000'000;

/// Bytes that this program holds and did not give back.
qint64 held()
{
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

/// All that SQLite has to read for one name, without a look at it: nanoseconds. `rows` are counted.
qint64 bareRead(const QString &path, const core::DomainName &name, qint64 &rows)
{
    QElapsedTimer clock;
    clock.start();
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY,
                        nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database,
                           "SELECT a.id, a.at_ms, a.question, a.outcome, a.freshness, a.flags, "
                           "a.suspicion, a.round_trip_us, a.ttl_s, a.ttls, s.records "
                           "FROM answer a LEFT JOIN answer_set s ON s.id = a.answer_set "
                           "WHERE a.question IN (SELECT id FROM question WHERE subject = "
                           "(SELECT id FROM name WHERE text = ?)) ORDER BY a.id",
                           -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    const QByteArray text = name.text();
    sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    qint64 sum = 0;
    for (rows = 0; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < 10; ++column)
            sum += sqlite3_column_int64(statement, column);
        sum += sqlite3_column_bytes(statement, 10);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum == 0 ? 0 : clock.nsecsElapsed();
}

} // namespace

/// A large case: what it takes on disk, and how soon one name of it is seen.
class BenchBigCase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("big.fluxcase"));
    qint64 m_sightings = 0;

private slots:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        m_sightings = bench::writeBigCase(m_path, answersInAll);
        qInfo("%d answers, %lld sightings of %d names stored in %.1f s", answersInAll,
              static_cast<long long>(m_sightings), bench::bigCaseNames,
              double(clock.elapsed()) / 1000);
    }

    /// Without a vacuum, as a case is that was watched and closed.
    void size()
    {
        const double whole = double(QFileInfo(m_path).size());
        qInfo("whole file: %.0f MB, %.1f MB a million sightings; a flat table without packets and "
              "proofs takes 142.5 MB",
              whole / 1e6, whole / double(m_sightings));
        sqlite3 *database = nullptr;
        sqlite3_stmt *parts = nullptr;
        sqlite3_open_v2(QFile::encodeName(m_path).constData(), &database, SQLITE_OPEN_READONLY,
                        nullptr);
        sqlite3_prepare_v2(database,
                           "SELECT sum(pgsize), sum(CASE WHEN name IN ('packet', 'seal', 'entry') "
                           "THEN 0 ELSE pgsize END) FROM dbstat",
                           -1, &parts, nullptr);
        const bool hasParts = parts != nullptr && sqlite3_step(parts) == SQLITE_ROW;
        const double index = hasParts ? double(sqlite3_column_int64(parts, 1)) : 0;
        sqlite3_finalize(parts);
        sqlite3_close(database);
        if (!hasParts)
            QSKIP("This SQLite cannot say what takes which room.");
        qInfo("index part, as it lies there: %.1f bytes a sighting (goal: at most 35)",
              index / double(m_sightings));
        QVERIFY(index / double(m_sightings) <= 35);
    }

    void oneName_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("flux") << 500;
        QTest::newRow("stable") << 501;
    }

    /// From a closed case to all that the pictures of one name are drawn of.
    void oneName()
    {
        QFETCH(int, which);
        const core::DomainName name = nameOf(which);
        QList<double> ratios;
        QBENCHMARK
        {
            for (int round = 0; round < 5; ++round) {
                qint64 rows = 0;
                const qint64 bare = bareRead(m_path, name, rows);
                QElapsedTimer clock;
                clock.start();
                CaseStore store;
                QVERIFY(store.open(m_path, true));
                const qint64 opened = clock.nsecsElapsed();
                const auto batch = store.readShown({name});
                QVERIFY(batch.has_value());
                const qint64 read = clock.nsecsElapsed();
                flux::NameHistory history(name);
                for (const core::AddressFacts &facts : batch->facts)
                    history.add(facts);
                for (const core::Observation &observation : batch->observations)
                    history.add(observation);
                const qint64 whole = clock.nsecsElapsed();
                QCOMPARE(batch->observations.size(), rows);
                ratios.append(double(whole) / double(bare));
                qInfo("%lld answers: SQLite alone %.1f ms; opened after %.1f ms, read after %.1f, "
                      "history of the name after %.1f ms: %.2f times (goal: at most 3)",
                      static_cast<long long>(rows), double(bare) / 1e6, double(opened) / 1e6,
                      double(read) / 1e6, double(whole) / 1e6, ratios.last());
            }
        }
        std::sort(ratios.begin(), ratios.end());
        const double median = ratios.at(ratios.size() / 2);
        qInfo("median: %.2f times", median);
        // The machine is noisy: well above the goal is a fault all the same. It was 40 to 110 times
        // when statements ran through Qt Sql's queries, and 4 to 5 of a name that fluxes when its
        // addresses were looked up one by one, which the bare read does without.
        QVERIFY(median < 6);
    }

    /// What the open case takes in memory, and what the window holds of its answers: of a tenth of
    /// the names, in the mix of all of them.
    void memory()
    {
        CaseStore store;
        QVERIFY(store.open(m_path, true));
        // Pages and statements that the database keeps are the open case's; it does so when asked.
        QVERIFY(store.readShown({nameOf(0)}).has_value());
        const qint64 open = held();
        const auto words = std::make_shared<items::AnswerWords>();
        std::vector<std::unique_ptr<items::AnswerList>> lists;
        qint64 answers = 0;
        for (int which = 0; which < bench::bigCaseNames / 10; ++which) {
            lists.push_back(std::make_unique<items::AnswerList>(nameOf(which), words));
            const auto batch = store.readShown({nameOf(which)});
            QVERIFY(batch.has_value());
            for (const core::Observation &answer : batch->observations)
                lists.back()->append(answer);
            answers += lists.back()->size();
        }
        const double each = double(held() - open) / double(answers);
        qInfo("the open case holds %.1f MB; %lld answers in view: %.0f bytes each (goal of the "
              "window: at most 150 MB and 64 bytes an answer in view)",
              double(open) / 1e6, static_cast<long long>(answers), each);
        QVERIFY(open < 150'000'000);
        QVERIFY(each <= 64);
    }

    /// The same with all that the pictures, the tables and the verdict are made of.
    void wholeLog()
    {
        CaseStore store;
        QVERIFY(store.open(m_path, true));
        const qint64 open = held();
        const auto each = [&](qint64 answers) { return double(held() - open) / double(answers); };
        items::ObservationLog log;
        for (int which = 0; which < bench::bigCaseNames / 10; ++which) {
            const auto batch = store.readShown({nameOf(which)});
            QVERIFY(batch.has_value());
            log.append(*batch);
        }
        const double whole = each(log.size());
        flux::CaseJudge judge;
        const double before = each(log.size());
        for (int which = 0; which < bench::bigCaseNames / 10; ++which) {
            const auto batch = store.readShown({nameOf(which)});
            QVERIFY(batch.has_value());
            judge.add(*batch);
        }
        qInfo("log of the window: %.0f bytes an answer, of these %.0f of the verdicts'", whole,
              each(log.size()) - before);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QLatin1String("--answers"));
    if (at > 0) {
        answersInAll = std::max(arguments.value(at + 1).toInt(), bench::bigCaseNames);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    BenchBigCase bench;
    return QTest::qExec(&bench, arguments);
}
#include "bench_bigcase.moc"
