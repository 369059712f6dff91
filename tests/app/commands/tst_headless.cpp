// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "flux/verdictclass.h"
#include "support/fakednsserver.h"

namespace {

/// What one run of the program left.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray messages;

    QList<QJsonObject> json(const QString &event) const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(QStringLiteral("event")).toString() == event)
                objects.append(object);
        }
        return objects;
    }
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FLUXCASE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The program without its window and without a display, from outside.
class TstHeadless : public QObject
{
    Q_OBJECT

private slots:
    void watchesThePracticeLab();
    void endsOnceDecided();
    void endsUndecidedWhenTheTimeIsUp();
    void expectsAClass();
    void judgesWhatWasAskedForAddresses();
    void watchesARealResolver();
    void stopsCleanlyOnSigTerm();
    void stopsWhileItWaitsForNames();
    void printsNoTerminalCommands();
    void keepsNothingWithoutACase();
    void refusesToMixPracticeAndReal();
    void saysWhenNobodyAnswers();
    void refusesBadInput_data();
    void refusesBadInput();
    void warnsAboutBrokenDatabases();
    void overwritesOnlyWhenForced();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void TstHeadless::watchesThePracticeLab()
{
    const QString file = path("lab.fluxcase");
    const QString seed = QString::number(QRandomGenerator::global()->bounded(1'000'000));
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("hxxps[://]flux[.]test/pay"),
             QStringLiteral("gone.test"), QStringLiteral("--lab"), QStringLiteral("--seed"), seed,
             QStringLiteral("--answers"), QStringLiteral("3"), QStringLiteral("--case"), file,
             QStringLiteral("--json")});
    QVERIFY2(watch.status == 0, watch.messages.constData());
    const QList<QJsonObject> answers = watch.json(QStringLiteral("answer"));
    QVERIFY(answers.size() > 10);
    QSet<QString> outcomes;
    for (const QJsonObject &answer : answers)
        outcomes.insert(answer.value(QStringLiteral("outcome")).toString());
    QVERIFY(outcomes.contains(QStringLiteral("NoError")));
    QVERIFY(outcomes.contains(QStringLiteral("NxDomain")));
    // One for each change of class, and at last one for each name.
    const QList<QJsonObject> verdicts = watch.json(QStringLiteral("verdict")).last(2);
    QCOMPARE(verdicts.first().value(QStringLiteral("name")).toString(),
             QStringLiteral("flux.test"));
    QVERIFY(
        flux::verdictClassFromString(verdicts.first().value(QStringLiteral("class")).toString()));
    QVERIFY(verdicts.first().value(QStringLiteral("addresses")).toInt() >= 5);
    // Any seed may draw several of its first five machines from one network.
    QVERIFY(verdicts.first().value(QStringLiteral("networks")).toInt() > 1);

    for (const char *field :
         {"at",       "was",       "confidence",    "fluxProbability", "looks",
          "answers",  "minutes",   "expectedLooks", "addresses",       "expectedMinutes",
          "networks", "operators", "countries",     "vantages",        "weights",
          "for",      "against",   "leftOut",       "wouldChange",     "references"})
        QVERIFY2(verdicts.first().contains(QLatin1String(field)), field);

    const Run again = run({QStringLiteral("verdict"), file, QStringLiteral("--json")});
    QList<QJsonObject> judged = again.json(QStringLiteral("verdict"));
    // The same, and what the watch kept of it in the case.
    for (QJsonObject &verdict : judged) {
        const QJsonValue kept = verdict.take(QStringLiteral("kept"));
        const bool isDecided = verdict.value(QStringLiteral("class")) !=
                               flux::toString(flux::VerdictClass::NotEnoughData);
        QCOMPARE(kept.isObject(), isDecided);
        for (const char *field : {"class", "weights"})
            QVERIFY(!isDecided || kept[QLatin1String(field)] == verdict[QLatin1String(field)]);
    }
    QCOMPARE(judged, verdicts);
    const Run info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    const QJsonObject said = info.json(QStringLiteral("info")).value(0);
    QCOMPARE(said.value(QStringLiteral("answers")).toInt(), static_cast<int>(answers.size()));
    QCOMPARE(said.value(QStringLiteral("names")).toInt(), 2);
    QVERIFY(said.value(QStringLiteral("practice")).toBool());

    const QString picture = path("lanes.png");
    QCOMPARE(
        run({QStringLiteral("figure"), file, QStringLiteral("flux.test"), QStringLiteral("--chart"),
             QStringLiteral("lanes"), QStringLiteral("--output"), picture})
            .status,
        0);
    QVERIFY(QImage(picture).width() > 1000);
    const Run csv = run({QStringLiteral("export"), file, QStringLiteral("--format"),
                         QStringLiteral("csv"), QStringLiteral("--scope"), QStringLiteral("all")});
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.output.contains("flux[.]test"));
    const QByteArray head = said.value(QStringLiteral("head")).toString().toLatin1();
    QVERIFY2(head.startsWith("sha256:") && csv.output.contains(head), head.constData());
    QVERIFY2(csv.output.contains("PRACTICE"), "a practice export says what it is");
    QVERIFY(csv.output.count("\r\n") > 6);

    const QStringList zone{QStringLiteral("export"),      file,
                           QStringLiteral("--format"),    QStringLiteral("rpz"),
                           QStringLiteral("--min-class"), QStringLiteral("Parked")};
    const Run refused = run(zone);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    QVERIFY(refused.messages.contains("--practice"));
    const Run policy = run(zone + QStringList{QStringLiteral("--practice")});
    QCOMPARE(policy.status, 0);
    QVERIFY(policy.output.startsWith("; PRACTICE"));
    QVERIFY(policy.output.contains("\nflux.test CNAME .\n*.flux.test CNAME .\n"));
    const Run wrong =
        run(zone + QStringList{QStringLiteral("--practice"), QStringLiteral("--override"),
                               QStringLiteral("192.0.2.1=it is not in it")});
    QCOMPARE(wrong.status, 2);
}

