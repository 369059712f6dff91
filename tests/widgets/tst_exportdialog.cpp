// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "dialogs/exportdialog.h"
#include "dialogs/owndialog.h"
#include "knowledge/knowledge.h"
#include "tables/exporttable.h"
#include "windowfixture.h"

using indicators::BlockSafety;
using indicators::Form;
using indicators::Indicator;
using items::ExportPreview;
using items::ExportText;
using items::ExportWish;
using widgets::ExportDialog;

namespace {

Indicator address(const char *text)
{
    Indicator indicator;
    indicator.role = Indicator::Role::Address;
    indicator.subject = windowfixture::name("flux.test");
    indicator.name = indicator.subject;
    indicator.address = *core::IpAddress::parse(QString::fromLatin1(text));
    indicator.verdictClass = flux::VerdictClass::FastFlux;
    indicator.validity = {0, 2000};
    return indicator;
}

/// Looked at: an access line, a CDN's address, an address of the inside.
BlockSafety safety(const char *line = "198.51.100.1")
{
    const auto list = [](const char *name, const QByteArray &kind, const QByteArray &row) {
        return *knowledge::List::parse(QString::fromLatin1(name),
                                       QByteArray("# Fluxcase list 1\n# kind: " + kind +
                                                  "\n# date: 2026-11-21\n# source: a test\n"
                                                  "# licence: CC0-1.0\n" +
                                                  row + '\n'));
    };
    std::vector<knowledge::List> lists;
    lists.push_back(list("cdn", "cdn", "203.0.113.0/24\texamplecdn"));
    lists.push_back(list("special", "special", "10.0.0.0/8"));
    return BlockSafety(
        {{{}, false, 1000}, {address(line), address("203.0.113.9"), address("10.0.0.1")}},
        indicators::Use::Block, false, knowledge::Knowledge(std::move(lists)), {});
}

/// The dialog over a preview of its own.
struct Dialog
{
    explicit Dialog(bool practice = false)
        : dialog(preview, practice)
    {
        dialog.show();
    }
    void choose(const char *format)
    {
        auto *formats = find<QListWidget>("exportFormats");
        for (int row = 0; row < formats->count(); ++row) {
            if (formats->item(row)->data(Qt::UserRole).toString() == QLatin1String(format))
                formats->setCurrentRow(row);
        }
    }
    void showText(const QByteArray &bytes = "198.51.100.1\n")
    {
        const ExportText text = ExportText::of(bytes);
        dialog.setText(&text);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString cell(int row, int column) const { return preview.index(row, column).data().toString(); }
    bool mayWrite() const
    {
        return find<QPushButton>("exportFile")->isEnabled() &&
               find<QPushButton>("exportClipboard")->isEnabled();
    }
    /// Types a reason where the table asks for it.
    void type(const char *reason) const
    {
        auto *editor = find<QLineEdit>("exportReasonEditor");
        QVERIFY(editor);
        QTest::keyClicks(editor, QString::fromLatin1(reason));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!find<QLineEdit>("exportReasonEditor"));
    }

    ExportPreview preview;
    ExportDialog dialog;
};

} // namespace

