// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>
#include <QtMath>

#include "figures/mapfigure.h"

using figures::MapFigure;
using figures::MapFrame;
using figures::MapSpot;
using figures::MapSpots;
using figures::Palette;

namespace {

constexpr QRectF panel(0, 0, 700, 360);

MapSpot spotAt(double latitude, double longitude, int addresses, bool countryLevel = false)
{
    MapSpot spot;
    spot.latitude = latitude;
    spot.longitude = longitude;
    spot.addresses = spot.selected = addresses;
    spot.countryLevel = countryLevel;
    return spot;
}

QImage painted(const MapSpots *spots, Palette::Theme theme = Palette::Theme::Light,
               const QRectF &rect = panel)
{
    const Palette palette = Palette::of(theme);
    QImage image(rect.toAlignedRect().size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.panel);
    QPainter painter(&image);
    const MapFigure figure(palette);
    if (spots)
        figure.paintSpots(painter, rect, *spots);
    else
        figure.paintWorld(painter, rect);
    return image;
}

QColor colourAt(const QImage &image, QPointF point)
{
    return image.pixelColor(point.toPoint());
}

/// Width of what was painted in the row of `centre`.
int extent(const QImage &image, QPointF centre, QColor ground)
{
    int coloured = 0;
    for (int x = 0; x < image.width(); ++x)
        coloured += image.pixelColor(x, qRound(centre.y())) != ground;
    return coloured;
}

} // namespace

class TestMapFigure : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsShape_data();
    void keepsItsShape();
    void putsPlacesWhereTheyAre();
    void showsWhatLiesBeyondOnTheEdge();
    void paintsLandWhereThereIsLand_data();
    void paintsLandWhereThereIsLand();
    void staysInItsRectangle();
    void cityIsFilledAndCountryHollow();
    void areaGrowsWithAddresses();
    void drawsUncertaintyOnlyWhenItShows();
    void circlesDoNotGrowWithTheWorld();
    void tintsACountryByItsShare();
    void leavesBordersOut();
    void survivesNoRoom();
    void findsTheSpotUnderThePointer();
};

void TestMapFigure::keepsItsShape_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("wide") << QRectF(10, 20, 900, 200);
    QTest::newRow("high") << QRectF(10, 20, 300, 900);
    QTest::newRow("panel") << QRectF(0, 0, 355, 220);
}

void TestMapFigure::keepsItsShape()
{
    QFETCH(QRectF, rect);
    const MapFrame world(rect);
    QVERIFY(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(world.world()));
    QVERIFY(std::abs(world.world().width() / world.world().height() - 2.294) < 0.05);
    QVERIFY(qFuzzyCompare(world.world().width(), rect.width()) ||
            qFuzzyCompare(world.world().height(), rect.height()));
    QVERIFY(QLineF(world.world().center(), rect.center()).length() < 1e-6);
}

void TestMapFigure::putsPlacesWhereTheyAre()
{
    const MapFrame world(panel);
    const QPointF origin = world.toPoint(0, 0);
    QCOMPARE(origin.x(), world.world().center().x());
    QVERIFY(qFuzzyCompare(world.toPoint(0, 180).x(), world.world().right()));
    QVERIFY(std::abs(world.toPoint(84, 0).y() - world.world().top()) < 1e-6);
    QVERIFY(std::abs(world.toPoint(-57, 0).y() - world.world().bottom()) < 1e-6);
    const QPointF kyiv = world.toPoint(50.45, 30.52);
    QVERIFY(kyiv.x() > origin.x() && kyiv.y() < origin.y());
}

void TestMapFigure::showsWhatLiesBeyondOnTheEdge()
{
    const MapFrame world(panel);
    QVERIFY(std::abs(world.toPoint(-90, 0).y() - world.world().bottom()) < 1e-6);
    QVERIFY(std::abs(world.toPoint(90, 0).y() - world.world().top()) < 1e-6);
}

void TestMapFigure::paintsLandWhereThereIsLand_data()
{
    QTest::addColumn<Palette::Theme>("theme");
    QTest::newRow("light") << Palette::Theme::Light;
    QTest::newRow("dark") << Palette::Theme::Dark;
    QTest::newRow("print") << Palette::Theme::Print;
}

void TestMapFigure::paintsLandWhereThereIsLand()
{
    QFETCH(Palette::Theme, theme);
    const Palette palette = Palette::of(theme);
    const QImage image = painted(nullptr, theme);
    const MapFrame world(panel);
    for (const auto &[latitude, longitude] :
         {std::pair(-25.0, 134.0), std::pair(60.0, 100.0), std::pair(-10.0, -55.0)})
        QCOMPARE(colourAt(image, world.toPoint(latitude, longitude)), palette.land);
    for (const auto &[latitude, longitude] : {std::pair(30.0, -40.0), std::pair(-40.0, 80.0)})
        QCOMPARE(colourAt(image, world.toPoint(latitude, longitude)), palette.panel);
}

void TestMapFigure::staysInItsRectangle()
{
    // Antarctica lies below the picture and must not run over what is under it.
    const Palette palette = Palette::of(Palette::Theme::Light);
    const MapFrame world(panel);
    const QImage image = painted(nullptr);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = qCeil(world.world().bottom()) + 1; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(x, y), palette.panel);
    }
}

void TestMapFigure::cityIsFilledAndCountryHollow()
{
    MapSpots spots;
    spots.spots = {spotAt(0, -100, 16), spotAt(0, 80, 16, true)};
    const QImage image = painted(&spots);
    const MapFrame world(panel);
    const QColor city = colourAt(image, world.toPoint(0, -100));
    const QColor country = colourAt(image, world.toPoint(0, 80));
    const QColor ground = Palette::of(Palette::Theme::Light).panel;
    QVERIFY(city != ground && country != ground);
    QVERIFY(city.blue() + 50 < country.blue());
}

