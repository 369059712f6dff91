// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSignalSpy>
#include <QWheelEvent>

#include "figures/mapfigure.h"
#include "map/mapview.h"
#include "style/dress.h"
#include "windowfixture.h"

/// The world under the circles, which is painted beside the window.
class TestMapView : public QObject
{
    Q_OBJECT

private slots:
    void theWorldComesAfterTheFirstPicture();
    void anotherSizeAndPaletteGetTheirWorld();
    void wheelAndKeysZoomAndADoubleClickShowsAll();
    void aDragMovesAndPicksNothing();
    void bordersAreLeftOutWhereTheyAreNotWanted();

private:
    /// The colour in the middle of Brazil.
    static QColor inland(widgets::MapView &view)
    {
        const QPointF at = view.frame().toPoint(-10, -55);
        return view.grab().toImage().pixelColor(at.toPoint());
    }
};

void TestMapView::theWorldComesAfterTheFirstPicture()
{
    widgets::MapView view;
    view.resize(500, 300);
    // The GUI thread has not heard of a world yet.
    QCOMPARE(inland(view), widgets::themePalette().panel);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
}

void TestMapView::anotherSizeAndPaletteGetTheirWorld()
{
    widgets::MapView view;
    view.resize(500, 300);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
    view.resize(800, 500);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);

    QEvent change(QEvent::PaletteChange);
    QCoreApplication::sendEvent(&view, &change);
    QCOMPARE(inland(view), widgets::themePalette().panel);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
}

void TestMapView::wheelAndKeysZoomAndADoubleClickShowsAll()
{
    widgets::MapView view;
    view.resize(500, 300);
    QTRY_COMPARE(inland(view), widgets::themePalette().land);
    const QPointF brazil = view.frame().toPoint(-10, -55);
    QWheelEvent wheel(brazil, view.mapToGlobal(brazil), {}, {0, 600}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(view.frame().zoom() > 2);
    QVERIFY(QLineF(view.frame().toPoint(-10, -55), brazil).length() < 0.01);
    // What is there is larger at once, and painted anew soon; the ocean beside it is now land.
    const QPointF shore = view.frame().toPoint(-10, -40);
    QTRY_COMPARE(view.grab().toImage().pixelColor(shore.toPoint()), widgets::themePalette().land);
    const double before = view.frame().zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.frame().zoom() > before);
    QTest::keyClick(&view, Qt::Key_Minus);
    const QPointF middle = view.frame().centre();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.frame().centre().x() > middle.x());
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.frame().zoom(), 1.0);
    QCoreApplication::sendEvent(&view, &wheel);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(view.frame().zoom(), 1.0);
}

void TestMapView::aDragMovesAndPicksNothing()
{
    flux::NameHistory history;
    core::Record record;
    record.type = core::RecordType::A;
    record.address = core::IpAddress::v4(0xcb007101U);
    core::Place brazil;
    brazil.countryCode = QStringLiteral("BR");
    brazil.basis = core::Place::Basis::Geolocated;
    history.add(core::AddressFacts{record.address, {}, brazil});
    core::Observation answer;
    answer.at = 1'795'000'000'000;
    answer.answers = {record};
    history.add(answer);
    widgets::MapView view;
    view.resize(500, 300);
    view.setHistory(&history);
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.spots().spots.size(), 1);
    const figures::MapSpot spot = view.spots().spots.first();
    const QPointF at = view.frame().toPoint(spot.latitude, spot.longitude);
    QSignalSpy activated(&view, &widgets::MapView::countryActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(activated.count(), 1);
    QTest::mousePress(&view, Qt::LeftButton, {}, at.toPoint());
    const QPointF to = at + QPointF(30, 0);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
    QCOMPARE(activated.count(), 1);
    QVERIFY(QLineF(view.frame().toPoint(spot.latitude, spot.longitude), to).length() < 1);
}

void TestMapView::bordersAreLeftOutWhereTheyAreNotWanted()
{
    windowfixture::Window w;
    w.log.append(windowfixture::batch(windowfixture::name("flux.test"), 3));
    w.window.select(windowfixture::name("flux.test"));
    w.settle();
    auto *view = w.find<widgets::MapView>("mapView");
    QTRY_COMPARE(inland(*view), widgets::themePalette().land);
    const QImage before = view->grab().toImage();
    QVERIFY(w.settings.mapBorders());
    w.window.actions()[widgets::ActionId::MapBorders]->trigger();
    QVERIFY(!w.settings.mapBorders());
    QTRY_VERIFY(view->grab().toImage() != before);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
