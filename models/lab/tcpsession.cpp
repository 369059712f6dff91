// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/tcpsession.h"

#include <utility>

#include <QTcpSocket>
#include <QtEndian>

namespace lab {

namespace {

constexpr int lengthBytes = 2;
/// A question and an EDNS record need less than 300 bytes.
constexpr qsizetype maxQueryBytes = 1232;
/// What may wait for a client that asks but does not read.
constexpr qint64 maxUnreadBytes = 64 * 1024;

} // namespace

TcpSession::TcpSession(QTcpSocket *socket, Responder responder, std::chrono::milliseconds patience,
                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_responder(std::move(responder))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(lengthBytes + maxQueryBytes);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TcpSession::close);
    connect(m_socket, &QTcpSocket::readyRead, this, &TcpSession::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &TcpSession::deleteLater);
    m_patience.start();
    // What came before the session did is not signalled again; and a client gone by now never will
    // be.
    QMetaObject::invokeMethod(this, &TcpSession::read, Qt::QueuedConnection);
}

void TcpSession::close()
{
    m_patience.stop();
    m_socket->abort();
    deleteLater();
}

void TcpSession::read()
{
    while (m_socket->bytesAvailable() > 0) {
        m_received += m_socket->read(lengthBytes + maxQueryBytes - m_received.size());
        while (answerNext()) {
        }
    }
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

bool TcpSession::answerNext()
{
    if (m_received.size() < lengthBytes || m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    const qsizetype length = qFromBigEndian<quint16>(m_received.constData());
    if (length > maxQueryBytes) {
        close();
        return false;
    }
    if (m_received.size() < lengthBytes + length)
        return false;
    const QByteArray packet = m_responder(QByteArrayView(m_received).sliced(lengthBytes, length));
    if (packet.isEmpty() || m_socket->bytesToWrite() > maxUnreadBytes)
        close();
    if (m_socket->state() != QAbstractSocket::ConnectedState) // the server may have stopped, too
        return false;
    m_received.remove(0, lengthBytes + length);
    QByteArray prefix(lengthBytes, '\0');
    qToBigEndian(static_cast<quint16>(packet.size()), prefix.data());
    m_socket->write(prefix + packet);
    m_socket->flush(); // now: a client may have closed its sending side already
    m_patience.start();
    return true;
}

} // namespace lab
