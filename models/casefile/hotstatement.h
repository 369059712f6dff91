// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace casefile {

/// A statement that runs for every answer, past Qt Sql, which takes longer over a row than SQLite
/// does. Lives on the thread of its connection and is destroyed before that is closed. What is
/// bound is not copied: it outlives run().
class HotStatement
{
public:
    HotStatement(const QSqlDatabase &database, const char *sql);
    ~HotStatement();
    Q_DISABLE_COPY_MOVE(HotStatement)

    /// Columns are counted from 1.
    HotStatement &bind(int column, qint64 value);
    HotStatement &bindNull(int column);
    HotStatement &bind(int column, QByteArrayView bytes);
    HotStatement &bindText(int column, QByteArrayView utf8);
    /// Runs a statement that gives nothing back, and unbinds.
    core::Result<void> run();
    /// Runs a statement that gives one number, and unbinds; 0 without a row.
    core::Result<qint64> number();

private:
    core::Error error() const;

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

/// Whether statements may be run past Qt Sql: its driver and this program use the same SQLite.
core::Result<void> checkSameLibrary(const QSqlDatabase &database);

} // namespace casefile
