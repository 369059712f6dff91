// SPDX-License-Identifier: GPL-3.0-or-later
// From the window to the file: a fluxing case with decoys, a CDN's name beside it, a public suffix.
#include <QTest>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "dialogs/owndialog.h"
#include "exportprogram.h"

using exportprogram::cdnOwner;
using exportprogram::fluxHosts;
using exportprogram::looks;
using exportprogram::makeCase;
using exportprogram::Program;
using exportprogram::writeList;
using items::ExportPreview;
using support::Host;

class TstExportDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The story's addresses are reachable in the world of these tests.
        writeList(QStringLiteral("special-addresses"), "special", "10.0.0.0/8\n");
        writeList(QStringLiteral("story-cdn"), "cdn", "243.132.0.0/16\texamplecdn\n");
    }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        makeCase(folder->filePath(QStringLiteral("acme phish.fluxcase")));
    }

    void defaultExportHoldsNothingOfOthers()
    {
        Program program(*folder);
        program.openDialog();
        program.choose("txt", "all");
        QTRY_VERIFY(program.isLookedAt());
        QTRY_VERIFY(program.mayWrite());
        const QStringList keptOut = program.keptOut();
        const auto isNamed = [&keptOut](const QString &entry, const char *why) {
            return std::any_of(keptOut.begin(), keptOut.end(), [&](const QString &line) {
                return line.startsWith(entry + u':') && line.contains(QLatin1String(why));
            });
        };
        program.prompter.path = folder->filePath(QStringLiteral("list.txt"));
        program.find<QPushButton>("exportFile")->click();
        QTRY_VERIFY(!program.written().isEmpty());
        const QByteArray text = program.written();
        QCOMPARE(program.prompter.suggested, QStringLiteral("acme-phish.txt"));
        QVERIFY2(isNamed(QStringLiteral("co[.]uk"), "public suffix"),
                 qPrintable(keptOut.join(u'\n')));
        QVERIFY(!text.contains("co[.]uk"));
        int decoys = 0;
        int others = 0;
        for (int look = 0; look < looks; ++look) {
            for (const Host &host : fluxHosts(look)) {
                const QString entry = host.address().defanged();
                const bool isIn = text.contains(QByteArray('\n' + entry.toLatin1() + '\n'));
                QVERIFY2(isIn != (host.owner == cdnOwner), qPrintable(entry));
                ++(isIn ? others : decoys);
                if (!isIn)
                    QVERIFY2(isNamed(entry, "likely a decoy"), qPrintable(entry));
            }
        }
        QCOMPARE(decoys, 4);
        QCOMPARE(others, 48);
        for (int number : {200, 201}) {
            const QString entry = Host{cdnOwner, number}.address().defanged();
            QVERIFY2(isNamed(entry, "a CDN"), qPrintable(entry));
            QVERIFY(!text.contains(entry.toLatin1()));
        }
        // What was shown is what was written.
        QVERIFY(text.startsWith(
            program.find<QPlainTextEdit>("exportText")->toPlainText().left(200).toUtf8()));
    }

    void blockListTakesAReasonAndNoCdnName()
    {
        Program program(*folder);
        program.openDialog();
        program.choose("rpz", "");
        QTRY_VERIFY(program.isLookedAt());
        QVERIFY(!program.mayWrite()); // PAP:AMBER
        const QString notice = program.find<widgets::PlainLabel>("exportNotice")->text();
        QVERIFY2(notice.contains(QStringLiteral("PAP:AMBER")), qPrintable(notice));
        program.find<QLineEdit>("exportReason")->setText(QStringLiteral("agreed with the owner"));
        QTRY_VERIFY(program.mayWrite());
        program.prompter.path = folder->filePath(QStringLiteral("flux.zone"));
        program.find<QPushButton>("exportFile")->click();
        QTRY_VERIFY(!program.written().isEmpty());
        const QByteArray zone = program.written();
        QVERIFY(zone.contains("\nflux.test "));
        QVERIFY(!zone.contains("\nshop.test"));
        QVERIFY(!zone.contains("\nco.uk"));
        QVERIFY(zone.contains("agreed with the owner"));
        QVERIFY(zone.contains("sha256:")); // the head of the case's chain
        const QStringList keptOut = program.keptOut();
        QVERIFY2(keptOut.join(u'\n').contains(QStringLiteral("shop[.]test: The verdict on")),
                 qPrintable(keptOut.join(u'\n')));
    }

    void entryLetThroughIsWrittenWithItsReason()
    {
        Program program(*folder);
        program.openDialog();
        program.choose("csv", "all");
        QTRY_VERIFY(program.isLookedAt());
        auto *model = program.find<widgets::ExportTable>("exportTable")->model();
        const QString entry = model->index(0, ExportPreview::Entry).data().toString();
        QVERIFY(model->index(0, 0).data(ExportPreview::IsKeptOutRole).toBool());
        QVERIFY(model->setData(model->index(0, ExportPreview::Reason),
                               QStringLiteral("ours to block"), Qt::EditRole));
        QVERIFY(!program.isLookedAt()); // made anew
        QTRY_VERIFY(program.mayWrite());
        program.find<QPushButton>("exportClipboard")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(entry));
        QVERIFY(copied.contains(QStringLiteral("ours to block")));
        QVERIFY(program.find<widgets::PlainLabel>("exportNotice")
                    ->text()
                    .startsWith(QStringLiteral("Copied")));
        // A dialog opened again remembers what was chosen and why.
        program.dialog()->close();
        QTRY_VERIFY(!program.dialog());
        program.find<QAction>("exportIndicators")->trigger();
        QTRY_VERIFY(program.isLookedAt());
        QCOMPARE(program.dialog()->wish().scope, QStringLiteral("all"));
        QTRY_VERIFY(program.find<QPlainTextEdit>("exportText")->toPlainText().size() > 0);
        QCOMPARE(model->index(0, ExportPreview::Reason).data().toString(),
                 QStringLiteral("ours to block"));
    }

    void aQuickListIsNoFreerThanItsCase()
    {
        {
            casefile::CaseStore store;
            QVERIFY(store.open(folder->filePath(QStringLiteral("acme phish.fluxcase"))));
            QVERIFY(store.annotate(core::SetHeading{{{}, {}, {}, core::Tlp::Red}}));
            QVERIFY(store.close());
        }
        Program program(*folder);
        QTRY_VERIFY(program.application.log().size() >= 3 * looks);
        program.prompter.path = folder->filePath(QStringLiteral("quick.csv"));
        program.find<QAction>("exportCsv")->trigger();
        QFile written(program.prompter.path);
        QTRY_VERIFY(written.size() > 0);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray list = written.readAll();
        QVERIFY2(list.contains("TLP:RED") && !list.contains("TLP:AMBER"), list.constData());
    }

    void whatIsOnesOwnIsKeptOut()
    {
        Program program(*folder);
        program.openDialog();
        program.choose("txt", "all");
        QTRY_VERIFY(program.mayWrite());
        const auto isOwn = [&program](const QString &entry) {
            return program.keptOut().join(u'\n').contains(entry + QLatin1String(": ")) &&
                   program.keptOut()
                       .filter(entry + QLatin1String(": "))
                       .join(u' ')
                       .contains(QStringLiteral("our own"));
        };
        const QString line = Host{2, 1}.address().defanged(); // 240.2.0.1
        QVERIFY(!isOwn(line));
        program.find<QPushButton>("exportOwn")->click();
        auto *dialog = program.find<widgets::OwnDialog>("ownDialog");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("ownText"))
            ->setPlainText(QStringLiteral("240.2.0.0/16\npay.flux.test"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(isOwn(line));
        QVERIFY(isOwn(QStringLiteral("flux[.]test")));
        QTRY_VERIFY(program.isLookedAt());
        // Settings that cannot be read keep nothing out, so nothing is written.
        program.dialog()->close();
        QTRY_VERIFY(!program.dialog());
        settings::Settings(program.store).setOwnThings({QStringLiteral("240.2.0.1/16")});
        program.find<QAction>("exportIndicators")->trigger();
        QTRY_VERIFY(program.isLookedAt());
        QVERIFY(!program.mayWrite());
        const QString notice = program.find<widgets::PlainLabel>("exportNotice")->text();
        QVERIFY2(notice.contains(QStringLiteral("Line 1")), qPrintable(notice));
    }

    void profileIsKeptUnderAName()
    {
        Program program(*folder);
        program.openDialog();
        program.choose("csv", "all");
        QTRY_VERIFY(program.isLookedAt());
        program.prompter.typed = QStringLiteral("  SOC   night ");
        program.find<QPushButton>("exportKeep")->click();
        QCOMPARE(program.dialog()->profile(), QStringLiteral("SOC night"));
        const auto kept = [&program] { return settings::Settings(program.store).exportProfiles(); };
        QCOMPARE(kept().size(), 4);
        QCOMPARE(kept().last().format, QStringLiteral("csv"));
        QCOMPARE(kept().last().scope, QStringLiteral("all"));
        program.find<QPushButton>("exportKeep")->click(); // again: the same one
        QCOMPARE(kept().size(), 4);
        program.find<QPushButton>("exportRemove")->click();
        QCOMPARE(kept().size(), 3);
        QCOMPARE(program.dialog()->profile(), QString());
        program.prompter.typed = QStringLiteral(" ");
        program.find<QPushButton>("exportKeep")->click();
        QCOMPARE(kept().size(), 3);
    }

    void whatIsHandedOverIsKeptInTheCase()
    {
        QByteArray copied;
        {
            Program program(*folder);
            program.openDialog();
            program.choose("csv", "names");
            QTRY_VERIFY(program.isLookedAt());
            QTRY_VERIFY(program.mayWrite());
            program.find<QPushButton>("exportClipboard")->click();
            copied = QGuiApplication::clipboard()->text().toUtf8();
            program.prompter.path = folder->filePath(QStringLiteral("list.csv"));
            program.find<QPushButton>("exportFile")->click();
            QTRY_VERIFY(!program.written().isEmpty());
            QTRY_VERIFY(program.find<widgets::PlainLabel>("exportNotice")
                            ->text()
                            .startsWith(QStringLiteral("Written")));
        }
        casefile::CaseStore store;
        QVERIFY(store.open(folder->filePath(QStringLiteral("acme phish.fluxcase")), true));
        const auto kept = store.entries({casefile::EntryKind::Export});
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        const QByteArray hash =
            QCryptographicHash::hash(copied, QCryptographicHash::Sha256).toHex();
        for (const casefile::Entry &entry : *kept)
            QVERIFY2(entry.content.contains(hash), entry.content.constData());
        QVERIFY(kept->first().content.contains("\"file\":null"));
        QVERIFY(kept->last().content.contains("\"file\":\"list.csv\""));
        QVERIFY(store.verify()->isSound());
    }

    void listWrittenStraightFromTheMenuIsKeptToo()
    {
        const QString path = folder->filePath(QStringLiteral("straight.txt"));
        {
            Program program(*folder);
            program.openDialog();
            emit program.application.window().exportRequested(path, QStringLiteral("txt"), true);
            program.prompter.path = path;
            QTRY_VERIFY(program.written().contains("\nflux[.]test\n"));
            emit program.application.window().exportRequested(path, QStringLiteral("csv"), true);
            QTRY_VERIFY(program.written().contains("\"flux[.]test\""));
            // The first one is kept by now; what is out shows in the dialog.
            items::ExportWish wish = program.dialog()->wish();
            wish.format = QStringLiteral("txt");
            wish.purpose = QStringLiteral("withdrawal");
            program.dialog()->setWish(wish);
            QTRY_VERIFY(program.mayWrite());
        }
    }

    void onlyWhatIsNewThenTakenBack()
    {
        Program program(*folder);
        program.openDialog();
        const auto choose = [&program](const char *format, const char *purpose) {
            items::ExportWish wish = program.dialog()->wish();
            wish.format = QLatin1String(format);
            wish.purpose = QLatin1String(purpose);
            program.dialog()->setWish(wish);
        };
        const auto notice = [&program] {
            return program.find<widgets::PlainLabel>("exportNotice")->text();
        };
        choose("txt", "withdrawal");
        QTRY_VERIFY(notice().contains(QStringLiteral("nothing to take back")));
        QVERIFY(!program.mayWrite());
        choose("txt", "since-last"); // all of it, the first time
        QTRY_VERIFY(program.mayWrite());
        program.find<QPushButton>("exportClipboard")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\nflux[.]test\n")));
        QTRY_VERIFY(program.isLookedAt() && !program.mayWrite());
        choose("txt", "withdrawal");
        QTRY_VERIFY(program.mayWrite());
        QVERIFY(program.keptOut().isEmpty());
        program.find<QPushButton>("exportClipboard")->click();
        const QString back = QGuiApplication::clipboard()->text();
        QVERIFY(back.startsWith(QStringLiteral("# WITHDRAWAL")));
        QVERIFY(back.contains(QStringLiteral("\nflux[.]test\n")));
        QTRY_VERIFY(program.isLookedAt() && !program.mayWrite()); // it is back
        choose("kql", "withdrawal");
        QTRY_VERIFY(notice().contains(QStringLiteral("kql cannot say")));
        QVERIFY(!program.mayWrite());
    }

    void theCasesTlpIsAsked()
    {
        {
            casefile::CaseStore store;
            QVERIFY(store.open(folder->filePath(QStringLiteral("acme phish.fluxcase"))));
            QVERIFY(store.setPap(core::Pap::Clear));
            QVERIFY(store.annotate(core::SetHeading{{{}, {}, {}, core::Tlp::AmberStrict}}));
            QVERIFY(store.close());
        }
        Program program(*folder);
        program.openDialog();
        program.choose("rpz", "");
        QTRY_VERIFY(program.mayWrite()); // as nobody chose a freer one
        QCOMPARE(program.dialog()->wish().tlp, QStringLiteral("amber+strict"));
        program.find<QComboBox>("exportTlp")->setCurrentIndex(1);
        QTRY_VERIFY(program.isLookedAt());
        QVERIFY(!program.mayWrite());
        const QString notice = program.find<widgets::PlainLabel>("exportNotice")->text();
        QVERIFY2(notice.contains(QStringLiteral("The case is under TLP:AMBER+STRICT, the list "
                                                "would be under TLP:GREEN.")),
                 qPrintable(notice));
    }

    void neverOverTheCaseAndSaysWhatFails()
    {
        Program program(*folder);
        program.openDialog();
        QTRY_VERIFY(program.mayWrite());
        const auto notice = [&program] {
            return program.find<widgets::PlainLabel>("exportNotice")->text();
        };
        program.prompter.path = folder->filePath(QStringLiteral("acme phish.fluxcase"));
        program.find<QPushButton>("exportFile")->click();
        QTRY_VERIFY(notice().contains(QStringLiteral("file of the open case")));
        program.prompter.path = folder->filePath(QStringLiteral("no/such/folder.csv"));
        program.find<QPushButton>("exportFile")->click();
        QTRY_VERIFY(notice().contains(QStringLiteral("could not be written")));
        QVERIFY(program.mayWrite());
    }

private:
    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_MAIN(TstExportDesk)
#include "tst_exportdesk.moc"
