// SPDX-License-Identifier: GPL-3.0-or-later
// AresResolver against a name server that others wrote: Knot DNS, started on loopback.
#include "dns/aresresolver.h"

#include <algorithm>
#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using core::Outcome;
using core::RecordType;
using dns::AresResolver;
using dns::Reply;
using namespace std::chrono_literals;

namespace {

constexpr int manyAddresses = 120;

bool mustNotSkip()
{
    return qEnvironmentVariable("CI") == QStringLiteral("true") ||
           qEnvironmentVariable("FLUXCASE_FULL") == QStringLiteral("1");
}

QString knotd()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("knotd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"),
                                  QStringLiteral("/usr/bin")});
}

/// A port that is free for UDP and TCP now.
quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QUdpSocket udp;
        QTcpServer tcp;
        if (udp.bind(QHostAddress(QHostAddress::LocalHost), 0) &&
            tcp.listen(QHostAddress(QHostAddress::LocalHost), udp.localPort()))
            return udp.localPort();
    }
    return 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray zone()
{
    QByteArray text("$ORIGIN flux.test.\n"
                    "$TTL 60\n"
                    "@ SOA ns1 hostmaster 7 3600 900 604800 45\n"
                    "@ NS ns1\n"
                    "ns1 A 192.0.2.53\n"
                    "few 5 A 192.0.2.1\n"
                    "few 5 A 192.0.2.2\n"
                    "six AAAA 2001:db8::1\n"
                    "www 300 CNAME a\n"
                    "a 200 CNAME b\n"
                    "b 100 A 198.51.100.7\n"
                    "txt TXT \"v=1\" \"two words\"\n");
    for (int i = 1; i <= manyAddresses; ++i)
        text += "many A 203.0.113." + QByteArray::number(i) + '\n';
    return text;
}

QByteArray configuration(const QByteArray &folder, quint16 port)
{
    return "server:\n  rundir: \"" + folder + "\"\n  listen: 127.0.0.1@" +
           QByteArray::number(port) +
           "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\n"
           "database:\n  storage: \"" +
           folder +
           "\"\n"
           "control:\n  listen: \"control.sock\"\n"
           "log:\n  - target: stderr\n    any: warning\n"
           "template:\n  - id: default\n    storage: \"" +
           folder +
           "\"\n    file: \"%s.zone\"\n    zonefile-sync: -1\n    journal-content: none\n"
           "zone:\n  - domain: flux.test\n  - domain: missing.test\n";
}

/// Each thread of a process stands still: the signal reaches them one by one.
bool isStopped(pid_t pid)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return !threads.isEmpty() &&
           std::all_of(threads.begin(), threads.end(), [&tasks](const QString &thread) {
               QFile file(tasks.filePath(thread + QStringLiteral("/stat")));
               return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
           });
}

} // namespace

class TestRealServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void fewAddresses();
    void manyAddressesComeOverTcp();
    void ipv6Address();
    void cnameChain();
    void text();
    void nameServers();
    void noSuchName();
    void noSuchType();
    void zoneThatCannotBeLoaded();
    void nameOfNobody();
    void manyQuestionsAtOnce();
    void serverThatHangs();
    void serverThatIsKilledAndRestarted();

private:
    bool start();
    void kill();
    Reply ask(const char *name, RecordType type = RecordType::A,
              AresResolver::Timing timing = {2000ms, 2, 8000ms});

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestRealServer::initTestCase()
{
    if (knotd().isEmpty()) {
        if (mustNotSkip())
            QFAIL("knotd is not installed (Debian package knot), and no test may be skipped here.");
        QSKIP("knotd is not installed (Debian package knot): no real server is tested.");
    }
    QVERIFY(m_folder.isValid());
    m_port = freePort();
    QVERIFY(m_port != 0);
    QVERIFY(write(m_folder.filePath(QStringLiteral("flux.test.zone")), zone()));
    QVERIFY(write(m_folder.filePath(QStringLiteral("knot.conf")),
                  configuration(m_folder.path().toUtf8(), m_port)));
    QVERIFY2(start(), m_server.readAllStandardError().constData());
}

void TestRealServer::init()
{
    QVERIFY(m_server.state() == QProcess::Running);
}

void TestRealServer::cleanupTestCase()
{
    kill();
}

bool TestRealServer::start()
{
    m_server.start(knotd(), {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("knot.conf"))});
    if (!m_server.waitForStarted())
        return false;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 20'000 && m_server.state() == QProcess::Running) {
        if (ask("few.flux.test", RecordType::A, {200ms, 1, 300ms}).outcome == Outcome::NoError)
            return true;
    }
    return false;
}

void TestRealServer::kill()
{
    m_server.kill();
    m_server.waitForFinished(5000);
}

