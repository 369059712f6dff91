// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmemory.h"

#include <QTest>

#include <QLineEdit>
#include <QSignalSpy>

#include "namepage.h"
#include "tables/tableview.h"
#include "tablestabs.h"
#include "windowfixture.h"

using core::AnnotationLog;
using widgets::ActionId;
using widgets::TableView;
using widgets::ViewMemory;
using namespace windowfixture;

namespace {

/// The window on two names, each with ten answers.
struct Open : Window
{
    Open()
    {
        log.append(batch(name("flux.test"), 10));
        log.append(batch(name("cdn.test"), 10));
        window.select(name("flux.test"));
    }
    items::LinkedSelection &selection() const
    {
        return find<widgets::NamePage>("namePage")->selection();
    }
    QAction *action(ActionId id) { return window.actions()[id]; }
    /// The case with this many notes.
    static AnnotationLog notes(int count)
    {
        AnnotationLog log;
        for (int id = 1; id <= count; ++id) {
            [[maybe_unused]] const auto taken =
                log.take({id, start, AnnotationLog::Step::Kind::Do, 0,
                          core::WriteNote{0, core::Target(), QStringLiteral("note")}});
        }
        return log;
    }
};

} // namespace

/// How the case is looked at is read off the window and put back, and a selection is taken back in
/// its turn.
class TestViewMemory : public QObject
{
    Q_OBJECT

private slots:
    void readsAndShowsAllOfAView()
    {
        Open w;
        QSignalSpy changed(w.window.view(), &ViewMemory::changed);
        const core::CaseView fresh = w.window.view()->value();
        QCOMPARE(fresh.name, name("flux.test"));
        QCOMPARE(fresh.table, QStringLiteral("addressTable"));
        QVERIFY(fresh.selections.isEmpty());
        core::CaseView view{
            name("cdn.test"), QStringLiteral("countryTable"), QStringLiteral("U"), true, {}};
        view.selections[name("flux.test")].networks = {64500};
        view.selections[name("cdn.test")].from = start;
        view.selections[name("cdn.test")].to = start + 120'000;
        w.window.view()->show(view);
        QVERIFY(changed.count() > 0);
        QVERIFY(w.window.view()->value() == view);
        QCOMPARE(w.window.selectedName(), name("cdn.test"));
        QVERIFY(w.find<TableView>("countryTable")->isVisible());
        QCOMPARE(w.find<QLineEdit>("tableFilter")->text(), QStringLiteral("U"));
        QVERIFY(w.action(ActionId::ShowHidden)->isChecked());
        QVERIFY(w.selection().value().hasTime());
        w.find<QLineEdit>("tableFilter")->clear();
        QCOMPARE(w.find<TableView>("answerTable")->model()->rowCount(), 3);
        w.window.select(name("flux.test"));
        QVERIFY(w.selection().value().networks == QSet<quint32>{64500});
        QCOMPARE(w.find<TableView>("addressTable")->model()->rowCount(), 7);
    }

    void whatIsNotThereIsNotShown()
    {
        Open w;
        core::CaseView view;
        view.name = name("other.test");
        view.table = QStringLiteral("noSuchTable");
        w.window.view()->show(view);
        QCOMPARE(w.window.selectedName(), name("flux.test"));
        QVERIFY(w.find<TableView>("addressTable")->isVisible());
    }

    void everyChangeIsTold()
    {
        Open w;
        QSignalSpy changed(w.window.view(), &ViewMemory::changed);
        w.selection().toggleNetwork(64500);
        QCOMPARE(changed.count(), 1);
        w.window.select(name("cdn.test"));
        QVERIFY(changed.count() > 1);
        changed.clear();
        w.find<QLineEdit>("tableFilter")->setText(QStringLiteral("x"));
        QCOMPARE(changed.count(), 1);
        w.find<widgets::TablesTabs>("tablesPanel")->showTable(QStringLiteral("noteTable"));
        QCOMPARE(changed.count(), 2);
        w.action(ActionId::ShowHidden)->trigger();
        QCOMPARE(changed.count(), 3);
    }

    void selectionsAndNotesAreTakenBackInTheirOrder()
    {
        Open w;
        w.window.setAnnotations(Open::notes(1));
        const QSignalSpy undo(&w.window, &widgets::MainWindow::undoRequested);
        const QSignalSpy redo(&w.window, &widgets::MainWindow::redoRequested);
        w.selection().toggleNetwork(64500);
        QCOMPARE(w.action(ActionId::Undo)->text(),
                 QStringLiteral("&Undo: Selection in flux[.]test"));
        AnnotationLog noted = Open::notes(2);
        w.window.setAnnotations(noted);
        w.selection().toggleNetwork(64501);

        w.trigger(ActionId::Undo);
        QVERIFY(w.selection().value().networks == QSet<quint32>{64500});
        QCOMPARE(undo.count(), 0);
        w.trigger(ActionId::Undo); // the second note
        QCOMPARE(undo.count(), 1);
        QVERIFY(w.selection().value().networks == QSet<quint32>{64500});
        QVERIFY(noted.take({3, start, AnnotationLog::Step::Kind::Undo, 2, {}}));
        w.window.setAnnotations(noted);
        w.trigger(ActionId::Undo);
        QVERIFY(w.selection().value().isEmpty());
        QCOMPARE(undo.count(), 1);
        w.trigger(ActionId::Undo); // the first note
        QCOMPARE(undo.count(), 2);

        w.trigger(ActionId::Redo);
        QVERIFY(w.selection().value().networks == QSet<quint32>{64500});
        QCOMPARE(redo.count(), 0);
        w.trigger(ActionId::Redo);
        QCOMPARE(redo.count(), 1);
    }

    void aSelectionIsTakenBackOfACaseForReadingToo()
    {
        Open w;
        w.window.setCase(QStringLiteral("a"), QStringLiteral("/tmp/a.fluxcase"), false, true,
                         false);
        w.window.setAnnotations(Open::notes(1));
        QVERIFY(!w.action(ActionId::Undo)->isEnabled());
        w.selection().toggleNetwork(64500);
        w.window.select(name("cdn.test"));
        QVERIFY(w.action(ActionId::Undo)->isEnabled());
        w.trigger(ActionId::Undo);
        QCOMPARE(w.window.selectedName(), name("flux.test")); // what comes back is in sight
        QVERIFY(w.selection().value().isEmpty());
        QVERIFY(!w.action(ActionId::Undo)->isEnabled());
        QVERIFY(w.action(ActionId::Redo)->isEnabled());
        w.log.clear();
        QVERIFY(!w.action(ActionId::Redo)->isEnabled());
    }
};

QTEST_MAIN(TestViewMemory)
#include "tst_viewmemory.moc"
