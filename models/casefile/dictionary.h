// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

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
        core::AddressFacts facts;
        bool hasFacts = false;
        bool isTold = false; ///< the facts were handed on
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

    /// Records without their TTLs.
    struct Set
    {
        QList<core::Record> records{};
        QList<qint64> names{};
        QList<qint64> addresses{};
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
    core::Result<const Set *> set(qint64 id);
    /// One of the things that were known of an address in turn.
    core::Result<core::AddressFacts> fact(qint64 id);

private:
    core::Result<core::AddressFacts> factsOf(Row &row, int first);
    QString text(Row &row, int column) const;
    /// The lists whose ids are given: "4,1".
    core::Result<QList<core::ListHit>> listsOf(const QString &ids);
    /// A record into a set.
    core::Result<void> append(const RecordIds &ids, Set &set);

    Texts m_texts;
    QHash<qint64, Name> m_names;
    QHash<qint64, core::Endpoint> m_resolvers;
    QHash<qint64, Address> m_addresses;
    QHash<qint64, core::ListHit> m_lists;
    QHash<qint64, Question> m_questions;
    QHash<qint64, Set> m_sets;
    Statement m_findName;
    Statement m_findResolver;
    Statement m_findAddress;
    Statement m_findFact;
    Statement m_findList;
    Statement m_findQuestion;
    Statement m_findSet;
};

} // namespace casefile