void TstHeadless::endsOnceDecided()
{
    // Nothing but a class ends it before the test gives up.
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("gone.test"), QStringLiteral("--lab"),
             QStringLiteral("--until-decided"), QStringLiteral("--for"), QStringLiteral("10m"),
             QStringLiteral("--expect-class"), QStringLiteral("Not resolving"),
             QStringLiteral("--json")});
    QVERIFY2(watch.status == 0, watch.messages.constData());
    const QList<QJsonObject> verdicts = watch.json(QStringLiteral("verdict"));
    QVERIFY2(verdicts.size() >= 2, "one when the class changes, one at the end");
    for (const QJsonObject &verdict : verdicts) {
        QCOMPARE(verdict.value(QStringLiteral("class")).toString(),
                 QStringLiteral("Not resolving"));
    }
}

void TstHeadless::endsUndecidedWhenTheTimeIsUp()
{
    // One refresh decides nothing about four addresses that stay, and time ends it all the same.
    const Run undecided =
        run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
             QStringLiteral("--until-decided"), QStringLiteral("--for"), QStringLiteral("1ms"),
             QStringLiteral("--json")});
    QCOMPARE(undecided.status, 0);
    QCOMPARE(undecided.json(QStringLiteral("verdict")).last().value(QStringLiteral("class")),
             QJsonValue(QStringLiteral("Not enough data")));
}

void TstHeadless::expectsAClass()
{
    QStringList words{QStringLiteral("watch"),
                      QStringLiteral("cdn.test"),
                      QStringLiteral("--lab"),
                      QStringLiteral("--answers"),
                      QStringLiteral("1"),
                      QStringLiteral("--expect-class"),
                      QStringLiteral("Not enough data")};
    QCOMPARE(run(words).status, 0);
    words.last() = QStringLiteral("Double flux");
    const Run other = run(words);
    QCOMPARE(other.status, 3);
    QVERIFY(other.messages.contains("“Double flux” was expected and it is “Not enough data”"));
    words.last() = QStringLiteral("double flux");
    const Run wrong = run(words);
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.messages.contains("“Rotation without diversity”"));
    QVERIFY(wrong.output.isEmpty());
}

