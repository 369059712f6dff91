// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSqlDatabase>
#include <QVariant>

#include "casefile/effort.h"
#include "core/result.h"

class QSqlError;
struct sqlite3_stmt;

namespace casefile {

/// The failure of SQLite as an Error: what happened and what to do, in words.
core::Error toError(const QSqlError &error);

/// A prepared statement whose failures are Results. It runs on Qt Sql's connection and past its
/// queries, which describe every column anew whenever they run: that took several times as long as
/// finding an address did. Lives on the thread of its connection and is destroyed before the
/// connection is closed.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Runs it with the values in the order of its question marks. It is ended when it takes longer
    /// than the case can be worth (effort.h).
    core::Result<void> run(const QVariantList &values = {});
    /// Steps to the next row. After the last one, ended() says whether it was the last.
    bool next();
    core::Result<void> ended() const;
    /// Of the row it stands on: a qint64, double, QString or QByteArray, or a null QVariant.
    QVariant value(int column) const;
    /// The same where the column holds a value of that type.
    std::optional<qint64> integer(int column) const;
    std::optional<double> real(int column) const;
    std::optional<QString> text(int column) const;
    /// Not copies: valid until it steps on.
    std::optional<QByteArrayView> utf8(int column) const;
    std::optional<QByteArrayView> blob(int column) const;
    bool isNull(int column) const;
    qint64 insertedId() const;
    /// Lets go of the rows, so that a transaction can end.
    void finish();

private:
    void bind(int column, const QVariant &value);
    /// Whether there is a row; the reason why not, if it is one, is kept.
    bool step();
    bool holds(int column, int type) const;
    core::Error error() const;

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    Effort m_effort;
    std::optional<core::Error> m_failure;
    bool m_hasRow = false;   ///< it stands on one
    bool m_isBefore = false; ///< of the row it stands on nobody was told yet
};

/// Runs a statement that gives nothing back.
core::Result<void> run(const QSqlDatabase &database, const QString &sql,
                       const QVariantList &values = {});
/// The first column of the first row; invalid without a row.
core::Result<QVariant> valueOf(const QSqlDatabase &database, const QString &sql,
                               const QVariantList &values = {});

} // namespace casefile
