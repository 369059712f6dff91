// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include "app/programrun.h"
#include "flux/verdictclass.h"
#include "settings/settings.h"
#include "settings/userstore.h"
#include "support/gzip.h"
#include "support/reachable.h"

using programrun::run;
using programrun::Run;

namespace {

qint64 summary(const Run &run, const char *field)
{
    return run.json("summary").value(0).value(QLatin1String(field)).toInteger(-1);
}

const QByteArray header("#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n"
                        "#unset_field\t-\n#path\tdns\n"
                        "#fields\tts\tid.resp_h\tquery\tqtype\trcode\tanswers\tTTLs\n");

QByteArray row(const QByteArray &time, const char *name, const char *address, int ttl = 60)
{
    return time + "\t192.0.2.53\t" + name + "\t1\t0\t" + address + '\t' + QByteArray::number(ttl) +
           ".0\n";
}

} // namespace

/// `fluxcase import` from outside.
class TstImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importsTheCampusCapture();
    void readsEachKind_data();
    void readsEachKind();
    void keepsOutWhatIsOnesOwn();
    void extendsACase();
    void readsFilesInOrderOfTime();
    void saysWhatItRejects();
    void boundsWhatItSays();
    void takesOnlyWantedNames();
    void refuses_data();
    void refuses();
    void refusesAPracticeCase();
    void stopsCleanly();
    void opensNoSocket();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    static QStringList import(const QStringList &files, const QString &to)
    {
        return QStringList{QStringLiteral("import")} + files +
               QStringList{QStringLiteral("--case"), to, QStringLiteral("--json")};
    }
    QTemporaryDir m_folder;
};

void TstImport::initTestCase()
{
    support::makeTestAddressesReachable();
}

