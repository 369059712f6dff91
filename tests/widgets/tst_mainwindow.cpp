// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHeaderView>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTest>

#include "charts/growthchart.h"
#include "charts/lanesview.h"
#include "map/mapview.h"
#include "messagebar.h"
#include "style/dress.h"
#include "tables/tableview.h"
#include "windowfixture.h"

using core::DomainName;
using widgets::ActionId;
using widgets::MainWindow;
using namespace windowfixture;

namespace {

void drag(QWidget *handle, const QPoint &from, int by)
{
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + QPoint(by / 2, 0));
    QTest::mouseMove(handle, from + QPoint(by, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(by, 0));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<QList<DomainName>>();
        qRegisterMetaType<QList<core::Endpoint>>();
    }

    void emptyCaseWelcomes()
    {
        Window w;
        QVERIFY(w.find<QWidget>("welcomePage")->isVisible());
        QVERIFY(!w.window.actions()[ActionId::Watch]->isEnabled());
        QVERIFY(!w.window.actions()[ActionId::Stop]->isEnabled());
        QVERIFY(!w.window.actions()[ActionId::ExportCsv]->isEnabled());
        const QSignalSpy lab(&w.window, &MainWindow::practiceLabRequested);
        QTest::mouseClick(w.find<QPushButton>("welcome_practiceLab"), Qt::LeftButton);
        QCOMPARE(lab.count(), 1);
    }

    void practiceCaseIsMarkedAndOffersItsNames()
    {
        Window w;
        QVERIFY(!w.find<QWidget>("practiceMark")->isVisible());
        w.window.setCase(QStringLiteral("lab"), {}, true, false, true);
        QVERIFY(w.find<QWidget>("practiceMark")->isVisible());
        QVERIFY(w.window.windowTitle().startsWith(QLatin1String("PRACTICE")));
        QTest::mouseClick(w.find<QPushButton>("practice_flux.test"), Qt::LeftButton);
        QCOMPARE(w.field()->text(), QStringLiteral("flux.test"));
        QVERIFY(w.window.actions()[ActionId::Watch]->isEnabled());
    }

