// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QSet>
#include <QSqlDatabase>

#include "casefile/evidencechain.h"
#include "core/domainname.h"

namespace casefile {

/// Leaves out of a case all that is not about some of its names, and keeps the hashes of it, so
/// that the seals and heads stay what they were. Works on a copy that nobody else has open. Lives
/// on the thread of its connection, for one use.
class Redaction
{
public:
    Redaction(const QSqlDatabase &database, const QList<core::DomainName> &keep);

    /// In one transaction, all of it or nothing. A case that is not sound is refused.
    core::Result<void> apply();

private:
    core::Result<void> chooseAnswers();
    core::Result<void> chooseRecords();
    core::Result<void> chooseSent();
    core::Result<void> chooseEntries();
    bool isKept(const QByteArray &content) const;
    core::Result<void> keepHashes();
    core::Result<void> deleteRows();
    core::Result<void> collect(const QString &query, QSet<qint64> &into);
    core::Result<void> keepIds(const char *table, const QSet<qint64> &ids);
    QSet<qint64> &dropped(Stream stream) { return m_dropped.at(static_cast<size_t>(stream) - 1); }

    QSqlDatabase m_database;
    QList<core::DomainName> m_keep;
    std::array<QSet<qint64>, everyStream.size()> m_dropped;
};

} // namespace casefile
