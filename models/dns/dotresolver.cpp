// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/dotresolver.h"

#include <utility>

#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

#include "dns/classify.h"
#include "dns/pendingqueries.h"
#include "dns/privatequery.h"
#include "dns/sentlog.h"

namespace dns {

namespace {

using core::Outcome;

constexpr qsizetype lengthBytes = 2;
constexpr qsizetype headerBytes = 12;
constexpr qsizetype maxFrameBytes = lengthBytes + 65'535;
/// Ids are drawn until a free one is found, so half of them must stay free.
constexpr qsizetype maxOutstanding = 32'768;

QByteArray framed(const QByteArray &packet)
{
    QByteArray length(lengthBytes, '\0');
    qToBigEndian(static_cast<quint16>(packet.size()), length.data());
    return length + packet;
}

} // namespace

DotResolver::DotResolver(const TlsServer &server, std::chrono::milliseconds patience,
                         QObject *parent)
    : Resolver(parent)
    , m_server(server)
    , m_pending(new PendingQueries(this, patience))
    , m_sent(new SentLog(this))
{
    connect(m_pending, &PendingQueries::overdue, this, &DotResolver::replaceSilentConnection);
}

DotResolver::~DotResolver()
{
    drop();
}

QueryId DotResolver::ask(const Question &question, const AskOptions &options)
{
    const QueryId query = m_pending->add(question, options.clientSubnet);
    const quint16 id = freeId();
    const auto packet = privateQuery(question, options, id);
    if (!isServerName(m_server.name)) {
        m_pending->fail(query, Outcome::NetworkError,
                        QStringLiteral("no name to verify the server's certificate by"));
    } else if (!packet) {
        m_pending->fail(query, Outcome::NetworkError, packet.error().detail);
    } else if (m_outstanding.size() >= maxOutstanding) {
        m_pending->fail(query, Outcome::NetworkError,
                        QStringLiteral("too many questions outstanding"));
    } else {
        m_outstanding.insert(id, {query, framed(*packet), false});
        m_waiting.push_back(id);
        open();
    }
    return query;
}

void DotResolver::stop()
{
    m_pending->clear();
    m_outstanding.clear();
    drop();
    m_sent->flush();
}

quint16 DotResolver::freeId() const
{
    quint16 id = 0;
    do {
        id = static_cast<quint16>(QRandomGenerator::system()->generate());
    } while (m_outstanding.size() < maxOutstanding && m_outstanding.contains(id));
    return id;
}

void DotResolver::open()
{
    if (m_socket)
        return sendWaiting();
    m_socket = new QSslSocket(this);
    QSslConfiguration configuration = tlsConfiguration(m_server.authorities);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("dot")});
    m_socket->setSslConfiguration(configuration);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(maxFrameBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::encrypted, this, &DotResolver::sendWaiting);
    connect(m_socket, &QSslSocket::readyRead, this, &DotResolver::read);
    // Queued, for an error may show in the middle of read().
    const QPointer<QSslSocket> socket(m_socket);
    connect(
        m_socket, &QSslSocket::errorOccurred, this,
        [this, socket] {
            if (socket && socket == m_socket)
                read();
            if (socket && socket == m_socket)
                connectionBroke(Outcome::NetworkError, socket->errorString());
        },
        Qt::QueuedConnection);
    m_socket->connectToHostEncrypted(m_server.endpoint.address.toString(), m_server.endpoint.port,
                                     m_server.name);
}

void DotResolver::sendWaiting()
{
    if (!m_socket->isEncrypted() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    for (const quint16 id : std::exchange(m_waiting, {})) {
        const auto sent = m_outstanding.constFind(id);
        if (sent == m_outstanding.constEnd())
            continue;
        m_socket->write(sent->frame);
        m_sent->add(core::SentPacket::Transport::Tls,
                    QByteArrayView(sent->frame).sliced(lengthBytes));
    }
}

void DotResolver::read()
{
    while (m_socket && m_socket->bytesAvailable() > 0) {
        m_received += m_socket->read(maxFrameBytes - m_received.size());
        while (takeFrame()) {
        }
    }
}

/// Whether there may be one more. The connection may be gone afterwards.
bool DotResolver::takeFrame()
{
    if (m_received.size() < lengthBytes)
        return false;
    const qsizetype length = qFromBigEndian<quint16>(m_received.constData());
    if (length < headerBytes) {
        connectionBroke(Outcome::Malformed,
                        QStringLiteral("a message of %1 bytes, shorter than a header").arg(length));
        return false;
    }
    if (m_received.size() < lengthBytes + length)
        return false;
    const QByteArray packet = m_received.mid(lengthBytes, length);
    m_received.remove(0, lengthBytes + length);
    receive(packet);
    return true;
}

void DotResolver::receive(const QByteArray &packet)
{
    if (m_outstanding.isEmpty()) // a server that talks unasked would never have to stop
        return drop();
    const auto found = m_outstanding.constFind(qFromBigEndian<quint16>(packet.constData()));
    if (found == m_outstanding.constEnd())
        return; // perhaps to a question that was given up
    const QueryId query = found->query;
    m_outstanding.erase(found);
    m_heardNs = m_pending->nowNs();
    if (const auto *asked = m_pending->find(query))
        m_pending->finish(query, classify(asked->question, packet, asked->clientSubnet));
}

/// A server may close a connection that has served it long enough, just when something more is
/// asked: that is asked again, once. What else is outstanding has failed.
void DotResolver::connectionBroke(Outcome outcome, const QString &detail)
{
    const bool mayTryAgain = m_heardNs >= 0 && outcome == Outcome::NetworkError;
    drop();
    m_outstanding.removeIf([&](const auto &sent) {
        if (mayTryAgain && !sent->isSecondTry)
            return false;
        m_pending->fail(sent->query, outcome, detail);
        return true;
    });
    sendAgain();
}

/// A connection whose other end has gone away stays open for long, and would swallow everything.
void DotResolver::replaceSilentConnection(qint64 sinceNs)
{
    m_outstanding.removeIf([this](const auto &sent) { return !m_pending->find(sent->query); });
    if (!m_socket || m_heardNs >= sinceNs)
        return;
    drop();
    // What was asked twice is left to its own end.
    m_outstanding.removeIf([](const auto &sent) { return sent->isSecondTry; });
    sendAgain();
}

void DotResolver::sendAgain()
{
    for (auto sent = m_outstanding.begin(); sent != m_outstanding.end(); ++sent) {
        sent->isSecondTry = true;
        m_waiting.push_back(sent.key());
    }
    if (!m_waiting.empty())
        open();
}

void DotResolver::drop()
{
    m_received.clear();
    m_waiting.clear();
    m_heardNs = -1;
    QSslSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace dns
