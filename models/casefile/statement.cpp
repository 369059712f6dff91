// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QSqlError>

namespace casefile {

namespace {

using core::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::Statement)
};

/// Primary result codes of SQLite (https://sqlite.org/rescode.html).
enum SqliteCode
{
    SqliteError = 1,
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteInterrupt = 9,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteTooBig = 18,
    SqliteNotADb = 26
};

} // namespace

Error toError(const QSqlError &error)
{
    const QString detail =
        QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text());
    // The low byte is the primary code, the rest of an extended code says more.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return {Error::Code::Busy,
                Tr::tr("This case is open in another Fluxcase. Close it there first."), detail};
    case SqlitePerm:
    case SqliteReadOnly:
        return {Error::Code::ReadOnly,
                Tr::tr("This case cannot be written. Check the permissions of the file and its "
                       "folder, or save a copy elsewhere."),
                detail};
    case SqliteError: // our statements are sound, so that it is what they meet
    case SqliteCorrupt:
    case SqliteInterrupt: // by Effort
    case SqliteTooBig:
        return {Error::Code::Damaged,
                Tr::tr("This case file is damaged or cut short. Use another copy of it."), detail};
    case SqliteFull:
        return {Error::Code::Full, Tr::tr("The disk is full. Free some space and try again."),
                detail};
    case SqliteNotADb:
        return {Error::Code::Foreign,
                Tr::tr("This file is not a Fluxcase case. Choose a file that Fluxcase made."),
                detail};
    default:
        return {Error::Code::Io,
                Tr::tr("The case file cannot be read or written. Check the disk and the "
                       "permissions of the file and its folder."),
                detail};
    }
}

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
    , m_effort(database)
{
    // The first one to be prepared reads the schema.
    const Effort::Watch watch(m_effort);
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

core::Result<void> Statement::run(const QVariantList &values)
{
    if (!m_isPrepared)
        return core::unexpected(toError(m_query.lastError()));
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    m_effort.begin();
    const Effort::Watch watch(m_effort);
    if (!m_query.exec())
        return core::unexpected(toError(m_query.lastError()));
    return {};
}

bool Statement::next()
{
    const Effort::Watch watch(m_effort);
    return m_query.next();
}

core::Result<void> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return core::unexpected(toError(m_query.lastError()));
    return {};
}

core::Result<void> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    return Statement(database, sql).run(values);
}

core::Result<QVariant> valueOf(const QSqlDatabase &database, const QString &sql,
                               const QVariantList &values)
{
    Statement statement(database, sql);
    if (const auto done = statement.run(values); !done)
        return core::unexpected(done.error());
    if (statement.next())
        return statement.value(0);
    if (const auto ended = statement.ended(); !ended)
        return core::unexpected(ended.error());
    return QVariant();
}

} // namespace casefile
