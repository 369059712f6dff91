// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QSqlDatabase>

#include "core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace casefile {

/// A statement that runs for every answer, past Qt Sql, which takes longer over a row than SQLite
/// does. Lives on the thread of its connection and is destroyed before that is closed. What is
/// bound holds for one run and is not copied: it outlives that.
class HotStatement
{
public:
    HotStatement(const QSqlDatabase &database, const char *sql);
    ~HotStatement();
    Q_DISABLE_COPY_MOVE(HotStatement)

    /// Columns are counted from 1.
    HotStatement &bind(int column, qint64 value);
    HotStatement &bind(int column, QByteArrayView bytes);
    HotStatement &bindText(int column, QByteArrayView utf8);
    /// Runs a statement that gives nothing back. Columns that were not bound for it are NULL.
    core::Result<void> run();
    /// The same of a statement that gives one number; 0 without a row.
    core::Result<qint64> number();
    /// Rows that the last run stored.
    int changed() const;

private:
    /// Values that SQLite was told, so that one that stays the same is not told again.
    struct Told
    {
        quint32 numbers = 0; ///< a bit for each column
        quint32 bytes = 0;
        quint32 now = 0; ///< bound for the next run
        std::array<qint64, 16> values{};
    };

    void takeBytes(int column);
    int step();
    core::Error error() const;

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    Told m_told;
};

/// Whether statements may be run past Qt Sql: its driver and this program use the same SQLite.
core::Result<void> checkSameLibrary(const QSqlDatabase &database);

} // namespace casefile
