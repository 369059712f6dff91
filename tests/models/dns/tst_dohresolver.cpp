// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/dohresolver.h"

#include <functional>

#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include "replies.h"
#include "support/testauthority.h"

using core::Outcome;
using dns::DohResolver;
using dns::Reply;
using namespace std::chrono_literals;
using tests::addressFor;
using tests::question;
using tests::Replies;

namespace {

constexpr std::chrono::milliseconds hasty = 500ms;

struct Request
{
    QByteArray head; ///< request line and headers, in lower case but for the first line
    QByteArray body;

    QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    QByteArray header(const QByteArray &name) const
    {
        const QByteArray start = "\r\n" + name + ": ";
        const qsizetype at = head.toLower().indexOf(start);
        if (at < 0)
            return {};
        const qsizetype from = at + start.size();
        return head.mid(from, head.indexOf("\r\n", from) - from);
    }
};

QByteArray response(const QByteArray &body, const QByteArray &status = "200 OK",
                    const QByteArray &headers = "Content-Type: application/dns-message\r\n")
{
    return "HTTP/1.1 " + status + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A web server over TLS on a free port of loopback, which does with each request what it is told.
class HttpsServer
{
public:
    using Behaviour = std::function<void(QSslSocket &connection, const Request &request)>;

    explicit HttpsServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server,
                         [this] { accept(); });
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
    }

    void close() { m_server.close(); }
    core::Endpoint endpoint() const
    {
        return {core::IpAddress::v4(0x7f00'0001), m_server.serverPort()};
    }

    static void answer(QSslSocket &connection, const Request &request)
    {
        connection.write(response(addressFor(request.body)));
    }

    Behaviour behaviour = answer;
    QList<Request> requests;
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
        constexpr qint64 all = 10'000;
        const QByteArray received = connection.peek(all);
        const qsizetype end = received.indexOf("\r\n\r\n");
        Request request{received.left(end + 2), {}};
        const int length = request.header("content-length").toInt();
        if (end < 0 || received.size() < end + 4 + length)
            return;
        request.body = connection.read(end + 4 + length).mid(end + 4);
        requests.append(request);
        behaviour(connection, request);
    }

    QSslServer m_server;
};

using Behaviour = HttpsServer::Behaviour;

Behaviour sends(const QByteArray &bytes)
{
    return [=](QSslSocket &connection, const Request &) { connection.write(bytes); };
}

/// Gives up after as long as the resolver could still say something.
void outwait(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience + 300ms);
    QVERIFY(QTest::qWaitFor([&] { return deadline.hasExpired(); }, int(patience.count()) * 10));
}

} // namespace

class TestDohResolver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void answerOverHttps();
    void askedPrivately();
    void manyAtOnce();
    void notAnAnswer_data();
    void notAnAnswer();
    void bodyWithoutEndIsCutOff();
    void cookiesAreNotSentBack();
    void redirectIsNotFollowed();
    void serverNotToBeBelieved_data();
    void serverNotToBeBelieved();
    void portClosed();
    void silenceEndsOnce();
    void silentConnectionIsReplaced();
    void connectionClosedBetweenQuestions();
    void stopSilencesEverything();
    void destroyedInsideTheReply();
    void onionIsNeverSent();

private:
    dns::HttpsServer server() const
    {
        return {m_server->endpoint(), QStringLiteral("dns.test"), QStringLiteral("/ask/here"),
                m_authority.certificate()};
    }

    tests::TestAuthority m_authority;
    tests::TestAuthority m_stranger;
    std::unique_ptr<HttpsServer> m_server;
};

void TestDohResolver::initTestCase()
{
    const QString reason = m_authority.create(QStringLiteral("Authority of the test"));
    if (!reason.isEmpty()) {
        if (tests::mustNotSkip())
            QFAIL(qPrintable(reason + QStringLiteral(", and no test may be skipped here.")));
        QSKIP(qPrintable(reason + QStringLiteral(": DNS over HTTPS is not tested.")));
    }
    QVERIFY(m_stranger.create(QStringLiteral("Stranger")).isEmpty());
    QVERIFY(m_authority.issue(QStringLiteral("name"), QStringLiteral("DNS:dns.test")));
}

