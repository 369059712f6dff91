// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSqlDatabase>

#include "casefile/idwalk.h"
#include "casefile/snapshot.h"

using casefile::IdWalk;
using core::Error;

namespace {

/// What is found at each id in turn; -1: nothing.
QList<qint64> found(IdWalk &walk, const QList<qint64> &ids)
{
    QList<qint64> values;
    for (const qint64 id : ids) {
        const auto row = walk.to(id);
        if (!row)
            qFatal("%s", qPrintable(row.error().detail));
        values.append(*row == nullptr ? -1 : (*row)->integer(1).value_or(-2));
    }
    return values;
}

} // namespace

class TestIdWalk : public QObject
{
    Q_OBJECT

private:
    const QString m_query = QStringLiteral("SELECT id, value FROM thing WHERE id >= ? ORDER BY id");

    static void run(const char *sql)
    {
        QVERIFY(casefile::run(QSqlDatabase::database(), QLatin1String(sql)).has_value());
    }

private slots:
    /// Ids 3, 6, …, 300, each with ten times its id.
    void init()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        run("CREATE TABLE thing (id INTEGER NOT NULL PRIMARY KEY, value INTEGER NOT NULL)");
        run("WITH RECURSIVE n(id) AS (SELECT 3 UNION ALL SELECT id + 3 FROM n WHERE id < 300) "
            "INSERT INTO thing SELECT id, 10 * id FROM n");
    }

    void cleanup() { QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection)); }

    void findsEachId_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QList<qint64>>("values");
        const auto row = [](const char *name, const QList<qint64> &ids,
                            const QList<qint64> &values) { QTest::newRow(name) << ids << values; };
        row("one after the other", {3, 6, 9}, {30, 60, 90});
        row("near and far", {3, 9, 15, 150, 153, 300}, {30, 90, 150, 1500, 1530, 3000});
        row("the same again", {6, 6, 6}, {60, 60, 60});
        row("back", {150, 6, 153, 3}, {1500, 60, 1530, 30});
        row("one that is not there, and those around it", {3, 4, 5, 6, 7, 9},
            {30, -1, -1, 60, -1, 90});
        row("before the first", {1, 2, 3}, {-1, -1, 30});
        row("back to one that was passed", {7, 6, 9}, {-1, 60, 90});
        row("beyond the last, and back", {300, 301, 400, 300, 3}, {3000, -1, -1, 3000, 30});
    }
    void findsEachId()
    {
        QFETCH(QList<qint64>, ids);
        QFETCH(QList<qint64>, values);
        IdWalk walk(QSqlDatabase::database(), m_query);
        QCOMPARE(found(walk, ids), values);
    }

    void whatWasStoredAfterItLetGoIsFound()
    {
        IdWalk walk(QSqlDatabase::database(), m_query);
        QCOMPARE(found(walk, {300, 303}), QList<qint64>({3000, -1}));
        walk.finish();
        run("INSERT INTO thing VALUES (303, 1)");
        QCOMPARE(found(walk, {303}), QList<qint64>({1}));
    }

    void idsThatDoNotRiseAreDamage()
    {
        IdWalk walk(QSqlDatabase::database(),
                    QStringLiteral("SELECT 3, 30 FROM thing WHERE id >= ?"));
        const auto row = walk.to(6);
        QVERIFY(!row.has_value());
        QVERIFY(row.error().code == Error::Code::Damaged);
    }

    void aSnapshotLiesWithinATransactionAndAnotherOne()
    {
        const QSqlDatabase database = QSqlDatabase::database();
        run("BEGIN");
        {
            const casefile::Snapshot outer(database);
            const casefile::Snapshot inner(database);
            run("INSERT INTO thing VALUES (1000, 1)");
        }
        run("COMMIT");
        const auto kept =
            casefile::valueOf(database, QStringLiteral("SELECT value FROM thing WHERE id = 1000"));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIdWalk)
#include "tst_idwalk.moc"
