// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

#include "lab/labserver.h"
#include "support/manualclock.h"

using core::IpAddress;
using core::RecordType;

namespace {

constexpr quint32 localhost = 0x7f000001;

core::DomainName named(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

/// A name with one long answer: `records` addresses.
class LongAnswer final : public lab::Behaviour
{
public:
    explicit LongAnswer(quint32 records)
        : m_records(records)
    {}
    core::DomainName name() const override { return named("long.test"); }
    QString truth() const override { return {}; }
    QString description() const override { return {}; }
    dns::Message answer(const dns::Question &question, core::UtcMs,
                        const IpAddress &) const override
    {
        dns::Message message;
        message.isResponse = true;
        message.authoritative = true;
        message.question = question;
        for (quint32 i = 0; i < m_records; ++i) {
            core::Record record;
            record.owner = question.name;
            record.ttlSeconds = 60;
            record.address = IpAddress::v4(0xcb007100 + i);
            message.answers.append(record);
        }
        return message;
    }

private:
    quint32 m_records;
};

QByteArray queryFor(const char *name, RecordType type = RecordType::A,
                    std::optional<quint16> ednsUdpSize = {}, quint16 id = 4711)
{
    dns::Message query;
    query.id = id;
    query.recursionDesired = true;
    query.question = {named(name), type};
    query.ednsUdpSize = ednsUdpSize;
    return query.encode().value_or({});
}

} // namespace

class LabServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersOverUdp();
    void answersOverIpv6Loopback();
    void answersOverTcpOnTheSamePort();
    void answersRotateWithTheClock();
    void refusesOtherNames();
    void truncatesWhatIsTooLongForTheClient_data();
    void truncatesWhatIsTooLongForTheClient();
    void overTcpNothingIsTruncated();
    void dropsWhatIsNoQuery_data();
    void dropsWhatIsNoQuery();
    void listensOnLoopbackOnly_data();
    void listensOnLoopbackOnly();
    void twoLabsCannotShareAPort();
    void eachLoopbackAddressIsAnotherPlace();
    void stopsAndStartsAgainOnTheSamePort();
    void stopEndsConnections();
    void mayBeStoppedFromWithinItsSignal();

private:
    std::unique_ptr<lab::LabServer> practiceServer() const;
    std::unique_ptr<lab::LabServer> longServer(quint32 records) const;
    /// Sends the datagram from a new socket and waits for the answer; empty when none comes before
    /// that to a question sent after it.
    dns::Message askUdp(const lab::LabServer &server, const QByteArray &query);
    dns::Message askTcp(const lab::LabServer &server, const QByteArray &query);

    std::optional<lab::LabWorld> m_world;
    support::ManualClock m_clock;
};

void LabServerTest::init()
{
    auto world = lab::LabWorld::load();
    QVERIFY(world);
    m_world = *world;
}

std::unique_ptr<lab::LabServer> LabServerTest::practiceServer() const
{
    return std::make_unique<lab::LabServer>(lab::practiceNames(*m_world, 1), m_clock);
}

std::unique_ptr<lab::LabServer> LabServerTest::longServer(quint32 records) const
{
    std::vector<std::unique_ptr<lab::Behaviour>> names;
    names.push_back(std::make_unique<LongAnswer>(records));
    return std::make_unique<lab::LabServer>(std::move(names), m_clock);
}

dns::Message LabServerTest::askUdp(const lab::LabServer &server, const QByteArray &query)
{
    QUdpSocket socket;
    const QHostAddress address(server.endpoint().address.toString());
    QSignalSpy ready(&socket, &QUdpSocket::readyRead);
    socket.writeDatagram(query, address, server.endpoint().port);
    if (!ready.wait())
        return {};
    const QNetworkDatagram reply = socket.receiveDatagram();
    if (reply.senderPort() != server.endpoint().port || reply.data().isEmpty())
        return {};
    return dns::Message::decode(reply.data()).value_or({});
}

dns::Message LabServerTest::askTcp(const lab::LabServer &server, const QByteArray &query)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(server.endpoint().address.toString()),
                         server.endpoint().port);
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(query.size()), length.data());
    socket.write(length + query);
    QByteArray received;
    QSignalSpy ready(&socket, &QTcpSocket::readyRead);
    while (received.size() < 2 ||
           received.size() < 2 + qFromBigEndian<quint16>(received.constData())) {
        if (!ready.wait())
            return {};
        received += socket.readAll();
    }
    return dns::Message::decode(QByteArrayView(received).sliced(2)).value_or({});
}