    void watchIsAskedForByMouseAndKeyboard_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("return key") << false;
    }

    void watchIsAskedForByMouseAndKeyboard()
    {
        QFETCH(bool, byMouse);
        Window w;
        QSignalSpy watch(&w.window, &MainWindow::watchRequested);
        QTest::keyClicks(w.field(), QStringLiteral("hxxps[://]flux[.]test/pay?id=1"));
        if (byMouse)
            QTest::mouseClick(w.find<QPushButton>("watchButton"), Qt::LeftButton);
        else
            QTest::keyClick(w.field(), Qt::Key_Return);
        QCOMPARE(watch.count(), 1);
        QCOMPARE(watch[0][0].value<QList<DomainName>>(), QList<DomainName>{name("flux.test")});
        QCOMPARE(watch[0][1].value<core::PollPlan>(), core::PollPlan());

        w.log.addNames({name("other.test")});
        w.log.addNames({name("third.test"), name("flux.test")});
        QCOMPARE(w.window.selectedName(), name("flux.test"));
        QCOMPARE(w.text("verdictSummary"), QStringLiteral("Waiting for the first answer…"));
    }

    void stopIsAskedForByMouseAndKeyboard()
    {
        Window w;
        const QSignalSpy stop(&w.window, &MainWindow::stopRequested);
        w.window.setWatching({name("flux.test")});
        QTest::mouseClick(w.find<QPushButton>("stopButton"), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        QVERIFY(w.text("statusWatched").contains(QLatin1String("1 name watched")));
        w.window.setWatching({});
        QVERIFY(!w.find<QPushButton>("stopButton")->isEnabled());
    }

    void readOnlyCaseDoesNotWatch()
    {
        Window w;
        w.window.setCase(QStringLiteral("old"), {}, false, true, false);
        w.field()->setText(QStringLiteral("flux.test"));
        QVERIFY(!w.window.actions()[ActionId::Watch]->isEnabled());
        QVERIFY(w.text("caseState").contains(QLatin1String("read-only")));
    }

    void answersAppearEverywhere()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        QVERIFY(w.find<QWidget>("namePage")->isVisible());
        const auto *table = w.find<widgets::TableView>("addressTable");
        QTRY_COMPARE(table->model()->rowCount(), 20);
        const auto *tabs = w.find<QTabBar>("tables");
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Addresses 20"));
        QTRY_COMPARE(tabs->tabText(3), QStringLiteral("Answers 10"));
        const auto *map = w.find<widgets::MapView>("mapView");
        QTRY_COMPARE(map->spots().spots.size(), 1);
        QCOMPARE(map->spots().spots.first().addresses, 20);
        QCOMPARE(w.text("mapPanelCaption"), QStringLiteral("geolocated"));
        QCOMPARE(map->footer(), QStringLiteral("test cities"));
        QTRY_VERIFY(w.find<QWidget>("lanesView")
                        ->accessibleDescription()
                        .contains(QLatin1String("20 addresses")));
        QVERIFY(w.text("verdictSide").contains(QLatin1String("20 addresses")));
        QVERIFY(w.window.actions()[ActionId::ExportCsv]->isEnabled());
    }

    void lanesAreColouredWhereAddressesWere()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        auto *lanes = w.find<widgets::LanesView>("lanesView");
        QTRY_VERIFY(!lanes->accessibleDescription().isEmpty());
        const QImage image = lanes->grab().toImage();
        const QRectF area = lanes->plotArea();
        const auto coloured = [&](double xFrom, double xTo, double yFrom, double yTo) {
            int count = 0;
            for (double y = yFrom; y < yTo; y += 0.01) {
                for (double x = xFrom; x < xTo; x += 0.01) {
                    const QPointF at(area.left() + x * area.width(),
                                     area.top() + y * area.height());
                    count += image.pixelColor(at.toPoint()).hslSaturation() > 80 ? 1 : 0;
                }
            }
            return count;
        };
        // A staircase: the first addresses at the first moment, the last ones at the last.
        QVERIFY(coloured(0.0, 0.2, 0.0, 0.2) > 0);
        QVERIFY(coloured(0.8, 0.99, 0.8, 0.99) > 0);
        QCOMPARE(coloured(0.6, 0.95, 0.05, 0.4), 0);
    }

    void clickOnLaneSelectsItsAddress()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        auto *lanes = w.find<widgets::LanesView>("lanesView");
        const QRectF area = lanes->plotArea();
        QSignalSpy activated(lanes, &widgets::LanesView::addressActivated);
        const double rowHeight = area.height() / 20;
        QTest::mouseClick(lanes, Qt::LeftButton, {},
                          QPointF(area.center().x(), area.top() + 7.5 * rowHeight).toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 7);
        const auto *table = w.find<widgets::TableView>("addressTable");
        QVERIFY(table->selectedText().startsWith(QLatin1String("203.0.113.7\t")));
    }

    void growthChartShowsThePointsOfTheSeries()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 10));
        auto *chart = w.find<widgets::GrowthChart>("growthChart");
        const flux::NameHistory &history = *w.log.history(name("flux.test"));
        const auto range = plots::wholeRange(history);
        const auto line = [chart](int index) {
            return qobject_cast<QLineSeries *>(chart->chart()->series().value(index));
        };
        QTRY_VERIFY(line(1) && line(1)->count() > 0);
        chart->refresh();
        const auto series = plots::GrowthSeries::of(history, range, chart->plotWidth());
        QCOMPARE(line(0)->points(), series.addresses);
        QCOMPARE(line(1)->points(), series.networks);
        QCOMPARE(line(0)->points().last().y(), 20.0);
    }

    void errorsAreSaidWithoutStandingInTheWay()
    {
        Window w;
        auto *message = w.find<widgets::MessageBar>("messageBar");
        w.window.showError({core::Error::Code::Io, QStringLiteral("<b>That</b> failed."), {}});
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), QStringLiteral("<b>That</b> failed."));
        QTest::mouseClick(w.find<QPushButton>("messageBarDismiss"), Qt::LeftButton);
        QVERIFY(!message->isVisible());

        w.window.showDone(QStringLiteral("Written: a.csv"));
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), QStringLiteral("Written: a.csv"));

        auto *notStored = w.find<widgets::MessageBar>("notStoredBar");
        w.window.showNotStored({core::Error::Code::Full, QStringLiteral("the disk is full."), {}});
        QVERIFY(notStored->isVisible());
        QVERIFY(!w.find<QPushButton>("notStoredBarDismiss"));
        w.window.clearNotStored();
        QVERIFY(!notStored->isVisible());
    }

    void missingGeoDataIsSaid()
    {
        Window w;
        w.log.addNames({name("flux.test")});
        w.window.setGeoSources({}, {});
        QVERIFY(w.text("mapPanelCaption").contains(QLatin1String("no geo database")));
        QCOMPARE(w.text("statusGeo"), QStringLiteral("No geo data"));
    }

    void nextQueryCountsDown()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 1));
        w.window.setWatching({name("flux.test")});
        // Before the engine has said when.
        QVERIFY(!w.text("verdictSide").contains(QLatin1String("not being watched")));
        QVERIFY(w.text("verdictSide").contains(QLatin1String("being watched")));
        w.window.setNextQuery(name("flux.test"), core::SystemClock().utc() + 50'000);
        QVERIFY(w.text("verdictSide").contains(QLatin1String("next query in 0:")));
        w.window.setWatching({});
        QVERIFY(w.text("verdictSide").contains(QLatin1String("not being watched")));
    }

    void panesAreReachedWithOneKey()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 1));
        w.window.activateWindow();
        w.field()->setFocus();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            w.trigger(ActionId::NextPane);
            visited.append(w.window.focusWidget()->objectName());
        }
        QCOMPARE(visited,
                 QStringList({QStringLiteral("namesList"), QStringLiteral("lanesView"),
                              QStringLiteral("addressTable"), QStringLiteral("entryField")}));
    }

    void themeIsRememberedAndAppliesLive()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 2));
        w.trigger(ActionId::ThemeDark);
        QCOMPARE(w.settings.theme(), settings::Theme::Dark);
        const QColor panel = widgets::themePalette().panel;
        QVERIFY(panel.lightness() < 60);
        for (const char *part : {"growthChart", "lanesView", "mapView"}) {
            const QImage image = w.find<QWidget>(part)->grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), panel);
        }
        w.trigger(ActionId::ThemeLight);
        QVERIFY(w.find<QWidget>("growthChart")->grab().toImage().pixelColor(1, 1).lightness() >
                240);
    }

    void clearedLogEmptiesTheWindow()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 3));
        QCOMPARE(w.window.selectedName(), name("flux.test"));
        w.log.clear();
        QVERIFY(w.window.selectedName().isEmpty());
        QVERIFY(w.find<QWidget>("welcomePage")->isVisible());
        w.log.append(batch(name("cdn.test"), 3));
        QCOMPARE(w.window.selectedName(), name("cdn.test"));
        QTRY_COMPARE(w.find<widgets::TableView>("addressTable")->model()->rowCount(), 6);
    }

    void layoutIsRemembered()
    {
        Window w;
        w.window.resize(1300, 700);
        w.window.close();
        QVERIFY(!w.settings.windowState().isEmpty());
        MainWindow again(w.log, w.settings, w.prompter);
        QCOMPARE(again.size(), QSize(1300, 700));
        w.settings.setWindowState("rubbish");
        w.settings.setWindowGeometry("rubbish");
        const MainWindow fresh(w.log, w.settings, w.prompter);
        QCOMPARE(fresh.size(), QSize(1440, 900));
    }

    /// A crash says nothing before.
    void layoutIsKeptWithoutAnEnd()
    {
        Window w;
        const auto *splitter = w.find<QSplitter>("mainSplitter");
        const QHeaderView *header = w.find<widgets::TableView>("addressTable")->horizontalHeader();
        const auto isKept = [&] {
            const MainWindow again(w.log, w.settings, w.prompter);
            const auto *table =
                again.findChild<widgets::TableView *>(QStringLiteral("addressTable"));
            return again.size() == w.window.size() &&
                   again.findChild<QSplitter *>(QStringLiteral("mainSplitter"))->saveState() ==
                       splitter->saveState() &&
                   table->horizontalHeader()->saveState() == header->saveState();
        };
        w.log.append(batch(name("flux.test"), 3));
        w.settle();
        w.window.resize(1300, 700);
        QTRY_VERIFY(isKept());
        const int width = splitter->sizes()[0];
        drag(splitter->handle(1), {0, 300}, 60);
        QVERIFY(splitter->sizes()[0] > width);
        QTRY_VERIFY(isKept());
        const int third = header->sectionViewportPosition(2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {third + 20, 5});
        QCOMPARE(header->sortIndicatorSection(), 2);
        QTRY_VERIFY(isKept());
        const int column = header->sectionSize(2);
        drag(header->viewport(), {header->sectionViewportPosition(3) - 1, 5}, 25);
        QCOMPARE(header->sectionSize(2), column + 25);
        QTRY_VERIFY(isKept());
        // And on the disk, where the next run finds it.
        QTRY_VERIFY([&] {
            QFile file(w.store.fileName());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("state=");
        }());
    }

    void everythingHasANameForScreenReaders()
    {
        Window w;
        for (const auto *button : w.window.findChildren<QPushButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        for (const widgets::ActionSpec &spec : widgets::Actions::table()) {
            QVERIFY2(!spec.statusTip.isEmpty(), qPrintable(spec.name));
            QVERIFY(w.window.findChild<QAction *>(spec.name));
        }
    }

    void fitsASmallScreen()
    {
        Window w;
        w.log.append(batch(name("flux.test"), 3));
        QVERIFY(w.window.minimumSizeHint().width() <= 1366);
        QVERIFY2(w.window.minimumSizeHint().height() <= 700,
                 qPrintable(QString::number(w.window.minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