void TestMapFigure::areaGrowsWithAddresses()
{
    const QColor ground = Palette::of(Palette::Theme::Light).panel;
    const MapFrame world(panel);
    const auto width = [&](int addresses) {
        MapSpots spots;
        spots.spots = {spotAt(40, 0, 400), spotAt(0, 0, addresses)};
        return extent(painted(&spots), world.toPoint(0, 0), ground);
    };
    QVERIFY(width(100) < width(400));
    QVERIFY(std::abs(width(400) - 2 * width(100)) <= 4);
    QVERIFY(width(1) >= 8);
}

void TestMapFigure::drawsUncertaintyOnlyWhenItShows()
{
    const QColor ground = Palette::of(Palette::Theme::Light).panel;
    const MapFrame world(panel);
    const auto width = [&](double radiusKm, double longitude) {
        MapSpots spots;
        spots.spots = {spotAt(0, longitude, 16)};
        spots.spots.first().radiusKm = radiusKm;
        return extent(painted(&spots), world.toPoint(0, longitude), ground);
    };
    QCOMPARE(width(20, 0), width(0, 0));
    QVERIFY(width(2000, 0) > width(0, 0));
    // Over the date line no line may run across the whole map.
    MapSpots spots;
    spots.spots = {spotAt(0, 179, 16)};
    spots.spots.first().radiusKm = 2000;
    const QImage image = painted(&spots);
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(image.pixelColor(image.width() / 2, y), ground);
}

void TestMapFigure::circlesDoNotGrowWithTheWorld()
{
    const Palette palette = Palette::of(Palette::Theme::Light);
    MapSpots spots;
    spots.spots = {spotAt(20, 20, 16)};
    const MapFrame whole(panel);
    const QPointF at = whole.toPoint(20, 20);
    const auto width = [&](const MapFrame &frame) {
        QImage image(panel.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.panel);
        QPainter painter(&image);
        MapFigure(palette).paintSpots(painter, frame, spots);
        return extent(image, at, palette.panel);
    };
    QCOMPARE(width(whole.zoomed(at, 8)), width(whole));
}

void TestMapFigure::tintsACountryByItsShare()
{
    MapSpots spots;
    spots.spots = {spotAt(-10, -55, 9), spotAt(48, 2, 1), spotAt(52, 5, 0)};
    spots.spots[0].countryCode = QStringLiteral("BR");
    spots.spots[1].countryCode = QStringLiteral("FR");
    spots.spots[2].countryCode = QStringLiteral("NL");
    const figures::CountryTints tints = MapFigure::tintsOf(spots);
    QCOMPARE(tints.size(), 2);
    QVERIFY(tints[QStringLiteral("BR")] > 0.8 && tints[QStringLiteral("FR")] < 0.2);

    const Palette palette = Palette::of(Palette::Theme::Light);
    QImage image(panel.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.panel);
    QPainter painter(&image);
    MapFigure(palette).paintWorld(painter, panel, tints);
    painter.end();
    const MapFrame world(panel);
    const QColor brazil = colourAt(image, world.toPoint(-10, -55));
    const QColor france = colourAt(image, world.toPoint(47, 2));
    QVERIFY(brazil.blue() < france.blue() && france.blue() < palette.land.blue());
    QCOMPARE(colourAt(image, world.toPoint(40, -100)), palette.land);
}

void TestMapFigure::leavesBordersOut()
{
    const Palette palette = Palette::of(Palette::Theme::Light);
    const auto borders = [&](bool has) {
        QImage image(panel.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.panel);
        QPainter painter(&image);
        MapFigure(palette).paintWorld(painter, panel, {}, has);
        painter.end();
        // Along a parallel through the middle of Africa, without a lake.
        const MapFrame world(panel);
        constexpr int rounding = 5; // of smooth edges laid on each other
        int other = 0;
        for (double east = 14; east < 34; east += 0.25) {
            const QColor there = colourAt(image, world.toPoint(8, east));
            other += std::abs(there.red() - palette.land.red()) > rounding;
        }
        return other;
    };
    QVERIFY(borders(true) > 2);
    QCOMPARE(borders(false), 0);
}

void TestMapFigure::survivesNoRoom()
{
    MapSpots spots;
    spots.spots = {spotAt(0, 0, 1)};
    for (const QRectF &rect :
         {QRectF(), QRectF(0, 0, 1, 1), QRectF(0, 0, 300, 0.2), QRectF(0, 0, -5, 9)}) {
        QImage image(4, 4, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const MapFigure figure(Palette::of(Palette::Theme::Light));
        figure.paintWorld(painter, rect);
        figure.paintSpots(painter, rect, spots);
        QCOMPARE(MapFigure::spotAt({500, 500}, rect, spots), -1);
    }
}

void TestMapFigure::findsTheSpotUnderThePointer()
{
    MapSpots spots;
    spots.spots = {spotAt(50, 30, 100), spotAt(50, 31, 2), spotAt(-20, -50, 1)};
    const MapFrame world(panel);
    const auto hit = [&](double latitude, double longitude, QPointF beside = {}) {
        return MapFigure::spotAt(world.toPoint(latitude, longitude) + beside, panel, spots);
    };
    QCOMPARE(hit(50, 31), 1); // the small one lies on top
    QCOMPARE(hit(50, 30, {-15, 0}), 0);
    QCOMPARE(hit(-20, -50), 2);
    QCOMPARE(hit(-20, -50, {4, 4}), 2);
    QCOMPARE(hit(0, 0), -1);
    QCOMPARE(MapFigure::spotAt({0, 0}, panel, MapSpots()), -1);
}

QTEST_MAIN(TestMapFigure)
#include "tst_mapfigure.moc"
