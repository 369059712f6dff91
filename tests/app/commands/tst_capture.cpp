// SPDX-License-Identifier: GPL-3.0-or-later
// What `fluxcase watch` sends, as tcpdump sees it, against the manifest and the packet log; the
// servers are those that others wrote.
#include <csignal>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "core/manifest.h"
#include "loopbackservers.h"
#include "packetcapture.h"

using core::RecordType;
using core::SentPacket;

namespace {

bool mustNotSkip()
{
    return qEnvironmentVariable("CI") == QStringLiteral("true") ||
           qEnvironmentVariable("FLUXCASE_FULL") == QStringLiteral("1");
}

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

/// All that identifies a packet but its moment.
QString identity(const SentPacket &packet)
{
    return QStringLiteral("%1 %2 %3 %4 id %5, %6 B")
        .arg(packet.server.toString(), core::toString(packet.transport), packet.question.toString(),
             core::toString(packet.type), QString::number(packet.id),
             QString::number(packet.bytes));
}

QStringList identities(const QList<SentPacket> &packets)
{
    QStringList lines;
    for (const SentPacket &packet : packets)
        lines.append(identity(packet));
    lines.sort();
    return lines;
}

/// The packet log of a case, read without Fluxcase.
QList<SentPacket> packetLog(const QString &file)
{
    QList<SentPacket> packets;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("log"));
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(QStringLiteral("SELECT s.at_ms, r.address, r.port, s.transport, n.text, "
                                       "s.type, s.packet_id, s.bytes FROM sent s "
                                       "JOIN resolver r ON r.id = s.server "
                                       "JOIN name n ON n.id = s.question ORDER BY s.id"),
                        database);
        while (query.next()) {
            SentPacket packet;
            packet.at = query.value(0).toLongLong();
            packet.server = {core::IpAddress::fromBytes(query.value(1).toByteArray()),
                             static_cast<quint16>(query.value(2).toUInt())};
            packet.transport = SentPacket::Transport(query.value(3).toInt());
            packet.question = name(query.value(4).toByteArray().constData());
            packet.type = RecordType(query.value(5).toInt());
            packet.id = static_cast<quint16>(query.value(6).toUInt());
            packet.bytes = query.value(7).toInt();
            packets.append(packet);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("log"));
    return packets;
}

/// The announcement of a run with --json, as a value.
core::Manifest announced(const QByteArray &output)
{
    core::Manifest manifest;
    const QJsonObject said = QJsonDocument::fromJson(output.left(output.indexOf('\n'))).object();
    if (said.value(QStringLiteral("event")) != QStringLiteral("manifest"))
        return manifest;
    for (const auto &value : said.value(QStringLiteral("names")).toArray())
        manifest.names.append(name(value.toString().toLatin1().constData()));
    for (const auto &value : said.value(QStringLiteral("types")).toArray())
        manifest.types.append(
            core::recordTypeFromString(value.toString()).value_or(RecordType::PTR));
    for (const auto &value : said.value(QStringLiteral("servers")).toArray())
        manifest.servers.append(*core::Endpoint::parse(value.toString()));
    manifest.followsNameServers = said.value(QStringLiteral("nameServers")).toBool();
    manifest.mostPerSecond = said.value(QStringLiteral("mostPerSecond")).toDouble();
    manifest.leastInterval = std::chrono::milliseconds(
        qRound64(1000 * said.value(QStringLiteral("leastIntervalSeconds")).toDouble()));
    return manifest;
}

} // namespace

class TstCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void captureEqualsLogAndManifest();
    void redSendsNothing();
    void redOfACaseSendsNothing();
    void stopEndsAllTrafficWithinASecond();

private:
    static void isWithin(const core::Manifest &manifest, const QList<SentPacket> &seen);
    QList<core::Endpoint> everybody() const;
    QStringList watch(const QStringList &more) const;
    QString path(const char *file) const { return m_folder.filePath(QString::fromLatin1(file)); }

    QTemporaryDir m_folder;
    tests::LoopbackServers m_servers;
};

