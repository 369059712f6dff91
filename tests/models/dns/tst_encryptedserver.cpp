// SPDX-License-Identifier: GPL-3.0-or-later
// DNS over TLS and HTTPS against a name server that others wrote: BIND, started on loopback.
#include "dns/dohresolver.h"
#include "dns/dotresolver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include "replies.h"
#include "support/testauthority.h"

using core::Outcome;
using core::RecordType;
using dns::Reply;
using namespace std::chrono_literals;
using tests::question;
using tests::Replies;

namespace {

QString named()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("named"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
                                  QStringLiteral("/usr/bin")});
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray zone()
{
    QByteArray text("$ORIGIN example.test.\n"
                    "$TTL 60\n"
                    "@ SOA ns1 hostmaster 7 3600 900 604800 45\n"
                    "@ NS ns1\n"
                    "ns1 A 192.0.2.53\n"
                    "few 5 A 192.0.2.1\n"
                    "few 5 A 192.0.2.2\n"
                    "six AAAA 2001:db8::1\n"
                    "www 300 CNAME few\n");
    for (int i = 1; i <= 90; ++i)
        text += "many A 203.0.113." + QByteArray::number(i) + '\n';
    return text;
}

/// It answers for one zone, over the two transports on loopback, and asks nobody anything.
QByteArray configuration(const QByteArray &folder, quint16 tlsPort, quint16 httpsPort)
{
    return "tls local { cert-file \"" + folder + "/name.pem\"; key-file \"" + folder +
           "/name.key\"; };\n"
           "http local { endpoints { \"/dns-query\"; }; };\n"
           "controls { };\n"
           "options {\n  directory \"" +
           folder +
           "\";\n  pid-file none;\n  session-keyfile none;\n  recursion no;\n"
           "  allow-recursion { none; };\n  notify no;\n  dnssec-validation no;\n"
           "  listen-on-v6 { none; };\n  listen-on port " +
           QByteArray::number(tlsPort) +
           " tls local { 127.0.0.1; };\n"
           "  listen-on port " +
           QByteArray::number(httpsPort) +
           " tls local http local { 127.0.0.1; };\n};\n"
           "zone \"example.test\" { type primary; file \"example.zone\"; };\n";
}

} // namespace

class TestEncryptedServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void lookUp_data();
    void lookUp();
    void manyQuestionsAtOnce_data() { transports(); }
    void manyQuestionsAtOnce();
    void otherNameIsNotBelieved_data() { transports(); }
    void otherNameIsNotBelieved();
    void pathOfNobody();
    void serverThatIsKilledAndRestarted_data() { transports(); }
    void serverThatIsKilledAndRestarted();

private:
    static void transports();
    bool start();
    void kill();
    std::unique_ptr<dns::Resolver> resolver(const QString &transport,
                                            const QString &name = QStringLiteral("dns.test")) const;

    tests::TestAuthority m_authority;
    QProcess m_server;
    quint16 m_tlsPort = 0;
    quint16 m_httpsPort = 0;
};

void TestEncryptedServer::initTestCase()
{
    QString reason;
    if (named().isEmpty())
        reason = QStringLiteral("named is not installed (Debian package bind9)");
    else
        reason = m_authority.create(QStringLiteral("Authority of the test"));
    if (!reason.isEmpty()) {
        if (tests::mustNotSkip())
            QFAIL(qPrintable(reason + QStringLiteral(", and no test may be skipped here.")));
        QSKIP(qPrintable(reason + QStringLiteral(": no real encrypted server is tested.")));
    }
    QVERIFY(m_authority.issue(QStringLiteral("name"), QStringLiteral("DNS:dns.test")));
    {
        QTcpServer first;
        QTcpServer second;
        QVERIFY(first.listen(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(second.listen(QHostAddress(QHostAddress::LocalHost)));
        m_tlsPort = first.serverPort();
        m_httpsPort = second.serverPort();
    }
    QVERIFY(write(m_authority.path(QStringLiteral("example.zone")), zone()));
    QVERIFY(write(m_authority.path(QStringLiteral("named.conf")),
                  configuration(m_authority.folder().toUtf8(), m_tlsPort, m_httpsPort)));
    QVERIFY2(start(), m_server.readAllStandardError().right(400).constData());
}

void TestEncryptedServer::init()
{
    QVERIFY(m_server.state() == QProcess::Running);
}

void TestEncryptedServer::cleanupTestCase()
{
    kill();
}

void TestEncryptedServer::transports()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("over TLS") << QStringLiteral("TLS");
    QTest::newRow("over HTTPS") << QStringLiteral("HTTPS");
}

bool TestEncryptedServer::start()
{
    // In the foreground, as this user, with the log on standard error.
    m_server.start(named(), {QStringLiteral("-g"), QStringLiteral("-n"), QStringLiteral("1"),
                             QStringLiteral("-c"), m_authority.path(QStringLiteral("named.conf"))});
    if (!m_server.waitForStarted())
        return false;
    QString reason;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 10'000 && m_server.state() == QProcess::Running) {
        const auto probe = resolver(QStringLiteral("HTTPS"));
        const Replies replies(*probe);
        probe->ask(question("few.example.test"));
        if (replies.waitFor(1) && replies.last().outcome == Outcome::NoError)
            return true;
        reason = replies.lastOutcome() + QStringLiteral(" ") + replies.last().detail;
    }
    qWarning("the last try: %s", qPrintable(reason));
    return false;
}

