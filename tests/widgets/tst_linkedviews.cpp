// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineSeries>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include "charts/brushview.h"
#include "charts/chartmenu.h"
#include "charts/growthchart.h"
#include "charts/lanesview.h"
#include "charts/nameserversview.h"
#include "charts/timenavigator.h"
#include "figures/nameserversfigure.h"
#include "items/eventmodel.h"
#include "items/linkedselection.h"
#include "map/mapview.h"
#include "namepage.h"
#include "plots/lanes.h"
#include "style/dress.h"
#include "tables/tableview.h"
#include "windowfixture.h"

using widgets::ActionId;
using widgets::TableView;
using namespace windowfixture;

namespace {

/// The window on a name with ten answers, a minute and two addresses each, in three networks.
struct Watched : Window
{
    Watched()
    {
        log.append(batch(name("flux.test"), 10));
        window.select(name("flux.test"));
        settle();
    }
    items::LinkedSelection &selection() const
    {
        return find<widgets::NamePage>("namePage")->selection();
    }
    int rows(const char *table) const { return find<TableView>(table)->model()->rowCount(); }
    /// Where the growth of the addresses ends.
    double grown() const
    {
        const auto *series = qobject_cast<QLineSeries *>(
            find<widgets::GrowthChart>("growthChart")->chart()->series().first());
        return series->points().last().y();
    }
};

core::Endpoint liar()
{
    return *core::Endpoint::parse(u"192.0.2.99");
}

} // namespace

class TestLinkedViews : public QObject
{
    Q_OBJECT

private slots:
    void pickedNetworkIsFollowedByEverything()
    {
        Watched w;
        QCOMPARE(w.rows("addressTable"), 20);
        QCOMPARE(w.grown(), 20.0);
        auto *networks = w.find<TableView>("networkTable");
        QCOMPARE(networks->model()->rowCount(), 3);
        w.find<QTabBar>("tables")->setCurrentIndex(1);
        networks->setCurrentIndex(networks->model()->index(1, 0));
        QTest::keyClick(networks, Qt::Key_Space);
        QCOMPARE(w.selection().value().networks.size(), 1);
        // Every third address, the second group first: 1, 4, …, 19.
        QCOMPARE(w.rows("addressTable"), 7);
        QCOMPARE(w.grown(), 7.0);
        QCOMPARE(w.rows("networkTable"), 3);
        QCOMPARE(w.find<widgets::MapView>("mapView")->spots().spots.first().selected, 7);
        QVERIFY(w.text("selectionText").contains(QLatin1String("AS6450")));
        QVERIFY(w.find<QTabBar>("tables")->tabText(0).contains(QLatin1String("7/20")));
        QCOMPARE(w.window.actions()[ActionId::ShowAll]->shortcut(), QKeySequence(Qt::Key_Escape));
        w.trigger(ActionId::ShowAll);
        QVERIFY(w.selection().value().isEmpty());
        QCOMPARE(w.rows("addressTable"), 20);
        QCOMPARE(w.grown(), 20.0);
    }

    void copiedFiguresAreThoseSelected()
    {
        Watched w;
        QMenu commands;
        w.find<widgets::ChartMenu>("lanesMenu")->fill(commands);
        const auto lines = [&commands] {
            commands.actions().last()->trigger(); // as CSV
            return QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n')).size();
        };
        QCOMPARE(lines(), 21);
        w.find<widgets::NamePage>("namePage")->selection().toggleAddress(address(4));
        QCOMPARE(lines(), 2);
    }

    void enterPicksAnAddressOrAResolver()
    {
        Watched w;
        auto *addresses = w.find<TableView>("addressTable");
        addresses->setCurrentIndex(addresses->model()->index(4, 0));
        QTest::keyClick(addresses, Qt::Key_Return);
        QVERIFY(w.selection().value().addresses == QSet<core::IpAddress>{address(4)});
        QCOMPARE(w.rows("addressTable"), 1);
        QCOMPARE(w.rows("answerTable"), 1);
        w.trigger(ActionId::ShowAll);
        auto *resolvers = w.find<TableView>("resolverTable");
        w.find<QTabBar>("tables")->setCurrentIndex(6);
        resolvers->setCurrentIndex(resolvers->model()->index(0, 0));
        QTest::keyClick(resolvers, Qt::Key_Return);
        QVERIFY(w.selection().value().resolvers ==
                QSet<core::Endpoint>{*core::Endpoint::parse(u"192.0.2.53")});
        QCOMPARE(w.rows("answerTable"), 10);
    }

