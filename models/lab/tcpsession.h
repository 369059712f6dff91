// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace lab {

/// One client of the lab over TCP: messages behind their length (RFC 1035 4.2.2, RFC 7766), any
/// number of them. A client that sends what is no query, or does not finish one in time, is cut
/// off. Deletes itself when the connection ends.
class TcpSession final : public QObject
{
    Q_OBJECT

public:
    /// The answer's packet; empty for what is no query.
    using Responder = std::function<QByteArray(QByteArrayView query)>;

    /// Takes `socket` over.
    TcpSession(QTcpSocket *socket, Responder responder, std::chrono::milliseconds patience,
               QObject *parent);

    void close();

private:
    void read();
    bool answerNext();

    QTcpSocket *m_socket;
    Responder m_responder;
    QTimer m_patience; ///< starts again with each whole query, not with each byte
    QByteArray m_received;
};

} // namespace lab
