// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/httpexchange.h"

#include <QSignalSpy>
#include <QTest>

#include "push/httperror.h"
#include "pushing.h"
#include "support/testauthority.h"
#include "support/webserver.h"

using push::HttpExchange;
using push::HttpReply;
using tests::WebRequest;
using tests::webResponse;
using tests::WebServer;
using Fault = push::HttpReply::Fault;
using Kind = push::Destination::Kind;

namespace {

const QByteArray ok = webResponse("{}");

WebServer::Behaviour sends(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &connection, const WebRequest &) { connection.write(bytes); };
}

push::Destination toServer(const WebServer &server, const QByteArray &authorities = {})
{
    return *push::Destination::read(Kind::Misp, server.url(), authorities);
}

HttpReply replyOf(const push::Destination &to, const QByteArray &body = "{\"a\":1}",
                  const push::Limits &limits = tests::hasty())
{
    HttpExchange exchange(to, tests::key("the-secret"), limits);
    QSignalSpy replied(&exchange, &HttpExchange::replied);
    exchange.send({to.below(QStringLiteral("here")), body, "application/json", 10'000});
    if (!replied.wait(30'000))
        return {};
    return replied.first().first().value<HttpReply>();
}

QString textOf(const HttpReply &reply, const push::Destination &to)
{
    const core::Error error = push::errorOf(reply, to, tests::key("the-secret"));
    return error.message + u' ' + error.detail;
}

} // namespace

/// One request and what can go wrong with it.
class TstHttpExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void postsOverTls();
    void strangerIsRefused_data();
    void strangerIsRefused();
    void redirectIsNotFollowed();
    void cookiesAreNotSentBack();
    void triedAgainWhenAsked_data();
    void triedAgainWhenAsked();
    void longRetryAfterIsNotWaitedFor();
    void retryAfterByDate();
    void triedAgainWhenCut_data();
    void triedAgainWhenCut();
    void silenceEnds();
    void tooLarge_data();
    void tooLarge();
    void sentences_data();
    void sentences();
    void nobodyThere();
    void stopSilences();

private:
    tests::TestAuthority m_authority;
    tests::TestAuthority m_stranger;
    bool m_hasTls = false;
};

void TstHttpExchange::initTestCase()
{
    const QString reason = m_authority.create(QStringLiteral("Authority of the test"));
    m_hasTls = reason.isEmpty();
    if (!m_hasTls && tests::mustNotSkip())
        QFAIL(qPrintable(reason + QStringLiteral(", and no test may be skipped here.")));
    if (!m_hasTls)
        return;
    QVERIFY(m_stranger.create(QStringLiteral("Stranger")).isEmpty());
    QVERIFY(m_authority.issue(QStringLiteral("here"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(m_authority.issue(QStringLiteral("other"), QStringLiteral("DNS:other.test")));
}

void TstHttpExchange::postsOverTls()
{
    if (!m_hasTls)
        QSKIP("openssl is not installed (Debian package openssl): TLS is not tested.");
    WebServer server(m_authority.server(QStringLiteral("here")));
    server.behaviour = sends(ok);
    const HttpReply reply = replyOf(toServer(server, m_authority.certificate()));
    QVERIFY2(reply.isDone(), qPrintable(reply.detail));
    QCOMPARE(reply.body, QByteArray("{}"));
    QCOMPARE(reply.mediaType, QByteArray("application/json"));
    QCOMPARE(server.requests.size(), 1);
    const WebRequest &request = server.requests.first();
    QCOMPARE(request.method(), QByteArray("POST"));
    QCOMPARE(request.path(), QStringLiteral("/here"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    QCOMPARE(request.header("authorization"), QByteArray("the-secret"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    QCOMPARE(request.header("accept-encoding"), QByteArray("identity"));
    QCOMPARE(request.header("user-agent"), QByteArray("Fluxcase"));
}

void TstHttpExchange::strangerIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isOwnAuthority");
    QTest::newRow("another authority") << QStringLiteral("here") << false;
    QTest::newRow("another name") << QStringLiteral("other") << true;
}

void TstHttpExchange::strangerIsRefused()
{
    if (!m_hasTls)
        QSKIP("openssl is not installed (Debian package openssl): TLS is not tested.");
    QFETCH(const QString, certificate);
    QFETCH(const bool, isOwnAuthority);
    WebServer server(m_authority.server(certificate));
    server.behaviour = sends(ok);
    const auto to =
        toServer(server, isOwnAuthority ? m_authority.certificate() : m_stranger.certificate());
    const HttpReply reply = replyOf(to);
    QVERIFY(reply.fault == Fault::Certificate);
    QVERIFY(textOf(reply, to).contains(QLatin1String("nothing was sent")));
    QVERIFY(server.requests.isEmpty());
}

void TstHttpExchange::redirectIsNotFollowed()
{
    WebServer elsewhere;
    elsewhere.behaviour = sends(ok);
    WebServer server;
    server.behaviour =
        sends(webResponse({}, "307 Temporary Redirect", "text/plain",
                          "Location: " + elsewhere.url().toLatin1() + "?k=the-secret\r\n"));
    const HttpReply reply = replyOf(toServer(server));
    QCOMPARE(reply.status, 307);
    const QString said = textOf(reply, toServer(server));
    QVERIFY2(said.contains(elsewhere.url()), qPrintable(said));
    QVERIFY(!said.contains(QLatin1String("the-secret")));
    QCOMPARE(elsewhere.connections, 0);
}

void TstHttpExchange::cookiesAreNotSentBack()
{
    WebServer server;
    server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        const bool isFirst = server.requests.size() == 1;
        connection.write(webResponse("{}", isFirst ? "503 Busy" : "200 OK", "application/json",
                                     "Set-Cookie: a=b\r\n"));
    };
    QVERIFY(replyOf(toServer(server)).isDone());
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests.last().header("cookie").isEmpty());
}

void TstHttpExchange::triedAgainWhenAsked_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("leastMs");
    QTest::newRow("503 with a time")
        << QByteArray("503 Busy") << QByteArray("Retry-After: 1\r\n") << 1000;
    QTest::newRow("429 with a time")
        << QByteArray("429 Slow") << QByteArray("Retry-After: 1\r\n") << 1000;
    QTest::newRow("503 without") << QByteArray("503 Busy") << QByteArray() << 10;
    QTest::newRow("503 with nonsense")
        << QByteArray("503 Busy") << QByteArray("Retry-After: soon\r\n") << 10;
}

void TstHttpExchange::triedAgainWhenAsked()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, header);
    QFETCH(const int, leastMs);
    WebServer server;
    server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(server.requests.size() == 1
                             ? webResponse("{}", status, "application/json", header)
                             : ok);
    };
    QElapsedTimer timer;
    timer.start();
    QVERIFY(replyOf(toServer(server)).isDone());
    QVERIFY(timer.elapsed() >= leastMs);
    QCOMPARE(server.requests.size(), 2);
}

void TstHttpExchange::longRetryAfterIsNotWaitedFor()
{
    WebServer server;
    server.behaviour =
        sends(webResponse("{}", "503 Busy", "application/json", "Retry-After: 999999999\r\n"));
    const HttpReply reply = replyOf(toServer(server));
    QCOMPARE(reply.status, 503);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(textOf(reply, toServer(server)).contains(QLatin1String("too busy")));
}

void TstHttpExchange::retryAfterByDate()
{
    WebServer server;
    server.behaviour = sends(webResponse("{}", "503 Busy", "application/json",
                                         "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                         "Retry-After: Sun, 06 Nov 1994 08:51:37 GMT\r\n"));
    const HttpReply reply = replyOf(toServer(server));
    QVERIFY(reply.retryAfter == std::chrono::seconds(120));
    QCOMPARE(server.requests.size(), 1);
}

void TstHttpExchange::triedAgainWhenCut_data()
{
    QTest::addColumn<QByteArray>("half");
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in the headers") << ok.left(20);
    QTest::newRow("in the body") << ok.chopped(1);
}

void TstHttpExchange::triedAgainWhenCut()
{
    QFETCH(const QByteArray, half);
    WebServer server;
    bool isCutting = true;
    server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(isCutting ? half : ok);
        connection.disconnectFromHost();
        isCutting = false;
    };
    const HttpReply reply = replyOf(toServer(server));
    QVERIFY2(reply.isDone(), qPrintable(reply.detail));
    // Qt too repeats a request whose connection is cut before the answer began.
    QVERIFY(server.requests.size() >= 2);

    server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(half);
        connection.disconnectFromHost();
    };
    server.requests.clear();
    const HttpReply never = replyOf(toServer(server));
    QVERIFY2(never.fault == Fault::Broken, qPrintable(QString::number(int(never.fault))));
    QVERIFY(server.requests.size() >= tests::hasty().attempts);
    QVERIFY(server.requests.size() <= 4 * tests::hasty().attempts);
}

void TstHttpExchange::silenceEnds()
{
    WebServer server;
    server.behaviour = [](QTcpSocket &, const WebRequest &) {};
    push::Limits limits = tests::hasty();
    limits.silence = std::chrono::milliseconds(200);
    const HttpReply silent = replyOf(toServer(server), "{}", limits);
    QVERIFY(silent.fault == Fault::Silent);
    QVERIFY(textOf(silent, toServer(server)).contains(QLatin1String("in time")));

    // A byte now and then is no silence, but it has to end.
    limits.silence = std::chrono::seconds(5);
    limits.whole = std::chrono::milliseconds(300);
    server.behaviour = sends(ok.chopped(1));
    QVERIFY(replyOf(toServer(server), "{}", limits).fault == Fault::Silent);
}

void TstHttpExchange::tooLarge_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("announced") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{");
    QTest::newRow("without an end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, '[');
}

void TstHttpExchange::tooLarge()
{
    QFETCH(const QByteArray, answer);
    WebServer server;
    server.behaviour = sends(answer);
    const HttpReply reply = replyOf(toServer(server));
    QVERIFY(reply.fault == Fault::TooLarge);
    QVERIFY(reply.body.isEmpty());
}

void TstHttpExchange::sentences_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("part");
    const auto status = [](const char *line) {
        return webResponse("{\"message\":\"you sent the-secret\\u202E\"}", line);
    };
    const auto row = [](const char *name, const QByteArray &answer, const char *part) {
        QTest::newRow(name) << answer << QString::fromLatin1(part);
    };
    row("401", status("401 Unauthorized"), "does not accept the key");
    row("403", status("403 Forbidden"), "does not permit this");
    row("404", status("404 Not Found"), "nothing at this address");
    row("413", status("413 Payload Too Large"), "more than");
    row("500", status("500 Oops"), "failed (status 500)");
    row("418", status("418 Teapot"), "status 418");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "127.0.0.1");
}

void TstHttpExchange::sentences()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, part);
    WebServer server;
    server.behaviour = [&](QTcpSocket &connection, const WebRequest &) {
        connection.write(answer);
        connection.disconnectFromHost();
    };
    const HttpReply reply = replyOf(toServer(server));
    QVERIFY(!reply.isDone());
    const QString said = textOf(reply, toServer(server));
    QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("the-secret")), qPrintable(said));
    QVERIFY(!said.contains(QChar(0x202E)));
}

void TstHttpExchange::nobodyThere()
{
    auto server = std::make_unique<WebServer>();
    const auto to = toServer(*server);
    server.reset();
    const HttpReply reply = replyOf(to);
    QVERIFY(reply.fault == Fault::Unreachable);
    QVERIFY(textOf(reply, to).contains(QLatin1String("cannot be reached")));
}

void TstHttpExchange::stopSilences()
{
    WebServer server;
    server.behaviour = sends(ok);
    const auto to = toServer(server);
    HttpExchange exchange(to, tests::key("the-secret"), tests::hasty());
    QSignalSpy replied(&exchange, &HttpExchange::replied);
    exchange.send({to.url, {}, "application/json", 10'000});
    exchange.stop();
    exchange.send({to.url, {}, "application/json", 10'000});
    QVERIFY(replied.wait(5000));
    QCOMPARE(replied.size(), 1);
}

QTEST_GUILESS_MAIN(TstHttpExchange)
#include "tst_httpexchange.moc"