void TstCapture::initTestCase()
{
    QString reason = tests::LoopbackServers::missing();
    if (reason.isEmpty()) {
        tests::PacketCapture trial({{core::IpAddress::v4(0x7f000001), 9}});
        reason = trial.start();
    }
    if (!reason.isEmpty()) {
        if (mustNotSkip())
            QFAIL(qPrintable(reason + QStringLiteral(", and no test may be skipped here.")));
        QSKIP(qPrintable(reason + QStringLiteral(": what is sent is not captured.")));
    }
    const QString problem = m_servers.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QList<core::Endpoint> TstCapture::everybody() const
{
    return {m_servers.unbound(), m_servers.bind(), m_servers.authority()};
}

QStringList TstCapture::watch(const QStringList &more) const
{
    return QStringList{QStringLiteral("watch"),          QStringLiteral("www.flux.test"),
                       QStringLiteral("many.flux.test"), QStringLiteral("gone.flux.test"),
                       QStringLiteral("--resolver"),     m_servers.unbound().toString(),
                       QStringLiteral("--resolver"),     m_servers.bind().toString(),
                       QStringLiteral("--min-interval"), QStringLiteral("1s"),
                       QStringLiteral("--json")} +
           more;
}

void TstCapture::captureEqualsLogAndManifest()
{
    tests::PacketCapture capture({m_servers.unbound(), m_servers.bind()});
    const QString hindrance = capture.start();
    QVERIFY2(hindrance.isEmpty(), qPrintable(hindrance));
    const QString file = path("run.fluxcase");
    QProcess program;
    program.start(
        QStringLiteral(FLUXCASE_PROGRAM),
        watch({QStringLiteral("--case"), file, QStringLiteral("--for"), QStringLiteral("6s")}));
    QVERIFY(program.waitForFinished(30'000));
    const QByteArray output = program.readAllStandardOutput();
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QList<SentPacket> seen;
    QString problem;
    QVERIFY2(capture.finish(&seen, &problem), qPrintable(problem));

    const QList<SentPacket> log = packetLog(file);
    QCOMPARE_GT(log.size(), 40);
    QCOMPARE(identities(seen), identities(log));
    QHash<QString, core::UtcMs> moments;
    for (const SentPacket &packet : seen)
        moments.insert(identity(packet), packet.at);
    for (const SentPacket &packet : log)
        QVERIFY(qAbs(moments.value(identity(packet)) - packet.at) < 250);

    isWithin(announced(output), seen);
}

void TstCapture::isWithin(const core::Manifest &manifest, const QList<SentPacket> &seen)
{
    QSet<QString> transports;
    QHash<QString, core::UtcMs> last;
    QList<core::UtcMs> questions;
    for (const SentPacket &packet : seen) {
        QVERIFY2(manifest.covers(packet, {name("ns1.flux.test")}), qPrintable(identity(packet)));
        transports.insert(core::toString(packet.transport));
        if (packet.transport == SentPacket::Transport::Tcp)
            continue; // the same question, whose answer did not fit
        questions.append(packet.at);
        if (!manifest.names.contains(packet.question))
            continue; // the zone and its servers are asked about for each of the names
        const QString question =
            packet.server.toString() + packet.question.toString() + core::toString(packet.type);
        if (last.contains(question)) // capture and timer round their milliseconds differently
            QVERIFY2(packet.at - last.value(question) >= manifest.leastInterval.count() - 50,
                     qPrintable(identity(packet)));
        last.insert(question, packet.at);
    }
    QCOMPARE(transports, (QSet<QString>{QStringLiteral("udp"), QStringLiteral("tcp")}));
    for (qsizetype i = 0, from = 0; i < questions.size(); ++i) {
        while (questions.at(i) - questions.at(from) >= 1000)
            ++from;
        QCOMPARE_LE(double(i - from + 1), manifest.mostPerSecond);
    }
}

void TstCapture::redSendsNothing()
{
    tests::PacketCapture capture(everybody());
    const QString hindrance = capture.start();
    QVERIFY2(hindrance.isEmpty(), qPrintable(hindrance));
    const QString file = path("red.fluxcase");
    QProcess program;
    program.start(QStringLiteral(FLUXCASE_PROGRAM),
                  watch({QStringLiteral("--pap"), QStringLiteral("red"), QStringLiteral("--case"),
                         file, QStringLiteral("--for"), QStringLiteral("3s")}));
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("PAP:RED"), said.constData());
    QVERIFY2(!QFile::exists(file), "nothing is left behind");
    QList<SentPacket> seen;
    QString problem;
    QVERIFY2(capture.finish(&seen, &problem), qPrintable(problem));
    QCOMPARE(identities(seen), QStringList());
}

void TstCapture::redOfACaseSendsNothing()
{
    // A case that is RED stays so for whoever opens it next.
    const QString file = path("changed.fluxcase");
    QProcess first;
    first.start(
        QStringLiteral(FLUXCASE_PROGRAM),
        watch({QStringLiteral("--case"), file, QStringLiteral("--for"), QStringLiteral("1s")}));
    QVERIFY(first.waitForFinished(30'000));
    casefile::CaseStore store;
    QVERIFY(store.open(file));
    QVERIFY(store.setPap(core::Pap::Red));
    QVERIFY(store.close());

    tests::PacketCapture capture(everybody());
    const QString hindrance = capture.start();
    QVERIFY2(hindrance.isEmpty(), qPrintable(hindrance));
    QProcess again;
    again.start(
        QStringLiteral(FLUXCASE_PROGRAM),
        watch({QStringLiteral("--case"), file, QStringLiteral("--for"), QStringLiteral("3s")}));
    QVERIFY(again.waitForFinished(30'000));
    QCOMPARE(again.exitCode(), 1);
    QVERIFY(again.readAllStandardError().contains("PAP:RED"));
    QList<SentPacket> seen;
    QString problem;
    QVERIFY2(capture.finish(&seen, &problem), qPrintable(problem));
    QCOMPARE(identities(seen), QStringList());
}

void TstCapture::stopEndsAllTrafficWithinASecond()
{
    tests::PacketCapture capture({m_servers.unbound(), m_servers.bind()});
    const QString hindrance = capture.start();
    QVERIFY2(hindrance.isEmpty(), qPrintable(hindrance));
    QProcess program;
    program.start(QStringLiteral(FLUXCASE_PROGRAM),
                  watch({QStringLiteral("--for"), QStringLiteral("60s")}));
    QByteArray output;
    while (output.count("\"answer\"") < 30 && program.waitForReadyRead(10'000))
        output += program.readAllStandardOutput();
    QCOMPARE_GE(output.count("\"answer\""), 30);
    const core::UtcMs stopped = core::SystemClock().utc();
    QCOMPARE(::kill(pid_t(program.processId()), SIGINT), 0);
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 0);
    QList<SentPacket> seen;
    QString problem;
    QVERIFY2(capture.finish(&seen, &problem), qPrintable(problem));
    QCOMPARE_GE(seen.size(), 30);
    for (const SentPacket &packet : std::as_const(seen))
        QCOMPARE_LT(packet.at, stopped + 1000);
}

QTEST_GUILESS_MAIN(TstCapture)
#include "tst_capture.moc"
