// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QHash>

#include "casefile/hotstatement.h"
#include "casefile/recordset.h"
#include "casefile/statement.h"
#include "core/observation.h"

namespace casefile {

/// Ids of what evidence refers to; what is not in the case yet is put there. Remembers what it was
/// asked for. Lives on the thread of its connection, and within its transactions.
class CaseIds
{
public:
    using Id = core::Result<qint64>;

    explicit CaseIds(const QSqlDatabase &database);

    Id idOf(const core::DomainName &name);
    Id idOf(const core::Endpoint &resolver);
    Id idOf(const core::IpAddress &address);
    Id idOf(const core::Network &network);
    Id idOfSource(const QString &source);
    /// Whether a list is new in the case is told by `isNew`.
    Id idOf(const core::ListHit &list, bool &isNew);
    /// What was asked, and the name in it.
    struct Question
    {
        qint64 id = 0;
        qint64 name = 0;
    };

    /// Null where it was not asked for yet, be it in the case or not.
    const Question *knownQuestion(const core::Observation &observation) const;
    core::Result<Question> question(const core::Observation &observation);
    /// Of the records without their TTLs; 0 for none. Most answers are about the name that was
    /// asked for, whose id is known then.
    Id idOfSet(const core::Observation &answer, const Question &question);
    /// What a rolled back transaction taught may be false.
    void forget();

private:
    /// What makes a question one of its own.
    struct QuestionKey
    {
        core::DomainName subject;
        core::DomainName name;
        core::Endpoint resolver;
        core::IpPrefix clientSubnet;
        core::RecordType type = core::RecordType::A;
        core::Carrier carrier = core::Carrier::Unknown;

        bool operator==(const QuestionKey &) const = default;
        friend size_t qHash(const QuestionKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.subject, key.name, key.resolver,
                              static_cast<quint16>(key.type), static_cast<quint8>(key.carrier));
        }
    };

    /// The id of the next row that this writer adds to a table.
    struct Next
    {
        HotStatement last;
        qint64 id = 0; ///< 0: not known yet

        core::Result<void> begin();
    };

    static HotStatement &bound(HotStatement &statement, const QuestionKey &key,
                               const std::array<qint64, 3> &ids, QByteArrayView subnet);
    static QuestionKey keyOf(const core::Observation &observation);
    /// The records into m_set.
    core::Result<void> encode(const core::Observation &answer, const Question &question);

    QHash<core::DomainName, qint64> m_names;
    QHash<core::Endpoint, qint64> m_resolvers;
    QHash<quint32, qint64> m_v4; ///< looked up for most records, and quicker than whole addresses
    QHash<core::IpAddress, qint64> m_v6;
    QHash<QuestionKey, Question> m_questions;
    QHash<QByteArray, qint64> m_sets;
    Statement m_findName, m_insertName;
    Statement m_findResolver, m_insertResolver;
    Statement m_findSource, m_insertSource;
    Statement m_findNetwork, m_insertNetwork;
    HotStatement m_findAddress, m_insertAddress;
    Statement m_findList, m_insertList;
    HotStatement m_findQuestion, m_insertQuestion;
    HotStatement m_insertSet;
    Next m_nextAddress, m_nextQuestion, m_nextSet;
    recordset::Encoder m_set;
};

/// Qt Sql stores a null string as NULL; the schema wants an empty one.
QString stored(const QString &text);
QByteArray stored(const QByteArray &bytes);
/// NULL for 0.
QVariant idOrNull(qint64 id);

} // namespace casefile
