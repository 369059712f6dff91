// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/dotresolver.h"

#include <functional>

#include <QPointer>
#include <QSet>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QtEndian>

#include "replies.h"
#include "support/testauthority.h"

using core::Outcome;
using dns::DotResolver;
using dns::Reply;
using namespace std::chrono_literals;
using tests::addressFor;
using tests::question;
using tests::Replies;

namespace {

constexpr std::chrono::milliseconds hasty = 400ms;

QString dnsName()
{
    return QStringLiteral("dns.test");
}

QByteArray framed(const QByteArray &packet)
{
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(packet.size()), length.data());
    return length + packet;
}

/// A DNS server over TLS on a free port of loopback, which does with each query what it is told to.
class DotServer
{
public:
    using Behaviour = std::function<void(QSslSocket &connection, const QByteArray &query)>;

    explicit DotServer(QSslConfiguration configuration)
    {
        configuration.setAllowedNextProtocols({QByteArrayLiteral("dot")});
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server,
                         [this] { accept(); });
        listen();
    }

    void listen() { m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port); }
    void close() { m_server.close(); }
    core::Endpoint endpoint()
    {
        m_port = m_server.isListening() ? m_server.serverPort() : m_port;
        return {core::IpAddress::v4(0x7f00'0001), m_port};
    }

    Behaviour behaviour = [](QSslSocket &connection, const QByteArray &query) {
        connection.write(framed(addressFor(query)));
    };
    QList<QByteArray> queries;
    QList<QPointer<QSslSocket>> connections;

private:
    void accept()
    {
        while (auto *connection = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
            connections.append(connection);
            QObject::connect(connection, &QSslSocket::readyRead, &m_server,
                             [this, connection] { read(*connection); });
            read(*connection);
        }
    }

    void read(QSslSocket &connection)
    {
        QByteArray head;
        while (connection.isOpen() && (head = connection.peek(2)).size() == 2) {
            const qint64 length = qFromBigEndian<quint16>(head.constData());
            if (connection.bytesAvailable() < 2 + length)
                return;
            queries.append(connection.read(2 + length).mid(2));
            behaviour(connection, queries.last());
        }
    }

    QSslServer m_server;
    quint16 m_port = 0;
};

/// Gives up after as long as the resolver could still say something.
void outwait(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience + 300ms);
    QVERIFY(QTest::qWaitFor([&] { return deadline.hasExpired(); }, int(patience.count()) * 10));
}

} // namespace

class TestDotResolver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void answerOverTls();
    void askedPrivately();
    void manyOverOneConnectionInAnyOrder();
    void largestAnswerInSmallPieces();
    void serverThatAnswersAndLeaves();
    void certificateForTheAddress();
    void serverNotToBeBelieved_data();
    void serverNotToBeBelieved();
    void portClosed();
    void brokenAnswer_data();
    void brokenAnswer();
    void shortMessageEndsEverything();
    void silenceEndsOnce();
    void silentConnectionIsReplaced();
    void connectionClosedBetweenQuestions();
    void connectionClosedUnderAQuestionIsTriedOnceMore();
    void serverThatTalksUnasked();
    void serverThatComesBack();
    void stopSilencesEverything();
    void stopInsideTheReply();
    void askInsideTheReply();
    void destroyedInsideTheReply();
    void onionIsNeverSent();

private:
    dns::TlsServer server() const
    {
        return {m_server->endpoint(), dnsName(), m_authority.certificate()};
    }

    tests::TestAuthority m_authority;
    tests::TestAuthority m_stranger;
    std::unique_ptr<DotServer> m_server;
};

void TestDotResolver::initTestCase()
{
    const QString reason = m_authority.create(QStringLiteral("Authority of the test"));
    if (!reason.isEmpty()) {
        if (tests::mustNotSkip())
            QFAIL(qPrintable(reason + QStringLiteral(", and no test may be skipped here.")));
        QSKIP(qPrintable(reason + QStringLiteral(": DNS over TLS is not tested.")));
    }
    QVERIFY(m_stranger.create(QStringLiteral("Stranger")).isEmpty());
    QVERIFY(m_authority.issue(QStringLiteral("name"), QStringLiteral("DNS:dns.test")));
    QVERIFY(m_authority.issue(QStringLiteral("address"), QStringLiteral("IP:127.0.0.1")));
}

void TestDotResolver::init()
{
    m_server = std::make_unique<DotServer>(m_authority.server(QStringLiteral("name")));
    QVERIFY(m_server->endpoint().port != 0);
}

