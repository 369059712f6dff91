// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "support/fakemisp.h"
#include "support/faketaxii.h"
#include "support/testauthority.h"

namespace {

constexpr auto taxiiKey = "secret-token";
constexpr auto mispKey = "0123456789abcdefSECRETkey";

/// What one run of the program left.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

/// `key`: on descriptor 3, from a file; the servers of the test answer meanwhile.
Run run(const QStringList &arguments, const QString &keyFile = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *word : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                             "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP"})
        environment.remove(QString::fromLatin1(word));
    // Whatever Qt could say of its own accord is said.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    if (keyFile.isEmpty()) {
        process.start(QStringLiteral(FLUXCASE_PROGRAM), arguments);
    } else {
        const QString script = QStringLiteral("exec 3<\"$0\"; exec \"$@\" --key-fd 3");
        process.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), script, keyFile,
                                                        QStringLiteral(FLUXCASE_PROGRAM)} +
                                                arguments);
    }
    process.closeWriteChannel();
    if (!finished.wait(60'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `fluxcase push` from outside, on a case of the practice lab, against servers on this machine.
class TstPush : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void withoutSendNothingIsSent();
    void asksForAReason();
    void redNeverLeaves();
    void practiceNeedsAYes();
    void sendsToTaxii();
    void sendsToTaxiiOverTls();
    void sendsToMispTwice();
    void pushIsKeptAndCanBeTakenBack();
    void whatNeverLeftIsNotKept();
    void someRefused();
    void wrongKey();
    void stopsOnSigTerm();
    void keyringThatIsNotThere_data();
    void keyringThatIsNotThere();
    void refusesBadInput_data();
    void refusesBadInput();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString keyFile(const char *key);
    QList<QJsonObject> kept() const;
    /// A push of the case with what it needs to be permitted.
    QStringList permitted(const QString &kind, const QString &url) const;
    QStringList push(const QString &kind, const QString &url) const;

    QTemporaryDir m_folder;
    QString m_case;
    Run m_run; ///< the last one; no key in it
};

void TstPush::initTestCase()
{
    m_case = path("lab.fluxcase");
    const Run watch =
        run({QStringLiteral("watch"), QStringLiteral("flux.test"), QStringLiteral("--lab"),
             QStringLiteral("--answers"), QStringLiteral("3"), QStringLiteral("--case"), m_case});
    QVERIFY2(watch.status == 0, watch.messages.constData());
}

/// Whatever was run: the key is nowhere but in its file.
void TstPush::cleanup()
{
    QList<QByteArray> places{m_run.output, m_run.messages};
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (!files.next().endsWith(QLatin1String(".key")))
            places.append(contentOf(files.filePath()));
    }
    for (const QByteArray &key : {QByteArray(taxiiKey), QByteArray(mispKey)}) {
        for (const QByteArray &place : std::as_const(places))
            QVERIFY(!place.contains(key) && !place.contains(key.toBase64()));
    }
    m_run = {};
}

QString TstPush::keyFile(const char *key)
{
    QFile file(path("push.key"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(key) + '\n') < 1)
        return {};
    return file.fileName();
}

QStringList TstPush::push(const QString &kind, const QString &url) const
{
    return {
        QStringLiteral("push"),  m_case, QStringLiteral("--to"),        kind,
        QStringLiteral("--url"), url,    QStringLiteral("--min-class"), QStringLiteral("Parked")};
}

QStringList TstPush::permitted(const QString &kind, const QString &url) const
{
    return push(kind, url) + QStringList{QStringLiteral("--practice"), QStringLiteral("--override"),
                                         QStringLiteral("a test of the way there")};
}

