// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QHash>

#include "casefile/byteindex.h"
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
    const Question *knownQuestion(const core::Observation &observation);
    core::Result<Question> question(const core::Observation &observation);
    /// Of the records without their TTLs; 0 for none. Most answers are about the name that was
    /// asked for, whose id is known then.
    Id idOfSet(const core::Observation &answer, const Question &question);
    /// What a rolled back transaction taught may be false.
    void forget();

private:
    /// The id of the next row that this writer adds to a table.
    struct Next
    {
        HotStatement last;
        qint64 id = 0; ///< 0: not known yet

        core::Result<void> begin();
    };

    static HotStatement &bound(HotStatement &statement, const core::Observation &asked,
                               const std::array<qint64, 3> &ids, QByteArrayView subnet);
    /// What makes a question one of its own, until the next call.
    QByteArrayView keyOf(const core::Observation &observation);
    /// The records into m_set.
    core::Result<void> encode(const core::Observation &answer, const Question &question);

    QHash<core::DomainName, qint64> m_names;
    QHash<core::Endpoint, qint64> m_resolvers;
    QHash<quint32, qint64> m_v4; ///< looked up for most records, and quicker than whole addresses
    QHash<core::IpAddress, qint64> m_v6;
    std::vector<Question> m_questions;
    ByteIndex m_questionKeys; ///< numbers of these, from 1
    QVarLengthArray<char, 600> m_key;
    ByteIndex m_sets;
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