void TstImport::importsTheCampusCapture()
{
    const QString capture = qEnvironmentVariable("FLUXCASE_SHARED") +
                            QStringLiteral("/data/dns/benign-campus-2018.zeek.log.gz");
    if (!QFile::exists(capture))
        QSKIP("THE CAMPUS CAPTURE IS NOT THERE: set FLUXCASE_SHARED to read it.");
    const QString file = path("campus.fluxcase");
    const Run import = run(TstImport::import({capture}, file));
    QVERIFY2(import.status == 0, import.messages.constData());
    QCOMPARE(summary(import, "rows"), 37'636);
    QCOMPARE(summary(import, "rejected"), 0);
    QCOMPARE(summary(import, "rows"), summary(import, "accepted") + summary(import, "skipped"));
    QVERIFY(summary(import, "accepted") > 29'000);
    QCOMPARE(summary(import, "answers"), summary(import, "accepted"));
    QVERIFY(summary(import, "names") > 500);
    QVERIFY(import.json("summary").first().value(QLatin1String("seconds")).toDouble() > 0);
    const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    const QJsonObject said = info.json("info").value(0);
    QCOMPARE(said.value(QLatin1String("answers")).toInteger(), summary(import, "accepted"));
    QCOMPARE(said.value(QLatin1String("names")).toInteger(), summary(import, "names"));
    QVERIFY(!said.value(QLatin1String("practice")).toBool());
    QCOMPARE(said.value(QLatin1String("from")).toString().left(13),
             QStringLiteral("2018-03-24T17"));

    const Run verdict = run({QStringLiteral("verdict"), file, QStringLiteral("--json")});
    QCOMPARE(verdict.status, 0);
    const QList<QJsonObject> verdicts = verdict.json("verdict");
    QVERIFY(verdicts.size() > 500);
    for (const QJsonObject &object : verdicts) {
        const auto verdictClass =
            flux::verdictClassFromString(object.value(QLatin1String("class")).toString());
        QVERIFY(verdictClass.has_value());
        QVERIFY2(!flux::isFlux(*verdictClass),
                 qPrintable(object.value(QLatin1String("name")).toString()));
    }
}

void TstImport::readsEachKind_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray tsv = header + row("1521911720.5", "a.test", "198.51.100.1") +
                           row("1521911721.5", "b.test", "198.51.100.2");
    const QByteArray json(
        "{\"ts\":1521911720.5,\"id.resp_h\":\"192.0.2.53\",\"query\":\"a.test\",\"qtype\":1,"
        "\"rcode\":0,\"answers\":[\"198.51.100.1\"],\"TTLs\":[60.0]}\n"
        "{\"ts\":\"2018-03-24T17:15:21.5Z\",\"id.resp_h\":\"192.0.2.53\",\"query\":\"b.test\","
        "\"qtype\":1,\"rcode\":0,\"answers\":[\"198.51.100.2\"],\"TTLs\":[60.0]}\n");
    QTest::newRow("tab-separated") << tsv;
    QTest::newRow("JSON") << json;
    QTest::newRow("tab-separated, packed") << support::gzip(tsv);
    QTest::newRow("JSON, packed") << support::gzip(json);
}

void TstImport::readsEachKind()
{
    QFETCH(QByteArray, content);
    // The name says nothing about the content.
    const QString file = path("kind.fluxcase");
    QFile::remove(file);
    const Run import = run(TstImport::import({write("kind.dat", content)}, file));
    QVERIFY2(import.status == 0, import.messages.constData());
    QCOMPARE(summary(import, "accepted"), 2);
    const Run csv = run({QStringLiteral("export"), file, QStringLiteral("--format"),
                         QStringLiteral("csv"), QStringLiteral("--scope"), QStringLiteral("all")});
    QVERIFY(csv.output.contains("198[.]51[.]100[.]1"));
    QVERIFY(csv.output.contains("b[.]test"));
    QVERIFY(!csv.output.contains("PRACTICE"));

    QStringList blocking{QStringLiteral("export"),   file,
                         QStringLiteral("--format"), QStringLiteral("hosts"),
                         QStringLiteral("--output"), path("blocked.hosts"),
                         QStringLiteral("--force")};
    const Run gated = run(blocking);
    QCOMPARE(gated.status, 1);
    QVERIFY2(gated.messages.contains("PAP:AMBER"), gated.messages.constData());
    blocking += {QStringLiteral("--override"), QStringLiteral("takedown agreed")};
    const Run made = run(blocking);
    QCOMPARE(made.status, 0);
    QVERIFY(made.messages.contains("takedown agreed"));
    QVERIFY(made.messages.contains("b[.]test: not-flux"));
    QFile hosts(path("blocked.hosts"));
    QVERIFY(hosts.open(QIODevice::ReadOnly));
    const QByteArray gatedList = hosts.readAll();
    QVERIFY(!gatedList.contains("b.test"));
    QVERIFY(gatedList.contains("# Made all the same, because: takedown agreed\n"));
    blocking += {QStringLiteral("--override"), QStringLiteral("b.test=seen in a mail")};
    QCOMPARE(run(blocking).status, 0);
    QFile again(path("blocked.hosts"));
    QVERIFY(again.open(QIODevice::ReadOnly));
    const QByteArray text = again.readAll();
    QVERIFY(text.contains("\n0.0.0.0 b.test\n"));
    QVERIFY(text.contains("seen in a mail"));
}

void TstImport::keepsOutWhatIsOnesOwn()
{
    const QString file = path("own.fluxcase");
    const QString log = write("own.log", header + row("1521911720", "a.test", "198.51.100.1") +
                                             row("1521911721", "b.test", "198.51.100.2"));
    QCOMPARE(run(import({log}, file)).status, 0);
    const QStringList wanted{QStringLiteral("export"),   file,
                             QStringLiteral("--format"), QStringLiteral("csv"),
                             QStringLiteral("--scope"),  QStringLiteral("all")};
    settings::UserStore store;
    settings::Settings settings(store);
    const auto restore = qScopeGuard([&settings, &store] {
        settings.setOwnThings({});
        store.sync();
    });
    settings.setOwnThings({QStringLiteral("# ours"), QStringLiteral("198.51.100.2")});
    store.sync();
    const Run csv = run(wanted);
    QVERIFY2(csv.status == 0, csv.messages.constData());
    QVERIFY(csv.output.contains("198[.]51[.]100[.]1"));
    QVERIFY(!csv.output.contains("198[.]51[.]100[.]2"));
    QVERIFY2(csv.messages.contains("198[.]51[.]100[.]2: own"), csv.messages.constData());
    settings.setOwnThings({QStringLiteral("198.51.100.2/24")});
    store.sync();
    const Run refused = run(wanted);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    QVERIFY2(refused.messages.contains("Line 1"), refused.messages.constData());
}

void TstImport::extendsACase()
{
    const QString file = path("more.fluxcase");
    const QString first = write("first.log", header + row("1521911720", "a.test", "198.51.100.1"));
    const QString second =
        write("second.log", header + row("1521911820", "b.test", "198.51.100.2"));
    QCOMPARE(run(import({first}, file)).status, 0);
    QCOMPARE(run(import({second}, file)).status, 0);
    const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    QCOMPARE(info.json("info").value(0).value(QLatin1String("answers")).toInt(), 2);
    QVERIFY2(!QFile::exists(file + QStringLiteral("-wal")), "a closed case is one file");
}

void TstImport::readsFilesInOrderOfTime()
{
    // The later file comes first on the command line, and rows of the earlier are out of order.
    const QString late = write("late.log", header + row("1521911900", "a.test", "198.51.100.9"));
    const QString early = write("early.log", header + row("1521911800", "a.test", "198.51.100.8") +
                                                 row("1521911700", "a.test", "198.51.100.7"));
    const QString file = path("order.fluxcase");
    const Run import = run(TstImport::import({late, early}, file));
    QCOMPARE(import.status, 0);
    QCOMPARE(summary(import, "late"), 0);
    const Run csv = run({QStringLiteral("export"), file, QStringLiteral("--format"),
                         QStringLiteral("csv"), QStringLiteral("--scope"), QStringLiteral("all")});
    const qsizetype seven = csv.output.indexOf("198[.]51[.]100[.]7");
    const qsizetype eight = csv.output.indexOf("198[.]51[.]100[.]8");
    const qsizetype nine = csv.output.indexOf("198[.]51[.]100[.]9");
    QVERIFY(seven > 0 && seven < eight && eight < nine); // in order first seen
}

void TstImport::saysWhatItRejects()
{
    const QString log = write("bad.log", header + row("XXXXXXXXXX.XXXXXX", "a.test", "192.0.2.1") +
                                             row("1521911720", "a.test", "198.51.100.1") +
                                             row("1521911721", "a..b", "198.51.100.1"));
    const Run json = run(import({log}, path("bad1.fluxcase")));
    QCOMPARE(json.status, 4);
    QCOMPARE(summary(json, "rows"), 3);
    QCOMPARE(summary(json, "rejected"), 2);
    const QList<QJsonObject> rejected = json.json("rejected");
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected.first().value(QLatin1String("file")).toString(), log);
    QCOMPARE(rejected.first().value(QLatin1String("line")).toInt(), 7);
    QVERIFY(rejected.first()
                .value(QLatin1String("reason"))
                .toString()
                .contains(QLatin1String("XXXXXXXXXX")));
    const Run text =
        run({QStringLiteral("import"), log, QStringLiteral("--case"), path("bad2.fluxcase")});
    QCOMPARE(text.status, 4);
    QVERIFY(text.messages.contains("bad.log:9: "));
    QVERIFY(text.output.contains("Rejected: 2."));
    // A file that breaks off: what is in it is imported, and the break is said.
    const QByteArray packed =
        support::gzip(header + row("1521911720", "a.test", "198.51.100.1").repeated(2000));
    const Run broken = run(import({write("broken.gz", packed.chopped(20))}, path("bad3.fluxcase")));
    QCOMPARE(broken.status, 4);
    QVERIFY(summary(broken, "accepted") > 0);
    QCOMPARE(summary(broken, "rejected"), 1);
    QVERIFY(broken.json("rejected")
                .first()
                .value(QLatin1String("reason"))
                .toString()
                .contains(QLatin1String("ends too early")));
}

