// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "casefile/caseids.h"
#include "casefile/entry.h"
#include "casefile/evidencechain.h"

namespace casefile {

/// Puts entries into an open case: what was known of addresses and names, which names are watched,
/// which lists were used, and what is written in the entry itself. Lives on the thread of its
/// connection, and within its transactions.
class FactWriter
{
public:
    FactWriter(const QSqlDatabase &database, CaseIds &ids, EvidenceChain &chain);

    /// Sets the id of the entry.
    core::Result<void> insert(Entry &entry);
    /// A name that is not among the watched ones becomes one.
    core::Result<void> insertWatched(const core::DomainName &name, core::UtcMs at);
    /// Evidence is what was known when the address was first seen; later knowledge does not replace
    /// it, unless nothing was known. Databases and lists are looked at apart: either may be
    /// missing.
    core::Result<void> insert(const core::AddressFacts &facts, core::UtcMs at);
    /// Of a name about which something is known, the first time.
    core::Result<void> insert(const core::NameFacts &facts, core::UtcMs at);
    /// What a rolled back transaction taught may be false.
    void forget();

private:
    struct Known
    {
        bool hasFacts = false;
        bool hasPlace = false; ///< a database knew its network or country
        bool hasKinds = false; ///< its operator is known, or a list holds it

        bool operator==(const Known &) const = default;
    };

    core::Result<Known> knownOf(qint64 address);
    core::Result<void> insertRow(qint64 address, const core::AddressFacts &facts, core::UtcMs at);
    core::Result<void> insertHits(Statement &insert, qint64 id, const QList<core::ListHit> &hits,
                                  core::UtcMs at);
    core::Result<void> insertEntry(EntryKind kind, core::UtcMs at, const QVariant &row,
                                   const QVariant &content, QByteArrayView canonical);
    /// 1 or 0.
    core::Result<int> countOf(Statement &statement, qint64 id);

    QSqlDatabase m_database;
    CaseIds &m_ids;
    EvidenceChain &m_chain;
    QHash<qint64, Known> m_addresses;
    QSet<core::DomainName> m_watched;
    QSet<core::DomainName> m_withFacts;
    Statement m_findFact, m_insertFact, m_insertAddressHit;
    Statement m_findNameFact, m_insertNameFact, m_insertNameHit;
    Statement m_findWatched;
    Statement m_insertEntry;
};

} // namespace casefile