void TestDotResolver::cleanup()
{
    m_server.reset();
}

void TestDotResolver::answerOverTls()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    const dns::QueryId id = resolver.ask(question());
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    QCOMPARE(replies.ids(), QList<dns::QueryId>{id});
    QVERIFY(replies.last().message);
    QCOMPARE(replies.last().message->answers.size(), 1);
    QVERIFY(!replies.last().packet.isEmpty());
    QVERIFY(replies.last().roundTripUs > 0);
    QVERIFY(resolver.endpoint() == m_server->endpoint());
}

void TestDotResolver::askedPrivately()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question(QByteArray(60, 'x') + '.' + QByteArray(50, 'y') + ".test"));
    resolver.ask(question("long.test", core::RecordType::HTTPS));
    QVERIFY(replies.waitFor(3));
    QCOMPARE(m_server->connections.first()->sslConfiguration().nextNegotiatedProtocol(),
             QByteArray("dot"));
    QSet<quint16> ids;
    for (const QByteArray &query : qAsConst(m_server->queries)) {
        QVERIFY2(query.size() % 128 == 0, QByteArray::number(query.size()).constData());
        const auto message = dns::Message::decode(query);
        QVERIFY(message);
        QCOMPARE(message->ednsUdpSize.value_or(0), quint16(1232));
        QVERIFY(message->recursionDesired);
        ids.insert(message->id);
    }
    QCOMPARE(ids.size(), 3);
}

void TestDotResolver::manyOverOneConnectionInAnyOrder()
{
    constexpr int count = 100;
    m_server->behaviour = [this](QSslSocket &connection, const QByteArray &) {
        if (m_server->queries.size() < count)
            return;
        for (auto query = m_server->queries.crbegin(); query != m_server->queries.crend(); ++query)
            connection.write(framed(addressFor(*query)));
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    QHash<dns::QueryId, QByteArray> names;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = 'n' + QByteArray::number(i) + ".test";
        names.insert(resolver.ask(question(name)), name);
    }
    QVERIFY(replies.waitFor(count));
    QCOMPARE(m_server->connections.size(), 1);
    for (int i = 0; i < count; ++i) {
        QVERIFY(replies.all().at(i).outcome == Outcome::NoError);
        QCOMPARE(replies.all().at(i).message->question->name.text(),
                 names.take(replies.ids().at(i)));
    }
    QVERIFY(names.isEmpty());
    QVERIFY(replies.ids().first() > replies.ids().last());
}

void TestDotResolver::largestAnswerInSmallPieces()
{
    m_server->behaviour = [](QSslSocket &connection, const QByteArray &query) {
        auto message = *dns::Message::decode(addressFor(query));
        while (message.answers.size() < 4090)
            message.answers.append(message.answers.first());
        const QByteArray answer = framed(message.encode().value_or({}));
        for (qsizetype i = 0; i < answer.size(); i += 1021) {
            connection.write(answer.mid(i, 1021));
            connection.flush();
        }
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    QVERIFY(replies.last().packet.size() > 65'000);
    QCOMPARE(replies.last().message->answers.size(), 4090);
}

void TestDotResolver::serverThatAnswersAndLeaves()
{
    constexpr int count = 50;
    m_server->behaviour = [this](QSslSocket &connection, const QByteArray &) {
        if (m_server->queries.size() < count)
            return;
        for (const QByteArray &query : qAsConst(m_server->queries))
            connection.write(framed(addressFor(query)));
        connection.disconnectFromHost();
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    for (const Reply &reply : replies.all())
        QVERIFY2(reply.outcome == Outcome::NoError, qPrintable(reply.detail));
    QCOMPARE(m_server->connections.size(), 1);
}

void TestDotResolver::certificateForTheAddress()
{
    m_server = std::make_unique<DotServer>(m_authority.server(QStringLiteral("address")));
    auto known = server();
    known.name = QStringLiteral("127.0.0.1");
    DotResolver resolver(known);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
}

void TestDotResolver::serverNotToBeBelieved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("authorities");
    QTest::newRow("certificate for another name")
        << QStringLiteral("other.test") << m_authority.certificate();
    QTest::newRow("certificate for a name, asked by address")
        << QStringLiteral("127.0.0.1") << m_authority.certificate();
    QTest::newRow("no name to verify") << QString() << m_authority.certificate();
    QTest::newRow("name with a line in it")
        << QStringLiteral("dns.test\r\n") << m_authority.certificate();
    QTest::newRow("authority of others") << dnsName() << m_stranger.certificate();
    QTest::newRow("authority the system does not know") << dnsName() << QByteArray();
    QTest::newRow("authorities that cannot be read") << dnsName() << QByteArray("no certificate");
}

void TestDotResolver::serverNotToBeBelieved()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, authorities);
    DotResolver resolver({m_server->endpoint(), name, authorities});
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question());
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(2));
    for (const Reply &reply : replies.all()) {
        QVERIFY(reply.outcome == Outcome::NetworkError);
        QVERIFY(!reply.detail.isEmpty());
    }
    QVERIFY(m_server->queries.isEmpty());
}

