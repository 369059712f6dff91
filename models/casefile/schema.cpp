// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/schema.h"

#include <algorithm>

#include <QCoreApplication>
#include <QUuid>

#include "casefile/statement.h"
#include "casefile/tables.h"

namespace casefile::schema {

namespace {

using core::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::Schema)
};

/// Says in the file's header what it is.
QStringList mark(int number)
{
    return {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(number)};
}

core::Result<void> runAll(const QSqlDatabase &database, const QStringList &steps)
{
    for (const QString &step : steps) {
        if (auto done = run(database, step); !done)
            return done;
    }
    return {};
}

/// Runs statements in one transaction and says that the result is a case of version `to`.
core::Result<void> apply(QSqlDatabase database, QStringList steps, int to)
{
    steps.prepend(QStringLiteral("BEGIN"));
    steps += mark(to);
    steps += QStringLiteral("COMMIT");
    auto done = runAll(database, steps);
    if (!done)
        database.rollback();
    return done;
}

/// Everything SQLite knows about the shape of a database, in a fixed order.
core::Result<QStringList> shapeOf(const QSqlDatabase &database)
{
    // Ours has a dozen rows; a booby-trapped one may have millions.
    Statement statement(database, QStringLiteral("SELECT type, name, tbl_name, sql "
                                                 "FROM sqlite_schema LIMIT 100"));
    if (const auto done = statement.run(); !done)
        return core::unexpected(done.error());
    QStringList shape;
    while (statement.next()) {
        QStringList row;
        for (int column = 0; column < 4; ++column)
            row.append(statement.value(column).toString());
        shape.append(row.join(QChar(u'\n')));
    }
    if (const auto ended = statement.ended(); !ended)
        return core::unexpected(ended.error());
    std::sort(shape.begin(), shape.end());
    return shape;
}

/// The shape of a case of a version.
core::Result<QStringList> knownShape(int of)
{
    const QString connection = QUuid::createUuid().toString();
    core::Result<QStringList> shape{QStringList()};
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        memory.open();
        const auto created = apply(memory, tablesOf(of), of);
        shape = created ? shapeOf(memory)
                        : core::Result<QStringList>(core::unexpected(created.error()));
    }
    QSqlDatabase::removeDatabase(connection);
    return shape;
}

Error changedByOthers(const QString &detail)
{
    return {Error::Code::Foreign,
            Tr::tr("This is not a case as Fluxcase makes it, or another program changed it. "
                   "Nothing was read from it. Use another copy of it."),
            detail};
}

} // namespace

core::Result<void> create(QSqlDatabase database)
{
    return apply(std::move(database), tablesOf(version), version);
}

core::Result<void> toSecondVersion(QSqlDatabase database)
{
    return apply(std::move(database), firstToSecond(), 2);
}

core::Result<void> toFourthVersion(const QSqlDatabase &database)
{
    QStringList steps{QStringLiteral("DROP TABLE record")};
    steps += mark(4);
    return runAll(database, steps);
}

core::Result<void> toFifthVersion(const QSqlDatabase &database)
{
    return runAll(database, fourthToFifth() + mark(5));
}

core::Result<void> replaceTables(const QSqlDatabase &database)
{
    Statement found(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                             "AND name NOT LIKE 'sqlite%' LIMIT 100"));
    if (auto done = found.run(); !done)
        return done;
    QStringList steps;
    while (found.next())
        steps.append(QStringLiteral("DROP TABLE \"%1\"").arg(found.value(0).toString()));
    if (auto ended = found.ended(); !ended)
        return ended;
    found.finish();
    steps += tablesOf(version);
    steps += mark(version);
    return runAll(database, steps);
}

core::Result<int> check(const QSqlDatabase &database)
{
    const auto id = valueOf(database, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return core::unexpected(id.error());
    if (id->toInt() != applicationId) {
        return core::unexpected(
            {Error::Code::Foreign,
             Tr::tr("This file is not a Fluxcase case. Choose a file that Fluxcase made."),
             QStringLiteral("application_id %1").arg(id->toInt())});
    }
    const auto found = valueOf(database, QStringLiteral("PRAGMA user_version"));
    if (!found)
        return core::unexpected(found.error());
    if (found->toInt() > version) {
        return core::unexpected(
            {Error::Code::Newer,
             Tr::tr("This case was made by a newer Fluxcase. Open it with that version, or update "
                    "this one. The file was not changed."),
             QStringLiteral("user_version %1").arg(found->toInt())});
    }
    if (found->toInt() < 1)
        return core::unexpected(
            changedByOthers(QStringLiteral("user_version %1").arg(found->toInt())));

    const auto known = knownShape(found->toInt());
    if (!known)
        return core::unexpected(known.error());
    const auto shape = shapeOf(database);
    if (!shape)
        return core::unexpected(shape.error());
    if (*shape != *known)
        return core::unexpected(changedByOthers(QStringLiteral("the schema differs")));
    return found->toInt();
}

} // namespace casefile::schema
