// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "entrybar.h"
#include "entryfield.h"
#include "items/observationlog.h"
#include "profilebutton.h"
#include "style/plainlabel.h"

using core::DomainName;

class TestEntryBar : public QObject
{
    Q_OBJECT

private:
    struct Bar
    {
        items::ObservationLog log;
        QAction watch{QStringLiteral("&Watch")};
        QAction stop{QStringLiteral("&Stop")};
        QAction save{QStringLiteral("CSV")};
        widgets::EntryBar bar{log, {&watch, &stop, {&save}}};

        QString sentence() const { return label("recognitionLine")->text(); }
        QString manifest() const { return label("manifestLine")->text(); }
        widgets::PlainLabel *label(const char *name) const
        {
            return bar.findChild<widgets::PlainLabel *>(QLatin1String(name));
        }
        void paste(const QString &text)
        {
            QGuiApplication::clipboard()->setText(text);
            QTest::keySequence(bar.field(), QKeySequence::Paste);
        }
    };

    static DomainName name(const char *text)
    {
        return *DomainName::parse(QString::fromLatin1(text));
    }

private slots:
    void sayWhatWasRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char *title, const QString &text, const QStringList &names,
                            const QStringList &said) {
            QTest::newRow(title) << text << names << said;
        };
        row("bare name", QStringLiteral("flux.test"), {QStringLiteral("flux.test")},
            {QStringLiteral("flux[.]test")});
        row("defanged url", QStringLiteral("hxxps[://]flux[.]test/pay?id=1"),
            {QStringLiteral("flux.test")},
            {QStringLiteral("flux[.]test"), QStringLiteral("left out"), QStringLiteral("scheme"),
             QStringLiteral("path")});
        row("several lines", QStringLiteral("flux.test\ncdn.test\n203.0.113.5"),
            {QStringLiteral("flux.test"), QStringLiteral("cdn.test")},
            {QStringLiteral("2 names: flux[.]test, cdn[.]test · "),
             QStringLiteral("1 address, which is not resolved")});
        row("internationalised name", QStringLiteral("b\u00fccher.test"),
            {QStringLiteral("xn--bcher-kva.test")},
            {QStringLiteral("xn--bcher-kva[.]test (b\u00fccher[.]test)")});
        row("no name", QStringLiteral("!!!"), {}, {QStringLiteral("There is no name or address")});
        row("address", QStringLiteral("203.0.113.5"), {},
            {QStringLiteral("203.0.113.5 is an address: it is not resolved."),
             QStringLiteral("No name of this case holds it.")});
    }

    void sayWhatWasRecognised()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QFETCH(QStringList, said);
        Bar bar;
        bar.paste(text);
        QStringList recognised;
        for (const DomainName &found : bar.bar.recognition().names)
            recognised.append(found.toString());
        QCOMPARE(recognised, names);
        for (const QString &part : said)
            QVERIFY2(bar.sentence().contains(part), qPrintable(bar.sentence()));
    }

    void namesThatHoldAnAddressAreNamed()
    {
        Bar bar;
        core::Observation observation;
        observation.at = 1'795'269'731'000;
        observation.subject = observation.question = name("flux.test");
        observation.answers = {{name("flux.test"),
                                core::RecordType::A,
                                60,
                                *core::IpAddress::parse(u"203.0.113.5"),
                                {},
                                {}}};
        bar.log.append({{}, {observation}});
        bar.paste(QStringLiteral("203[.]0[.]113[.]5"));
        QVERIFY2(bar.sentence().contains(QLatin1String("that hold it: flux[.]test.")),
                 qPrintable(bar.sentence()));
    }

    void repeatedLineIsAccountedFor()
    {
        Bar bar;
        bar.paste(QStringLiteral("flux.test\ncdn.test\nhxxp://flux[.]test/x\nrr.test"));
        QVERIFY2(bar.sentence().endsWith(QLatin1String("1 repeat")), qPrintable(bar.sentence()));
        QVERIFY2(bar.bar.recognition().details.endsWith(
                     QLatin1String("\nLine 3: flux[.]test, again\nLine 4: rr[.]test")),
                 qPrintable(bar.bar.recognition().details));
        QVERIFY(!bar.bar.recognition().isCaution);
    }

    void menuPastesEveryLine()
    {
        Bar bar;
        QGuiApplication::clipboard()->setText(QStringLiteral("flux.test\ncdn.test"));
        const QPoint at(5, 5);
        QContextMenuEvent ask(QContextMenuEvent::Mouse, at, bar.bar.field()->mapToGlobal(at));
        QApplication::sendEvent(bar.bar.field(), &ask);
        auto *paste = bar.bar.field()->findChild<QAction *>(QStringLiteral("pasteIntoEntry"));
        QVERIFY(paste);
        paste->trigger();
        QCOMPARE(bar.bar.recognition().names.size(), 2);
    }

    void emptyEntrySaysWhatToDo()
    {
        Bar bar;
        const QSignalSpy triggered(&bar.watch, &QAction::triggered);
        QTest::keyClick(bar.bar.field(), Qt::Key_Return);
        QVERIFY(bar.sentence().contains(QLatin1String("nothing to watch")));
        QVERIFY(bar.bar.recognition().names.isEmpty());
    }

    void returnIsWatch()
    {
        Bar bar;
        const QSignalSpy triggered(&bar.watch, &QAction::triggered);
        QTest::keyClicks(bar.bar.field(), QStringLiteral("flux.test"));
        QTest::keyClick(bar.bar.field(), Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
    }

    void tenMegabytesAreCutAndSaidSo()
    {
        Bar bar;
        QString text;
        text.reserve(10'000'000);
        for (int i = 0; text.size() < 10'000'000; ++i)
            text += QStringLiteral("some prose about host%1.test that goes on\n").arg(i % 50);
        QElapsedTimer timer;
        timer.start();
        bar.paste(text);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(bar.bar.recognition().names.size(), 50);
        const QString limit = QLocale().toString(qlonglong{core::PastedText::maxCharacters});
        QVERIFY2(bar.sentence().contains(QStringLiteral("Only the first %1 characters").arg(limit)),
                 qPrintable(bar.sentence()));
        QVERIFY(bar.bar.field()->text().size() < 400);
        // Typing makes the field's own text count again.
        bar.bar.field()->setText(QStringLiteral("flux.test"));
        QCOMPARE(bar.bar.recognition().names, QList<DomainName>{name("flux.test")});
    }

    void droppedFileIsRead()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("flux.test\ncdn.test\n");
        file.close();
        Bar bar;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        bar.bar.field()->takeDrop(&data);
        QCOMPARE(bar.bar.recognition().names.size(), 2);

        QSignalSpy refused(bar.bar.field(), &widgets::EntryField::refused);
        data.setUrls({QUrl::fromLocalFile(dir.filePath(QStringLiteral("missing.txt")))});
        bar.bar.field()->takeDrop(&data);
        QCOMPARE(refused.count(), 1);

        QSignalSpy caseDropped(bar.bar.field(), &widgets::EntryField::caseDropped);
        data.setUrls({QUrl::fromLocalFile(dir.filePath(QStringLiteral("a.fluxcase")))});
        bar.bar.field()->takeDrop(&data);
        QCOMPARE(caseDropped.count(), 1);
    }

    void droppedRecordingIsNoText_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("isRecorded");
        QTest::newRow("Zeek") << QByteArray("#separator \\x09\n") << true;
        QTest::newRow("Zeek, its first line cut")
            << QByteArray("#path\tdns\n#fields\tts\n") << true;
        QTest::newRow("JSON a line") << QByteArray("\n{\"ts\":1}\n") << true;
        QTest::newRow("packed") << QByteArray("\x1f\x8b\x08") << true;
        QTest::newRow("a capture") << QByteArray("\xd4\xc3\xb2\xa1") << true;
        QTest::newRow("binary") << QByteArray("ab\0c", 4) << true;
        QTest::newRow("names") << QByteArray("# suspects\nflux.test\n") << false;
        QTest::newRow("a mail") << QByteArray("Dear all, {see} below") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void droppedRecordingIsNoText()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, isRecorded);
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("any.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(start);
        file.close();
        Bar bar;
        const QSignalSpy dropped(bar.bar.field(), &widgets::EntryField::recordingsDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(dir.path())});
        bar.bar.field()->takeDrop(&data);
        QCOMPARE(dropped.count(), isRecorded ? 1 : 0);
        if (isRecorded)
            QCOMPARE(dropped.first().first().toStringList().size(), 2);
        QCOMPARE(bar.bar.field()->content().isEmpty(), isRecorded || start.isEmpty());
    }

    void manifestNamesServersTypesAndRate()
    {
        Bar bar;
        const core::ResolverProfile lab{QStringLiteral("lab"),
                                        core::ResolverProfile::Audience::Practice,
                                        {*core::Endpoint::parse(u"127.0.0.1:5300")}};
        const core::ResolverProfile own{QStringLiteral("system"),
                                        core::ResolverProfile::Audience::OwnNetwork,
                                        {*core::Endpoint::parse(u"192.0.2.53")}};
        bar.bar.setProfiles({own, lab}, QStringLiteral("system"));
        bar.paste(QStringLiteral("flux.test"));
        for (const char *part :
             {"192.0.2.53", "A, AAAA, NS", "over UDP", "at most 10 queries a second", "may see"})
            QVERIFY2(bar.manifest().contains(QLatin1String(part)), qPrintable(bar.manifest()));
        QVERIFY(bar.bar.profileButton()->accessibleName().contains(
            QLatin1String("seen by whoever runs it")));
        bar.bar.setProfiles({own, lab}, QStringLiteral("lab"));
        QVERIFY(bar.manifest().contains(QLatin1String("Nothing leaves this machine")));
        bar.bar.findChild<QPushButton *>(QStringLiteral("manifestDetails"))->click();
        const auto *dialog = bar.bar.findChild<QDialog *>(QStringLiteral("manifestDialog"));
        QVERIFY(dialog);
        const QString details = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        // Only this machine is asked: it may be asked faster.
        for (const char *part : {"flux[.]test", "127.0.0.1:5300 over UDP", "every 1 s", "Nobody"})
            QVERIFY2(details.contains(QLatin1String(part)), qPrintable(details));
    }

    void refusalTakesThePlaceOfTheManifest()
    {
        Bar bar;
        bar.bar.setProfiles({{QStringLiteral("system"),
                              core::ResolverProfile::Audience::OwnNetwork,
                              {*core::Endpoint::parse(u"192.0.2.53")}}},
                            QStringLiteral("system"));
        bar.paste(QStringLiteral("flux.test"));
        QVERIFY(!bar.manifest().isEmpty());
        bar.bar.setPermission(core::Pap::Red, QStringLiteral("Because."));
        QCOMPARE(bar.sentence(), QStringLiteral("Because."));
        QVERIFY(bar.manifest().isEmpty());
        const auto *pap = bar.bar.findChild<QPushButton *>(QStringLiteral("papButton"));
        QCOMPARE(pap->text(), QStringLiteral("PAP:RED"));
        QVERIFY(pap->accessibleName().contains(QStringLiteral("Nothing leaves")));
        bar.bar.setPermission(core::Pap::Amber, {});
        QVERIFY(bar.sentence().contains(QStringLiteral("flux[.]test")));
        QVERIFY(!bar.manifest().isEmpty());
    }

    void everyLineIsAccountedForInTheToolTip()
    {
        Bar bar;
        bar.paste(QStringLiteral("flux.test\n203.0.113.5\n!!!\nhxxp://cdn[.]test/x"));
        const QString toolTip = bar.label("recognitionLine")->toolTip();
        for (const char *line :
             {"Line 1: flux[.]test", "Line 2: 203.0.113.5", "Line 3: “!!!”", "Line 4: cdn[.]test"})
            QVERIFY2(toolTip.contains(QString::fromUtf8(line)), qPrintable(toolTip));
    }

    void nothingOfTheHintIsCutOnASmallScreen()
    {
        Bar bar;
        bar.bar.setProfiles({{QStringLiteral("system"),
                              core::ResolverProfile::Audience::OwnNetwork,
                              {*core::Endpoint::parse(u"192.0.2.53")}}},
                            QStringLiteral("system"));
        bar.bar.resize(1366, 90);
        bar.bar.show();
        bar.paste(QStringLiteral("flux.test\n203.0.113.5\n!!! is no name\n??? is none\ncdn.test"));
        for (const char *line : {"recognitionLine", "manifestLine"}) {
            const widgets::PlainLabel *label = bar.label(line);
            QTRY_VERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                         line);
        }
    }

    void emptyPasteIsSaid()
    {
        Bar bar;
        bar.paste(QStringLiteral(" \n"));
        QVERIFY2(bar.sentence().contains(QLatin1String("no text to paste")),
                 qPrintable(bar.sentence()));
    }

    void beginningSaysWhatWatchWouldSend()
    {
        Bar bar;
        bar.bar.setProfiles({{QStringLiteral("system"),
                              core::ResolverProfile::Audience::OwnNetwork,
                              {*core::Endpoint::parse(u"192.0.2.53")}}},
                            QStringLiteral("system"));
        QVERIFY(bar.manifest().isEmpty());
        bar.bar.setStarting(true);
        QVERIFY(bar.sentence().contains(QLatin1String("Nothing is sent before")));
        QVERIFY2(bar.manifest().contains(QLatin1String("192.0.2.53")), qPrintable(bar.manifest()));
        bar.bar.setStarting(false);
        QVERIFY(bar.sentence().isEmpty());
        QVERIFY(bar.manifest().isEmpty());
    }
};

QTEST_MAIN(TestEntryBar)
#include "tst_entrybar.moc"
