// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>
#include <QtMath>

#include "plots/equalearth.h"

using plots::GeoPoint;

class TestEqualEarth : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithProj_data();
    void agreesWithProj();
    void agreesWithProjOnTheWayBack();
    void comesBackEverywhere();
    void keepsAreas();
    void nothingBesideTheMap_data();
    void nothingBesideTheMap();
};

void TestEqualEarth::agreesWithProj_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QPointF>("expected");
    QTest::newRow("centre") << 0.0 << 0.0 << QPointF(0, 0);
    QTest::newRow("north east") << 45.0 << 100.0 << QPointF(1.288727, 0.860231);
    QTest::newRow("edge in the south west") << -60.0 << -180.0 << QPointF(-2.039060, -1.088301);
    QTest::newRow("north pole") << 90.0 << 0.0 << QPointF(0, 1.317363);
    QTest::newRow("east on the equator") << 0.0 << 180.0 << QPointF(2.706630, 0);
}

void TestEqualEarth::agreesWithProj()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QPointF, expected);
    const QPointF point = plots::equalEarth({latitude, longitude});
    QVERIFY2(std::abs(point.x() - expected.x()) < 1e-6,
             qPrintable(QString::number(point.x(), 'f', 7)));
    QVERIFY2(std::abs(point.y() - expected.y()) < 1e-6,
             qPrintable(QString::number(point.y(), 'f', 7)));
}

void TestEqualEarth::agreesWithProjOnTheWayBack()
{
    const auto point = plots::fromEqualEarth({1, 0.5});
    QVERIFY(point);
    QVERIFY(std::abs(point->longitude - 69.669801) < 1e-6);
    QVERIFY(std::abs(point->latitude - 25.107257) < 1e-6);
}

void TestEqualEarth::comesBackEverywhere()
{
    for (int latitude = -90; latitude <= 90; latitude += 5) {
        for (int longitude = -180; longitude <= 180; longitude += 10) {
            const GeoPoint there{double(latitude), double(longitude)};
            const QPointF point = plots::equalEarth(there);
            QVERIFY(std::abs(point.x()) <= plots::equalEarthHalfWidth());
            QVERIFY(std::abs(point.y()) <= plots::equalEarthHalfHeight());
            const auto back = plots::fromEqualEarth(point);
            QVERIFY2(back, qPrintable(QStringLiteral("%1 %2").arg(latitude).arg(longitude)));
            // The pole is where arcsine is least exact.
            QVERIFY(std::abs(back->latitude - there.latitude) <
                    (std::abs(latitude) == 90 ? 1e-4 : 1e-8));
            QVERIFY(std::abs(back->longitude - there.longitude) < 1e-8);
        }
    }
}

void TestEqualEarth::keepsAreas()
{
    const auto area = [](double latitude, double longitude) {
        constexpr double step = 0.01;
        const QPointF o = plots::equalEarth({latitude, longitude});
        const QPointF e = plots::equalEarth({latitude, longitude + step}) - o;
        const QPointF n = plots::equalEarth({latitude + step, longitude}) - o;
        return std::abs(e.x() * n.y() - e.y() * n.x()) / std::cos(qDegreesToRadians(latitude));
    };
    const double reference = area(0, 0);
    for (const double latitude : {-80.0, -45.0, 20.0, 70.0})
        QVERIFY(std::abs(area(latitude, 150) / reference - 1) < 2e-3);
}

void TestEqualEarth::nothingBesideTheMap_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::newRow("above") << QPointF(0, 1.32);
    QTest::newRow("below") << QPointF(0, -1.32);
    QTest::newRow("right") << QPointF(2.71, 0);
    QTest::newRow("beside the pole's line") << QPointF(2.0, 1.3);
    QTest::newRow("not a number") << QPointF(qQNaN(), 0);
    QTest::newRow("no height") << QPointF(0, qQNaN());
    QTest::newRow("far away") << QPointF(1e300, 1e300);
}

void TestEqualEarth::nothingBesideTheMap()
{
    QFETCH(QPointF, point);
    QVERIFY(!plots::fromEqualEarth(point));
}

QTEST_GUILESS_MAIN(TestEqualEarth)
#include "tst_equalearth.moc"
