// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSqlDatabase>

#include "casefile/entry.h"
#include "core/domainname.h"
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
        Immutable,
        PrivateCopy ///< of an older case that may not be changed, brought up to date; read only
    };

    /// A new case, mode 0600; in memory for an empty path. Refuses a path that exists.
    static core::Result<std::unique_ptr<CaseConnection>> create(const QString &path);
    /// An older case is brought up to date after a copy of it was put beside it (keptCopy()); one
    /// that is opened for reading only is never touched, a private copy is read in its place.
    static core::Result<std::unique_ptr<CaseConnection>> open(const QString &path, bool readOnly);
    /// Closes without a word; what was committed stays.
    ~CaseConnection();
    Q_DISABLE_COPY_MOVE(CaseConnection)

    const QString &path() const { return m_path; } ///< absolute; empty: in memory
    bool isReadOnly() const { return m_access != Access::ReadWrite; }
    /// A case of before the evidence chain: what a private copy of it would prove was just made.
    bool provesNothing() const { return m_provesNothing; }
    /// Where the case is kept as it was before this opening changed it; mostly empty.
    const QString &keptCopy() const { return m_keptCopy; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Writes all of the case to `path`, whole or not at all, replacing what is there.
    core::Result<void> copyTo(const QString &path) const;
    /// The same of what is about these names; the rest is hashes only. `added` is stored behind it.
    core::Result<void> copyRedactedTo(const QString &path, const QList<core::DomainName> &keep,
                                      QList<Entry> added) const;
    /// Folds the journal into the file, so that a closed case is one file.
    core::Result<void> fold();

private:
    using Opened = core::Result<std::unique_ptr<CaseConnection>>;

    CaseConnection(QString path, Access access);
    core::Result<void> connect();
    /// Opens `file`, which is not m_path for a private copy.
    core::Result<void> connect(const QString &file);
    core::Result<int> inspect(bool isWhole);
    core::Result<void> bringUpToDate(int version);
    Opened upToDateCopy(int version) const;
    Opened privateCopy(const QString &folder) const;
    /// Puts what an older case holds, which may be this one, into tables of this version.
    core::Result<void> takeOver(const CaseConnection &old, int version);
    /// The same of a case that has no evidence chain yet.
    core::Result<void> replaceWith(const CaseConnection &old, int version);
    /// Runs `work` in one transaction, with foreign keys not looked at.
    template <typename Work>
    core::Result<void> transact(Work work);
    core::Result<void> lockAndJournal();
    /// Writes all of the case into an empty file. A case whose pages are damaged is not copied.
    core::Result<void> copyInto(const QString &draft) const;
    core::Result<void> checkSize() const;

    QString m_name; ///< of the Qt Sql connection
    QString m_path;
    QString m_keptCopy;
    Access m_access;
    bool m_provesNothing = false;
};

} // namespace casefile
