// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "core/endpoint.h"
#include "core/observation.h"
#include "core/sentpacket.h"
#include "dns/message.h"

namespace dns {

/// Numbers the questions asked of one Resolver.
using QueryId = quint64;

/// How a question is asked.
struct AskOptions
{
    /// RD; false of servers that are asked for what they themselves hold.
    bool recursionDesired = true;
    core::IpPrefix clientSubnet{}; ///< sent along (EDNS, RFC 7871); empty: none
    bool tcpOnly = false;          ///< never over UDP; encrypted transports ask as they always do

    bool operator==(const AskOptions &) const = default;
};

/// How one question ended.
struct Reply
{
    core::Outcome outcome = core::Outcome::Timeout;
    std::optional<Message> message; ///< what was received and could be read
    QByteArray packet;              ///< what was received, as it came
    qint32 roundTripUs = 0;
    bool overTcp = false; ///< asked again over TCP because the UDP answer was truncated
    /// What does not fit the question; the reply is evidence then, and of no other use.
    core::Suspicion suspicion = core::Suspicion::None;
    QString detail; ///< raw reason of a failure, for the log
};

/// Asks one server. Lives on the engine thread; never blocks.
class Resolver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual core::Endpoint endpoint() const = 0;
    /// Sends the question. replied() follows exactly once, never from inside this call.
    virtual QueryId ask(const Question &question, const AskOptions &options = {}) = 0;
    /// Gives up everything outstanding: no replied() follows for it and nothing more is sent. What
    /// was sent and not told yet is told from inside this call.
    virtual void stop() = 0;

signals:
    void replied(dns::QueryId id, const dns::Reply &reply);
    /// Every message that was handed to the network, in order, soon after.
    void sent(const QList<core::SentPacket> &packets);
    /// So many more packets reached this machine and were thrown away in it, as its buffer was
    /// full: not losses of the server or of the road. Once a second at most.
    void droppedHere(qint64 packets);
};

} // namespace dns

Q_DECLARE_METATYPE(dns::Reply)
