// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/sendingsockets.h"

#include <array>
#include <utility>

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <QtEndian>

namespace dns {

namespace {

using Transport = core::SentPacket::Transport;

constexpr qsizetype lengthBytes = 2;

/// The first `size` bytes of the parts in one piece.
QByteArray joined(const iovec *parts, int count, qint64 size)
{
    QByteArray bytes;
    for (int i = 0; i < count && bytes.size() < size; ++i) {
        const auto length = std::min<qint64>(qint64(parts[i].iov_len), size - bytes.size());
        bytes.append(static_cast<const char *>(parts[i].iov_base), length);
    }
    return bytes;
}

} // namespace

SendingSockets::SendingSockets(int receiveBufferBytes, Tell tell)
    : m_receiveBufferBytes(receiveBufferBytes)
    , m_tell(std::move(tell))
{}

int SendingSockets::open(int family, int type, int protocol)
{
    const int socket = ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (socket < 0)
        return socket;
    // Only wishes: the socket serves without them.
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &m_receiveBufferBytes, sizeof m_receiveBufferBytes);
    if (type == SOCK_STREAM) {
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_streams[socket];
    } else {
        m_dropsSeen[socket] = 0;
    }
    return socket;
}

int SendingSockets::close(int socket)
{
    m_streams.erase(socket);
    countDropped(socket);
    m_dropsSeen.erase(socket);
    return ::close(socket);
}

int SendingSockets::connect(int socket, const sockaddr *address, unsigned length)
{
    return ::connect(socket, address, length);
}

qint64 SendingSockets::send(int socket, const iovec *parts, int count)
{
    const auto stream = m_streams.find(socket);
    if (stream == m_streams.end() && count == 1) { // nearly all there is
        const qint64 size = ::send(socket, parts->iov_base, parts->iov_len, MSG_NOSIGNAL);
        if (size > 0)
            m_tell(Transport::Udp, {static_cast<const char *>(parts->iov_base), qsizetype(size)});
        return size;
    }
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(parts); // sendmsg() only reads them
    message.msg_iovlen = static_cast<size_t>(count);
    const qint64 size = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    if (size <= 0)
        return size;
    if (stream == m_streams.end()) {
        m_tell(Transport::Udp, joined(parts, count, size));
    } else {
        stream->second += joined(parts, count, size);
        tellStream(stream->second);
    }
    return size;
}

qint64 SendingSockets::takeDropped()
{
    for (const auto &[socket, seen] : m_dropsSeen)
        countDropped(socket);
    return std::exchange(m_dropped, 0);
}

void SendingSockets::countDropped(int socket)
{
    const auto seen = m_dropsSeen.find(socket);
    std::array<quint32, SK_MEMINFO_VARS> memory{};
    socklen_t length = sizeof memory;
    if (seen == m_dropsSeen.end() ||
        getsockopt(socket, SOL_SOCKET, SO_MEMINFO, memory.data(), &length) != 0)
        return;
    const quint32 drops = memory[SK_MEMINFO_DROPS];
    m_dropped += drops - seen->second; // the counter may wrap round
    seen->second = drops;
}

void SendingSockets::tellStream(QByteArray &stream)
{
    while (stream.size() >= lengthBytes) {
        const qsizetype length = qFromBigEndian<quint16>(stream.constData());
        if (stream.size() < lengthBytes + length)
            return;
        m_tell(Transport::Tcp, QByteArrayView(stream).sliced(lengthBytes, length));
        stream.remove(0, lengthBytes + length);
    }
}

} // namespace dns
