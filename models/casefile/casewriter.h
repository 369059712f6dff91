// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "casefile/statement.h"
#include "core/observation.h"
#include "core/pap.h"

namespace casefile {

/// Puts evidence into an open case, one transaction a call. Remembers which names, addresses and
/// resolvers the case holds already. Lives on the thread of its connection.
class CaseWriter
{
public:
    explicit CaseWriter(const QSqlDatabase &database);

    /// What the new case says about itself.
    core::Result<void> describe(const QString &fluxcaseVersion, bool practice, core::Pap pap);
    core::Result<void> setPap(core::Pap pap);
    /// Stores all of it and sets the ids of the observations, or changes nothing at all. A subject
    /// that is not among the watched names becomes one.
    core::Result<void> write(const QList<core::DomainName> &names, core::Batch &batch);

private:
    using Id = core::Result<qint64>;
    struct KnownAddress
    {
        qint64 id = 0;
        bool hasPlace = false; ///< a database knew its network or country
        bool hasKinds = false; ///< its operator is known, or a list holds it
    };

    core::Result<QList<qint64>> insertAll(const QList<core::DomainName> &names,
                                          const core::Batch &batch);
    core::Result<void> insertWatched(const core::DomainName &name);
    core::Result<void> insertFacts(const core::AddressFacts &facts);
    core::Result<void> updatePlace(qint64 address, const core::AddressFacts &facts);
    core::Result<void> updateKinds(qint64 address, const core::AddressFacts &facts);
    core::Result<void> insertFacts(const core::NameFacts &facts);
    core::Result<void> insertHits(Statement &insert, qint64 id, const QList<core::ListHit> &hits);
    core::Result<void> insertSent(const core::SentPacket &packet);
    Id insertAnswer(const core::Observation &observation);
    core::Result<void> insertRecord(qint64 answer, qsizetype position, const core::Record &record);
    Id idOf(const core::DomainName &name);
    Id idOf(const core::Endpoint &resolver);
    Id idOf(const core::Network &network);
    Id idOf(const core::ListHit &list);
    Id idOfSource(const QString &source);
    core::Result<KnownAddress> known(const core::IpAddress &address);
    /// What a rolled back transaction taught may be false.
    void forget();

    QSqlDatabase m_database;
    QHash<core::DomainName, qint64> m_names;
    QHash<core::Endpoint, qint64> m_resolvers;
    QHash<core::IpAddress, KnownAddress> m_addresses;
    QSet<core::DomainName> m_watched;
    QSet<core::DomainName> m_withFacts;
    Statement m_findName, m_insertName;
    Statement m_findResolver, m_insertResolver;
    Statement m_findSource, m_insertSource;
    Statement m_findNetwork, m_insertNetwork;
    Statement m_findAddress, m_insertAddress, m_updatePlace, m_updateKinds;
    Statement m_findNameFact, m_insertNameFact;
    Statement m_findList, m_insertList, m_insertAddressHit, m_insertNameHit;
    Statement m_insertWatched, m_insertAnswer, m_insertRecord, m_insertSent;
};

} // namespace casefile
