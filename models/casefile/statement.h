// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include "casefile/effort.h"
#include "core/result.h"

namespace casefile {

/// The failure of SQLite as an Error: what happened and what to do, in words.
core::Error toError(const QSqlError &error);

/// A prepared statement whose failures are Results. Lives on the thread of its connection and is
/// destroyed before the connection is removed.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    /// Runs it with the values in the order of its question marks. It is ended when it takes longer
    /// than the case can be worth (effort.h).
    core::Result<void> run(const QVariantList &values = {});
    /// Steps to the next row. After the last one, ended() says whether it was the last.
    bool next();
    core::Result<void> ended() const;
    QVariant value(int column) const { return m_query.value(column); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// Lets go of the rows, so that a transaction can end.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    Effort m_effort;
    bool m_isPrepared = false;
};

/// Runs a statement that gives nothing back.
core::Result<void> run(const QSqlDatabase &database, const QString &sql,
                       const QVariantList &values = {});
/// The first column of the first row; invalid without a row.
core::Result<QVariant> valueOf(const QSqlDatabase &database, const QString &sql,
                               const QVariantList &values = {});

} // namespace casefile
