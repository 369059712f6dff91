// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "items/addressmodel.h"
#include "items/reasonmodel.h"
#include "namespane.h"
#include "tables/tableview.h"
#include "windowfixture.h"

using core::AnnotationLog;
using core::Target;
using widgets::ActionId;
using widgets::MainWindow;
using widgets::TableView;
using namespace windowfixture;

namespace {

/// The window with a case that can be written and a name with answers.
struct Open : Window
{
    Open()
    {
        window.setCase(QStringLiteral("case"), QStringLiteral("/x/case.fluxcase"), false, false,
                       false);
        log.append(batch(name("flux.test"), 10));
        window.select(name("flux.test"));
        window.setAnnotations({});
    }
    bool isEnabled(ActionId id) const { return window.actions()[id]->isEnabled(); }
    /// The dialog that an action opened.
    template <typename Child>
    Child *inDialog(const char *objectName) const
    {
        return window.findChild<Child *>(QString::fromLatin1(objectName));
    }
    void press(const char *buttons, QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(inDialog<QDialogButtonBox>(buttons)->button(button), Qt::LeftButton);
    }
};

AnnotationLog with(const QList<core::Edit> &edits)
{
    AnnotationLog log;
    qint64 id = 0;
    for (const core::Edit &edit : edits) {
        ++id;
        [[maybe_unused]] const auto taken =
            log.take({id, 1'795'269'600'000 + id, AnnotationLog::Step::Kind::Do, 0, edit});
        Q_ASSERT(taken);
    }
    return log;
}

core::Edit edited(const QSignalSpy &spy)
{
    return spy.value(0).value(0).value<core::Edit>();
}

} // namespace

