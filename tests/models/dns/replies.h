// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QTest>

#include "dns/resolver.h"

namespace tests {

/// The replies of one resolver, in the order they came.
class Replies
{
public:
    explicit Replies(const dns::Resolver &resolver)
    {
        QObject::connect(&resolver, &dns::Resolver::replied, &m_context,
                         [this](dns::QueryId id, const dns::Reply &reply) {
                             m_ids.append(id);
                             m_replies.append(reply);
                         });
    }

    const QList<dns::QueryId> &ids() const { return m_ids; }
    qsizetype count() const { return m_replies.size(); }
    const QList<dns::Reply> &all() const { return m_replies; }
    dns::Reply last() const { return m_replies.isEmpty() ? dns::Reply() : m_replies.last(); }
    QString lastOutcome() const
    {
        return m_replies.isEmpty() ? QStringLiteral("no reply at all")
                                   : core::toString(m_replies.last().outcome);
    }
    bool waitFor(qsizetype count, std::chrono::milliseconds limit = std::chrono::seconds(20)) const
    {
        return QTest::qWaitFor([&] { return m_replies.size() >= count; }, int(limit.count()));
    }

private:
    QObject m_context;
    QList<dns::QueryId> m_ids;
    QList<dns::Reply> m_replies;
};

inline dns::Question question(const QByteArray &name = "www.flux.test",
                              core::RecordType type = core::RecordType::A)
{
    return {core::DomainName::fromPresentation(name).value_or({}), type};
}

/// The answer to `query`: one address; empty for what is no query.
inline QByteArray addressFor(QByteArrayView query)
{
    const auto decoded = dns::Message::decode(query);
    if (!decoded || !decoded->question)
        return {};
    dns::Message message;
    message.id = decoded->id;
    message.isResponse = true;
    message.question = decoded->question;
    core::Record record;
    record.owner = decoded->question->name;
    record.ttlSeconds = 5;
    record.address = core::IpAddress::v4(0xc000'0201);
    message.answers = {record};
    return message.encode().value_or({});
}

} // namespace tests