void TstImport::boundsWhatItSays()
{
    const QString log = write("many.log", header + QByteArray("rubbish\n").repeated(20'000) +
                                              row("1521911720", "a.test", "198.51.100.1"));
    const Run import = run(TstImport::import({log}, path("many.fluxcase")));
    QCOMPARE(import.status, 4);
    QCOMPARE(summary(import, "rejected"), 20'000);
    QCOMPARE(summary(import, "accepted"), 1);
    QCOMPARE(import.json("rejected").size(), 100);
    QVERIFY(import.messages.contains("Rows rejected besides: 19900."));
}

void TstImport::takesOnlyWantedNames()
{
    const QString log = write("all.log", header + row("1521911720", "a.test", "198.51.100.1") +
                                             row("1521911721", "www.a.test", "198.51.100.2") +
                                             row("1521911722", "nota.test", "198.51.100.3") +
                                             row("1521911723", "b.test", "198.51.100.4"));
    const QString names = write("names.txt", "# suspects\nhxxp://a[.]test/x\n");
    const QString file = path("only.fluxcase");
    const Run import =
        run(TstImport::import({log}, file) + QStringList{QStringLiteral("--only-names"), names,
                                                         QStringLiteral("--without-clients")});
    QCOMPARE(import.status, 0);
    QCOMPARE(summary(import, "rows"), 4);
    QCOMPARE(summary(import, "accepted"), 2);
    QCOMPARE(summary(import, "skipped"), 2);
    QCOMPARE(summary(import, "names"), 2);
    const Run verdict = run({QStringLiteral("verdict"), file});
    QVERIFY(verdict.output.contains("www[.]a[.]test: "));
    QVERIFY(!verdict.output.contains("nota"));
}

void TstImport::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a letter") << QByteArray("Dear all,\n") << QStringList() << 1
                              << QByteArray("This is no dns.log of Zeek.");
    QTest::newRow("an empty file")
        << QByteArray() << QStringList() << 1 << QByteArray("This is no dns.log of Zeek.");
    QTest::newRow("a file that is not there")
        << header << QStringList{QStringLiteral("/nowhere/dns.log")} << 1
        << QByteArray("/nowhere/dns.log cannot be read");
    QTest::newRow("a folder") << header << QStringList{QStringLiteral("/tmp")} << 1
                              << QByteArray("/tmp cannot be read");
    QTest::newRow("a format to come")
        << header << QStringList{QStringLiteral("--format"), QStringLiteral("pcap")} << 2
        << QByteArray("this version reads nothing else");
    QTest::newRow("a list that is not there")
        << header << QStringList{QStringLiteral("--only-names"), QStringLiteral("/nowhere.txt")}
        << 1 << QByteArray("/nowhere.txt cannot be read");
}

void TstImport::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    const QString file = path("refused.fluxcase");
    const Run import = run(TstImport::import({write("refused.log", content)}, file) + more);
    QCOMPARE(import.status, status);
    QVERIFY2(import.messages.contains(message), import.messages.constData());
    QVERIFY(import.output.isEmpty());
    QVERIFY2(!QFile::exists(file), "a refused import leaves no case");
}

