// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "dns/sendingsockets.h"

using dns::SendingSockets;

namespace {

/// Binds the socket to 127.0.0.1 and connects it to itself: what it sends, it gets.
bool connectToItself(SendingSockets &sockets, int socket)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    return bind(socket, generic, length) == 0 && getsockname(socket, generic, &length) == 0 &&
           sockets.connect(socket, generic, length) == 0;
}

} // namespace

/// What is known of the sockets through which c-ares talks.
class TestSendingSockets : public QObject
{
    Q_OBJECT

private slots:
    void eachDropCountsOnce();
};

void TestSendingSockets::eachDropCountsOnce()
{
    constexpr int count = 100;
    int told = 0;
    SendingSockets sockets(1, [&](auto, QByteArrayView) { ++told; }); // the least there is
    const int socket = sockets.open(AF_INET, SOCK_DGRAM, 0);
    QVERIFY(connectToItself(sockets, socket));
    std::array<char, 100> bytes{};
    const iovec part{bytes.data(), bytes.size()};
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < count; ++i)
            QCOMPARE(sockets.send(socket, &part, 1), qint64(bytes.size()));
        int received = 0;
        while (recv(socket, bytes.data(), bytes.size(), 0) > 0)
            ++received;
        QVERIFY(received > 0 && received < count);
        if (round < 2)
            QCOMPARE(sockets.takeDropped(), qint64(count - received));
        else // the last are not forgotten with their socket
            QVERIFY(sockets.close(socket) == 0 && sockets.takeDropped() == count - received);
    }
    QCOMPARE(told, 3 * count);
    QCOMPARE(sockets.takeDropped(), qint64(0));
}

QTEST_GUILESS_MAIN(TestSendingSockets)
#include "tst_sendingsockets.moc"
