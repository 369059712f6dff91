// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/classify.h"

#include <algorithm>

#include <QMultiHash>
#include <QSet>

namespace dns {

using core::Outcome;

namespace {

/// The names that the answers lead to from the one asked, through CNAMEs.
struct Chain
{
    QSet<core::DomainName> names;
    bool reachesType = false;
};

Chain chainFrom(const Question &question, const QList<core::Record> &answers)
{
    // A hostile answer holds thousands of CNAMEs in the worst order, so they are found by name.
    QMultiHash<core::DomainName, const core::Record *> byOwner;
    for (const core::Record &record : answers)
        byOwner.insert(record.owner, &record);
    QList<core::DomainName> open{question.name};
    Chain chain{{question.name}, false};
    while (!open.isEmpty()) {
        const core::DomainName name = open.takeLast();
        for (auto record = byOwner.constFind(name);
             record != byOwner.cend() && record.key() == name; ++record) {
            if ((*record)->type == question.type)
                chain.reachesType = true;
            if ((*record)->type == core::RecordType::CNAME &&
                !chain.names.contains((*record)->target)) {
                chain.names.insert((*record)->target);
                open.append((*record)->target);
            }
        }
    }
    return chain;
}

/// Keeps of the answers what belongs to the question.
void judgeAnswers(const Question &question, Message &message, Reply &reply)
{
    // Most answers hold what was asked for, and nothing else.
    const bool isPlain = std::all_of(
        message.answers.cbegin(), message.answers.cend(), [&](const core::Record &record) {
            return record.type == question.type && record.owner == question.name;
        });
    if (isPlain) {
        reply.outcome = message.answers.isEmpty() ? Outcome::NoData : Outcome::NoError;
        return;
    }
    const Chain chain = chainFrom(question, message.answers);
    bool hidesType = false;
    const auto isForeign = [&](const core::Record &record) {
        const bool matters = record.type == question.type || core::isAddressType(record.type) ||
                             record.type == core::RecordType::CNAME;
        if (!matters || chain.names.contains(record.owner))
            return false;
        hidesType = hidesType || record.type == question.type;
        return true;
    };
    if (message.answers.removeIf(isForeign) > 0) {
        reply.suspicion = core::Suspicion::OutOfBailiwick;
        reply.detail = QStringLiteral("records of names that were not asked for");
    }
    reply.outcome = chain.reachesType ? Outcome::NoError
                    : hidesType       ? Outcome::Malformed
                                      : Outcome::NoData;
}

void judge(const Question &question, const core::IpPrefix &clientSubnet, Message &message,
           Reply &reply)
{
    const bool isOfSubnet = message.clientSubnet.isEmpty() || message.clientSubnet == clientSubnet;
    if (!message.isResponse || message.question != question || !isOfSubnet) {
        reply.outcome = Outcome::Malformed;
        reply.suspicion = core::Suspicion::WrongQuestion;
        reply.detail = QStringLiteral("the reply is not about the question");
        return;
    }
    if (message.truncated) {
        reply.outcome = Outcome::Truncated;
        return;
    }
    switch (message.rcode) {
    case Rcode::NoError:
        return judgeAnswers(question, message, reply);
    case Rcode::NxDomain:
        reply.outcome = Outcome::NxDomain;
        return;
    case Rcode::Refused:
        reply.outcome = Outcome::Refused;
        return;
    default: // SERVFAIL, FORMERR, NOTIMP, BADVERS…: the server cannot
        reply.outcome = Outcome::ServFail;
        reply.detail = QStringLiteral("rcode %1").arg(static_cast<int>(message.rcode));
    }
}

} // namespace

Reply classify(const Question &question, const QByteArray &packet,
               const core::IpPrefix &clientSubnet)
{
    Reply reply;
    reply.packet = packet;
    auto message = Message::decode(packet, question.name);
    if (!message) {
        reply.outcome = Outcome::Malformed;
        reply.detail = message.error().detail;
        return reply;
    }
    judge(question, clientSubnet, *message, reply);
    reply.message = *std::move(message);
    return reply;
}

void judgeAsAuthority(const core::DomainName &zone, Reply &reply)
{
    if (!reply.message || !core::isAnswer(reply.outcome))
        return;
    Message &message = *reply.message;
    const bool hasAlias =
        std::any_of(message.answers.cbegin(), message.answers.cend(),
                    [](const auto &record) { return record.type == core::RecordType::CNAME; });
    if (reply.outcome == Outcome::NoData && hasAlias)
        reply.outcome = Outcome::NoError;
    const auto isOutside = [&](const core::Record &record) { return !record.owner.isWithin(zone); };
    const qsizetype taken = message.answers.removeIf(isOutside);
    if (taken > 0 || !message.authoritative) {
        reply.suspicion = core::Suspicion::OutOfBailiwick;
        reply.detail = taken > 0 ? QStringLiteral("records from outside the zone")
                                 : QStringLiteral("the server does not answer as an authority");
    }
}

bool readReferral(const core::DomainName &zone, Reply &reply)
{
    if (!reply.message || !core::isAnswer(reply.outcome) || reply.message->authoritative)
        return false;
    Message &message = *reply.message;
    QList<core::Record> delegation;
    QSet<core::DomainName> servers;
    for (const core::Record &record : std::as_const(message.authority)) {
        if (record.type != core::RecordType::NS || record.owner != zone)
            continue;
        delegation.append(record);
        servers.insert(record.target);
    }
    if (delegation.isEmpty()) {
        reply.suspicion = core::Suspicion::OutOfBailiwick;
        reply.detail = QStringLiteral("neither a referral nor an authority's answer");
        return false;
    }
    for (const core::Record &record : std::as_const(message.additional)) {
        if (core::isAddressType(record.type) && servers.contains(record.owner))
            delegation.append(record);
    }
    message.answers = delegation;
    reply.outcome = Outcome::NoError;
    return true;
}

} // namespace dns