void TstImport::refusesAPracticeCase()
{
    const QString file = path("practice.fluxcase");
    QCOMPARE(run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
                  QStringLiteral("--answers"), QStringLiteral("1"), QStringLiteral("--case"), file})
                 .status,
             0);
    const QString log = write("real.log", header + row("1521911720", "a.test", "198.51.100.1"));
    const Run import = run(TstImport::import({log}, file));
    QCOMPARE(import.status, 1);
    QVERIFY(import.messages.contains("practice case"));
}

void TstImport::stopsCleanly()
{
    // Long enough to be still at it when the first of it is in the case.
    QByteArray rows;
    for (int i = 0; i < 200'000; ++i)
        rows += row(QByteArray::number(1521911720 + i), "a.test", "198.51.100.1");
    const QString file = path("stopped.fluxcase");
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  import({write("long.log", header + rows)}, file));
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file + QStringLiteral("-wal")).size() > 100'000, 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const Run import{process.exitCode(), process.readAllStandardOutput(),
                     process.readAllStandardError()};
    QCOMPARE(import.status, 0);
    QVERIFY(import.messages.contains("Stopped: what was read is in the case."));
    QVERIFY2(!QFile::exists(file + QStringLiteral("-wal")), "a closed case is one file");
    const qint64 accepted = summary(import, "accepted");
    QVERIFY(accepted > 0 && accepted < 200'000);
    const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    QCOMPARE(info.json("info").value(0).value(QLatin1String("answers")).toInteger(), accepted);
}

void TstImport::opensNoSocket()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not there: the system calls are not looked at.");
    const QString log = write("quiet.log", header + row("1521911720", "a.test", "198.51.100.1"));
    QProcess process;
    process.start(strace, QStringList{QStringLiteral("-f"), QStringLiteral("-e"),
                                      QStringLiteral("trace=socket,connect,sendto"),
                                      QStringLiteral(FLUXCASE_PROGRAM)} +
                              import({log}, path("quiet.fluxcase")));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray calls = process.readAllStandardError();
    QVERIFY2(!calls.contains("AF_INET"), calls.constData());
    QVERIFY(process.readAllStandardOutput().contains("\"accepted\":1"));
}

QTEST_GUILESS_MAIN(TstImport)
#include "tst_import.moc"