void LabServerTest::answersOverUdp()
{
    const auto server = practiceServer();
    const auto endpoint = server->start(IpAddress::v4(localhost));
    QVERIFY(endpoint);
    QCOMPARE(*endpoint, server->endpoint());
    QVERIFY(endpoint->port != 0);
    QSignalSpy served(server.get(), &lab::LabServer::served);
    const dns::Message reply = askUdp(*server, queryFor("FLUX.test", RecordType::A, 1232));
    QCOMPARE(reply.id, 4711);
    QVERIFY(reply.isResponse && reply.authoritative && reply.recursionDesired && !reply.truncated);
    QCOMPARE(reply.answers.size(), 5);
    QVERIFY(reply.ednsUdpSize);
    QCOMPARE(served.size(), 1);
    QCOMPARE(server->queriesServed(), 1);
    QVERIFY(!askUdp(*server, queryFor("flux.test")).ednsUdpSize);
    const dns::Message gone = askUdp(*server, queryFor("gone.test"));
    QCOMPARE(gone.rcode, dns::Rcode::NxDomain);
    QCOMPARE(gone.negativeTtlSeconds, 5U);
    QCOMPARE(server->queriesServed(), 3);
}

void LabServerTest::answersOverIpv6Loopback()
{
    const auto server = practiceServer();
    const auto loopback = IpAddress::parse(u"::1");
    QVERIFY(loopback);
    const auto endpoint = server->start(*loopback);
    if (!endpoint)
        QSKIP("This machine has no IPv6 loopback address.");
    QCOMPARE(askUdp(*server, queryFor("rr.test", RecordType::AAAA)).answers.size(), 4);
    QCOMPARE(askTcp(*server, queryFor("cdn.test")).answers.size(), 3);
}

void LabServerTest::answersOverTcpOnTheSamePort()
{
    const auto server = practiceServer();
    QVERIFY(server->start(IpAddress::v4(localhost)));
    const QByteArray query = queryFor("flux.test");
    const dns::Message overTcp = askTcp(*server, query);
    QCOMPARE(overTcp.answers.size(), 5);
    QCOMPARE(overTcp, askUdp(*server, query));
}

void LabServerTest::answersRotateWithTheClock()
{
    const auto server = practiceServer();
    QVERIFY(server->start(IpAddress::v4(localhost)));
    const QByteArray query = queryFor("flux.test");
    const dns::Message first = askUdp(*server, query);
    QCOMPARE(askUdp(*server, query), first);
    m_clock.advance(60'000);
    QVERIFY(askUdp(*server, query) != first);
}

void LabServerTest::refusesOtherNames()
{
    const auto server = practiceServer();
    QVERIFY(server->start(IpAddress::v4(localhost)));
    const dns::Message reply = askUdp(*server, queryFor("www.example.com"));
    QCOMPARE(reply.rcode, dns::Rcode::Refused);
    QCOMPARE(reply.question->name, named("www.example.com"));
    QVERIFY(!reply.authoritative);
}

void LabServerTest::truncatesWhatIsTooLongForTheClient_data()
{
    QTest::addColumn<int>("records"); // 16 bytes each, after 27 (with EDNS 38)
    QTest::addColumn<int>("ednsUdpSize");
    QTest::addColumn<bool>("isTruncated");
    QTest::newRow("fits without EDNS") << 30 << 0 << false;
    QTest::newRow("too long without EDNS") << 31 << 0 << true;
    QTest::newRow("fits with EDNS") << 60 << 1232 << false;
    QTest::newRow("a size below 512 counts as 512") << 29 << 100 << false;
    QTest::newRow("a size above 1232 counts as 1232") << 80 << 65535 << true;
    QTest::newRow("too long for the size") << 50 << 600 << true;
}

void LabServerTest::truncatesWhatIsTooLongForTheClient()
{
    QFETCH(int, records);
    QFETCH(int, ednsUdpSize);
    QFETCH(bool, isTruncated);
    const auto server = longServer(static_cast<quint32>(records));
    QVERIFY(server->start(IpAddress::v4(localhost)));
    std::optional<quint16> size;
    if (ednsUdpSize)
        size = static_cast<quint16>(ednsUdpSize);
    const dns::Message reply = askUdp(*server, queryFor("long.test", RecordType::A, size));
    QVERIFY(reply.question);
    QCOMPARE(reply.truncated, isTruncated);
    QCOMPARE(reply.answers.size(), isTruncated ? 0 : records);
}

void LabServerTest::overTcpNothingIsTruncated()
{
    const auto server = longServer(200);
    QVERIFY(server->start(IpAddress::v4(localhost)));
    const dns::Message reply = askTcp(*server, queryFor("long.test"));
    QVERIFY(!reply.truncated);
    QCOMPARE(reply.answers.size(), 200);
}

void LabServerTest::dropsWhatIsNoQuery_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("garbage") << QByteArray(100, '\xff');
    QTest::newRow("half a query") << queryFor("flux.test").first(20);
    QTest::newRow("as long as a datagram gets") << QByteArray(60'000, 'x');
    dns::Message response;
    response.isResponse = true;
    response.question = {named("flux.test"), RecordType::A};
    QTest::newRow("an answer") << response.encode().value_or({});
    QTest::newRow("no question") << dns::Message().encode().value_or({});
}

void LabServerTest::dropsWhatIsNoQuery()
{
    QFETCH(QByteArray, datagram);
    const auto server = practiceServer();
    QVERIFY(server->start(IpAddress::v4(localhost)));
    QUdpSocket socket;
    const QHostAddress address(QHostAddress::LocalHost);
    socket.writeDatagram(datagram, address, server->endpoint().port);
    // Datagrams stay in order here: the first answer belongs to the first thing that had one.
    socket.writeDatagram(queryFor("rr.test", RecordType::A, {}, 1), address,
                         server->endpoint().port);
    QTRY_VERIFY(socket.hasPendingDatagrams());
    QCOMPARE(dns::Message::decode(socket.receiveDatagram().data()).value_or({}).id, 1);
    QCOMPARE(server->queriesServed(), 1);
    QVERIFY(!socket.hasPendingDatagrams());
}

void LabServerTest::listensOnLoopbackOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("any address") << QStringLiteral("0.0.0.0");
    QTest::newRow("any IPv6 address") << QStringLiteral("::");
    QTest::newRow("a network's address") << QStringLiteral("192.0.2.1");
    QTest::newRow("a network's IPv6 address") << QStringLiteral("2001:db8::1");
    QTest::newRow("loopback in IPv6 clothes") << QStringLiteral("::ffff:127.0.0.1");
    QTest::newRow("none") << QString();
}