void TestDotResolver::portClosed()
{
    const auto known = server();
    m_server->close();
    DotResolver resolver(known);
    const Replies replies(resolver);
    resolver.ask(question());
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    QVERIFY(!replies.last().detail.isEmpty());
}

void TestDotResolver::brokenAnswer_data()
{
    using Behaviour = DotServer::Behaviour;
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *what, const char *outcome, const Behaviour &behaviour) {
        QTest::newRow(what) << behaviour << QString::fromLatin1(outcome);
    };
    row("closed before the answer", "NetworkError",
        [](QSslSocket &connection, const QByteArray &) { connection.disconnectFromHost(); });
    row("closed in the middle of the answer", "NetworkError",
        [](QSslSocket &connection, const QByteArray &query) {
            connection.write(framed(addressFor(query)).chopped(5));
            connection.disconnectFromHost();
        });
    row("torn down", "NetworkError",
        [](QSslSocket &connection, const QByteArray &) { connection.abort(); });
    row("more promised than sent", "Timeout", [](QSslSocket &connection, const QByteArray &query) {
        connection.write("\xff\xff" + addressFor(query));
    });
    row("nothing of no length", "Malformed",
        [](QSslSocket &connection, const QByteArray &) { connection.write(QByteArray(6, '\0')); });
    row("noise", "Malformed", [](QSslSocket &connection, const QByteArray &query) {
        connection.write(framed(query.left(2) + QByteArray(5000, '\xc0')));
    });
    row("the question itself", "Malformed",
        [](QSslSocket &connection, const QByteArray &query) { connection.write(framed(query)); });
    row("another id", "Timeout", [](QSslSocket &connection, const QByteArray &query) {
        QByteArray answer = addressFor(query);
        answer[0] = static_cast<char>(answer.at(0) ^ 1);
        connection.write(framed(answer));
    });
    row("another question", "Malformed", [](QSslSocket &connection, const QByteArray &query) {
        connection.write(framed(addressFor(query).replace("flux", "flax")));
    });
}

void TestDotResolver::brokenAnswer()
{
    QFETCH(const DotServer::Behaviour, behaviour);
    QFETCH(const QString, outcome);
    m_server->behaviour = behaviour;
    DotResolver resolver(server(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), outcome);
    m_server->behaviour = DotServer(m_authority.server(QStringLiteral("name"))).behaviour;
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    outwait(hasty);
    QCOMPARE(replies.count(), 2);
}

void TestDotResolver::shortMessageEndsEverything()
{
    m_server->behaviour = [this](QSslSocket &connection, const QByteArray &) {
        if (m_server->queries.size() == 10)
            connection.write(framed("garbage") + QByteArray(200'000, 'x'));
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    for (int i = 0; i < 10; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(10));
    for (const Reply &reply : replies.all())
        QVERIFY(reply.outcome == Outcome::Malformed);
}

void TestDotResolver::silenceEndsOnce()
{
    m_server->behaviour = [](QSslSocket &, const QByteArray &) {};
    DotResolver resolver(server(), hasty);
    const Replies replies(resolver);
    for (int i = 0; i < 5; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(5));
    for (const Reply &reply : replies.all()) {
        QVERIFY(reply.outcome == Outcome::Timeout);
        QVERIFY(reply.roundTripUs >= hasty.count() * 1000);
    }
    outwait(hasty);
    QCOMPARE(replies.count(), 5);
    QCOMPARE(m_server->queries.size(), 5);
}

void TestDotResolver::silentConnectionIsReplaced()
{
    const auto answer = m_server->behaviour;
    m_server->behaviour = [=, this](QSslSocket &connection, const QByteArray &query) {
        if (m_server->queries.size() == 1 || m_server->connections.size() > 1)
            answer(connection, query);
    };
    DotResolver resolver(server(), hasty);
    const Replies replies(resolver);
    for (const char *outcome : {"NoError", "Timeout", "NoError"}) {
        const qsizetype count = replies.count();
        resolver.ask(question());
        QVERIFY(replies.waitFor(count + 1));
        QCOMPARE(replies.lastOutcome(), QString::fromLatin1(outcome));
    }
    QCOMPARE(m_server->connections.size(), 2);
}

void TestDotResolver::connectionClosedBetweenQuestions()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i));
        QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
        m_server->connections.last()->disconnectFromHost();
        QTRY_VERIFY(!m_server->connections.last() ||
                    m_server->connections.last()->state() == QAbstractSocket::UnconnectedState);
    }
    QCOMPARE(m_server->connections.size(), 3);
    QCOMPARE(m_server->queries.size(), 3);
}