class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsAboutTheName()
    {
        Open w;
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.trigger(ActionId::AddNote);
        auto *about = w.inDialog<QComboBox>("noteAbout");
        QVERIFY(about);
        QCOMPARE(about->currentText(), QStringLiteral("flux[.]test"));
        auto *save = w.inDialog<QDialogButtonBox>("noteButtons")->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        w.inDialog<QPlainTextEdit>("noteText")->setPlainText(QStringLiteral("seen in mail"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(edits.count(), 1);
        const core::WriteNote expected{0, Target::of(name("flux.test")),
                                       QStringLiteral("seen in mail")};
        QVERIFY(edited(edits) == core::Edit(expected));
    }

    /// The key that sends in most fields of several lines.
    void aNoteIsSavedWithKeys()
    {
        Open w;
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.trigger(ActionId::AddNote);
        auto *text = w.inDialog<QPlainTextEdit>("noteText");
        QVERIFY(QTest::qWaitForWindowActive(text->window()));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edits.count(), 0); // there is nothing to save
        QTest::keyClicks(text, QStringLiteral("seen"));
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, QStringLiteral("in mail"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const core::WriteNote expected{0, Target::of(name("flux.test")),
                                       QStringLiteral("seen\nin mail")};
        QVERIFY(edited(edits) == core::Edit(expected));
    }

    void aNoteCanBeAboutTheChosenAddress()
    {
        Open w;
        auto *addresses = w.find<TableView>("addressTable");
        addresses->setCurrentIndex(addresses->model()->index(4, 0));
        w.trigger(ActionId::AddNote);
        QCOMPARE(w.inDialog<QComboBox>("noteAbout")->count(), 3);
        QCOMPARE(w.inDialog<QComboBox>("noteAbout")->currentText(),
                 core::textOf(Target::of(address(4))));
    }

    void aNoteIsShownChangedAndTakenOut()
    {
        Open w;
        const core::WriteNote note{0, Target::of(name("flux.test")), QStringLiteral("first")};
        w.window.setAnnotations(with({note}));
        auto *notes = w.find<TableView>("noteTable");
        QCOMPARE(notes->model()->rowCount(), 1);
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        emit notes->activated(notes->model()->index(0, 0));
        QCOMPARE(w.inDialog<QPlainTextEdit>("noteText")->toPlainText(), QStringLiteral("first"));
        QTest::mouseClick(w.inDialog<QPushButton>("noteRemove"), Qt::LeftButton);
        const core::WriteNote expected{1, Target::of(name("flux.test")), {}};
        QVERIFY(edited(edits) == core::Edit(expected));
    }

    void ownVerdictStandsBesideOurs()
    {
        Open w;
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.trigger(ActionId::OwnVerdict);
        auto *verdict = w.inDialog<QComboBox>("ownVerdictClass");
        verdict->setCurrentIndex(verdict->findData(QStringLiteral("Stable")));
        w.inDialog<QPlainTextEdit>("ownVerdictReason")->setPlainText(QStringLiteral("our host"));
        w.press("ownVerdictButtons", QDialogButtonBox::Save);
        const core::SetVerdict expected{
            {name("flux.test")}, QStringLiteral("Stable"), QStringLiteral("our host")};
        QVERIFY(edited(edits) == core::Edit(expected));
        w.window.setAnnotations(with({expected}));
        QCOMPARE(w.text("ownVerdict"), QStringLiteral("own verdict: Stable · our host"));
        w.window.setAnnotations({});
        QCOMPARE(w.text("ownVerdict"), QString());
    }

    void aRegistrationIsSaidAndWithdrawn()
    {
        Open w;
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.trigger(ActionId::Registration);
        auto *date = w.inDialog<QLineEdit>("registrationDate");
        auto *save =
            w.inDialog<QDialogButtonBox>("registrationButtons")->button(QDialogButtonBox::Save);
        for (const char *wrong : {"", "yesterday", "2026-02-30", "1984-12-31", "9999-01-01"}) {
            date->setText(QString::fromLatin1(wrong));
            QVERIFY2(!save->isEnabled(), wrong);
        }
        date->setText(QStringLiteral("2026-11-02"));
        w.inDialog<QLineEdit>("registrationRegistrar")->setText(QStringLiteral("<b>Some</b>"));
        w.press("registrationButtons", QDialogButtonBox::Save);
        const core::SetRegistration expected{
            {name("flux.test")}, QDate(2026, 11, 2), QStringLiteral("<b>Some</b>")};
        QVERIFY(edited(edits) == core::Edit(expected));
        // Once it is stored, the verdict knows it.
        w.window.setAnnotations(with({expected}));
        const auto known = w.log.judge().verdict(name("flux.test")).context;
        QCOMPARE(known.size(), 1);
        auto *reasons = w.find<TableView>("reasonTable")->model();
        QTRY_VERIFY(!reasons
                         ->match(reasons->index(0, items::ReasonModel::Fact), Qt::DisplayRole,
                                 QStringLiteral("Registered 2026-11-02 (<b>Some</b>)"), 1,
                                 Qt::MatchStartsWith)
                         .isEmpty());
        w.trigger(ActionId::Registration);
        const auto dialogs =
            w.window.findChildren<QPushButton *>(QStringLiteral("registrationWithdraw"));
        QCOMPARE(dialogs.size(), 1);
        QTest::mouseClick(dialogs.first(), Qt::LeftButton);
        const core::SetRegistration withdrawn{{name("flux.test")}, {}, {}};
        QVERIFY(edits.value(1).value(0).value<core::Edit>() == core::Edit(withdrawn));
        w.window.setAnnotations({});
        QVERIFY(w.log.judge().verdict(name("flux.test")).context.isEmpty());
    }

    void headsTheCase()
    {
        Open w;
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.trigger(ActionId::CaseDetails);
        w.inDialog<QLineEdit>("caseTitle")->setText(QStringLiteral("Phishing wave"));
        auto *tlp = w.inDialog<QComboBox>("caseTlp");
        QCOMPARE(tlp->currentText(), QStringLiteral("TLP:AMBER"));
        tlp->setCurrentIndex(tlp->findText(QStringLiteral("TLP:GREEN")));
        w.press("caseButtons", QDialogButtonBox::Save);
        const core::Heading heading{QStringLiteral("Phishing wave"), {}, {}, core::Tlp::Green};
        QVERIFY(edited(edits) == core::Edit(core::SetHeading{heading}));
    }

    void namesAreTaggedAndMarkedInOneStep()
    {
        Open w;
        w.log.append(batch(name("cdn.test"), 1));
        auto *list = w.find<QListView>("namesList");
        list->selectAll();
        auto *pane = w.find<widgets::NamesPane>("namesPane");
        const QList<Target> both{Target::of(name("flux.test")), Target::of(name("cdn.test"))};
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        w.prompter.typed = QStringLiteral(" phishing ");
        QMenu menu;
        pane->fill(menu);
        menu.findChild<QAction *>(QStringLiteral("newTag"))->trigger();
        menu.findChild<QAction *>(QStringLiteral("markTrusted"))->trigger();
        QCOMPARE(edits.count(), 2);
        QVERIFY(edits[0][0].value<core::Edit>() ==
                core::Edit(core::SetTag{both, QStringLiteral("phishing"), true}));
        QVERIFY(edits[1][0].value<core::Edit>() ==
                core::Edit(core::SetMark{both, core::Mark::Trusted, true}));
    }

    void aTagInUseIsTakenOffInTheMenu()
    {
        Open w;
        const QList<Target> target{Target::of(name("flux.test"))};
        w.window.setAnnotations(with({core::SetTag{target, QStringLiteral("R&D")}}));
        QMenu menu;
        w.find<widgets::NamesPane>("namesPane")->fill(menu);
        QAction *tag = menu.findChild<QMenu *>(QStringLiteral("tagMenu"))->actions().first();
        QCOMPARE(tag->text(), QStringLiteral("R&&D"));
        QVERIFY(tag->isChecked());
        const QSignalSpy edits(&w.window, &MainWindow::annotationEdited);
        tag->trigger();
        QVERIFY(edited(edits) == core::Edit(core::SetTag{target, QStringLiteral("R&D"), false}));
    }

    void hiddenNamesAndAddressesComeBackWhenAskedFor()
    {
        Open w;
        w.log.append(batch(name("cdn.test"), 1));
        w.window.setAnnotations(
            with({core::SetMark{{Target::of(name("cdn.test"))}, core::Mark::Hidden},
                  core::SetMark{{Target::of(address(3))}, core::Mark::Hidden},
                  core::SetTag{{Target::of(address(4))}, QStringLiteral("seen before")}}));
        auto *list = w.find<QListView>("namesList");
        auto *addresses = w.find<TableView>("addressTable");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(addresses->model()->rowCount(), 19);
        QCOMPARE(w.text("namesCount"), QStringLiteral("1 of 2 names, 1 hidden"));
        QCOMPARE(addresses->model()
                     ->index(3, items::AddressModel::Tags) // the fourth is left out
                     .data()
                     .toString(),
                 QStringLiteral("seen before"));
        w.window.actions()[ActionId::ShowHidden]->toggle();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(addresses->model()->rowCount(), 20);
    }

    void namesAreFilteredAndSorted()
    {
        Open w;
        w.log.append(batch(name("a.test"), 1));
        auto *list = w.find<QListView>("namesList");
        const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("flux[.]test"));
        w.find<QMenu>("namesSortMenu")->actions().at(2)->trigger();
        QCOMPARE(first(), QStringLiteral("a[.]test"));
        w.trigger(ActionId::FilterNames);
        auto *filter = w.find<QLineEdit>("namesFilter");
        QTest::keyClicks(filter, QStringLiteral("flux"));
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(first(), QStringLiteral("flux[.]test"));
        QCOMPARE(w.text("namesCount"), QStringLiteral("1 of 2 names"));
    }

    void undoSaysWhat()
    {
        Open w;
        QVERIFY(!w.isEnabled(ActionId::Undo));
        w.window.setAnnotations(
            with({core::SetTag{{Target::of(name("flux.test"))}, QStringLiteral("R&D")}}));
        QVERIFY(w.isEnabled(ActionId::Undo));
        QVERIFY(!w.isEnabled(ActionId::Redo));
        QVERIFY(w.window.actions()[ActionId::Undo]->text().contains(QLatin1String("R&&D")));
        const QSignalSpy undone(&w.window, &MainWindow::undoRequested);
        w.trigger(ActionId::Undo);
        QCOMPARE(undone.count(), 1);
    }

    void nothingIsWrittenWithoutACaseOrIntoAReadOnlyOne()
    {
        const auto isOff = [](const Open &w) {
            return !w.isEnabled(ActionId::AddNote) && !w.isEnabled(ActionId::OwnVerdict) &&
                   !w.isEnabled(ActionId::Registration) && !w.isEnabled(ActionId::CaseDetails) &&
                   !w.isEnabled(ActionId::Undo);
        };
        Open w;
        QVERIFY(!isOff(w));
        const auto log = with({core::WriteNote{0, Target(), QStringLiteral("note")}});
        w.window.setCase(QStringLiteral("case"), QStringLiteral("/x/case.fluxcase"), false, true,
                         false);
        w.window.setAnnotations(log);
        QVERIFY(isOff(w));
        auto *notes = w.find<TableView>("noteTable");
        emit notes->activated(notes->model()->index(0, 0));
        QVERIFY(!w.inDialog<QPlainTextEdit>("noteText"));
        w.window.setCase({}, {}, false, false, false);
        w.window.setAnnotations({});
        QVERIFY(isOff(w));
    }
};

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