void LabServerTest::listensOnLoopbackOnly()
{
    QFETCH(QString, address);
    const auto server = practiceServer();
    const auto endpoint = server->start(IpAddress::parse(address).value_or({}));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, core::Error::Code::Invalid);
    QVERIFY(server->endpoint().address.isEmpty());
}

void LabServerTest::twoLabsCannotShareAPort()
{
    const auto first = practiceServer();
    const auto second = practiceServer();
    const auto endpoint = first->start(IpAddress::v4(localhost));
    QVERIFY(endpoint);
    const auto refused = second->start(endpoint->address, endpoint->port);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::Busy);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(second->start(IpAddress::v4(localhost)));
    QVERIFY(second->endpoint() != first->endpoint());
}

void LabServerTest::eachLoopbackAddressIsAnotherPlace()
{
    const auto here = practiceServer();
    const auto there = practiceServer();
    QVERIFY(here->start(IpAddress::v4(localhost)));
    QVERIFY(there->start(IpAddress::v4(localhost + 1)));
    const QByteArray cdn = queryFor("cdn.test");
    QVERIFY(askUdp(*here, cdn) != askUdp(*there, cdn));
    QCOMPARE(askUdp(*here, cdn), askTcp(*here, cdn));
    const QByteArray flux = queryFor("flux.test");
    QCOMPARE(askUdp(*here, flux), askUdp(*there, flux));
}

void LabServerTest::stopsAndStartsAgainOnTheSamePort()
{
    const auto server = practiceServer();
    const auto endpoint = server->start(IpAddress::v4(localhost));
    QVERIFY(endpoint);
    const QByteArray query = queryFor("rr.test");
    const dns::Message before = askUdp(*server, query);
    QCOMPARE(askTcp(*server, query), before); // leaves a connection behind in TIME_WAIT
    server->stop();
    QCOMPARE(server->endpoint(), core::Endpoint());
    for (int i = 0; i < 3; ++i) {
        const auto again = server->start(endpoint->address, endpoint->port);
        QVERIFY(again);
        QCOMPARE(*again, *endpoint);
        QCOMPARE(askUdp(*server, query), before);
        QCOMPARE(askTcp(*server, query), before);
    }
    const auto other = practiceServer();
    server->stop();
    QVERIFY(other->start(endpoint->address, endpoint->port));
    QCOMPARE(askUdp(*other, query), before);
}

void LabServerTest::stopEndsConnections()
{
    const auto server = practiceServer();
    const auto endpoint = server->start(IpAddress::v4(localhost));
    QVERIFY(endpoint);
    QTcpSocket idle;
    idle.connectToHost(QHostAddress(QHostAddress::LocalHost), endpoint->port);
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!askTcp(*server, queryFor("rr.test")).answers.isEmpty());
    server->stop();
    QVERIFY(idle.waitForDisconnected()); // at once, with no turn of the server's event loop
}

void LabServerTest::mayBeStoppedFromWithinItsSignal()
{
    const auto server = practiceServer();
    const auto endpoint = server->start(IpAddress::v4(localhost));
    QVERIFY(endpoint);
    connect(server.get(), &lab::LabServer::served, server.get(), [&] { server->stop(); });
    QUdpSocket udp;
    QSignalSpy served(server.get(), &lab::LabServer::served);
    udp.writeDatagram(queryFor("rr.test"), QHostAddress(QHostAddress::LocalHost), endpoint->port);
    QVERIFY(served.wait());
    QVERIFY(server->endpoint().address.isEmpty());
    QVERIFY(server->start(endpoint->address, endpoint->port));
    QTcpSocket tcp;
    tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), endpoint->port);
    const QByteArray query = queryFor("rr.test");
    tcp.write(QByteArray(1, '\0') + static_cast<char>(query.size()) + query);
    QVERIFY(served.wait());
    QTRY_COMPARE(tcp.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(LabServerTest)
#include "tst_labserver.moc"