void TstHeadless::judgesWhatWasAskedForAddresses()
{
    const QString file = path("servers.fluxcase");
    QCOMPARE(run({QStringLiteral("watch"), QStringLiteral("flux.test"), QStringLiteral("--lab"),
                  QStringLiteral("--types"), QStringLiteral("NS"), QStringLiteral("--answers"),
                  QStringLiteral("1"), QStringLiteral("--case"), file})
                 .status,
             0);
    QVERIFY(run({QStringLiteral("verdict"), file}).output.isEmpty());
    QVERIFY(run({QStringLiteral("verdict"), file, QStringLiteral("flux.test")})
                .output.startsWith("flux[.]test: "));
}

void TstHeadless::watchesARealResolver()
{
    support::FakeDnsServer server;
    QVERIFY(server.start());
    server.setScript([](const dns::Question &question, bool) {
        return support::Action::answer(
            question.type == core::RecordType::A
                ? QList{support::FakeDnsServer::address("other.test", "198.51.100.1", 1)}
                : QList<core::Record>());
    });
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  {QStringLiteral("watch"), QStringLiteral("other.test"),
                   QStringLiteral("--resolver"), server.endpoint().toString(),
                   QStringLiteral("--answers"), QStringLiteral("2"), QStringLiteral("--json")});
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("\"addresses\":[\"198.51.100.1\"]"));
}

void TstHeadless::stopsCleanlyOnSigTerm()
{
    const QString file = path("term.fluxcase");
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  {QStringLiteral("watch"), QStringLiteral("flux.test"), QStringLiteral("--lab"),
                   QStringLiteral("--case"), file, QStringLiteral("--json")});
    QByteArray output;
    while (!output.contains("\"answer\"") && process.waitForReadyRead(20'000))
        output += process.readAllStandardOutput();
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    output += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(output.contains("\"event\":\"verdict\""));
    QVERIFY2(!QFile::exists(file + QStringLiteral("-wal")), "a closed case is one file");
}

void TstHeadless::stopsWhileItWaitsForNames()
{
    QProcess process;
    process.start(QStringLiteral(FLUXCASE_PROGRAM),
                  {QStringLiteral("watch"), QStringLiteral("-"), QStringLiteral("--lab"),
                   QStringLiteral("--answers"), QStringLiteral("1")});
    QVERIFY(process.waitForStarted());
    // More than a pipe holds: when all of it is written, the program is reading. What comes in
    // pieces is read to its end, and that does not come.
    process.write(QByteArray("flux.test\n").repeated(20'000));
    while (process.bytesToWrite() > 0)
        QVERIFY(process.waitForBytesWritten(20'000));
    process.terminate();
    const bool hasEnded = process.waitForFinished(5'000);
    process.kill();
    QVERIFY2(hasEnded, "nothing but a kill ends a program that waits for its input");
}

void TstHeadless::printsNoTerminalCommands()
{
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
             QStringLiteral("--answers"), QStringLiteral("1"), QStringLiteral("--geo"),
             path("evil\033[2J\233.mmdb")});
    QVERIFY(watch.messages.contains("evil\\u{1B}[2J\\u{9B}.mmdb"));
    QVERIFY(!watch.messages.contains('\033'));
}

void TstHeadless::keepsNothingWithoutACase()
{
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
             QStringLiteral("--answers"), QStringLiteral("1")});
    QCOMPARE(watch.status, 0);
    QVERIFY(watch.messages.contains("kept nowhere"));
    QVERIFY(watch.output.contains("rr[.]test: Not enough data"));
}

void TstHeadless::refusesToMixPracticeAndReal()
{
    const QString file = path("practice.fluxcase");
    QCOMPARE(run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
                  QStringLiteral("--answers"), QStringLiteral("1"), QStringLiteral("--case"), file})
                 .status,
             0);
    const Run real =
        run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--resolver"),
             QStringLiteral("127.0.0.1:1"), QStringLiteral("--case"), file});
    QCOMPARE(real.status, 1);
    QVERIFY(real.messages.contains("practice case"));
}

