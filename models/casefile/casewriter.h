// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/factwriter.h"
#include "core/pap.h"

namespace casefile {

/// Puts evidence into an open case, one transaction and one seal a call. Lives on the thread of its
/// connection.
class CaseWriter
{
public:
    explicit CaseWriter(const QSqlDatabase &database);

    /// What the new case says about itself.
    core::Result<void> describe(const QString &fluxcaseVersion, bool practice, core::Pap pap);
    core::Result<void> setPap(core::Pap pap);
    /// Stores all of it and sets the ids of the observations, or changes nothing at all. A subject
    /// that is not among the watched names becomes one.
    core::Result<void> write(const QList<core::DomainName> &names, core::Batch &batch,
                             QList<Entry> &entries);
    /// Stores entries whose content is written in them, and sets their ids and times.
    core::Result<void> write(QList<Entry> &entries);

    /// The same within the caller's transaction, which ends with seal(). Gives the ids of the
    /// observations.
    core::Result<QList<qint64>> insertAll(const QList<core::DomainName> &names,
                                          const core::Batch &batch, core::UtcMs at);
    core::Result<void> insertAll(QList<Entry> &entries);
    /// The same of a piece of another case, which keeps the hash that it has there. `proof`: what
    /// is kept with it there. An Error: it is not what that proves.
    core::Result<void> insertProved(const core::Observation &observation, QByteArrayView proof,
                                    core::UtcMs at);
    core::Result<void> insertProved(const core::SentPacket &packet, QByteArrayView proof);
    core::Result<void> begin() { return m_chain.begin(); }
    core::Result<void> seal(core::UtcMs at) { return m_chain.seal(at); }

private:
    /// Runs `work(at)` and seals what it stored, all of it or nothing.
    template <typename Work>
    core::Result<void> transact(Work work);
    /// What is kept with a piece, whose canonical bytes are m_canonical. `proof`: what another case
    /// keeps with it; empty: it is new.
    core::Result<QByteArray> prove(Stream stream, QByteArrayView proof);
    core::Result<void> insertSent(const core::SentPacket &packet, QByteArrayView proof);
    core::Result<CaseIds::Question> questionOf(const core::Observation &observation,
                                               core::UtcMs at);
    core::Result<qint64> insertAnswer(const core::Observation &observation, core::UtcMs at,
                                      QByteArrayView proof);
    void forget();

    QSqlDatabase m_database;
    core::SystemClock m_clock;
    CaseIds m_ids;
    EvidenceChain m_chain;
    FactWriter m_facts;
    HotStatement m_insertAnswer, m_insertPacket, m_insertSent;
    QByteArray m_canonical; ///< of the piece at hand
};

} // namespace casefile
