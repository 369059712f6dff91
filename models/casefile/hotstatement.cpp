// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/hotstatement.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include "casefile/effort.h"
#include "casefile/statement.h"

namespace casefile {

namespace {

quint32 bitOf(int column)
{
    return quint32(1) << column;
}

} // namespace

HotStatement::HotStatement(const QSqlDatabase &database, const char *sql)
    : m_handle(handleOf(database))
{
    if (m_handle != nullptr)
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

HotStatement::~HotStatement()
{
    sqlite3_finalize(m_statement);
}

HotStatement &HotStatement::bind(int column, qint64 value)
{
    const quint32 bit = bitOf(column);
    qint64 &told = m_told.values.at(static_cast<size_t>(column));
    if ((m_told.numbers & bit) == 0 || told != value) {
        sqlite3_bind_int64(m_statement, column, value);
        told = value;
    }
    m_told.numbers |= bit;
    m_told.bytes &= ~bit;
    m_told.now |= bit;
    return *this;
}

HotStatement &HotStatement::bind(int column, QByteArrayView bytes)
{
    // A null pointer would be NULL, which the schema means something by.
    sqlite3_bind_blob64(m_statement, column, bytes.isEmpty() ? "" : bytes.data(),
                        static_cast<sqlite3_uint64>(bytes.size()), nullptr);
    takeBytes(column);
    return *this;
}

HotStatement &HotStatement::bindText(int column, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement, column, utf8.isEmpty() ? "" : utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), nullptr, SQLITE_UTF8);
    takeBytes(column);
    return *this;
}

void HotStatement::takeBytes(int column)
{
    const quint32 bit = bitOf(column);
    m_told.numbers &= ~bit;
    m_told.bytes |= bit;
    m_told.now |= bit;
}

int HotStatement::step()
{
    if (m_statement == nullptr)
        return SQLITE_ERROR;
    // What was bound for an earlier run and not for this one; bytes of then may be gone.
    const quint32 old = (m_told.numbers | m_told.bytes) & ~m_told.now;
    for (int column = 1; (old >> column) != 0; ++column) {
        if ((old & bitOf(column)) != 0)
            sqlite3_bind_null(m_statement, column);
    }
    m_told.numbers &= ~old;
    m_told.bytes &= ~old;
    m_told.now = 0;
    return sqlite3_step(m_statement);
}

core::Result<void> HotStatement::run()
{
    const bool isDone = step() == SQLITE_DONE;
    const core::Result<void> result =
        isDone ? core::Result<void>() : core::Result<void>(core::unexpected(error()));
    sqlite3_reset(m_statement);
    return result;
}

core::Result<qint64> HotStatement::number()
{
    const int code = step();
    core::Result<qint64> result(0);
    if (code == SQLITE_ROW)
        result = sqlite3_column_int64(m_statement, 0);
    else if (code != SQLITE_DONE)
        result = core::unexpected(error());
    sqlite3_reset(m_statement);
    return result;
}

int HotStatement::changed() const
{
    return sqlite3_changes(m_handle);
}

core::Error HotStatement::error() const
{
    if (m_handle == nullptr)
        return toError(QSqlError());
    return toError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                             QSqlError::StatementError,
                             QString::number(sqlite3_extended_errcode(m_handle))));
}

core::Result<void> checkSameLibrary(const QSqlDatabase &database)
{
    // By Qt Sql, as all of ours would use the wrong library.
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next())
        return core::unexpected(toError(query.lastError()));
    const QString theirs = query.value(0).toString();
    if (handleOf(database) != nullptr && theirs == QLatin1String(sqlite3_sourceid()))
        return {};
    return core::unexpected(
        {core::Error::Code::Invalid,
         QCoreApplication::translate("casefile::Statement",
                                     "Qt's driver for SQLite brings another SQLite than this "
                                     "program uses. Install the packages of one Debian release."),
         theirs});
}

} // namespace casefile