void TestDohResolver::init()
{
    m_server = std::make_unique<HttpsServer>(m_authority.server(QStringLiteral("name")));
    QVERIFY(m_server->endpoint().port != 0);
}

void TestDohResolver::cleanup()
{
    m_server.reset();
}

void TestDohResolver::answerOverHttps()
{
    DohResolver resolver(server());
    const Replies replies(resolver);
    const dns::QueryId id = resolver.ask(question());
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(1));
    QVERIFY2(replies.last().outcome == Outcome::NoError, qPrintable(replies.last().detail));
    QCOMPARE(replies.ids(), QList<dns::QueryId>{id});
    QCOMPARE(replies.last().message->answers.size(), 1);
    QVERIFY(!replies.last().packet.isEmpty());
    QVERIFY(replies.last().roundTripUs > 0);
    QVERIFY(resolver.endpoint() == m_server->endpoint());
}

void TestDohResolver::askedPrivately()
{
    DohResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    const Request request = m_server->requests.value(0);
    QCOMPARE(request.line(), QByteArray("POST /ask/here HTTP/1.1"));
    QCOMPARE(request.header("content-type"), QByteArray("application/dns-message"));
    QCOMPARE(request.header("accept"), QByteArray("application/dns-message"));
    QCOMPARE(request.header("accept-language"), QByteArray("*"));
    QCOMPARE(request.header("accept-encoding"), QByteArray("identity"));
    QCOMPARE(request.header("host"), "dns.test:" + QByteArray::number(m_server->endpoint().port));
    QVERIFY(!request.head.contains("ookie"));
    QCOMPARE(request.body.size() % 128, 0);
    const auto message = dns::Message::decode(request.body);
    QVERIFY(message);
    QCOMPARE(message->id, quint16(0));
    QVERIFY(message->ednsUdpSize);
    QVERIFY(message->question == question());
}

void TestDohResolver::manyAtOnce()
{
    constexpr int count = 60;
    DohResolver resolver(server());
    const Replies replies(resolver);
    QHash<dns::QueryId, QByteArray> names;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = 'n' + QByteArray::number(i) + ".test";
        names.insert(resolver.ask(question(name)), name);
    }
    QVERIFY(replies.waitFor(count));
    for (int i = 0; i < count; ++i) {
        QVERIFY(replies.all().at(i).outcome == Outcome::NoError);
        QCOMPARE(replies.all().at(i).message->question->name.text(),
                 names.take(replies.ids().at(i)));
    }
    QVERIFY(names.isEmpty());
}

void TestDohResolver::notAnAnswer_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *what, const char *outcome, const char *detail,
                        const Behaviour &behaviour) {
        QTest::newRow(what) << behaviour << QString::fromLatin1(outcome)
                            << QString::fromLatin1(detail);
    };
    const auto status = [&](const QByteArray &line, const QByteArray &headers) {
        const Behaviour behaviour = [=](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body), line,
                                      "Content-Type: application/dns-message\r\n" + headers));
        };
        row(line.constData(), "NetworkError", QByteArray("HTTP status " + line.left(3)).constData(),
            behaviour);
    };
    status("500 Internal Server Error", {});
    status("404 Not Found", {});
    status("421 Misdirected Request", {});
    status("203 Non-Authoritative Information", {});
    status("301 Moved Permanently", "Location: /elsewhere\r\n");
    status("307 Temporary Redirect", "Location: https://127.0.0.1/\r\n");
    status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"test\"\r\n");
    status("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"test\"\r\n");
    row("another content type", "Malformed", "the content is not application/dns-message",
        [](QSslSocket &connection, const Request &request) {
            connection.write(
                response(addressFor(request.body), "200 OK", "Content-Type: text/html\r\n"));
        });
    row("no content type", "Malformed", "the content is not application/dns-message",
        [](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body), "200 OK", {}));
        });
    row("content type with a parameter", "NoError", "",
        [](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body), "200 OK",
                                      "Content-Type: Application/DNS-Message; v=1\r\n"));
        });
    row("larger than any packet", "Malformed", "a body of more than 65535 bytes",
        sends(response(QByteArray(65'536, 'x'))));
    row("said to be larger", "Malformed", "a body of more than 65535 bytes",
        sends("HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\n"
              "Content-Length: 9999999999999\r\n\r\n"));
    row("noise", "Malformed", "", sends(response(QByteArray(5000, '\xc0'))));
    row("nothing", "Malformed", "", sends(response({})));
    row("another id", "Malformed", "the reply has another id",
        [](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body).replace(0, 2, "\x12\x34")));
        });
    row("another question", "Malformed", "the reply is not about the question",
        [](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body).replace("flux", "flax")));
        });
    row("closed in the middle of the answer", "NetworkError", "",
        [](QSslSocket &connection, const Request &request) {
            connection.write(response(addressFor(request.body)).chopped(5));
            connection.disconnectFromHost();
        });
    row("closed without an answer", "NetworkError", "",
        [](QSslSocket &connection, const Request &) { connection.disconnectFromHost(); });
    row("less than promised", "Timeout", "", [](QSslSocket &connection, const Request &request) {
        connection.write(response(addressFor(request.body)).chopped(5));
    });
    row("not HTTP", "NetworkError", "", [](QSslSocket &connection, const Request &) {
        connection.write("220 mail.test ready\r\n\r\n");
        connection.disconnectFromHost();
    });
}

