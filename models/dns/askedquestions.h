// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <memory_resource>

#include <QHash>

#include "dns/randomwords.h"
#include "dns/resolver.h"

namespace dns {

/// What one AresResolver has asked and has no reply to yet, in the order it was asked. Gives each
/// message an id unlike that of any other here.
class AskedQuestions
{
public:
    struct Asked
    {
        Question question;
        AskOptions options;
        qint64 sinceNs = 0;
        bool withEdns = true;
        quint16 wireId = 0;               ///< of the message, by newWireId()
        QByteArray query;                 ///< as sent last
        std::unique_ptr<Reply> truncated; ///< what UDP brought, while TCP is tried
    };

    bool isEmpty() const { return m_asked.empty(); }
    Asked &add(QueryId id, const Question &question, const AskOptions &options, qint64 sinceNs);
    /// Null when it has ended.
    Asked *find(QueryId id);
    void remove(QueryId id);
    void clear();

    /// The one that waits longest; there is one.
    std::pair<QueryId, const Asked &> oldest() const { return *m_asked.begin(); }
    /// Gives the question another id for its next message, and the old one back.
    quint16 newWireId(QueryId id, Asked &asked, RandomWords &random);
    /// What is asked by a message that was sent last for one of these; null for any other bytes.
    /// `likely` is looked at first: mostly the message goes out as it is made.
    const Question *questionOf(QByteArrayView packet, const Asked *likely) const;

private:
    void giveBackWireId(QueryId id, const Asked &asked);

    std::pmr::unsynchronized_pool_resource m_memory;
    std::pmr::map<QueryId, Asked> m_asked{&m_memory};
    QHash<quint16, QueryId> m_wireIds;
};

} // namespace dns