void TstHeadless::saysWhenNobodyAnswers()
{
    // It holds the port, so that no other program can answer there, and says nothing.
    support::FakeDnsServer server(
        [](const dns::Question &, bool) { return support::Action::silence(); });
    QVERIFY(server.start());
    const QString nobody = server.endpoint().toString();
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("flux.test"), QStringLiteral("--resolver"),
             nobody, QStringLiteral("--answers"), QStringLiteral("1")});
    QCOMPARE(watch.status, 1);
    QVERIFY(watch.messages.contains("No resolver answered."));
}

void TstHeadless::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QFile text(path("text.fluxcase"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is a letter, not a case\n");
    QTest::newRow("a case that is none")
        << QStringList{QStringLiteral("info"), text.fileName()} << 1;
    QTest::newRow("a case that is not there")
        << QStringList{QStringLiteral("info"), path("nowhere.fluxcase")} << 1;
    QTest::newRow("watching into a case that is none")
        << QStringList{QStringLiteral("watch"), QStringLiteral("a.test"), QStringLiteral("--lab"),
                       QStringLiteral("--case"), text.fileName()}
        << 1;
    QTest::newRow("an address") << QStringList{QStringLiteral("watch"), QStringLiteral("192.0.2.1")}
                                << 2;
    QTest::newRow("no name") << QStringList{QStringLiteral("watch"), QStringLiteral("")} << 2;
    QTest::newRow("an empty list")
        << QStringList{QStringLiteral("watch"), QStringLiteral("-"), QStringLiteral("--lab")} << 1;
}

void TstHeadless::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Run refused = run(arguments);
    QCOMPARE(refused.status, status);
    QVERIFY(refused.output.isEmpty());
    QVERIFY(!refused.messages.trimmed().isEmpty());
}

void TstHeadless::warnsAboutBrokenDatabases()
{
    QFile broken(path("broken.mmdb"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(5000, 'x'));
    broken.close();
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
             QStringLiteral("--answers"), QStringLiteral("1"), QStringLiteral("--geo"),
             broken.fileName(), QStringLiteral("--geo"), path("missing.mmdb")});
    QCOMPARE(watch.status, 0);
    QVERIFY(watch.messages.contains("broken.mmdb"));
    QVERIFY(watch.messages.contains("missing.mmdb"));
}

void TstHeadless::overwritesOnlyWhenForced()
{
    const QString file = path("again.fluxcase");
    QCOMPARE(run({QStringLiteral("watch"), QStringLiteral("rr.test"), QStringLiteral("--lab"),
                  QStringLiteral("--answers"), QStringLiteral("1"), QStringLiteral("--case"), file})
                 .status,
             0);
    const QString output = path("again.txt");
    QStringList arguments{QStringLiteral("export"),   file,
                          QStringLiteral("--format"), QStringLiteral("txt"),
                          QStringLiteral("--output"), output};
    QCOMPARE(run(arguments).status, 0);
    const Run second = run(arguments);
    QCOMPARE(second.status, 1);
    QVERIFY(second.messages.contains("--force"));
    arguments.append(QStringLiteral("--force"));
    QCOMPARE(run(arguments).status, 0);
    // Not even then over the case itself.
    arguments.replace(arguments.indexOf(output), file);
    QCOMPARE(run(arguments).status, 1);
    QCOMPARE(run({QStringLiteral("info"), file}).status, 0);
}

QTEST_GUILESS_MAIN(TstHeadless)
#include "tst_headless.moc"
