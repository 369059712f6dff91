// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile {

/// The one SQLite connection of a case: makes or opens the file, locks it, checks that it is ours
/// and folds its journal away at the end. Belongs to the thread that made it.
class CaseConnection
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly,
        Immutable
    };

    /// A new case, mode 0600; in memory for an empty path. Refuses a path that exists.
    static core::Result<std::unique_ptr<CaseConnection>> create(const QString &path);
    static core::Result<std::unique_ptr<CaseConnection>> open(const QString &path, bool readOnly);
    /// Closes without a word; what was committed stays.
    ~CaseConnection();
    Q_DISABLE_COPY_MOVE(CaseConnection)

    const QString &path() const { return m_path; } ///< absolute; empty: in memory
    bool isReadOnly() const { return m_access != Access::ReadWrite; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Writes all of the case to `path`, whole or not at all, replacing what is there.
    core::Result<void> copyTo(const QString &path) const;
    /// Folds the journal into the file, so that a closed case is one file.
    core::Result<void> fold();

private:
    CaseConnection(QString path, Access access);
    core::Result<void> connect();
    core::Result<void> lockAndJournal();
    core::Result<void> checkSize() const;

    QString m_name; ///< of the Qt Sql connection
    QString m_path;
    Access m_access;
};

} // namespace casefile