void TestDohResolver::notAnAnswer()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const QString, outcome);
    QFETCH(const QString, detail);
    m_server->behaviour = behaviour;
    DohResolver resolver(server(), 1500ms);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), outcome);
    if (!detail.isEmpty())
        QCOMPARE(replies.last().detail, detail);
    QVERIFY(outcome == QStringLiteral("NoError") || !replies.last().detail.isEmpty());
    m_server->behaviour = HttpsServer::answer;
    resolver.ask(question("next.test"));
    QVERIFY(replies.waitFor(2));
    QVERIFY2(replies.last().outcome == Outcome::NoError, qPrintable(replies.last().detail));
    for (const Request &request : qAsConst(m_server->requests)) {
        QCOMPARE(request.line(), QByteArray("POST /ask/here HTTP/1.1"));
        QVERIFY(!request.head.toLower().contains("authorization"));
    }
}

void TestDohResolver::bodyWithoutEndIsCutOff()
{
    constexpr qint64 chunk = 0x10000;
    qint64 written = 0;
    m_server->behaviour = [&](QSslSocket &connection, const Request &) {
        connection.write("HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n");
        const auto more = [&, socket = &connection] {
            if (socket->encryptedBytesToWrite() < chunk)
                written += socket->write("10000\r\n" + QByteArray(chunk, 'x') + "\r\n");
        };
        connect(&connection, &QSslSocket::encryptedBytesWritten, &connection, more);
        more();
    };
    DohResolver resolver(server(), 10s);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("Malformed"));
    QTRY_VERIFY(!m_server->connections.first() ||
                m_server->connections.first()->state() == QAbstractSocket::UnconnectedState);
    QVERIFY2(written < 100 * chunk, QByteArray::number(written).constData());
}

void TestDohResolver::cookiesAreNotSentBack()
{
    m_server->behaviour = [](QSslSocket &connection, const Request &request) {
        connection.write(response(addressFor(request.body), "200 OK",
                                  "Content-Type: application/dns-message\r\n"
                                  "Cache-Control: max-age=3600\r\n"
                                  "Set-Cookie: who=you; Path=/\r\n"));
    };
    DohResolver resolver(server());
    const Replies replies(resolver);
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i));
        QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    }
    QCOMPARE(m_server->requests.size(), 3); // none from a cache
    for (const Request &request : qAsConst(m_server->requests))
        QVERIFY(!request.head.toLower().contains("cookie"));
}

