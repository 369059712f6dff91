// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <random>

#include <QFile>
#include <QTest>

#include "figures/worldmap.h"
#include "plots/countrypoints.h"
#include "plots/equalearth.h"

using figures::CountryShape;
using figures::WorldMap;

namespace {

/// Two squares side by side, 0…10° N, 0…10° E and 10…20° E, whose common border is arc 0.
QByteArray twoSquares()
{
    return R"({"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
        "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]],
        "objects":{"countries":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"id":"804","properties":{"name":"West"}},
        {"type":"MultiPolygon","arcs":[[[-1,2]]],"id":"276","properties":{"name":"East"}}]}}})";
}

QPointF onMap(double latitude, double longitude)
{
    const QPointF point = plots::equalEarth({latitude, longitude});
    return {point.x(), -point.y()};
}

QStringList countriesAt(const WorldMap &map, double latitude, double longitude)
{
    QStringList codes;
    for (const CountryShape &country : map.countries()) {
        if (country.land.contains(onMap(latitude, longitude)))
            codes.append(country.code);
    }
    return codes;
}

} // namespace

class TestWorldMap : public QObject
{
    Q_OBJECT

private slots:
    void joinsArcs();
    void cutsAtTheDateLine();
    void closesOverThePole();
    void knowsTheWorld_data();
    void knowsTheWorld();
    void holdsEveryPoint();
    void staysOnTheMap();
    void refusesDamage_data();
    void refusesDamage();
    void survivesMutation();
};

void TestWorldMap::joinsArcs()
{
    const WorldMap map = WorldMap::read(twoSquares());
    QCOMPARE(map.countries().size(), 2);
    QCOMPARE(countriesAt(map, 5, 5), QStringList(QStringLiteral("UA")));
    QCOMPARE(countriesAt(map, 5, 15), QStringList(QStringLiteral("DE")));
    QCOMPARE(countriesAt(map, 5, 25), QStringList());
    // Four corners and the way back to the first: no point twice where arcs join.
    QCOMPARE(map.countries().first().land.elementCount(), 5);
    // Only the line between the two is a border.
    QCOMPARE(map.borders().size(), 1);
    QCOMPARE(QPointF(map.borders().first().elementAt(0)), onMap(0, 10));
    QCOMPARE(QPointF(map.borders().first().elementAt(1)), onMap(10, 10));
}

void TestWorldMap::cutsAtTheDateLine()
{
    // 170° E … 170° W, written with a jump of 340°.
    const WorldMap map = WorldMap::read(
        R"({"transform":{"scale":[1,1],"translate":[0,0]},
        "arcs":[[[170,0],[-340,0],[0,10],[340,0],[0,-10]]],
        "objects":{"countries":{"geometries":[{"type":"Polygon","arcs":[[0]],"id":"242"}]}}})");
    const QStringList fiji{QStringLiteral("FJ")};
    QCOMPARE(countriesAt(map, 5, 175), fiji);
    QCOMPARE(countriesAt(map, 5, -175), fiji);
    for (const double longitude : {165.0, -165.0, 0.0})
        QCOMPARE(countriesAt(map, 5, longitude), QStringList());
    QVERIFY(map.borders().isEmpty());
}

void TestWorldMap::closesOverThePole()
{
    const WorldMap map = WorldMap::read(
        R"({"transform":{"scale":[1,1],"translate":[0,0]},
        "arcs":[[[-180,-80],[90,0],[90,0],[90,0],[90,0]],[[-180,-90],[90,0],[90,0],[90,0],[90,0]]],
        "objects":{"countries":{"geometries":[
        {"type":"MultiPolygon","arcs":[[[0]],[[1]]],"id":"010"}]}}})");
    for (const double longitude : {-170.0, -1.0, 100.0}) {
        QCOMPARE(countriesAt(map, -85, longitude), QStringList(QStringLiteral("AQ")));
        QCOMPARE(countriesAt(map, -75, longitude), QStringList());
    }
}

