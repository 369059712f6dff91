// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackservers.h"

#include <array>
#include <utility>

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include "dns/aresresolver.h"

namespace tests {

namespace {

using namespace std::chrono_literals;

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

/// Should BIND ever look for the root itself, it stays on this machine.
constexpr auto rootHints = ". 3600000 NS ns1.flux.test.\nns1.flux.test. 3600000 A 127.0.0.1\n";

/// Short TTLs, so that caches run out within seconds; `many` does not fit into UDP.
QByteArray zone()
{
    QByteArray text("$ORIGIN flux.test.\n"
                    "$TTL 1\n"
                    "@ SOA ns1 hostmaster 7 3600 900 604800 1\n"
                    "@ NS ns1\n"
                    "ns1 A 192.0.2.53\n"
                    "www A 192.0.2.1\n"
                    "www A 192.0.2.2\n"
                    "www AAAA 2001:db8::1\n");
    for (int i = 1; i <= 95; ++i) // BIND keeps at most 100
        text += "many A 203.0.113." + QByteArray::number(i) + '\n';
    return text;
}

QByteArray knotConfiguration(const QByteArray &folder, quint16 port)
{
    return "server:\n  rundir: \"" + folder + "\"\n  listen: 127.0.0.1@" +
           QByteArray::number(port) +
           "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\n"
           "database:\n  storage: \"" +
           folder +
           "\"\ncontrol:\n  listen: \"control.sock\"\n"
           "log:\n  - target: stderr\n    any: warning\n"
           "template:\n  - id: default\n    storage: \"" +
           folder +
           "\"\n    file: \"%s.zone\"\n    zonefile-sync: -1\n    journal-content: none\n"
           "zone:\n  - domain: flux.test\n";
}

QByteArray unboundConfiguration(const QByteArray &folder, quint16 port, quint16 authority)
{
    return "server:\n  directory: \"" + folder + "\"\n  username: \"\"\n  chroot: \"\"\n" +
           "  pidfile: \"\"\n  use-syslog: no\n  num-threads: 1\n" +
           "  interface: 127.0.0.1\n  port: " + QByteArray::number(port) +
           "\n  do-not-query-localhost: no\n  module-config: \"iterator\"\n"
           "  local-zone: \"test.\" nodefault\n  do-ip6: no\n"
           "remote-control:\n  control-enable: no\n"
           "forward-zone:\n  name: \".\"\n  forward-addr: 127.0.0.1@" +
           QByteArray::number(authority) + "\n";
}

QByteArray bindConfiguration(const QByteArray &folder, quint16 port, quint16 authority)
{
    return "controls { };\noptions {\n  directory \"" + folder +
           "\";\n  pid-file none;\n  session-keyfile none;\n  dnssec-validation no;\n"
           "  recursion yes;\n  listen-on-v6 { none; };\n  listen-on port " +
           QByteArray::number(port) +
           " { 127.0.0.1; };\n  forward only;\n"
           "  forwarders { 127.0.0.1 port " +
           QByteArray::number(authority) +
           "; };\n};\nzone \".\" { type hint; file \"root.hints\"; };\n";
}

bool answers(const core::Endpoint &server)
{
    dns::AresResolver resolver(server, {200ms, 1, 300ms});
    bool isThere = false;
    bool isOver = false;
    QObject::connect(&resolver, &dns::Resolver::replied, &resolver,
                     [&](dns::QueryId, const dns::Reply &reply) {
                         isThere = reply.outcome == core::Outcome::NoError;
                         isOver = true;
                     });
    resolver.ask(
        {core::DomainName::fromPresentation("www.flux.test").value_or({}), core::RecordType::A});
    return QTest::qWaitFor([&] { return isOver; }, 2000) && isThere;
}

} // namespace

QString installed(const char *program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program),
                                          {QStringLiteral("/usr/sbin"),
                                           QStringLiteral("/usr/local/sbin"),
                                           QStringLiteral("/usr/bin")});
}

QString LoopbackServers::missing()
{
    constexpr std::array<std::pair<const char *, const char *>, 3> programs{
        {{"knotd", "knot"}, {"unbound", "unbound"}, {"named", "bind9"}}};
    for (const auto &[program, package] : programs) {
        if (installed(program).isEmpty())
            return QStringLiteral("%1 is not installed (Debian package %2)")
                .arg(QLatin1String(program), QLatin1String(package));
    }
    return {};
}

LoopbackServers::~LoopbackServers()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished(5000);
    }
}

QString LoopbackServers::start()
{
    m_authority = freePort();
    m_unbound = freePort();
    m_bind = freePort();
    const QByteArray folder = m_folder.path().toUtf8();
    if (!write(path("flux.test.zone"), zone()) ||
        !write(path("knot.conf"), knotConfiguration(folder, m_authority)) ||
        !write(path("unbound.conf"), unboundConfiguration(folder, m_unbound, m_authority)) ||
        !write(path("root.hints"), rootHints) ||
        !write(path("named.conf"), bindConfiguration(folder, m_bind, m_authority)))
        return QStringLiteral("the configurations cannot be written");
    QString problem =
        run(installed("knotd"), {QStringLiteral("-c"), path("knot.conf")}, m_authority);
    if (problem.isEmpty())
        problem =
            run(installed("unbound"),
                {QStringLiteral("-d"), QStringLiteral("-c"), path("unbound.conf")}, m_unbound);
    // In the foreground, as this user, with the log on standard error.
    if (problem.isEmpty())
        problem = run(installed("named"),
                      {QStringLiteral("-4"), QStringLiteral("-g"), QStringLiteral("-n"),
                       QStringLiteral("1"), QStringLiteral("-c"), path("named.conf")},
                      m_bind);
    return problem;
}

QString LoopbackServers::run(const QString &program, const QStringList &arguments, quint16 port)
{
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess &process = *m_processes.back();
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QElapsedTimer waited;
    waited.start();
    while (process.waitForStarted() && waited.elapsed() < 20'000 &&
           process.state() == QProcess::Running) {
        if (answers(at(port)))
            return {};
    }
    return program + QStringLiteral(" does not answer: ") +
           QString::fromUtf8(process.readAll().right(600));
}

} // namespace tests