void TestDohResolver::redirectIsNotFollowed()
{
    m_server->behaviour = sends(
        response({}, "308 Permanent Redirect",
                 "Location: https://127.0.0.1:" + QByteArray::number(m_server->endpoint().port) +
                     "/elsewhere\r\n"));
    DohResolver resolver(server(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    QCOMPARE(replies.last().detail, QStringLiteral("HTTP status 308"));
    outwait(hasty);
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(replies.count(), 1);
}

void TestDohResolver::serverNotToBeBelieved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("authorities");
    const QString name = QStringLiteral("dns.test");
    QTest::newRow("certificate for another name")
        << QStringLiteral("other.test") << m_authority.certificate();
    QTest::newRow("certificate for a name, asked by address")
        << QStringLiteral("127.0.0.1") << m_authority.certificate();
    QTest::newRow("no name to verify") << QString() << m_authority.certificate();
    QTest::newRow("name with a header in it")
        << QStringLiteral("dns.test\r\nX: 1") << m_authority.certificate();
    QTest::newRow("authority of others") << name << m_stranger.certificate();
    QTest::newRow("authority the system does not know") << name << QByteArray();
    QTest::newRow("authorities that cannot be read") << name << QByteArray("no certificate");
}

void TestDohResolver::serverNotToBeBelieved()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, authorities);
    auto known = server();
    known.name = name;
    known.authorities = authorities;
    DohResolver resolver(known);
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question());
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(2));
    for (const Reply &reply : replies.all()) {
        QVERIFY(reply.outcome == Outcome::NetworkError);
        QVERIFY(!reply.detail.isEmpty());
    }
    QVERIFY(m_server->requests.isEmpty());
}

void TestDohResolver::portClosed()
{
    const auto known = server();
    m_server->close();
    DohResolver resolver(known);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
}

void TestDohResolver::silenceEndsOnce()
{
    m_server->behaviour = [](QSslSocket &, const Request &) {};
    DohResolver resolver(server(), hasty);
    const Replies replies(resolver);
    for (int i = 0; i < 3; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(3));
    for (const Reply &reply : replies.all()) {
        QVERIFY(reply.outcome == Outcome::Timeout);
        QVERIFY(reply.roundTripUs >= hasty.count() * 1000);
    }
    outwait(hasty);
    QCOMPARE(replies.count(), 3);
}

void TestDohResolver::silentConnectionIsReplaced()
{
    m_server->behaviour = [this](QSslSocket &connection, const Request &request) {
        if (m_server->requests.size() != 2)
            HttpsServer::answer(connection, request);
    };
    DohResolver resolver(server(), hasty);
    const Replies replies(resolver);
    for (const char *outcome : {"NoError", "Timeout", "NoError"}) {
        const qsizetype count = replies.count();
        resolver.ask(question());
        QVERIFY(replies.waitFor(count + 1));
        QCOMPARE(replies.lastOutcome(), QString::fromLatin1(outcome));
    }
    QCOMPARE(m_server->connections.size(), 2);
}

void TestDohResolver::connectionClosedBetweenQuestions()
{
    DohResolver resolver(server());
    const Replies replies(resolver);
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i));
        QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
        m_server->connections.last()->disconnectFromHost();
        QTRY_VERIFY(!m_server->connections.last() ||
                    m_server->connections.last()->state() == QAbstractSocket::UnconnectedState);
    }
    QCOMPARE(m_server->requests.size(), 3);
}

void TestDohResolver::stopSilencesEverything()
{
    m_server->behaviour = [](QSslSocket &, const Request &) {};
    DohResolver resolver(server(), hasty);
    const Replies replies(resolver);
    for (int i = 0; i < 20; ++i)
        resolver.ask(question());
    QTRY_VERIFY(!m_server->requests.isEmpty());
    resolver.stop();
    const auto isClosed = [](const QPointer<QSslSocket> &connection) {
        return !connection || connection->state() == QAbstractSocket::UnconnectedState;
    };
    QTRY_VERIFY(std::all_of(m_server->connections.begin(), m_server->connections.end(), isClosed));
    const qsizetype requests = m_server->requests.size();
    outwait(hasty);
    QCOMPARE(replies.count(), 0);
    QCOMPARE(m_server->requests.size(), requests);
    m_server->behaviour = HttpsServer::answer;
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
}

void TestDohResolver::destroyedInsideTheReply()
{
    auto resolver = std::make_unique<DohResolver>(server());
    const Replies replies(*resolver);
    connect(resolver.get(), &DohResolver::replied, this, [&] { resolver.reset(); });
    resolver->ask(question("a.onion"));
    resolver->ask(question());
    QVERIFY(replies.waitFor(1));
    QVERIFY(!resolver);
    QCOMPARE(replies.count(), 1);
}

void TestDohResolver::onionIsNeverSent()
{
    DohResolver resolver(server());
    const Replies replies(resolver);
    resolver.ask(question("secret.onion"));
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QVERIFY(replies.all().first().outcome == Outcome::NetworkError);
    QCOMPARE(m_server->requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestDohResolver)
#include "tst_dohresolver.moc"
