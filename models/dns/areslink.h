// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>

#include "dns/aresresolver.h"
#include "dns/sendingsockets.h"
#include "dns/socketwatch.h"

struct ares_channeldata;

namespace dns {

/// How a packet travels. c-ares cannot add options to what it sends, and after a FORMERR it cuts
/// the last 11 bytes off, taking them for an OPT record without options: what has more than that,
/// or none, goes through a channel that does not know of EDNS.
enum class AresPath
{
    Udp,
    BareUdp,
    Tcp
};

/// What c-ares handed back for one question.
struct AresArrival
{
    QueryId id = 0;
    QByteArray packet; ///< empty: nothing came, for the reason below
    core::Outcome failure = core::Outcome::NetworkError;
    QString detail;
    AresPath path = AresPath::Udp;
    qint64 atNs = 0; ///< when; for the inbox to say, on its own clock
};

/// One channel of c-ares and its sockets. areslink.cpp is the only file that knows c-ares. What
/// arrives is only handed to the inbox: the callback may run inside send() and inside the
/// destructor. Lives on the engine thread.
class AresLink
{
public:
    using Inbox = std::function<void(AresArrival)>;

    /// Small enough to cross any network in one piece (DNS Flag Day 2020).
    static constexpr quint16 ednsUdpSize = 1232;
    /// Without EDNS a server sends no more over UDP, and a bare channel takes no more.
    static constexpr quint16 plainUdpSize = 512;

    AresLink(const core::Endpoint &endpoint, const AresTiming &timing, AresPath path, Inbox inbox,
             SendingSockets::Tell tellSent);
    ~AresLink();
    Q_DISABLE_COPY_MOVE(AresLink)

    int outstanding() const { return m_outstanding; }
    /// A question without options, about a name of plain characters, many times sooner than
    /// Message::encode(); empty for any other name. `ednsUdpSize` 0: without EDNS.
    static QByteArray plainQuery(quint16 id, const Question &question, bool recursionDesired,
                                 quint16 ednsUdpSize);
    /// `query` is a DNS message of that question; an arrival follows, perhaps from inside this
    /// call.
    void send(QueryId id, const QByteArray &query);
    void lookAtClock();
    /// Packets that found no room in the buffer of a socket, since the last call.
    qint64 takeDropped() { return m_sending.takeDropped(); }
    /// After one FORMERR c-ares 1.18 sends every later question of its channel without EDNS.
    bool hasLostEdns() const;

    /// The resolvers this machine is set up with (resolv.conf); none: `detail` says why.
    static QList<core::Endpoint> systemResolvers(QString *detail);

private:
    struct Ticket
    {
        AresLink *link;
        QueryId id;
    };

    int open(const AresTiming &timing);
    int setServer(const core::Endpoint &endpoint);
    void process(qintptr readable, qintptr writable);
    void readFrom(qintptr socket);
    AresArrival arrival(QueryId id, int status, const QByteArray &packet) const;
    static void answered(void *data, int status, int, unsigned char *packet, int size) noexcept;

    Inbox m_inbox;
    const AresPath m_path;
    SendingSockets m_sending;
    SocketWatch m_sockets;
    ares_channeldata *m_channel = nullptr;
    int m_status = 0; ///< of c-ares; 0: the channel is open
    int m_outstanding = 0;
};

} // namespace dns
