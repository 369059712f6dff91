// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QLocale>
#include <QTest>

#include "plots/countrypoints.h"

class TestCountryPoints : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryCountryOfTheLocales();
    void liesInTheCountry_data();
    void liesInTheCountry();
    void isAsLargeAsItsCountry_data();
    void isAsLargeAsItsCountry();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void turnsNumbersIntoCodes();
};

void TestCountryPoints::knowsEveryCountryOfTheLocales()
{
    int known = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const QString code = QString(QLatin1Char(first)) % QLatin1Char(second);
            const auto point = plots::countryPoint(code);
            if (!point)
                continue;
            ++known;
            QVERIFY2(QLocale::codeToTerritory(code) != QLocale::AnyTerritory, qPrintable(code));
            QVERIFY(std::abs(point->latitude) <= 90 && std::abs(point->longitude) <= 180);
        }
    }
    QCOMPARE(known, 250);
}

void TestCountryPoints::liesInTheCountry_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("south");
    QTest::addColumn<double>("north");
    QTest::addColumn<double>("west");
    QTest::addColumn<double>("east");
    QTest::newRow("Ukraine") << QStringLiteral("UA") << 44.0 << 53.0 << 22.0 << 41.0;
    QTest::newRow("Brazil") << QStringLiteral("BR") << -34.0 << 6.0 << -74.0 << -34.0;
    QTest::newRow("Singapore") << QStringLiteral("SG") << 1.0 << 2.0 << 103.0 << 105.0;
    QTest::newRow("Kosovo") << QStringLiteral("XK") << 41.0 << 44.0 << 20.0 << 22.0;
    QTest::newRow("only in the zone table") << QStringLiteral("GF") << 2.0 << 6.0 << -55.0 << -51.0;
}

void TestCountryPoints::liesInTheCountry()
{
    QFETCH(QString, code);
    QFETCH(double, south);
    QFETCH(double, north);
    QFETCH(double, west);
    QFETCH(double, east);
    const auto point = plots::countryPoint(code);
    QVERIFY(point);
    QVERIFY(south < point->latitude && point->latitude < north);
    QVERIFY(west < point->longitude && point->longitude < east);
}

/// Areas as the countries' own offices of statistics give them, in km².
void TestCountryPoints::isAsLargeAsItsCountry_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("area");
    QTest::newRow("Germany") << QStringLiteral("DE") << 357'600.0;
    QTest::newRow("Brazil") << QStringLiteral("BR") << 8'510'000.0;
    QTest::newRow("Kazakhstan") << QStringLiteral("KZ") << 2'724'900.0;
    QTest::newRow("New Zealand") << QStringLiteral("NZ") << 268'000.0;
}

void TestCountryPoints::isAsLargeAsItsCountry()
{
    QFETCH(QString, code);
    QFETCH(double, area);
    const double radius = plots::countryRadiusKm(code);
    QVERIFY2(std::abs(radius * radius * M_PI / area - 1) < 0.05,
             qPrintable(QString::number(radius)));
    QCOMPARE(plots::countryRadiusKm(QStringLiteral("ZZ")), 0.0);
}

void TestCountryPoints::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("lower case") << QStringLiteral("ua");
    QTest::newRow("not assigned") << QStringLiteral("ZZ");
    QTest::newRow("head of the table") << QStringLiteral("alpha2");
    QTest::newRow("three letters") << QStringLiteral("UKR");
}

void TestCountryPoints::refusesWhatIsNoCode()
{
    QFETCH(QString, code);
    QVERIFY(!plots::countryPoint(code));
}

void TestCountryPoints::turnsNumbersIntoCodes()
{
    QCOMPARE(plots::countryCode(804), QStringLiteral("UA"));
    QCOMPARE(plots::countryCode(4), QStringLiteral("AF"));
    QCOMPARE(plots::countryCode(0), QString());
    QCOMPARE(plots::countryCode(-1), QString());
    QCOMPARE(plots::countryCode(999), QString());
}

QTEST_GUILESS_MAIN(TestCountryPoints)
#include "tst_countrypoints.moc"
