// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <unordered_map>

#include <QByteArray>

#include "core/sentpacket.h"

struct iovec;
struct sockaddr;

namespace dns {

/// Sockets through which somebody else talks DNS, and which tell of every message that really went
/// out, be it for the first time or again. The calls are those of POSIX, errno included. Lives on
/// the engine thread.
class SendingSockets
{
public:
    /// Called with each message as the network got it, without the length that precedes it in TCP.
    using Tell = std::function<void(core::SentPacket::Transport, QByteArrayView)>;

    SendingSockets(int receiveBufferBytes, Tell tell);

    int open(int family, int type, int protocol);
    int close(int socket);
    int connect(int socket, const sockaddr *address, unsigned length);
    /// Packets that the system threw away as the buffer of a UDP socket was full, since the last
    /// call.
    qint64 takeDropped();
    qint64 send(int socket, const iovec *parts, int count);

private:
    void countDropped(int socket);
    void tellStream(QByteArray &stream);

    const int m_receiveBufferBytes;
    Tell m_tell;
    /// Of each TCP connection what went out and is not a whole message yet.
    std::unordered_map<int, QByteArray> m_streams;
    std::unordered_map<int, quint32> m_dropsSeen; ///< of each UDP socket
    qint64 m_dropped = 0;
};

} // namespace dns