void TestWorldMap::knowsTheWorld_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Kyiv") << 50.45 << 30.52 << QStringLiteral("UA");
    QTest::newRow("Chukotka beyond 180") << 66.5 << -175.0 << QStringLiteral("RU");
    QTest::newRow("Chukotka before 180") << 67.0 << 178.0 << QStringLiteral("RU");
    QTest::newRow("Wrangel Island before 180") << 71.2 << 179.5 << QStringLiteral("RU");
    QTest::newRow("Wrangel Island beyond 180") << 71.2 << -179.5 << QStringLiteral("RU");
    QTest::newRow("Lesotho, a hole") << -29.5 << 28.3 << QStringLiteral("LS");
    QTest::newRow("Hong Kong") << 22.42 << 114.12 << QStringLiteral("HK");
    QTest::newRow("Kosovo") << 42.6 << 20.9 << QStringLiteral("XK");
    QTest::newRow("Antarctica") << -80.0 << 20.0 << QStringLiteral("AQ");
    QTest::newRow("Atlantic") << 30.0 << -40.0 << QString();
    QTest::newRow("Pacific at the date line") << 30.0 << 179.9 << QString();
    QTest::newRow("Arctic sea") << 88.0 << 0.0 << QString();
}

void TestWorldMap::knowsTheWorld()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QString, code);
    QCOMPARE(countriesAt(WorldMap::shared(), latitude, longitude),
             code.isEmpty() ? QStringList() : QStringList(code));
}

void TestWorldMap::holdsEveryPoint()
{
    const WorldMap &map = WorldMap::shared();
    QVERIFY(map.countries().size() >= 235);
    QVERIFY(map.borders().size() > 300);
    int inside = 0;
    for (const CountryShape &country : map.countries()) {
        const auto point = plots::countryPoint(country.code);
        if (point && country.land.contains(onMap(point->latitude, point->longitude)))
            ++inside;
    }
    // Points are rounded to hundredths, too coarse for the smallest islands.
    QVERIFY2(inside >= 215, qPrintable(QString::number(inside)));
}

void TestWorldMap::staysOnTheMap()
{
    const double width = plots::equalEarthHalfWidth() + 1e-6;
    const double height = plots::equalEarthHalfHeight() + 1e-6;
    const QRectF world(-width, -height, 2 * width, 2 * height);
    for (const CountryShape &country : WorldMap::shared().countries()) {
        QVERIFY2(world.contains(country.land.boundingRect()), qPrintable(country.code));
        // Nothing but the south pole's continent reaches across the whole map.
        if (country.code != QLatin1String("AQ")) {
            for (int i = 1; i < country.land.elementCount(); ++i) {
                const auto element = country.land.elementAt(i);
                if (element.isLineTo())
                    QVERIFY(std::abs(element.x - country.land.elementAt(i - 1).x) < 0.5);
            }
        }
    }
}

void TestWorldMap::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<");
    QTest::newRow("no transform") << QByteArray("transform") << QByteArray("other");
    QTest::newRow("no arcs") << QByteArray("\"arcs\":[[[10") << QByteArray("\"none\":[[[10");
    QTest::newRow("point beyond the earth") << QByteArray("[0,10]") << QByteArray("[0,100]");
    QTest::newRow("point of text") << QByteArray("[0,10]") << QByteArray("[0,\"a\"]");
    QTest::newRow("point of three") << QByteArray("[0,10]") << QByteArray("[0,1,2]");
    QTest::newRow("endless number") << QByteArray("[0,10]") << QByteArray("[0,1e999]");
    QTest::newRow("no countries") << QByteArray("countries") << QByteArray("nations");
    QTest::newRow("arcs that are not there")
        << QByteArray("[[0,1]]") << QByteArray("[[99999,-99999]]");
}

void TestWorldMap::refusesDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = twoSquares();
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const WorldMap map = WorldMap::read(json);
    QVERIFY(countriesAt(map, 5, 5).isEmpty());
    QVERIFY(map.borders().isEmpty());
    QVERIFY(WorldMap::read(QByteArray()).isEmpty());
}

void TestWorldMap::survivesMutation()
{
    const QByteArray whole = twoSquares();
    for (qsizetype size = 0; size < whole.size(); size += 3)
        QVERIFY(WorldMap::read(whole.left(size)).isEmpty());
    std::mt19937 random(20261121);
    std::uniform_int_distribution<qsizetype> at(0, whole.size() - 1);
    const QByteArray alphabet("0123456789-[],{}\":e.");
    for (int round = 0; round < 2000; ++round) {
        QByteArray json = whole;
        for (int i = 0; i <= round % 4; ++i)
            json[at(random)] = alphabet[static_cast<qsizetype>(random() % 20)];
        const WorldMap map = WorldMap::read(json);
        for (const CountryShape &country : map.countries())
            QVERIFY(std::isfinite(country.land.boundingRect().width()));
    }
}

QTEST_GUILESS_MAIN(TestWorldMap)
#include "tst_worldmap.moc"