Reply TestRealServer::ask(const char *name, RecordType type, AresResolver::Timing timing)
{
    AresResolver resolver({core::IpAddress::v4(0x7f00'0001), m_port}, timing);
    std::optional<Reply> received;
    connect(&resolver, &AresResolver::replied, &resolver,
            [&](dns::QueryId, const Reply &reply) { received = reply; });
    resolver.ask({core::DomainName::fromPresentation(name).value_or({}), type});
    if (!QTest::qWaitFor([&] { return received.has_value(); }, 20'000))
        qWarning("no reply at all");
    return received.value_or(Reply());
}

void TestRealServer::fewAddresses()
{
    const Reply reply = ask("few.flux.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NoError));
    QVERIFY(!reply.overTcp);
    QVERIFY(reply.message);
    QVERIFY(reply.message->authoritative);
    QVERIFY(reply.message->ednsUdpSize);
    QCOMPARE(reply.message->answers.size(), 2);
    for (const core::Record &record : reply.message->answers) {
        QCOMPARE(record.ttlSeconds, 5U);
        QCOMPARE(record.owner.text(), QByteArray("few.flux.test"));
        QVERIFY(record.address.masked(24) == core::IpAddress::v4(0xc000'0200));
    }
}

void TestRealServer::manyAddressesComeOverTcp()
{
    const Reply reply = ask("many.flux.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NoError));
    QVERIFY(reply.overTcp);
    QVERIFY(reply.message);
    QCOMPARE(reply.message->answers.size(), manyAddresses);
}

void TestRealServer::ipv6Address()
{
    const Reply reply = ask("six.flux.test", RecordType::AAAA);
    QVERIFY(reply.message);
    QCOMPARE(reply.message->answers.size(), 1);
    QCOMPARE(reply.message->answers.first().address.toString(), QStringLiteral("2001:db8::1"));
}

void TestRealServer::cnameChain()
{
    const Reply reply = ask("www.flux.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NoError));
    QVERIFY(reply.message);
    const auto &answers = reply.message->answers;
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).target.text(), QByteArray("a.flux.test"));
    QCOMPARE(answers.at(0).ttlSeconds, 300U);
    QCOMPARE(answers.at(1).target.text(), QByteArray("b.flux.test"));
    QCOMPARE(answers.at(2).address.toString(), QStringLiteral("198.51.100.7"));
    QCOMPARE(answers.at(2).ttlSeconds, 100U);
}

void TestRealServer::text()
{
    const Reply reply = ask("txt.flux.test", RecordType::TXT);
    QVERIFY(reply.message);
    QCOMPARE(reply.message->answers.size(), 1);
    QCOMPARE(reply.message->answers.first().text, QStringLiteral("\"v=1\" \"two words\""));
}

void TestRealServer::nameServers()
{
    const Reply reply = ask("flux.test", RecordType::NS);
    QVERIFY(reply.message);
    QCOMPARE(reply.message->answers.size(), 1);
    QCOMPARE(reply.message->answers.first().target.text(), QByteArray("ns1.flux.test"));
    QCOMPARE(reply.message->additional.size(), 1);
}

void TestRealServer::noSuchName()
{
    const Reply reply = ask("nothing.flux.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NxDomain));
    QVERIFY(reply.message);
    QCOMPARE(reply.message->negativeTtlSeconds.value_or(0), 45U); // MINIMUM, smaller than the TTL
}

void TestRealServer::noSuchType()
{
    const Reply reply = ask("few.flux.test", RecordType::AAAA);
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NoData));
    QVERIFY(reply.message);
    QCOMPARE(reply.message->negativeTtlSeconds.value_or(0), 45U);
}

void TestRealServer::zoneThatCannotBeLoaded()
{
    const Reply reply = ask("www.missing.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::ServFail));
}

void TestRealServer::nameOfNobody()
{
    const Reply reply = ask("www.example.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::Refused));
}

void TestRealServer::manyQuestionsAtOnce()
{
    AresResolver resolver({core::IpAddress::v4(0x7f00'0001), m_port});
    int answered = 0;
    int received = 0;
    connect(&resolver, &AresResolver::replied, &resolver, [&](dns::QueryId, const Reply &reply) {
        ++received;
        answered += reply.outcome == Outcome::NoError && reply.message->answers.size() > 1;
    });
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) {
        const char *name = i % 3 == 0 ? "many.flux.test" : "few.flux.test";
        resolver.ask({core::DomainName::fromPresentation(name).value_or({}), RecordType::A});
    }
    QTRY_COMPARE_WITH_TIMEOUT(received, count, 20'000);
    QCOMPARE(answered, count);
}

void TestRealServer::serverThatHangs()
{
    const auto pid = pid_t(m_server.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTRY_VERIFY(isStopped(pid));
    const Reply silent = ask("few.flux.test", RecordType::A, {200ms, 2, 1000ms});
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QCOMPARE(core::toString(silent.outcome), core::toString(Outcome::Timeout));
    const Reply again = ask("few.flux.test");
    QCOMPARE(core::toString(again.outcome), core::toString(Outcome::NoError));
}

void TestRealServer::serverThatIsKilledAndRestarted()
{
    kill();
    const Reply reply = ask("few.flux.test");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NetworkError));
    QVERIFY2(start(), m_server.readAllStandardError().constData());
    const Reply again = ask("few.flux.test");
    QCOMPARE(core::toString(again.outcome), core::toString(Outcome::NoError));
}

QTEST_GUILESS_MAIN(TestRealServer)
#include "tst_realserver.moc"
