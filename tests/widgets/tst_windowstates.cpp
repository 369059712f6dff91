// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include "charts/growthchart.h"
#include "charts/ttlchart.h"
#include "items/namemodel.h"
#include "map/mapview.h"
#include "recentcase.h"
#include "windowfixture.h"

using core::DomainName;
using widgets::ActionId;
using widgets::MainWindow;
using namespace windowfixture;

/// What the window says in states other than the plain one.
class TestWindowStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<DomainName>>(); }

    /// First, as the window of a program is.
    void firstWindowIsWrittenInTheFontOfTheTheme()
    {
        const Window w;
        for (const char *part : {"menuBar", "tables", "statusBar", "papButton", "namesList"}) {
            const auto *widget = w.find<QWidget>(part);
            QVERIFY2(widget, part);
            QCOMPARE(widget->font().families().first(), QStringLiteral("Inter"));
            QVERIFY2(widget->font().pixelSize() > 0, part);
        }
    }

    void entryIsEmptiedOnceItsNamesAreWatched()
    {
        Window w;
        QTest::keyClicks(w.field(), QStringLiteral("flux.test"));
        w.trigger(ActionId::Watch);
        // It may have failed so far: what was pasted stays.
        QCOMPARE(w.field()->text(), QStringLiteral("flux.test"));
        w.window.setWatching({name("flux.test")});
        QVERIFY(w.field()->text().isEmpty());

        QTest::keyClicks(w.field(), QStringLiteral("flux.test"));
        w.trigger(ActionId::Watch);
        QVERIFY(w.field()->text().isEmpty());
        QTest::keyClicks(w.field(), QStringLiteral("cdn.test"));
        w.trigger(ActionId::Watch);
        w.field()->setText(QStringLiteral("typed meanwhile"));
        w.window.setWatching({name("flux.test"), name("cdn.test")});
        QCOMPARE(w.field()->text(), QStringLiteral("typed meanwhile"));
    }

    void stoppedNameIsWatchedAgainThroughTheEntry()
    {
        Window w;
        const QSignalSpy watch(&w.window, &MainWindow::watchRequested);
        w.log.append(batch(name("flux.test"), 1));
        w.window.setWatching({name("flux.test")});
        QVERIFY(!w.window.actions()[ActionId::WatchAgain]->isEnabled());
        w.window.setWatching({});
        w.trigger(ActionId::WatchAgain);
        QCOMPARE(w.field()->text(), QStringLiteral("flux.test"));
        QVERIFY(w.window.actions()[ActionId::Watch]->isEnabled());
        QCOMPARE(watch.count(), 0);
    }

    void queryRateIsTheMeanOfTheLastMinute()
    {
        Window w;
        QCOMPARE(w.text("statusRate"), QStringLiteral("0 queries/s"));
        w.window.setWatching({name("flux.test")});
        for (const int sent : {8, 0, 0, 0})
            w.window.setQueryRate(sent);
        QCOMPARE(w.text("statusRate"), QStringLiteral("2.0 queries/s"));
        for (int i = 0; i < 59; ++i)
            w.window.setQueryRate(i == 58 ? 3 : 0);
        QCOMPARE(w.text("statusRate"), QStringLiteral("3 queries/min"));
        w.window.setWatching({});
        QCOMPARE(w.text("statusRate"), QStringLiteral("0 queries/s"));
    }

    void whatIsSavedIsNotShownOverAMessage()
    {
        Window w;
        w.window.statusBar()->showMessage(QStringLiteral("a message"));
        w.window.setSaved(start);
        QVERIFY(!w.find<QWidget>("statusSaved")->isVisible());
        w.window.statusBar()->clearMessage();
        QVERIFY(w.find<QWidget>("statusSaved")->isVisible());
    }

    void practiceCaseNamesNoRealGeoData()
    {
        Window w;
        w.window.setGeoSources({QStringLiteral("cities 2026-06")}, {});
        QVERIFY(w.text("statusGeo").contains(QLatin1String("cities 2026-06")));
        w.window.setCase(QStringLiteral("lab"), {}, true, false, true);
        QVERIFY(!w.text("statusGeo").contains(QLatin1String("cities 2026-06")));
    }

    void windowWithoutACaseSaysSo()
    {
        Window w;
        w.window.setCase({}, {}, false, false, false);
        QCOMPARE(w.text("caseTitle"), QStringLiteral("No case yet"));
        QCOMPARE(w.window.windowTitle(), QStringLiteral("Fluxcase"));
    }

    void constantTtlHasOneLine()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        const auto *chart = w.find<widgets::TtlChart>("ttlChart");
        QTRY_COMPARE(chart->chart()->series().size(), 1);
        core::Batch cached = batch(name("flux.test"), 1);
        cached.observations[0].at += 600'000;
        for (core::Record &record : cached.observations[0].answers)
            record.ttlSeconds = 20;
        cached.observations[0].freshness = core::Freshness::Cached;
        w.log.append(cached);
        QTRY_COMPARE(chart->chart()->series().size(), 2);
        // Below the resolver's, which would hide under it otherwise.
        QCOMPARE(chart->chart()->series().first()->name(), QStringLiteral("largest seen"));
    }

    void addressesWithoutAPlaceAreCounted()
    {
        Window w;
        core::Batch answers = batch(name("flux.test"), 2);
        answers.facts[3].place = {};
        w.log.append(answers);
        const auto *map = w.find<widgets::MapView>("mapView");
        QTRY_COMPARE(map->footer(), QStringLiteral("test cities · 1 address not placed"));
    }

    void missingNameIsSaidEverywhere()
    {
        Window w;
        core::Batch answers = batch(name("gone.test"), 2);
        answers.facts.clear();
        for (core::Observation &observation : answers.observations) {
            observation.outcome = core::Outcome::NxDomain;
            observation.answers.clear();
        }
        w.log.append(answers);
        QTRY_VERIFY(w.find<QWidget>("verdictBanner")
                        ->accessibleDescription()
                        .contains(QLatin1String("NXDOMAIN")));
        QTRY_COMPARE(w.find<widgets::GrowthChart>("growthChart")->chart()->series().size(), 0);
        const QModelIndex row = w.find<QListView>("namesList")->model()->index(0, 0);
        QCOMPARE(row.data(items::NameModel::OutcomeRole).toInt(),
                 static_cast<int>(core::Outcome::NxDomain));
    }

    void editingKeysAreLeftToTheFields()
    {
        // A text field on X11 takes these before any action gets them; not so the test's platform.
        for (const int key : {Qt::Key_A, Qt::Key_C, Qt::Key_E, Qt::Key_K, Qt::Key_U, Qt::Key_V,
                              Qt::Key_X, Qt::Key_Y, Qt::Key_Z}) {
            const QKeySequence taken(Qt::CTRL | static_cast<Qt::Key>(key));
            for (const widgets::ActionSpec &spec : widgets::Actions::table()) {
                // In a field they take back what was typed, elsewhere the analyst's last step.
                // Ctrl+K is the palette's everywhere: GoToCommand takes it from the fields.
                const bool isSame = spec.id == ActionId::Undo || spec.id == ActionId::Redo ||
                                    spec.id == ActionId::GoTo;
                QVERIFY2(isSame || spec.shortcut != taken, qPrintable(spec.name));
            }
        }
    }

    void everyKeyIsTakenOnce()
    {
        QHash<QKeySequence, QString> taken;
        for (const widgets::ActionSpec &spec : widgets::Actions::table()) {
            if (spec.shortcut.isEmpty())
                continue;
            QVERIFY2(!taken.contains(spec.shortcut),
                     qPrintable(taken.value(spec.shortcut) + QLatin1String(", ") + spec.name));
            taken.insert(spec.shortcut, spec.name);
        }
    }

    void recentDraftIsCalledByItsTime()
    {
        QCOMPARE(widgets::recentCaseText(QStringLiteral("/x/draft-20261121T193209603Z.fluxcase")),
                 QStringLiteral("Unsaved case of 2026-11-21 19:32:09Z"));
        QCOMPARE(widgets::recentCaseText(QStringLiteral("/x/a&b.fluxcase")),
                 QStringLiteral("a&&b.fluxcase"));
        QCOMPARE(widgets::recentCaseText(QStringLiteral("/x/draft-99999999T999999999Z.fluxcase")),
                 QStringLiteral("draft-99999999T999999999Z.fluxcase"));
    }
};

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
