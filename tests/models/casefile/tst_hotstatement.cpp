// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSqlDatabase>

#include "casefile/hotstatement.h"
#include "casefile/statement.h"

using casefile::HotStatement;

class TestHotStatement : public QObject
{
    Q_OBJECT

private:
    /// What stands in the table: "1|null|x".
    static QStringList rows()
    {
        casefile::Statement all(
            QSqlDatabase::database(),
            QStringLiteral("SELECT coalesce(a, 'null') || '|' || coalesce(b, 'null') || '|' || "
                           "coalesce(c, 'null') FROM t ORDER BY rowid"));
        QStringList rows;
        if (!all.run())
            return {};
        while (all.next())
            rows.append(all.value(0).toString());
        return rows;
    }

private slots:
    void init()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        QVERIFY(casefile::run(database, QStringLiteral("CREATE TABLE t (a, b, c UNIQUE)")));
    }

    void cleanup() { QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection)); }

    /// A value that stays is stored again, one that was not bound anew is NULL.
    void eachRunStoresWhatWasBoundForIt()
    {
        HotStatement insert(QSqlDatabase::database(), "INSERT INTO t VALUES (?, ?, ?)");
        QVERIFY(insert.bind(1, 1).bind(2, 20).bindText(3, "x").run());
        QVERIFY(insert.bind(1, 1).bind(2, 20).bindText(3, "y").run());
        QVERIFY(insert.bind(1, 2).run());
        QVERIFY(insert.bind(1, 2).bind(2, 20).run());
        QVERIFY(insert.bindText(1, "two").bind(2, 21).run());
        QVERIFY(insert.bind(1, 2).bindText(2, "").run());
        QCOMPARE(rows().join(u' '),
                 QStringLiteral("1|20|x 1|20|y 2|null|null 2|20|null two|21|null 2||null"));
    }

    void aRunThatFailsLeavesNothingForTheNextOne()
    {
        HotStatement insert(QSqlDatabase::database(), "INSERT INTO t VALUES (?, ?, ?)");
        QVERIFY(insert.bind(1, 1).bindText(3, "x").run());
        QVERIFY(!insert.bind(1, 2).bind(2, 5).bindText(3, "x").run());
        QVERIFY(insert.bind(1, 3).run());
        QCOMPARE(rows().join(u' '), QStringLiteral("1|null|x 3|null|null"));
    }

    void saysWhetherItStored()
    {
        HotStatement insert(QSqlDatabase::database(),
                            "INSERT INTO t VALUES (?, 0, ?) ON CONFLICT (c) DO NOTHING");
        QVERIFY(insert.bind(1, 1).bindText(2, "x").run());
        QCOMPARE(insert.changed(), 1);
        QVERIFY(insert.bind(1, 2).bindText(2, "x").run());
        QCOMPARE(insert.changed(), 0);
        HotStatement find(QSqlDatabase::database(), "SELECT a FROM t WHERE c = ?");
        QCOMPARE(*find.bindText(1, "x").number(), 1);
        QCOMPARE(*find.bindText(1, "y").number(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHotStatement)
#include "tst_hotstatement.moc"
