// SPDX-License-Identifier: GPL-3.0-or-later
// From the window to a server on this machine.
#include <QTest>

#include <QComboBox>
#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>

#include "dialogs/pushdialog.h"
#include "exportprogram.h"
#include "support/fakemisp.h"
#include "support/faketaxii.h"

using exportprogram::makeCase;
using exportprogram::Program;
using exportprogram::writeList;

namespace {

constexpr auto taxiiKey = "secret-token";
constexpr auto mispKey = "0123456789abcdefSECRETkey";

/// The dialog over the export dialog, with an address in it.
struct Push
{
    Push(const QTemporaryDir &folder, const char *format)
        : program(folder)
    {
        program.openDialog();
        program.choose(format, "");
        QTRY_VERIFY(program.isLookedAt());
        program.find<QPushButton>("exportServer")->click();
        QVERIFY(dialog());
    }
    widgets::PushDialog *dialog() const { return program.find<widgets::PushDialog>("pushDialog"); }
    void aim(const QString &url) const { program.find<QComboBox>("pushUrl")->setEditText(url); }
    void type(const char *key) const
    {
        program.find<QLineEdit>("pushKey")->setText(QString::fromLatin1(key));
    }
    void explain() const
    {
        program.find<QLineEdit>("pushReason")->setText(QStringLiteral("agreed with the peers"));
    }
    QString text() const { return program.find<QPlainTextEdit>("pushText")->toPlainText(); }
    QString notice() const { return program.find<widgets::PlainLabel>("pushNotice")->text(); }
    QPushButton *send() const { return program.find<QPushButton>("pushSend"); }
    bool isBusy() const { return program.find<QProgressBar>("pushProgress")->isVisible(); }
    bool isShown() const { return text().contains(QLatin1String("flux[.]test")); }

    Program program;
};

} // namespace

class TstPushDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *word : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DISPLAY"})
            qunsetenv(word); // no keyring
        writeList(QStringLiteral("special-addresses"), "special", "10.0.0.0/8\n");
        writeList(QStringLiteral("story-cdn"), "cdn", "243.132.0.0/16\texamplecdn\n");
    }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        makeCase(casePath());
    }
    /// Whatever was done: the key is nowhere.
    void cleanup()
    {
        QDirIterator files(folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(taxiiKey) && !content.contains(mispKey),
                     qPrintable(file.fileName()));
        }
    }

    void onlyFormatsThatAServerTakesAreSent()
    {
        Program program(*folder);
        program.openDialog();
        for (const auto &[format, isTaken] :
             {std::pair("csv", false), {"stix", true}, {"rpz", false}, {"misp", true}}) {
            program.choose(format, "");
            QTRY_VERIFY(program.isLookedAt());
            QCOMPARE(program.find<QPushButton>("exportServer")->isVisible(), isTaken);
        }
    }

    void dryRunIsShownAndThenSent()
    {
        tests::FakeTaxii taxii;
        taxii.maxContentLength = 20'000; // several envelopes
        {
            Push push(*folder, "stix");
            QVERIFY(!push.send()->isEnabled());
            push.aim(taxii.collection());
            QTRY_VERIFY(push.isShown());
            QVERIFY(push.text().contains(taxii.collection()));
            QVERIFY(push.text().contains(QLatin1String("indicator domain-name flux[.]test")));
            QVERIFY(!push.text().contains(QLatin1String("shop[.]test")));
            QVERIFY(!push.text().contains(QLatin1String("243[.]132")));
            QVERIFY(!push.send()->isEnabled());
            QVERIFY2(push.notice().contains(QLatin1String("PAP:AMBER")), qPrintable(push.notice()));
            push.explain();
            push.type(taxiiKey);
            QVERIFY(push.send()->isEnabled());
            QCOMPARE(taxii.server.connections, 0);
            push.send()->click();
            QVERIFY(push.isBusy());
            QVERIFY(!push.send()->isEnabled());
            QTRY_VERIFY(!push.isBusy());
            QVERIFY2(push.notice().contains(QLatin1String("were taken by")),
                     qPrintable(push.notice()));
            QVERIFY(taxii.posts() > 1);
            QVERIFY(!push.send()->isEnabled()); // it was sent
            QCOMPARE(settings::Settings(push.program.store).pushUrls(QStringLiteral("taxii")),
                     QStringList{taxii.collection()});
        }
        const QJsonObject entry = kept().value(0);
        QCOMPARE(entry.value(QStringLiteral("to")).toString(), taxii.collection());
        QCOMPARE(entry.value(QStringLiteral("taken")).toInt(), int(taxii.objects.size()));
        QCOMPARE(entry.value(QStringLiteral("gateReason")).toString(),
                 QStringLiteral("agreed with the peers"));
        QCOMPARE(entry.value(QStringLiteral("list")).toArray().size(), 1);
    }

    void whatWasSentIsTakenBack()
    {
        tests::FakeMisp misp;
        {
            Push push(*folder, "misp");
            push.aim(misp.server.url());
            push.explain();
            push.type(mispKey);
            QTRY_VERIFY(push.send()->isEnabled());
            push.send()->click();
            QTRY_VERIFY(push.notice().contains(QLatin1String("were added")));
            // Before the clock has gone on, MISP would take the withdrawal for no news.
            QTRY_VERIFY(
                QDateTime::currentSecsSinceEpoch() >
                misp.events.begin()->value(QStringLiteral("timestamp")).toString().toLongLong());
            push.dialog()->close();
            QTRY_VERIFY(!push.dialog());
            items::ExportWish wish = push.program.dialog()->wish();
            wish.purpose = QStringLiteral("withdrawal");
            push.program.dialog()->setWish(wish);
            QTRY_VERIFY(push.program.isLookedAt());
            QVERIFY(!push.program.mayWrite()); // to a file nothing was handed over
            push.program.find<QPushButton>("exportServer")->click();
            QTRY_VERIFY(push.isShown()); // the address is known from before
            QVERIFY(push.text().contains(QLatin1String("takes back")));
            push.explain();
            push.type(mispKey);
            push.send()->click();
            QTRY_VERIFY(!push.isBusy());
            QVERIFY2(push.notice().contains(QLatin1String("already there")),
                     qPrintable(push.notice()));
        }
        for (const QJsonValue &value :
             misp.events.begin()->value(QStringLiteral("Attribute")).toArray())
            QVERIFY(value.toObject().value(QStringLiteral("deleted")).toBool());
        QCOMPARE(kept().value(1).value(QStringLiteral("purpose")).toString(),
                 QStringLiteral("withdrawal"));
    }

    void redNeverLeaves()
    {
        {
            casefile::CaseStore store;
            QVERIFY(store.open(casePath()));
            QVERIFY(store.setPap(core::Pap::Red));
            QVERIFY(store.close());
        }
        tests::FakeMisp misp;
        Push push(*folder, "misp");
        push.aim(misp.server.url());
        push.type(mispKey);
        QTRY_VERIFY2(push.notice().contains(QLatin1String("PAP:RED")), qPrintable(push.notice()));
        QVERIFY(!push.send()->isEnabled());
        QCOMPARE(misp.server.connections, 0);
    }

    void theCasesTlpIsAsked()
    {
        {
            casefile::CaseStore store;
            QVERIFY(store.open(casePath()));
            QVERIFY(store.setPap(core::Pap::Clear));
            QVERIFY(store.annotate(core::SetHeading{{{}, {}, {}, core::Tlp::Red}}));
            QVERIFY(store.close());
        }
        tests::FakeMisp misp;
        Push push(*folder, "misp");
        QCOMPARE(push.program.dialog()->wish().tlp, QStringLiteral("red")); // nobody chose another
        push.aim(misp.server.url());
        QTRY_VERIFY2(push.notice().contains(QLatin1String("TLP:RED")), qPrintable(push.notice()));
        QVERIFY(!push.send()->isEnabled());
        push.dialog()->close();
        QTRY_VERIFY(!push.dialog());
        push.program.find<QComboBox>("exportTlp")->setCurrentIndex(2);
        QTRY_VERIFY(push.program.isLookedAt());
        push.program.find<QPushButton>("exportServer")->click();
        push.aim(misp.server.url());
        QTRY_VERIFY2(push.notice().contains(
                         QLatin1String("The case is under TLP:RED, what is sent would be under "
                                       "TLP:AMBER.")),
                     qPrintable(push.notice()));
        QVERIFY(!push.send()->isEnabled());
        QCOMPARE(misp.server.connections, 0);
    }

    void aPushIsCancelled()
    {
        tests::FakeTaxii taxii;
        bool isAsked = false;
        taxii.server.behaviour = [&](QTcpSocket &, const tests::WebRequest &) { isAsked = true; };
        Push push(*folder, "stix");
        push.aim(taxii.collection());
        push.explain();
        push.type(taxiiKey);
        QTRY_VERIFY(push.send()->isEnabled());
        push.send()->click();
        QTRY_VERIFY(isAsked);
        QVERIFY(push.isBusy());
        QTest::keyClick(push.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!push.isBusy());
        QVERIFY(push.dialog()->isVisible());
        QTRY_VERIFY2(push.notice().startsWith(QLatin1String("Stopped.")),
                     qPrintable(push.notice()));
        QTest::keyClick(push.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!push.dialog());
    }

    void windowStaysAliveWhileItIsClosed()
    {
        tests::FakeTaxii taxii;
        taxii.server.behaviour = [](QTcpSocket &, const tests::WebRequest &) {};
        Push push(*folder, "stix");
        push.aim(taxii.collection());
        push.explain();
        push.type(taxiiKey);
        QTRY_VERIFY(push.send()->isEnabled());
        push.send()->click();
        // The program ends here, with a push under way.
    }

    void wrongKeyIsSaidAndNothingKept()
    {
        tests::FakeMisp misp;
        misp.authorization = "another";
        {
            Push push(*folder, "misp");
            push.aim(misp.server.url());
            push.explain();
            push.type(mispKey);
            QTRY_VERIFY(push.send()->isEnabled());
            push.send()->click();
            QTRY_VERIFY(push.notice().contains(QLatin1String("does not permit this with the key")));
            QVERIFY(!push.text().contains(QLatin1String(mispKey)));
        }
        QVERIFY(kept().isEmpty());
    }

    void withoutAKeyringTheKeyIsAskedFor()
    {
        tests::FakeMisp misp;
        Push push(*folder, "misp");
        push.aim(misp.server.url());
        push.explain();
        QTRY_VERIFY(push.send()->isEnabled());
        push.send()->click();
        QTRY_VERIFY2(push.notice().contains(QLatin1String("Type the key")),
                     qPrintable(push.notice()));
        QVERIFY(!push.isBusy());
        QCOMPARE(misp.server.connections, 0);
    }

    void addressThatIsNoneIsSaid()
    {
        Push push(*folder, "stix");
        push.aim(QStringLiteral("http://taxii.test/collections/a/"));
        QTRY_VERIFY2(push.notice().contains(QLatin1String("https only")),
                     qPrintable(push.notice()));
        push.aim(QStringLiteral("https://taxii.test/"));
        QTRY_VERIFY2(push.notice().contains(QLatin1String("/collections/ID/")),
                     qPrintable(push.notice()));
        push.program.prompter.path = folder->filePath(QStringLiteral("no.pem"));
        push.program.find<QPushButton>("pushBrowse")->click();
        push.aim(QStringLiteral("https://taxii.test/collections/a/"));
        QTRY_VERIFY2(push.notice().contains(QLatin1String("The authorities in")),
                     qPrintable(push.notice()));
        QVERIFY(!push.send()->isEnabled());
    }

private:
    QString casePath() const { return folder->filePath(QStringLiteral("acme phish.fluxcase")); }
    QList<QJsonObject> kept() const
    {
        casefile::CaseStore store;
        QList<QJsonObject> objects;
        if (!store.open(casePath(), true))
            return objects;
        const auto entries = store.entries({casefile::EntryKind::Export});
        for (const casefile::Entry &entry : entries ? *entries : QList<casefile::Entry>())
            objects.append(QJsonDocument::fromJson(entry.content).object());
        return objects;
    }

    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_MAIN(TstPushDesk)
#include "tst_pushdesk.moc"
