// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/labserver.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include "dns/questioncase.h"
#include "lab/tcpsession.h"
#include "lab/zone.h"

namespace lab {

namespace {

constexpr quint16 smallestUdpSize = 512; // RFC 1035
constexpr quint16 largestUdpSize = 1232; // DNS flag day 2020: never in fragments
constexpr qsizetype maxSessions = 64;
constexpr std::chrono::seconds patience(10);
/// How often another free port is tried when the one found for TCP is taken for UDP.
constexpr int portAttempts = 20;

QHostAddress toHostAddress(const core::IpAddress &address)
{
    return QHostAddress(address.toString());
}

core::IpAddress toIpAddress(const QHostAddress &address)
{
    return core::IpAddress::parse(address.toString()).value_or({});
}

} // namespace

LabServer::LabServer(std::vector<std::unique_ptr<Behaviour>> names, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_names(std::move(names))
    , m_clock(clock)
{}

LabServer::~LabServer()
{
    stop();
}

core::Result<core::Endpoint> LabServer::start(const core::IpAddress &address, quint16 port)
{
    stop();
    if (!address.isLoopback()) {
        return core::unexpected({core::Error::Code::Invalid,
                                 tr("The practice lab serves this computer only. Choose an address "
                                    "that starts with 127, or ::1."),
                                 address.toString()});
    }
    QString reason;
    for (int i = 0; i < (port == 0 ? portAttempts : 1); ++i) {
        if (listen(address, port))
            return m_endpoint;
        reason = m_tcp->isListening() ? m_udp->errorString() : m_tcp->errorString();
        stop();
    }
    return core::unexpected(
        {core::Error::Code::Busy,
         port == 0
             ? tr("The practice lab found no free port on %1. Choose one.").arg(address.toString())
             : tr("The practice lab cannot use port %1 on %2: it is taken or "
                  "not allowed. Choose another port.")
                   .arg(QString::number(port), address.toString()),
         reason});
}

bool LabServer::listen(const core::IpAddress &address, quint16 port)
{
    m_tcp = new QTcpServer(this);
    m_udp = new QUdpSocket(this);
    if (!m_tcp->listen(toHostAddress(address), port))
        return false;
    // Not shared: a second lab on this port would take half of the questions.
    if (!m_udp->bind(toHostAddress(address), m_tcp->serverPort(), QUdpSocket::DontShareAddress))
        return false;
    m_endpoint = {address, m_tcp->serverPort()};
    connect(m_udp, &QUdpSocket::readyRead, this, &LabServer::answerDatagrams);
    connect(m_tcp, &QTcpServer::newConnection, this, &LabServer::takeConnections);
    return true;
}

void LabServer::stop()
{
    // Deleted later, as this may be called from within one of their signals.
    if (m_tcp) {
        for (TcpSession *session : m_tcp->findChildren<TcpSession *>())
            session->close();
        m_tcp->close();
        m_tcp->deleteLater();
    }
    if (m_udp) {
        m_udp->disconnect(this);
        m_udp->close();
        m_udp->deleteLater();
    }
    m_tcp = nullptr;
    m_udp = nullptr;
    m_endpoint = {};
}

void LabServer::answerDatagrams()
{
    const QUdpSocket *const socket = m_udp;
    // served() may stop the server, or start it anew.
    while (socket && socket == m_udp && m_udp->hasPendingDatagrams()) {
        const QNetworkDatagram query = m_udp->receiveDatagram();
        const core::IpAddress asker = toIpAddress(query.senderAddress());
        if (!asker.isLoopback())
            continue;
        const QByteArray packet = respond(query.data(), asker, true);
        if (!packet.isEmpty() && socket == m_udp)
            // Not makeReply(): Qt 6.4 names the address it was sent to in a way that makes Linux
            // answer from 127.0.0.1, whichever address of 127.0.0.0/8 this socket is bound to.
            m_udp->writeDatagram(packet, query.senderAddress(),
                                 static_cast<quint16>(query.senderPort()));
    }
}

void LabServer::takeConnections()
{
    while (m_tcp && m_tcp->hasPendingConnections()) {
        QTcpSocket *socket = m_tcp->nextPendingConnection();
        const core::IpAddress asker = toIpAddress(socket->peerAddress());
        if (!asker.isLoopback() ||
            m_tcp->findChildren<TcpSession *>(Qt::FindDirectChildrenOnly).size() >= maxSessions) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const auto responder = [this, asker](QByteArrayView query) {
            return respond(query, asker, false);
        };
        new TcpSession(socket, responder, patience, m_tcp);
    }
}

QByteArray LabServer::respond(QByteArrayView query, const core::IpAddress &asker, bool overUdp)
{
    const core::Result<dns::Message> asked = dns::Message::decode(query);
    if (!asked || asked->isResponse || !asked->question)
        return {};
    dns::Message message = answer(*asked->question, asker);
    message.id = asked->id;
    message.recursionDesired = asked->recursionDesired;
    if (asked->ednsUdpSize)
        message.ednsUdpSize = largestUdpSize;
    core::Result<QByteArray> packet = message.encode();
    const quint16 limit =
        std::clamp(asked->ednsUdpSize.value_or(smallestUdpSize), smallestUdpSize, largestUdpSize);
    if (packet && overUdp && packet->size() > limit) {
        message.truncated = true;
        message.answers.clear();
        message.authority.clear();
        message.additional.clear();
        packet = message.encode();
    }
    if (!packet)
        return {};
    dns::echoSpelling(query, *packet);
    ++m_queriesServed;
    emit served(*asked->question);
    return *packet;
}

dns::Message LabServer::answer(const dns::Question &question, const core::IpAddress &asker) const
{
    // Whoever asks any address of 127.0.0.0/8 comes from 127.0.0.1 unless it says otherwise, so
    // there the address that was asked tells apart what stands for resolvers in different places.
    const core::IpAddress &place =
        asker == core::IpAddress::v4(0x7f000001) ? m_endpoint.address : asker;
    for (const std::unique_ptr<Behaviour> &name : m_names) {
        dns::Message message = name->answer(question, m_clock.utc(), place);
        if (message.rcode != dns::Rcode::Refused)
            return message;
    }
    return Zone::refusal(question);
}

} // namespace lab
