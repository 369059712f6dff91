// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace casefile {

/// SQLite's own connection behind that of Qt Sql; null where the driver brings another library.
sqlite3 *handleOf(const QSqlDatabase &database);

/// Ends a statement that works longer than the size of its file explains: in a booby-trapped case
/// the pages of a tree may share their branches, and a few of them make a table that takes years to
/// read. What is ended fails as damage does. Lives on the thread of its connection.
class Effort
{
public:
    explicit Effort(const QSqlDatabase &database)
        : m_handle(handleOf(database))
    {}

    /// What was done so far is forgotten: another run begins.
    void begin() { m_steps = 0; }

    /// While it lives, the steps of the connection are counted.
    class Watch
    {
    public:
        explicit Watch(Effort &effort);
        ~Watch();
        Q_DISABLE_COPY_MOVE(Watch)

    private:
        sqlite3 *m_handle;
    };

private:
    bool isTooMuch();
    qint64 mostSteps() const;

    sqlite3 *m_handle;
    qint64 m_steps = 0; ///< of SQLite's machine
    qint64 m_most = 0;  ///< 0: not known yet
};

/// What SQLite advises for files from strangers, for a connection that was just opened.
void distrust(const QSqlDatabase &database);

} // namespace casefile