/// What is handed over, as the dialog lets it be chosen, read and let through.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ExportWish>(); }

    void asksForALookAtWhatIsChosen()
    {
        Dialog d;
        const QSignalSpy asked(&d.dialog, &ExportDialog::wishChanged);
        d.choose("rpz");
        d.find<QComboBox>("exportScope")->setCurrentIndex(3);
        d.find<QComboBox>("exportTlp")->setCurrentIndex(4);
        QCOMPARE(asked.count(), 3);
        const ExportWish wanted{QStringLiteral("rpz"), QStringLiteral("all"), QStringLiteral("red"),
                                false};
        QVERIFY(asked.last().first().value<ExportWish>() == wanted);
        QVERIFY(!d.find<QCheckBox>("exportDefang")->isEnabled()); // never of a policy zone
        QVERIFY(d.text("exportAbout").contains(QStringLiteral("named-checkzone")));
        d.choose("csv");
        QVERIFY(d.dialog.wish().isDefanged);
        QCOMPARE(d.find<QListWidget>("exportFormats")->count(), 28);
    }

    void showsWhatIsKeptOutFirstAndWhy()
    {
        Dialog d;
        const QAbstractItemModelTester tester(
            &d.preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        d.preview.setSafety(safety(), Form::Defanged);
        QCOMPARE(d.preview.rowCount(), 3);
        QCOMPARE(d.cell(0, ExportPreview::Entry), QStringLiteral("203[.]0[.]113[.]9"));
        QCOMPARE(d.cell(0, ExportPreview::What), QStringLiteral("Address of flux[.]test"));
        QVERIFY(d.cell(0, ExportPreview::Hits).contains(QStringLiteral("examplecdn")));
        QCOMPARE(d.cell(0, ExportPreview::HandedOver), QStringLiteral("Kept out"));
        QCOMPARE(d.cell(1, ExportPreview::HandedOver), QStringLiteral("Never"));
        QCOMPARE(d.cell(2, ExportPreview::HandedOver), QStringLiteral("Yes"));
        QVERIFY(d.text("exportEntriesCaption").startsWith(QStringLiteral("1 of 3 entries")));
        d.find<widgets::ExportTable>("exportTable")->setCurrentIndex(d.preview.index(0, 0));
        QCOMPARE(d.text("exportWhy"),
                 QStringLiteral("203[.]0[.]113[.]9: ") + d.cell(0, ExportPreview::Hits));
    }

    void entryGoesInOnlyWithAReason()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        const QModelIndex cdn = d.preview.index(0, ExportPreview::HandedOver);
        QVERIFY(!d.preview.setData(cdn, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(d.preview.after(), 1); // asked for, not yet given
        d.type("   ");
        QCOMPARE(d.preview.after(), 1);
        QVERIFY(!d.preview.setData(cdn, Qt::Checked, Qt::CheckStateRole));
        d.type("it is theirs alone");
        QCOMPARE(d.preview.after(), 2);
        QCOMPARE(d.cell(0, ExportPreview::Reason), QStringLiteral("it is theirs alone"));
        QCOMPARE(d.cell(0, ExportPreview::HandedOver), QStringLiteral("All the same"));
        QCOMPARE(d.text("exportEntriesCaption"),
                 QStringLiteral("2 of 3 entries are handed over, 1 for a reason of yours"));
        QCOMPARE(d.preview.safety().result().indicators.at(1).overrideReason,
                 QStringLiteral("it is theirs alone"));
        QVERIFY(d.preview.setData(cdn, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(d.preview.after(), 1);
    }

    void whatIsNeverHandedOverTakesNoReason()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        const QModelIndex inside = d.preview.index(1, ExportPreview::HandedOver);
        QVERIFY(!inside.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!inside.data(Qt::CheckStateRole).isValid());
        const QModelIndex reason = inside.siblingAtColumn(ExportPreview::Reason);
        QVERIFY(!reason.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!d.preview.setData(reason, QStringLiteral("please"), Qt::EditRole));
        QCOMPARE(d.preview.after(), 1);
    }

    void reasonIsRememberedByTheNextLookOfTheSameCase()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        const QModelIndex reason = d.preview.index(0, ExportPreview::Reason);
        QVERIFY(d.preview.setData(reason, QStringLiteral("agreed"), Qt::EditRole));
        d.preview.setSafety(safety("198.51.100.2"), Form::Raw);
        QCOMPARE(d.cell(0, ExportPreview::Reason), QStringLiteral("agreed"));
        QCOMPARE(d.preview.after(), 2);
        d.preview.clear();
        d.preview.setSafety(safety(), Form::Defanged);
        QCOMPARE(d.preview.after(), 1);
    }

    void tightHandAndPracticeCaseAskFirst()
    {
        Dialog d(true);
        d.choose("hosts");
        d.preview.setSafety(safety(), Form::Raw);
        d.dialog.setReasonsAgainst({QStringLiteral("The case is under PAP:RED.")});
        QVERIFY(!d.mayWrite()); // not looked at yet
        d.showText();
        QVERIFY(!d.mayWrite());
        QVERIFY(d.text("exportNotice").contains(QStringLiteral("PAP:RED")));
        const QSignalSpy told(&d.dialog, &ExportDialog::reasonChanged);
        QTest::keyClicks(d.find<QLineEdit>("exportReason"), QStringLiteral("ok"));
        QCOMPARE(told.count(), 2);
        QVERIFY(!d.mayWrite());
        QVERIFY(d.text("exportNotice").contains(QStringLiteral("practice")));
        d.find<QCheckBox>("exportPractice")->setChecked(true);
        QVERIFY(d.mayWrite());
        const QSignalSpy wanted(&d.dialog, &ExportDialog::fileRequested);
        const QSignalSpy copied(&d.dialog, &ExportDialog::clipboardRequested);
        d.find<QPushButton>("exportFile")->click();
        d.find<QPushButton>("exportClipboard")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(copied.count(), 1);
        d.choose("csv"); // blocks nobody
        QVERIFY(!d.find<QCheckBox>("exportPractice")->isVisible());
    }

    void saysWhyThereIsNothingToWrite()
    {
        Dialog d;
        d.showText({});
        QVERIFY(!d.mayWrite());
        QVERIFY(d.text("exportNotice").contains(QStringLiteral("nothing to export")));
        d.preview.setSafety(safety("10.0.0.2"), Form::Defanged);
        d.showText({});
        QVERIFY(!d.mayWrite());
        QVERIFY(d.text("exportNotice").contains(QStringLiteral("Every entry is kept out")));
        d.preview.setSafety(safety(), Form::Raw);
        d.choose("nftables"); // takes no names
        d.showText();
        QVERIFY(!d.mayWrite());
        QVERIFY(d.text("exportNotice").contains(QStringLiteral("addresses only")));
        d.find<QComboBox>("exportScope")->setCurrentIndex(3);
        d.showText();
        QVERIFY(d.mayWrite());
    }

    void showsTheBeginningOfWhatWillBeWritten()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        QByteArray bytes("one\r\ntwo\tthree \xe2\x80\xae four\n");
        for (int i = 0; i < 1000; ++i)
            bytes += "line\n";
        d.showText(bytes);
        const QStringList lines = d.find<QPlainTextEdit>("exportText")->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), ExportText::mostLines);
        QCOMPARE(lines.at(0), QStringLiteral("one"));
        QCOMPARE(lines.at(1), QStringLiteral("two    three \\u{202E} four"));
        QVERIFY2(d.text("exportWrittenCaption").endsWith(QStringLiteral("first 200 of 1002 lines")),
                 qPrintable(d.text("exportWrittenCaption")));
        d.choose("txt");
        QCOMPARE(d.text("exportWrittenCaption"), QStringLiteral("being looked at…"));
    }

    void onlyWhatIsHandedOverIsDraggedAndCopied()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        auto *table = d.find<widgets::ExportTable>("exportTable");
        table->selectAll();
        const std::unique_ptr<QMimeData> mime(
            d.preview.mimeData(table->selectionModel()->selectedIndexes()));
        QVERIFY(mime);
        QCOMPARE(mime->text(), QStringLiteral("198[.]51[.]100[.]1"));
        QVERIFY(!d.preview.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(d.preview.index(2, 0).flags().testFlag(Qt::ItemIsDragEnabled));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("198[.]51[.]100[.]1"));
        d.preview.setSafety(safety(), Form::Raw);
        table->selectAll();
        table->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("198.51.100.1"));
    }

    void everythingIsNamedAndReachableByKeys()
    {
        Dialog d;
        d.preview.setSafety(safety(), Form::Defanged);
        d.showText();
        for (const char *name : {"exportFormats", "exportScope", "exportTlp", "exportTable",
                                 "exportText", "exportReason", "exportClipboard"})
            QVERIFY2(!d.find<QWidget>(name)->accessibleName().isEmpty(), name);
        // Space on the check mark opens the field for the reason.
        auto *table = d.find<widgets::ExportTable>("exportTable");
        table->setFocus();
        table->setCurrentIndex(d.preview.index(0, ExportPreview::HandedOver));
        QTest::keyClick(table, Qt::Key_Space);
        d.type("agreed");
        QCOMPARE(d.preview.after(), 2);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!d.dialog.isVisible());
    }

    void profileSetsTheChoicesAndShowsThem()
    {
        Dialog d;
        d.dialog.setProfiles({{QStringLiteral("DNS team"), QStringLiteral("rpz")},
                              {QStringLiteral("SOC"), QStringLiteral("csv"), QStringLiteral("all"),
                               QStringLiteral("red"), false}});
        auto *combo = d.find<QComboBox>("exportProfile");
        QCOMPARE(combo->count(), 3);
        QCOMPARE(combo->currentIndex(), 0);
        QVERIFY(!d.find<QPushButton>("exportRemove")->isEnabled());
        const QSignalSpy asked(&d.dialog, &ExportDialog::wishChanged);
        combo->setCurrentIndex(2);
        emit combo->activated(2);
        QCOMPARE(asked.count(), 1);
        const ExportWish wanted{QStringLiteral("csv"), QStringLiteral("all"), QStringLiteral("red"),
                                false};
        QVERIFY(d.dialog.wish() == wanted);
        QCOMPARE(d.dialog.profile(), QStringLiteral("SOC"));
        d.find<QComboBox>("exportTlp")->setCurrentIndex(0); // not what is kept any more
        QCOMPARE(combo->currentIndex(), 0);
        d.choose("rpz");
        d.find<QComboBox>("exportScope")->setCurrentIndex(0);
        d.find<QComboBox>("exportTlp")->setCurrentIndex(2);
        QCOMPARE(d.dialog.profile(), QStringLiteral("DNS team"));
        const QSignalSpy removed(&d.dialog, &ExportDialog::profileRemoveRequested);
        d.find<QPushButton>("exportRemove")->click();
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("DNS team"));
    }

    void ownThingsAreSavedOnlyWhenTheyAreRight()
    {
        widgets::OwnDialog dialog({QStringLiteral("192.0.2.0/24")});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy saved(&dialog, &widgets::OwnDialog::saved);
        const auto *notice = dialog.findChild<QLabel *>(QStringLiteral("ownNotice"));
        const auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("ownText"));
        QVERIFY(!text->accessibleName().isEmpty());
        QVERIFY(save->isEnabled());
        text->appendPlainText(QStringLiteral("all of ours"));
        QVERIFY(!save->isEnabled());
        QVERIFY2(notice->text().startsWith(QStringLiteral("Line 2: “all of ours”")),
                 qPrintable(notice->text()));
        text->setPlainText(QStringLiteral("# ours\nexample.com\n\n"));
        QVERIFY(save->isEnabled());
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(saved.value(0).value(0).toStringList(),
                 QStringList({QStringLiteral("# ours"), QStringLiteral("example.com")}));
    }

    void isOpenedByKeyAndButtonOnceThereIsSomething()
    {
        windowfixture::Window w;
        const QSignalSpy wanted(&w.window, &widgets::MainWindow::exportDialogRequested);
        QVERIFY(!w.find<QPushButton>("exportButton")->isEnabled());
        w.log.append(windowfixture::batch(windowfixture::name("flux.test"), 2));
        QVERIFY(w.find<QPushButton>("exportButton")->isEnabled());
        w.find<QPushButton>("exportButton")->click();
        w.trigger(widgets::ActionId::ExportIndicators);
        QCOMPARE(wanted.count(), 2);
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
