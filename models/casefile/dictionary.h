// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "casefile/idwalk.h"
#include "casefile/recordset.h"
#include "casefile/row.h"

namespace casefile {

/// What the evidence of a case refers to, by ids: names, resolvers, addresses, lists, questions and
/// sets of records, each read once. An id without a sound row is an error. Lives on the thread of
/// its connection. What it gives is valid until the next call.
class Dictionary
{
public:
    struct Address
    {
        core::IpAddress address;
        bool isTold = false; ///< the facts were handed on
        qint64 fact = 0;     ///< what was known of it; 0: nothing
    };

    struct Name
    {
        core::NameFacts facts;
        bool hasFacts = false;
        bool isTold = false; ///< the facts were handed on
    };

    /// What was asked, as the part of an observation that does not change from answer to answer.
    struct Question
    {
        core::Observation asked;
        QList<qint64> names{};
    };

    struct Set
    {
        QList<core::Record> records{};
        quint32 ttlSeconds = 0; ///< of all records, as they were given last
        QList<qint64> names{};
        QList<qint64> addresses{};
        bool isTold = false; ///< the facts of these were handed on

        /// The records with this TTL. Answers that have the same share them.
        const QList<core::Record> &withTtl(quint32 seconds);
    };

    /// How texts that others wrote are given.
    enum class Texts
    {
        FitToShow,
        AsStored
    };

    explicit Dictionary(const QSqlDatabase &database, Texts texts = Texts::FitToShow);

    core::Result<core::Endpoint> resolver(qint64 id);
    core::Result<Name *> name(qint64 id);
    core::Result<Address *> address(qint64 id);
    core::Result<core::ListHit> list(qint64 id);
    core::Result<const Question *> question(qint64 id);
    core::Result<Set *> set(qint64 id);
    /// Reads these sets, as they will be asked for next, and the addresses in them, table by table
    /// and not one by one.
    core::Result<void> prepare(std::vector<qint64> sets);
    /// One of the things that were known of an address in turn.
    core::Result<core::AddressFacts> fact(qint64 id);
    /// Lets go of the rows that are read from, so that a transaction can end.
    void finish();

private:
    core::Result<core::AddressFacts> factsOf(Row &row, int first);
    QString text(Row &row, int column) const;
    /// The lists whose ids are given: "4,1".
    core::Result<QList<core::ListHit>> listsOf(const QString &ids);
    using Records = QList<RecordIds>;
    core::Result<Records> recordsOf(qint64 set);
    core::Result<Set *> keep(qint64 id, const Records &records);
    /// A record into a set.
    core::Result<void> append(const RecordIds &ids, Set &set);

    Texts m_texts;
    QHash<qint64, Name> m_names;
    QHash<qint64, core::Endpoint> m_resolvers;
    QHash<qint64, Address> m_addresses;
    QHash<qint64, core::ListHit> m_lists;
    QHash<qint64, Question> m_questions;
    QHash<qint64, Set> m_sets;
    qsizetype m_rememberedRecords = 0; ///< in them
    Statement m_findName;
    Statement m_findResolver;
    IdWalk m_findAddress;
    IdWalk m_findLastFact; ///< by the address
    Statement m_findFact;
    Statement m_findList;
    Statement m_findQuestion;
    IdWalk m_findSet;
};

} // namespace casefile