    void pickedResolverIsFollowedByEverything()
    {
        Watched w;
        core::Batch lies = batch(name("flux.test"), 2);
        for (core::Observation &lie : lies.observations) {
            lie.at += 9 * 60'000;
            lie.resolver = liar();
            lie.answers.first().address = address(100);
        }
        lies.facts.append(facts(100));
        w.log.append(lies);
        w.settle();
        auto *resolvers = w.find<TableView>("resolverTable");
        QTRY_COMPARE(resolvers->model()->rowCount(), 2);
        QCOMPARE(w.rows("addressTable"), 21);
        w.selection().toggleResolver(liar());
        // Its own one, and what it gave besides: 1 and 3, in two of the networks.
        QCOMPARE(w.rows("addressTable"), 3);
        QCOMPARE(w.rows("networkTable"), 2);
        QCOMPARE(w.grown(), 3.0);
        QCOMPARE(w.find<widgets::MapView>("mapView")->spots().spots.first().selected, 3);
        QVERIFY(w.find<QTabBar>("tables")->tabText(0).contains(QLatin1String("3/21")));
        QVERIFY(w.text("selectionText").contains(QLatin1String("3 of 21")));
        // What it says next is seen as it comes.
        core::Batch more = lies;
        more.observations = {lies.observations.last()};
        more.observations.first().at += 60'000;
        more.observations.first().answers.first().address = address(0);
        w.log.append(more);
        w.settle();
        QCOMPARE(w.rows("addressTable"), 4);
        QCOMPARE(w.grown(), 4.0);
        QCOMPARE(w.find<widgets::MapView>("mapView")->spots().spots.first().selected, 4);
    }