void TestEncryptedServer::kill()
{
    m_server.kill();
    m_server.waitForFinished(5000);
}

std::unique_ptr<dns::Resolver> TestEncryptedServer::resolver(const QString &transport,
                                                             const QString &name) const
{
    const auto loopback = core::IpAddress::v4(0x7f00'0001);
    if (transport == QStringLiteral("TLS"))
        return std::make_unique<dns::DotResolver>(
            dns::TlsServer{{loopback, m_tlsPort}, name, m_authority.certificate()});
    return std::make_unique<dns::DohResolver>(dns::HttpsServer{
        {loopback, m_httpsPort}, name, QStringLiteral("/dns-query"), m_authority.certificate()});
}

void TestEncryptedServer::lookUp_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("answers");
    QTest::addColumn<QString>("address");
    for (const char *transport : {"TLS", "HTTPS"}) {
        const auto row = [&](const char *what, const char *name, RecordType type,
                             const char *outcome, int answers, const char *address) {
            QTest::addRow("%s over %s", what, transport)
                << QString::fromLatin1(transport) << QByteArray(name) << type
                << QString::fromLatin1(outcome) << answers << QString::fromLatin1(address);
        };
        row("addresses", "few.example.test", RecordType::A, "NoError", 2, "192.0.2.0");
        row("IPv6 address", "six.example.test", RecordType::AAAA, "NoError", 1, "2001:d00::");
        row("alias", "www.example.test", RecordType::A, "NoError", 3, "192.0.2.0");
        row("many addresses", "many.example.test", RecordType::A, "NoError", 90, "203.0.113.0");
        row("no such name", "none.example.test", RecordType::A, "NxDomain", 0, "");
        row("no such type", "few.example.test", RecordType::AAAA, "NoData", 0, "");
        row("name of nobody", "www.other.test", RecordType::A, "Refused", 0, "");
    }
}

void TestEncryptedServer::lookUp()
{
    QFETCH(const QString, transport);
    QFETCH(const QByteArray, name);
    QFETCH(const RecordType, type);
    QFETCH(const QString, outcome);
    QFETCH(const int, answers);
    QFETCH(const QString, address);
    const auto asked = resolver(transport);
    const Replies replies(*asked);
    asked->ask(question(name, type));
    QVERIFY(replies.waitFor(1));
    const Reply reply = replies.last();
    QVERIFY2(replies.lastOutcome() == outcome, qPrintable(replies.lastOutcome() + reply.detail));
    QVERIFY(reply.message);
    QVERIFY(reply.message->ednsUdpSize);
    QCOMPARE(reply.message->answers.size(), answers);
    if (answers > 0)
        QCOMPARE(reply.message->answers.last().address.masked(24).toString(), address);
    if (outcome == QStringLiteral("NxDomain"))
        QCOMPARE(reply.message->negativeTtlSeconds.value_or(0), 45U);
}

void TestEncryptedServer::manyQuestionsAtOnce()
{
    QFETCH(const QString, transport);
    const auto asked = resolver(transport);
    const Replies replies(*asked);
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        asked->ask(question(i % 3 == 0 ? "many.example.test" : "few.example.test"));
    QVERIFY(replies.waitFor(count));
    QCOMPARE(replies.count(), count);
    for (const Reply &reply : replies.all())
        QVERIFY2(reply.outcome == Outcome::NoError, qPrintable(reply.detail));
}

void TestEncryptedServer::otherNameIsNotBelieved()
{
    QFETCH(const QString, transport);
    const auto asked = resolver(transport, QStringLiteral("other.test"));
    const Replies replies(*asked);
    asked->ask(question("few.example.test"));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
}

void TestEncryptedServer::pathOfNobody()
{
    dns::DohResolver asked({{core::IpAddress::v4(0x7f00'0001), m_httpsPort},
                            QStringLiteral("dns.test"),
                            QStringLiteral("/elsewhere"),
                            m_authority.certificate()});
    const Replies replies(asked);
    asked.ask(question("few.example.test"));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    QCOMPARE(replies.last().detail, QStringLiteral("HTTP status 404"));
}

void TestEncryptedServer::serverThatIsKilledAndRestarted()
{
    QFETCH(const QString, transport);
    const auto asked = resolver(transport);
    const Replies replies(*asked);
    asked->ask(question("few.example.test"));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NoError"));
    kill();
    asked->ask(question("few.example.test"));
    QVERIFY(replies.waitFor(2));
    QCOMPARE(replies.lastOutcome(), QStringLiteral("NetworkError"));
    QVERIFY2(start(), m_server.readAllStandardError().right(400).constData());
    asked->ask(question("few.example.test"));
    QVERIFY(replies.waitFor(3));
    QVERIFY2(replies.last().outcome == Outcome::NoError, qPrintable(replies.last().detail));
}

QTEST_GUILESS_MAIN(TestEncryptedServer)
#include "tst_encryptedserver.moc"