void TestDotResolver::connectionClosedUnderAQuestionIsTriedOnceMore()
{
    m_server->behaviour = [this](QSslSocket &connection, const QByteArray &query) {
        if (m_server->queries.size() % 2 == 1)
            connection.write(framed(addressFor(query)));
        else
            connection.disconnectFromHost();
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question()); // answered
    QVERIFY(replies.waitFor(1));
    resolver.ask(question()); // cut off, answered over the next connection
    QVERIFY(replies.waitFor(2));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    QCOMPARE(m_server->connections.size(), 2);
    m_server->behaviour = [](QSslSocket &connection, const QByteArray &) {
        connection.disconnectFromHost();
    };
    resolver.ask(question()); // cut off, and cut off again
    QVERIFY(replies.waitFor(3));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    QCOMPARE(m_server->queries.size(), 5);
}

void TestDotResolver::serverThatTalksUnasked()
{
    m_server->behaviour = [](QSslSocket &connection, const QByteArray &query) {
        for (int i = 0; i < 50; ++i)
            connection.write(framed(addressFor(query)));
    };
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QTRY_VERIFY(!m_server->connections.first() ||
                m_server->connections.first()->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(replies.count(), 1);
}

void TestDotResolver::serverThatComesBack()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    m_server->close();
    m_server->connections.first()->abort();
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    m_server->listen();
    resolver.ask(question());
    QVERIFY(replies.waitFor(3));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
}

void TestDotResolver::stopSilencesEverything()
{
    m_server->behaviour = [](QSslSocket &, const QByteArray &) {};
    DotResolver resolver(server(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QTRY_COMPARE(m_server->queries.size(), 1);
    resolver.ask(question("x.onion")); // its reply is on its way
    resolver.stop();
    QTRY_VERIFY(!m_server->connections.first() ||
                m_server->connections.first()->state() == QAbstractSocket::UnconnectedState);
    outwait(hasty);
    QCOMPARE(replies.count(), 0);
    QCOMPARE(m_server->connections.size(), 1);
    m_server->behaviour = DotServer(m_authority.server(QStringLiteral("name"))).behaviour;
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
}

void TestDotResolver::stopInsideTheReply()
{
    DotResolver resolver(server(), hasty);
    const Replies replies(resolver);
    connect(&resolver, &DotResolver::replied, &resolver, &DotResolver::stop);
    resolver.ask(question("a.onion"));
    resolver.ask(question("b.onion"));
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    outwait(hasty);
    QCOMPARE(replies.count(), 1);
}

void TestDotResolver::askInsideTheReply()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    connect(&resolver, &DotResolver::replied, &resolver, [&](dns::QueryId id) {
        if (id < 5)
            resolver.ask(question());
    });
    resolver.ask(question());
    QVERIFY(replies.waitFor(5));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    QCOMPARE(m_server->connections.size(), 1);
}

void TestDotResolver::destroyedInsideTheReply()
{
    auto resolver = std::make_unique<DotResolver>(server());
    const Replies replies(*resolver);
    connect(resolver.get(), &DotResolver::replied, this, [&] { resolver.reset(); });
    resolver->ask(question("a.onion"));
    resolver->ask(question("b.onion"));
    resolver->ask(question());
    QVERIFY(replies.waitFor(1));
    QVERIFY(!resolver);
    QCOMPARE(replies.count(), 1);
}

void TestDotResolver::onionIsNeverSent()
{
    DotResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question("secret.onion"));
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QVERIFY(replies.all().first().outcome == Outcome::NetworkError);
    QCOMPARE(m_server->queries.size(), 1);
}

QTEST_GUILESS_MAIN(TestDotResolver)
#include "tst_dotresolver.moc"
