// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>

#include "tables/tableview.h"
#include "windowfixture.h"

using core::Target;
using widgets::ActionId;
using widgets::TableView;
using namespace windowfixture;

namespace {

/// The window on a case of two names, the palette open.
struct Palette : Window
{
    Palette()
    {
        log.append(batch(name("flux.test"), 4));
        core::Batch second = batch(name("rr.test"), 1);
        second.observations[0].answers[0].address = address(200);
        log.append(second);
        window.select(name("flux.test"));
        core::AnnotationLog notes;
        const core::WriteNote note{0, Target::of(name("rr.test")), QStringLiteral("seen in mail")};
        [[maybe_unused]] const auto taken =
            notes.take({1, start, core::AnnotationLog::Step::Kind::Do, 0, note});
        window.setAnnotations(notes);
    }
    void open() { trigger(ActionId::GoTo); }
    QListWidget *list() const { return find<QListWidget>("goToList"); }
    QLineEdit *entry() const { return find<QLineEdit>("goToField"); }
    QString row(int number) const
    {
        return list()->count() > number
                   ? list()->item(number)->data(Qt::AccessibleTextRole).toString()
                   : QString();
    }
    void type(const char *words) const { QTest::keyClicks(entry(), QString::fromLatin1(words)); }
};

} // namespace

class TestGoTo : public QObject
{
    Q_OBJECT

private slots:
    void keyOpensItEvenFromATextField()
    {
        Palette w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QTest::keyClicks(w.field(), QStringLiteral("flux.test"));
        w.field()->setCursorPosition(0);
        QTest::keyClick(w.field(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(w.find<QDialog>("goToDialog"));
        QCOMPARE(w.field()->text(), QStringLiteral("flux.test"));
    }

    void goesToANameThatWasTypedDefanged()
    {
        Palette w;
        w.open();
        w.type("rr[.]te");
        QTRY_COMPARE(w.row(0), QStringLiteral("Name: rr[.]test"));
        QTest::keyClick(w.entry(), Qt::Key_Return);
        QCOMPARE(w.window.selectedName(), name("rr.test"));
    }

    void goesToAnAddressUnderAnotherName()
    {
        Palette w;
        w.open();
        w.type("203.0.113.200");
        QTRY_VERIFY(w.row(0).startsWith(QLatin1String("Address: ")));
        QTest::keyClick(w.entry(), Qt::Key_Return);
        QCOMPARE(w.window.selectedName(), name("rr.test"));
        auto *table = w.find<TableView>("addressTable");
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("203.0.113.200"));
        QCOMPARE(w.find<QTabBar>("tables")->currentIndex(), 0);
    }

    void goesToANote()
    {
        Palette w;
        w.open();
        w.type("MAIL");
        QTRY_COMPARE(w.row(0), QStringLiteral("Note: seen in mail · rr[.]test"));
        QTest::mouseClick(w.list()->viewport(), Qt::LeftButton, {},
                          w.list()->visualItemRect(w.list()->item(0)).center());
        QCOMPARE(w.window.selectedName(), name("rr.test"));
        auto *notes = w.find<TableView>("noteTable");
        QVERIFY(notes->isVisible());
        QCOMPARE(notes->selectionModel()->selectedRows().size(), 1);
    }

    void doesWhatTheWindowCanDo()
    {
        Palette w;
        w.open();
        w.type("new cas");
        QTRY_VERIFY(w.text("goToNotice").contains(QLatin1String("nothing")));
        QCOMPARE(w.row(0), QStringLiteral("Do: New case"));
        const QSignalSpy wanted(&w.window, &widgets::MainWindow::newCaseRequested);
        QTest::keyClick(w.entry(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void offersNothingThatCannotBeDone()
    {
        Palette w;
        QVERIFY(!w.window.actions()[ActionId::Stop]->isEnabled());
        w.open();
        w.type("stop");
        for (int row = 0; row < w.list()->count(); ++row)
            QVERIFY(w.row(row) != QLatin1String("Do: Stop"));
    }

    void arrowsChooseWhileOneTypes()
    {
        Palette w;
        w.open();
        QCOMPARE(w.list()->currentRow(), 0);
        QTest::keyClick(w.entry(), Qt::Key_Down);
        QTest::keyClick(w.entry(), Qt::Key_Down);
        QCOMPARE(w.list()->currentRow(), 2);
        QTest::keyClick(w.entry(), Qt::Key_Up);
        QCOMPARE(w.list()->currentRow(), 1);
        QTest::keyClick(w.entry(), Qt::Key_Escape);
        QTRY_VERIFY(!w.find<QDialog>("goToDialog"));
    }
};

QTEST_MAIN(TestGoTo)
#include "tst_goto.moc"
