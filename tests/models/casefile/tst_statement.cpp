// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlDatabase>
#include <QSqlError>
#include <QTest>

#include "casefile/statement.h"

using casefile::Statement;
using core::Error;

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
    }

    void cleanup() { QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection)); }

    void givesRowsAndTheirEnd()
    {
        Statement statement(QSqlDatabase::database(), QStringLiteral("SELECT ? UNION SELECT ?"));
        QVERIFY(statement.run({1, 2}).has_value());
        QVERIFY(statement.next());
        QCOMPARE(statement.value(0).toInt(), 1);
        QVERIFY(statement.next());
        QVERIFY(!statement.next());
        QVERIFY(statement.ended().has_value());
    }

    void aWrongStatementIsAnErrorWithTheReasonOfSqlite()
    {
        const auto done = casefile::run(QSqlDatabase::database(), QStringLiteral("SELEKT 1"));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, Error::Code::Damaged); // of a case, as ours are sound
        QVERIFY2(done.error().detail.contains(QLatin1String("SELEKT")),
                 qPrintable(done.error().detail));
    }

    void noRoomIsFull()
    {
        const QSqlDatabase database = QSqlDatabase::database();
        QVERIFY(casefile::run(database, QStringLiteral("CREATE TABLE t (x BLOB)")).has_value());
        QVERIFY(casefile::run(database, QStringLiteral("PRAGMA max_page_count = 4")).has_value());
        const auto done = casefile::run(database, QStringLiteral("INSERT INTO t VALUES (?)"),
                                        {QByteArray(100'000, 'x')});
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, Error::Code::Full);
    }

    void codesOfSqliteBecomeOurs_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("busy") << QStringLiteral("5") << Error::Code::Busy;
        QTest::newRow("busy, extended") << QStringLiteral("261") << Error::Code::Busy;
        QTest::newRow("locked") << QStringLiteral("6") << Error::Code::Busy;
        QTest::newRow("read-only") << QStringLiteral("8") << Error::Code::ReadOnly;
        QTest::newRow("input or output") << QStringLiteral("10") << Error::Code::Io;
        QTest::newRow("ended by us") << QStringLiteral("9") << Error::Code::Damaged;
        QTest::newRow("value too big") << QStringLiteral("18") << Error::Code::Damaged;
        QTest::newRow("corrupt") << QStringLiteral("11") << Error::Code::Damaged;
        QTest::newRow("full") << QStringLiteral("13") << Error::Code::Full;
        QTest::newRow("not a database") << QStringLiteral("26") << Error::Code::Foreign;
    }

    void codesOfSqliteBecomeOurs()
    {
        QFETCH(QString, native);
        QFETCH(Error::Code, code);
        const Error error = casefile::toError(
            QSqlError({}, QStringLiteral("raw"), QSqlError::StatementError, native));
        QCOMPARE(error.code, code);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(error.detail.contains(QLatin1String("raw")));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
