// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakednsserver.h"

#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include "dns/questioncase.h"

namespace support {

namespace {

constexpr qsizetype lengthPrefix = 2;
constexpr qsizetype headerBytes = 12;

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

} // namespace

Action Action::answer(const QList<core::Record> &records)
{
    Action action;
    action.message.answers = records;
    return action;
}

Action Action::rcode(dns::Rcode rcode)
{
    Action action;
    action.message.rcode = rcode;
    return action;
}

Action Action::truncated()
{
    Action action;
    action.message.truncated = true;
    return action;
}

Action Action::garbage(const QByteArray &bytes)
{
    Action action;
    action.kind = Kind::Bytes;
    action.bytes = bytes;
    return action;
}

Action Action::silence()
{
    Action action;
    action.kind = Kind::Silence;
    return action;
}

Action Action::hangup()
{
    Action action;
    action.kind = Kind::Hangup;
    return action;
}

FakeDnsServer::FakeDnsServer(Script script, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
{}

FakeDnsServer::~FakeDnsServer()
{
    stop();
}

bool FakeDnsServer::start(quint16 port, bool withTcp)
{
    // A port that is free for UDP may be taken for TCP, then the next one is tried.
    for (int attempt = 0; attempt < (port ? 1 : 50); ++attempt) {
        stop();
        if (listen(port, withTcp))
            return true;
    }
    stop();
    return false;
}

bool FakeDnsServer::listen(quint16 port, bool withTcp)
{
    m_udp = new QUdpSocket(this);
    if (!m_udp->bind(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    m_port = m_udp->localPort();
    m_otherUdp = new QUdpSocket(this);
    if (!m_otherUdp->bind(QHostAddress(QHostAddress::LocalHost), 0))
        return false;
    connect(m_udp, &QUdpSocket::readyRead, this, &FakeDnsServer::readDatagrams);
    if (!withTcp)
        return true;
    m_tcp = new QTcpServer(this);
    connect(m_tcp, &QTcpServer::newConnection, this, &FakeDnsServer::greet);
    return m_tcp->listen(QHostAddress(QHostAddress::LocalHost), m_port);
}

void FakeDnsServer::stop()
{
    delete std::exchange(m_udp, nullptr);
    delete std::exchange(m_otherUdp, nullptr);
    delete std::exchange(m_tcp, nullptr); // with its connections
}

core::Endpoint FakeDnsServer::endpoint() const
{
    return {core::IpAddress::v4(0x7f00'0001), m_port};
}

void FakeDnsServer::readDatagrams()
{
    const QPointer<QUdpSocket> udp(m_udp);
    while (udp && udp->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = udp->receiveDatagram();
        const QPointer<QUdpSocket> otherUdp(m_otherUdp);
        const auto send = [udp, otherUdp, datagram](const QByteArray &bytes, const Action &action) {
            const auto &socket = action.fromAnotherPort ? otherUdp : udp;
            if (socket)
                socket->writeDatagram(bytes, datagram.senderAddress(),
                                      quint16(datagram.senderPort()));
        };
        handle(datagram.data(), false, quint16(datagram.senderPort()), send, [] {});
    }
}

void FakeDnsServer::greet()
{
    while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
    }
}

void FakeDnsServer::readStream(QTcpSocket *socket)
{
    const QPointer<QTcpSocket> guard(socket);
    while (guard && guard->bytesAvailable() >= lengthPrefix) {
        const auto size = qFromBigEndian<quint16>(guard->peek(lengthPrefix).constData());
        if (guard->bytesAvailable() < lengthPrefix + size)
            return;
        const QByteArray packet = guard->read(lengthPrefix + size).sliced(lengthPrefix);
        const auto send = [guard](const QByteArray &bytes, const Action &) {
            QByteArray prefix(lengthPrefix, Qt::Uninitialized);
            qToBigEndian(static_cast<quint16>(bytes.size()), prefix.data());
            if (guard)
                guard->write(prefix + bytes);
        };
        const auto hangUp = [guard] {
            if (guard)
                guard->abort();
        };
        handle(packet, true, guard->peerPort(), send, hangUp);
    }
}

void FakeDnsServer::handle(const QByteArray &packet, bool overTcp, quint16 askersPort,
                           const Send &send, const std::function<void()> &hangUp)
{
    const auto query = dns::Message::decode(packet);
    if (!query || query->isResponse || !query->question)
        return;
    m_queries.append({*query->question, query->id, overTcp, query->ednsUdpSize.has_value(),
                      query->recursionDesired, askersPort, query->clientSubnet,
                      packet.mid(headerBytes, query->question->name.text().size() + 1)});
    const Action action = m_script ? m_script(*query->question, overTcp) : Action::silence();
    emit queried();

    if (action.kind == Action::Kind::Silence)
        return;
    QByteArray reply = replyTo(*query, action, overTcp);
    if (!action.changesCase)
        dns::echoSpelling(packet, reply);
    const auto act = [action, send, hangUp, reply] {
        if (action.kind == Action::Kind::Hangup)
            return hangUp();
        for (int i = 0; i < action.copies; ++i)
            send(reply, action);
    };
    if (action.delay.count() == 0)
        act();
    else
        QTimer::singleShot(action.delay, this, act);
}

QByteArray FakeDnsServer::replyTo(const dns::Message &query, const Action &action, bool overTcp)
{
    if (action.kind != Action::Kind::Message)
        return action.bytes;
    dns::Message reply = action.message;
    reply.id = action.wrongId ? static_cast<quint16>(query.id ^ 0x5555) : query.id;
    reply.isResponse = !action.isQuery;
    reply.recursionDesired = query.recursionDesired;
    reply.question = action.wrongQuestion ? action.wrongQuestion : query.question;
    if (query.ednsUdpSize && action.knowsEdns)
        reply.ednsUdpSize = 1232;

    QByteArray packet = reply.encode().value_or({});
    if (!overTcp && !action.ignoresSize && packet.size() > query.ednsUdpSize.value_or(512)) {
        reply.truncated = true;
        reply.answers.clear();
        packet = reply.encode().value_or({});
    }
    return packet;
}

core::Record FakeDnsServer::address(const char *owner, const char *address, quint32 ttlSeconds)
{
    core::Record record;
    record.owner = name(owner);
    record.address = core::IpAddress::parse(QString::fromLatin1(address)).value_or({});
    record.type = record.address.isV6() ? core::RecordType::AAAA : core::RecordType::A;
    record.ttlSeconds = ttlSeconds;
    return record;
}

core::Record FakeDnsServer::alias(const char *owner, const char *target, quint32 ttlSeconds)
{
    core::Record record;
    record.owner = name(owner);
    record.type = core::RecordType::CNAME;
    record.target = name(target);
    record.ttlSeconds = ttlSeconds;
    return record;
}

core::Record FakeDnsServer::text(const char *owner, core::RecordType type, const char *text,
                                 quint32 ttlSeconds)
{
    core::Record record;
    record.owner = name(owner);
    record.type = type;
    record.text = QString::fromLatin1(text);
    record.ttlSeconds = ttlSeconds;
    return record;
}

} // namespace support
