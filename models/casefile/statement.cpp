// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/statement.h"

#include <utility>

#include <sqlite3.h>

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
    : m_handle(handleOf(database))
    , m_effort(database)
{
    if (m_handle == nullptr) {
        m_failure = toError(database.lastError());
        return;
    }
    // The first one to be prepared reads the schema.
    const Effort::Watch watch(m_effort);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_prepare_v2(m_handle, utf8.constData(), static_cast<int>(utf8.size()) + 1, &m_statement,
                       nullptr);
    if (m_statement == nullptr)
        m_failure = error();
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

core::Result<void> Statement::run(const QVariantList &values)
{
    if (m_statement == nullptr)
        return core::unexpected(*m_failure);
    finish();
    sqlite3_clear_bindings(m_statement);
    for (int i = 0; i < values.size(); ++i)
        bind(i + 1, values.at(i));
    m_failure.reset();
    m_effort.begin();
    const Effort::Watch watch(m_effort);
    m_isBefore = step();
    return ended();
}

void Statement::bind(int column, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, column);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        sqlite3_bind_text16(m_statement, column, text.utf16(), static_cast<int>(2 * text.size()),
                            SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_statement, column, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, column, value.toDouble());
        break;
    default:
        sqlite3_bind_int64(m_statement, column, value.toLongLong());
    }
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (m_hasRow)
        return true;
    if (code != SQLITE_DONE)
        m_failure = error();
    // As long as it stands at its end, it would keep a transaction from ending.
    sqlite3_reset(m_statement);
    return false;
}

bool Statement::next()
{
    if (std::exchange(m_isBefore, false))
        return true;
    if (!m_hasRow)
        return false;
    const Effort::Watch watch(m_effort);
    return step();
}

core::Result<void> Statement::ended() const
{
    return m_failure ? core::Result<void>(core::unexpected(*m_failure)) : core::Result<void>();
}

QVariant Statement::value(int column) const
{
    if (!m_hasRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(*integer(column));
    case SQLITE_FLOAT:
        return *real(column);
    case SQLITE_TEXT:
        return *text(column);
    case SQLITE_BLOB:
        return blob(column)->toByteArray();
    default:
        return {};
    }
}

bool Statement::holds(int column, int type) const
{
    return m_hasRow && sqlite3_column_type(m_statement, column) == type;
}

std::optional<qint64> Statement::integer(int column) const
{
    if (!holds(column, SQLITE_INTEGER))
        return std::nullopt;
    return sqlite3_column_int64(m_statement, column);
}

std::optional<double> Statement::real(int column) const
{
    if (!holds(column, SQLITE_FLOAT))
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

std::optional<QString> Statement::text(int column) const
{
    if (!holds(column, SQLITE_TEXT))
        return std::nullopt;
    const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
    return QString(text, sqlite3_column_bytes16(m_statement, column) / 2);
}

std::optional<QByteArrayView> Statement::utf8(int column) const
{
    if (!holds(column, SQLITE_TEXT))
        return std::nullopt;
    const auto *text = sqlite3_column_text(m_statement, column);
    return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
}

std::optional<QByteArrayView> Statement::blob(int column) const
{
    if (!holds(column, SQLITE_BLOB))
        return std::nullopt;
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return !m_hasRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Statement::finish()
{
    sqlite3_reset(m_statement);
    m_hasRow = false;
    m_isBefore = false;
}

Error Statement::error() const
{
    return toError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                             QSqlError::StatementError,
                             QString::number(sqlite3_extended_errcode(m_handle))));
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