void TstPush::withoutSendNothingIsSent()
{
    tests::FakeTaxii taxii;
    m_run = run(permitted(QStringLiteral("taxii"), taxii.collection()), keyFile(taxiiKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    QVERIFY2(m_run.output.contains("indicator domain-name flux[.]test"), m_run.output.constData());
    QVERIFY(m_run.output.contains(taxii.collection().toUtf8()));
    QVERIFY(m_run.output.contains("TLP:AMBER"));
    QVERIFY(m_run.output.contains("Nothing was sent."));
    QCOMPARE(taxii.server.connections, 0);
}

void TstPush::asksForAReason()
{
    tests::FakeTaxii taxii;
    m_run = run(push(QStringLiteral("taxii"), taxii.collection()) +
                    QStringList{QStringLiteral("--practice"), QStringLiteral("--send")},
                keyFile(taxiiKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("PAP:AMBER") && m_run.messages.contains("--override"),
             m_run.messages.constData());
    QCOMPARE(taxii.server.connections, 0);
}

void TstPush::redNeverLeaves()
{
    tests::FakeMisp misp;
    m_run = run(
        permitted(QStringLiteral("misp"), misp.server.url()) +
            QStringList{QStringLiteral("--tlp"), QStringLiteral("red"), QStringLiteral("--send")},
        keyFile(mispKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("TLP:RED"), m_run.messages.constData());
    QCOMPARE(misp.server.connections, 0);
}

void TstPush::practiceNeedsAYes()
{
    tests::FakeMisp misp;
    m_run = run(push(QStringLiteral("misp"), misp.server.url()) +
                    QStringList{QStringLiteral("--override"), QStringLiteral("why"),
                                QStringLiteral("--send")},
                keyFile(mispKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("--practice"), m_run.messages.constData());
    QCOMPARE(misp.server.connections, 0);
}

void TstPush::sendsToTaxii()
{
    tests::FakeTaxii taxii;
    taxii.maxContentLength = 6000;
    const QStringList words = permitted(QStringLiteral("taxii"), taxii.collection());
    m_run = run(words + QStringList{QStringLiteral("--send"), QStringLiteral("--json")},
                keyFile(taxiiKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    const QJsonObject said = QJsonDocument::fromJson(m_run.output).object();
    QCOMPARE(said.value(QStringLiteral("event")).toString(), QStringLiteral("push"));
    QVERIFY(said.value(QStringLiteral("sent")).toBool());
    QCOMPARE(said.value(QStringLiteral("taken")).toInt(), int(taxii.objects.size()));
    QCOMPARE(said.value(QStringLiteral("taken")), said.value(QStringLiteral("objects")));
    QCOMPARE(said.value(QStringLiteral("indicators")).toArray(),
             QJsonArray{QStringLiteral("flux.test")});
    // What is there is what an export writes.
    const Run exported =
        run({QStringLiteral("export"), m_case, QStringLiteral("--format"), QStringLiteral("stix"),
             QStringLiteral("--min-class"), QStringLiteral("Parked")});
    const QJsonArray bundle = QJsonDocument::fromJson(exported.output)
                                  .object()
                                  .value(QStringLiteral("objects"))
                                  .toArray();
    QCOMPARE(bundle.size(), taxii.objects.size());
    for (const QJsonValue &object : bundle)
        QVERIFY(taxii.objects.contains(object.toObject().value(QStringLiteral("id")).toString()));
}

void TstPush::sendsToTaxiiOverTls()
{
    tests::TestAuthority authority;
    const QString reason = authority.create(QStringLiteral("Authority of the test"));
    if (!reason.isEmpty()) {
        if (tests::mustNotSkip())
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason + QStringLiteral(": TLS is not tested.")));
    }
    QVERIFY(authority.issue(QStringLiteral("here"), QStringLiteral("IP:127.0.0.1")));
    tests::FakeTaxii taxii(authority.server(QStringLiteral("here")));
    const QStringList words = permitted(QStringLiteral("taxii"), taxii.collection()) +
                              QStringList{QStringLiteral("--send")};
    m_run = run(words, keyFile(taxiiKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("nothing was sent"), m_run.messages.constData());
    QVERIFY(taxii.server.requests.isEmpty());

    const QString file = authority.path(QStringLiteral("authority.pem"));
    m_run = run(words + QStringList{QStringLiteral("--ca"), file}, keyFile(taxiiKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    QVERIFY(!taxii.objects.isEmpty());
}

void TstPush::sendsToMispTwice()
{
    tests::FakeMisp misp;
    const QStringList words = permitted(QStringLiteral("misp"), misp.server.url()) +
                              QStringList{QStringLiteral("--send")};
    m_run = run(words, keyFile(mispKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    QCOMPARE(misp.values(), QStringList{QStringLiteral("flux.test")});
    const Run again = run(words, keyFile(mispKey));
    QVERIFY2(again.status == 0, again.messages.constData());
    QVERIFY2(again.output.contains("already there"), again.output.constData());
    QCOMPARE(misp.events.size(), 1);
    QCOMPARE(misp.values(), QStringList{QStringLiteral("flux.test")});
}

QList<QJsonObject> TstPush::kept() const
{
    casefile::CaseStore store;
    QList<QJsonObject> objects;
    if (!store.open(m_case, true))
        return objects;
    const auto entries = store.entries({casefile::EntryKind::Export});
    for (const casefile::Entry &entry : entries ? *entries : QList<casefile::Entry>())
        objects.append(QJsonDocument::fromJson(entry.content).object());
    return objects;
}

void TstPush::pushIsKeptAndCanBeTakenBack()
{
    tests::FakeTaxii taxii;
    const QStringList to = permitted(QStringLiteral("taxii"), taxii.collection()) +
                           QStringList{QStringLiteral("--send")};
    m_run = run(to, keyFile(taxiiKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    const QJsonObject entry = kept().last();
    QCOMPARE(entry.value(QStringLiteral("to")).toString(), taxii.collection());
    QCOMPARE(entry.value(QStringLiteral("format")).toString(), QStringLiteral("stix"));
    QCOMPARE(entry.value(QStringLiteral("taken")).toInt(), int(taxii.objects.size()));
    QCOMPARE(entry.value(QStringLiteral("gateReason")).toString(),
             QStringLiteral("a test of the way there"));

    m_run = run(to + QStringList{QStringLiteral("--since-last")}, keyFile(taxiiKey));
    QCOMPARE(m_run.status, 0);
    QVERIFY2(m_run.messages.contains("Nothing is new since"), m_run.messages.constData());

    const int posts = taxii.posts();
    QStringList back = to + QStringList{QStringLiteral("--withdraw")};
    back.removeAll(QStringLiteral("--min-class"));
    back.removeAll(QStringLiteral("Parked"));
    m_run = run(back, keyFile(taxiiKey));
    QVERIFY2(m_run.status == 0, m_run.messages.constData());
    QVERIFY(taxii.posts() > posts);
    int revoked = 0;
    for (const QList<QJsonObject> &versions : std::as_const(taxii.objects)) {
        const QJsonObject newest = versions.last();
        if (newest.value(QStringLiteral("type")) == QLatin1String("indicator")) {
            QCOMPARE(versions.size(), 2);
            QVERIFY(newest.value(QStringLiteral("revoked")).toBool());
            ++revoked;
        }
    }
    QCOMPARE(revoked, 1);
    // Elsewhere nothing is out.
    tests::FakeTaxii other;
    back[back.indexOf(taxii.collection())] = other.collection();
    m_run = run(back, keyFile(taxiiKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("nothing to take back"), m_run.messages.constData());
}

void TstPush::whatNeverLeftIsNotKept()
{
    const qsizetype before = kept().size();
    tests::FakeMisp misp;
    misp.authorization = "another";
    m_run = run(permitted(QStringLiteral("misp"), misp.server.url()) +
                    QStringList{QStringLiteral("--send")},
                keyFile(mispKey));
    QCOMPARE(m_run.status, 1);
    m_run = run(permitted(QStringLiteral("misp"), misp.server.url()));
    QCOMPARE(m_run.status, 0); // a dry run
    QCOMPARE(kept().size(), before);
}

void TstPush::someRefused()
{
    tests::FakeTaxii taxii;
    taxii.refuses = [](const QJsonObject &object) {
        return object.value(QStringLiteral("type")) == QLatin1String("indicator");
    };
    m_run = run(permitted(QStringLiteral("taxii"), taxii.collection()) +
                    QStringList{QStringLiteral("--send")},
                keyFile(taxiiKey));
    QCOMPARE(m_run.status, 4);
    QVERIFY2(m_run.messages.contains("not liked"), m_run.messages.constData());
    QVERIFY2(m_run.output.contains("1 object was refused."), m_run.output.constData());
}

void TstPush::wrongKey()
{
    tests::FakeMisp misp;
    misp.authorization = "another";
    m_run = run(permitted(QStringLiteral("misp"), misp.server.url()) +
                    QStringList{QStringLiteral("--send")},
                keyFile(mispKey));
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("does not permit this with the key"),
             m_run.messages.constData());
    QVERIFY(misp.events.isEmpty());
}

void TstPush::stopsOnSigTerm()
{
    tests::FakeTaxii taxii;
    QProcess process;
    taxii.server.behaviour = [&](QTcpSocket &, const tests::WebRequest &) { process.terminate(); };
    process.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-c"),
                              QStringLiteral("exec 3<\"$0\"; exec \"$@\" --key-fd 3"),
                              keyFile(taxiiKey), QStringLiteral(FLUXCASE_PROGRAM)} +
                      permitted(QStringLiteral("taxii"), taxii.collection()) +
                      QStringList{QStringLiteral("--send")});
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(30'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Stopped."));
}

void TstPush::keyringThatIsNotThere_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void TstPush::keyringThatIsNotThere()
{
    QFETCH(const bool, isStored);
    tests::FakeMisp misp;
    const QStringList words = permitted(QStringLiteral("misp"), misp.server.url());
    m_run = isStored ? run(words + QStringList{QStringLiteral("--store-key")}, keyFile(mispKey))
                     : run(words + QStringList{QStringLiteral("--send")});
    QCOMPARE(m_run.status, 1);
    QVERIFY2(m_run.messages.contains("There is no keyring to use here") &&
                 m_run.messages.contains("--key-fd"),
             m_run.messages.constData());
    QCOMPARE(misp.server.connections, 0);
}

void TstPush::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *words, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(words).split(u' ') << QByteArray(said);
    };
    row("no kind", "--url https://misp.test", "--to takes");
    row("no URL", "--to misp", "is no URL");
    row("unencrypted", "--to misp --url http://misp.test", "https only");
    row("no collection", "--to taxii --url https://taxii.test/", "/collections/ID/");
    row("standard output as key", "--to misp --url https://misp.test --key-fd 1", "--key-fd");
    row("nothing to store", "--to misp --url https://misp.test --store-key", "name both");
    row("no such scope", "--to misp --url https://misp.test --scope some", "--scope takes");
}

void TstPush::refusesBadInput()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, said);
    m_run = run(QStringList{QStringLiteral("push"), m_case} + words);
    QCOMPARE(m_run.status, 2);
    QVERIFY2(m_run.messages.contains(said), m_run.messages.constData());
}

QTEST_GUILESS_MAIN(TstPush)
#include "tst_push.moc"