    void clickOnTheMapPicksTheCountry()
    {
        Watched w;
        auto *map = w.find<widgets::MapView>("mapView");
        const figures::MapSpot &spot = map->spots().spots.first();
        const QPointF at = map->frame().toPoint(spot.latitude, spot.longitude);
        QTest::mouseClick(map, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(w.selection().value().countries == QSet<QString>{QStringLiteral("UA")});
        QTest::mouseClick(map, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(w.selection().value().isEmpty());
    }

    void dragOnTheBrushSelectsATime()
    {
        Watched w;
        auto *brush = w.find<widgets::BrushView>("brushView");
        const QPoint middle(brush->width() / 2, 10);
        QTest::mousePress(brush, Qt::LeftButton, {}, middle);
        QTest::mouseMove(brush, QPoint(brush->width() - 2, 10));
        QTest::mouseRelease(brush, Qt::LeftButton, {}, QPoint(brush->width() - 2, 10));
        QVERIFY(w.selection().value().hasTime());
        // Ten answers in nine minutes: the last five, and what the one before them still holds.
        const int answers = w.rows("answerTable");
        QVERIFY2(answers == 5, QByteArray::number(answers).constData());
        QCOMPARE(w.rows("addressTable"), 12);
        QTest::mouseDClick(brush, Qt::LeftButton, {}, middle);
        QCOMPARE(w.rows("answerTable"), 10);
    }

    void barsOfTheBrushTellThePickedFromAll()
    {
        Watched w;
        auto *brush = w.find<widgets::BrushView>("brushView");
        const auto pixels = [brush](const QColor &color) {
            const QImage image = brush->grab().toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == color ? 1 : 0;
            }
            return count;
        };
        const figures::Palette palette = widgets::themePalette();
        const int all = pixels(palette.flux);
        QVERIFY(all > 0);
        QCOMPARE(pixels(palette.rest), 0);
        w.selection().toggleAddress(address(5));
        // One of twenty addresses is half of one of ten bars.
        QVERIFY(pixels(palette.flux) > 0);
        QVERIFY(pixels(palette.flux) <= all / 10);
        QVERIFY(pixels(palette.rest) >= all * 8 / 10);
        w.selection().clear();
        w.selection().toggleResolver(liar());
        QCOMPARE(pixels(palette.flux), 0);
    }

    void tablesWithMomentsFollowTheSelectedTime()
    {
        Watched w;
        core::Batch servers = batch(name("flux.test"), 2);
        const char *targets[] = {"ns1.flux.test", "ns2.flux.test"};
        for (int i = 0; i < 2; ++i) {
            core::Observation &answer = servers.observations[i];
            answer.at = start + (10 + i) * 60'000;
            answer.type = core::RecordType::NS;
            answer.answers = {
                {answer.question, core::RecordType::NS, 60, {}, name(targets[i]), {}}};
        }
        w.log.append(servers);
        w.settle();
        auto *page = w.find<widgets::NamePage>("namePage");
        page->setEvents({{start + 60'000, QStringLiteral("Verdict"), {}},
                         {start + 630'000, QStringLiteral("Export"), {}}});
        core::Annotations annotations;
        annotations.notes = {{1, {1, core::Target::of(name("flux.test")), {}, start}},
                             {2, {2, core::Target::moment(start + 60'000), {}, start}},
                             {3, {3, core::Target::moment(start + 630'000), {}, start}}};
        page->setAnnotations(annotations);
        const auto rows = [&w] {
            return QList<int>{w.rows("serverTable"), w.rows("eventTable"), w.rows("noteTable")};
        };
        QCOMPARE(rows(), (QList<int>{2, 2, 3}));
        w.selection().setTime(start + 590'000, start + 640'000);
        QCOMPARE(rows(), (QList<int>{1, 1, 2}));
        const auto *tabs = w.find<QTabBar>("tables");
        QStringList counts;
        for (int tab = 0; tab < tabs->count(); ++tab)
            counts.append(tabs->tabText(tab));
        QVERIFY(counts.contains(QStringLiteral("Name servers 1/2")));
        QVERIFY(counts.contains(QStringLiteral("Events 1/2")));
        QVERIFY(counts.contains(QStringLiteral("Notes 2/3")));
        w.selection().clear();
        QCOMPARE(rows(), (QList<int>{2, 2, 3}));
    }

    void arrowKeysMoveTheSelectedTime()
    {
        Watched w;
        auto *brush = w.find<widgets::BrushView>("brushView");
        QTest::keyClick(brush, Qt::Key_Left);
        const core::Selection first = w.selection().value();
        QVERIFY(first.hasTime());
        QCOMPARE(first.to, start + 9 * 60'000);
        QTest::keyClick(brush, Qt::Key_Left);
        const core::Selection moved = w.selection().value();
        QVERIFY(moved.to < first.to);
        QCOMPARE(moved.to - moved.from, first.to - first.from);
        QTest::keyClick(brush, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(w.selection().value().from, moved.from);
        QVERIFY(w.selection().value().to > moved.to);
    }

    void wheelZoomsAllPicturesAndADoubleClickShowsAll()
    {
        Watched w;
        auto *lanes = w.find<widgets::LanesView>("lanesView");
        const QPointF centre = lanes->plotArea().center();
        QWheelEvent wheel(centre, lanes->mapToGlobal(centre), {}, QPoint(0, 240), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(lanes, &wheel);
        const core::Selection zoomed = w.selection().value();
        QVERIFY(zoomed.hasTime());
        const qint64 span = zoomed.to - zoomed.from;
        // Two notches of 0.8, around the middle.
        QVERIFY2(qAbs(span - 345'600) < 2'000, QByteArray::number(span).constData());
        QVERIFY(qAbs((zoomed.from + zoomed.to) / 2 - (start + 270'000)) < 2'000);
        QVERIFY(w.rows("answerTable") < 10);
        QTest::mouseDClick(lanes, Qt::LeftButton, {}, centre.toPoint());
        QVERIFY(w.selection().value().isEmpty());
    }

    void hoverInOneViewShowsInAll()
    {
        Watched w;
        auto *lanes = w.find<widgets::LanesView>("lanesView");
        const QRectF area = lanes->plotArea();
        const QImage before = lanes->grab().toImage();
        const QPointF at(area.center().x(), area.top() + 1);
        QMouseEvent move(QEvent::MouseMove, at, lanes->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(lanes, &move);
        const items::Hover hover = w.selection().hover();
        QVERIFY(hover.addresses == QSet<core::IpAddress>{address(0)});
        QVERIFY(qAbs(hover.at - (start + 270'000)) < 10'000);
        const auto *addresses = w.find<TableView>("addressTable");
        const auto isHovered = [](const TableView *table, int row) {
            return table->model()->index(row, 0).data(TableView::hoveredRole).toBool();
        };
        QVERIFY(isHovered(addresses, 0));
        QVERIFY(!isHovered(addresses, 1));
        QVERIFY(isHovered(w.find<TableView>("countryTable"), 0));
        for (const char *view :
             {"lanesView", "growthChart", "ttlChart", "nameServersView", "brushView"}) {
            const auto *line =
                w.find<QWidget>(view)->findChild<QWidget *>(QStringLiteral("hoverLine"));
            QVERIFY2(line && line->isVisibleTo(line->parentWidget()), view);
        }
        QVERIFY(lanes->grab().toImage() != before);
        w.selection().hoverNothing();
        QVERIFY(!isHovered(addresses, 0));
        QVERIFY(lanes->grab().toImage() == before);
    }

    void brushAndRowsSayWhatMomentThePointerIsOver()
    {
        Watched w;
        const auto moveTo = [](QWidget *widget, const QPointF &at) {
            QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &move);
        };
        auto *brush = w.find<widgets::BrushView>("brushView");
        moveTo(brush, QPointF(brush->width() / 2.0, 10));
        QVERIFY(qAbs(w.selection().hover().at - (start + 270'000)) < 10'000);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(brush, &leave);
        QCOMPARE(w.selection().hover().at, 0);
        w.find<widgets::NamePage>("namePage")
            ->setEvents({{start + 60'000, QStringLiteral("Verdict"), {}}});
        const auto overRow = [&](const char *table, int row) {
            auto *view = w.find<TableView>(table);
            view->scrollTo(view->model()->index(row, 0));
            moveTo(view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
            return w.selection().hover().at;
        };
        w.find<QTabBar>("tables")->setCurrentIndex(3);
        QCOMPARE(overRow("answerTable", 3), start + 3 * 60'000);
        w.find<QTabBar>("tables")->setCurrentIndex(8);
        QCOMPARE(overRow("eventTable", 0), start + 60'000);
        QCoreApplication::sendEvent(w.find<TableView>("eventTable")->viewport(), &leave);
        QVERIFY(w.selection().hover().isEmpty());
    }

    void hoveredMomentIsWhereTheAxisOfTheNameServersHasIt()
    {
        Watched w;
        const auto *view = w.find<widgets::NameServersView>("nameServersView");
        const flux::NameHistory &history = *w.log.history(name("flux.test"));
        const figures::NameServersFigure figure(history, plots::wholeRange(history),
                                                widgets::themePalette());
        const QRectF axis = figure.plotArea(view->rect(), widgets::textFont(11));
        const auto *line = view->findChild<QWidget *>(QStringLiteral("hoverLine"));
        view->navigator()->setHovered(history.firstAt());
        QVERIFY(qAbs(line->x() - axis.left()) <= 1);
        view->navigator()->setHovered(plots::wholeRange(history).to - 1);
        QVERIFY(qAbs(line->x() - axis.right()) <= 2);
    }

    void hoverOverACountryShowsItsAddresses()
    {
        Watched w;
        w.selection().hoverCountry(QStringLiteral("UA"));
        QCOMPARE(w.selection().hover().addresses.size(), 20);
        w.selection().hoverNetwork(64501);
        QCOMPARE(w.selection().hover().addresses.size(), 7);
        w.window.select({});
        w.selection().hoverNothing();
        QVERIFY(w.selection().hover().isEmpty());
    }

    void replayEndsWithEverything()
    {
        Watched w;
        auto *button = w.find<QPushButton>("replayButton");
        QSignalSpy changed(&w.selection(), &items::LinkedSelection::changed);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(changed.wait());
        QVERIFY(w.selection().value().hasTime());
        QCOMPARE(w.selection().value().from, start);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w.selection().value().isEmpty());
    }

    void replayGivesTheSelectedTimeBack()
    {
        Watched w;
        w.selection().toggleNetwork(64501);
        w.selection().setTime(start + 60'000, start + 120'000);
        const core::Selection own = w.selection().value();
        auto *button = w.find<QPushButton>("replayButton");
        QSignalSpy changed(&w.selection(), &items::LinkedSelection::changed);
        const QSignalSpy chosen(&w.selection(), &items::LinkedSelection::chosen);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(changed.wait());
        QVERIFY(w.selection().value() != own);
        QVERIFY(w.selection().value().networks == own.networks);
        w.trigger(ActionId::ShowAll);
        QVERIFY(!button->isChecked());
        QVERIFY(w.selection().value() == own);
        // There is nothing to take back but what the analyst did.
        QCOMPARE(chosen.count(), 0);
        // The name of a replay may be out of sight when it ends.
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(changed.wait());
        w.log.append(batch(name("cdn.test"), 1));
        w.window.select(name("cdn.test"));
        QVERIFY(w.selection().value().isEmpty());
        w.window.select(name("flux.test"));
        QVERIFY(w.selection().value() == own);
        w.trigger(ActionId::ShowAll);
        QVERIFY(w.selection().value().isEmpty());
    }
};

QTEST_MAIN(TestLinkedViews)
#include "tst_linkedviews.moc"
