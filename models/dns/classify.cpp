// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/classify.h"

#include <algorithm>

#include <QMultiHash>
#include <QSet>

namespace dns {

using core::Outcome;

namespace {

/// Whether the answer leads from the name asked, through CNAMEs, to a record of the type asked.
Outcome answerOutcome(const Question &question, const QList<core::Record> &answers)
{
    // Most answers begin with what was asked for.
    if (!answers.isEmpty() && answers.first().type == question.type &&
        answers.first().owner == question.name)
        return Outcome::NoError;
    // A hostile answer holds thousands of CNAMEs in the worst order, so they are found by name.
    QMultiHash<core::DomainName, const core::Record *> byOwner;
    for (const core::Record &record : answers)
        byOwner.insert(record.owner, &record);
    QList<core::DomainName> open{question.name};
    QSet<core::DomainName> reached{question.name};
    while (!open.isEmpty()) {
        const core::DomainName name = open.takeLast();
        for (const core::Record *record : byOwner.values(name)) {
            if (record->type == question.type)
                return Outcome::NoError;
            if (record->type == core::RecordType::CNAME && !reached.contains(record->target)) {
                reached.insert(record->target);
                open.append(record->target);
            }
        }
    }
    const bool isForeign = std::any_of(answers.begin(), answers.end(), [&](const auto &record) {
        return record.type == question.type;
    });
    return isForeign ? Outcome::Malformed : Outcome::NoData;
}

Outcome outcomeOf(const Question &question, const Message &message)
{
    if (!message.isResponse || message.question != question)
        return Outcome::Malformed;
    if (message.truncated)
        return Outcome::Truncated;
    switch (message.rcode) {
    case Rcode::NoError:
        return answerOutcome(question, message.answers);
    case Rcode::NxDomain:
        return Outcome::NxDomain;
    case Rcode::Refused:
        return Outcome::Refused;
    default: // SERVFAIL, FORMERR, NOTIMP, BADVERS…: the server cannot
        return Outcome::ServFail;
    }
}

} // namespace

Reply classify(const Question &question, const QByteArray &packet)
{
    Reply reply;
    reply.packet = packet;
    auto message = Message::decode(packet);
    if (!message) {
        reply.outcome = Outcome::Malformed;
        reply.detail = message.error().detail;
        return reply;
    }
    reply.outcome = outcomeOf(question, *message);
    if (reply.outcome == Outcome::Malformed)
        reply.detail = QStringLiteral("the reply is not about the question");
    else if (reply.outcome == Outcome::ServFail)
        reply.detail = QStringLiteral("rcode %1").arg(static_cast<int>(message->rcode));
    reply.message = *std::move(message);
    return reply;
}

} // namespace dns
