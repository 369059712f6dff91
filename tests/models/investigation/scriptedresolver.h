// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "dns/resolver.h"

/// What the tests of watches share: records, replies, and resolvers that answer from a function.
namespace scripted {

using core::Outcome;
using core::RecordType;
using dns::Question;
using dns::Reply;

inline core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

inline core::Record address(const char *owner, quint32 v4, quint32 ttlSeconds = 0)
{
    core::Record record;
    record.owner = name(owner);
    record.ttlSeconds = ttlSeconds;
    record.address = core::IpAddress::v4(v4);
    return record;
}

inline core::Record target(const char *owner, RecordType type, const core::DomainName &to)
{
    core::Record record;
    record.owner = name(owner);
    record.type = type;
    record.target = to;
    return record;
}

inline Reply noError(const QList<core::Record> &answers)
{
    Reply reply;
    reply.outcome = Outcome::NoError;
    reply.message = dns::Message();
    reply.message->answers = answers;
    return reply;
}

/// "No data", with the SOA of the zone that says so.
inline Reply noData(const char *zone)
{
    Reply reply;
    reply.outcome = Outcome::NoData;
    reply.message = dns::Message();
    core::Record soa;
    soa.owner = name(zone);
    soa.type = RecordType::SOA;
    reply.message->authority.append(soa);
    return reply;
}

inline Reply failed(Outcome outcome)
{
    Reply reply;
    reply.outcome = outcome;
    return reply;
}

/// One question as it was asked.
struct Asked
{
    core::Endpoint resolver;
    Question question;
    dns::AskOptions options;
};

/// Answers from a function, on the next turn of the event loop.
class ScriptedResolver final : public dns::Resolver
{
public:
    using Script = std::function<Reply(const Asked &)>;

    ScriptedResolver(const core::Endpoint &endpoint, Script script, QList<Asked> *asked)
        : m_endpoint(endpoint)
        , m_script(std::move(script))
        , m_asked(asked)
    {}

    core::Endpoint endpoint() const override { return m_endpoint; }

    dns::QueryId ask(const Question &question, const dns::AskOptions &options = {}) override
    {
        const Asked asked{m_endpoint, question, options};
        m_asked->append(asked);
        core::SentPacket packet;
        packet.server = m_endpoint;
        packet.question = question.name;
        packet.type = question.type;
        emit sent({packet});
        const dns::QueryId id = ++m_last;
        QMetaObject::invokeMethod(
            this,
            [this, id, generation = m_generation, asked] {
                if (generation == m_generation)
                    emit replied(id, m_script(asked));
            },
            Qt::QueuedConnection);
        return id;
    }

    void stop() override { ++m_generation; }

private:
    core::Endpoint m_endpoint;
    Script m_script;
    QList<Asked> *m_asked;
    dns::QueryId m_last = 0;
    int m_generation = 0;
};

} // namespace scripted
