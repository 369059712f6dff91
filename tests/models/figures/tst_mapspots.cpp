// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "figures/mapspots.h"

using core::Place;
using figures::MapSpot;
using figures::MapSpots;
using Basis = core::Place::Basis;

namespace {

Place city(const QString &iso, const QString &name, double latitude, double longitude)
{
    return {iso,
            name,
            true,
            latitude,
            longitude,
            20,
            Basis::Geolocated,
            QStringLiteral("City 2026-06-17")};
}

Place country(const QString &iso, Basis basis = Basis::Geolocated)
{
    return {iso, {}, false, 0, 0, 0, basis, QStringLiteral("Country 2026-06-17")};
}

/// A name whose one answer held an address for each of the places.
flux::NameHistory historyOf(const QList<Place> &places)
{
    flux::NameHistory history;
    core::Observation observation;
    observation.at = 1'795'000'000'000;
    for (const Place &place : places) {
        const auto number = static_cast<quint32>(observation.answers.size() + 1);
        core::Record record;
        record.type = core::RecordType::A;
        record.ttlSeconds = 60;
        record.address = core::IpAddress::v4(0xc6336400 + number);
        observation.answers.append(record);
        history.add(core::AddressFacts{record.address, {}, place});
    }
    history.add(observation);
    return history;
}

QString print(const MapSpots &spots)
{
    QStringList lines;
    for (const MapSpot &spot : spots.spots) {
        lines.append(
            QStringLiteral("%1 %2 %3 %4")
                .arg(spot.addresses)
                .arg(spot.countryCode, spot.label,
                     spot.countryLevel ? QStringLiteral("country") : QStringLiteral("city")));
    }
    return lines.join(u'\n');
}

} // namespace

class TestMapSpots : public QObject
{
    Q_OBJECT

private slots:
    void gathersByPlace();
    void aPointWithoutACityIsTheCountry();
    void crowdedPlacesAreGathered();
    void neverMixesRegistrationAndGeolocation();
    void countsWhatHasNoPlace();
    void saysWhatCountryMeans_data();
    void saysWhatCountryMeans();
    void saysHowToAddData();
    void namesSeveralSources();
};

void TestMapSpots::gathersByPlace()
{
    const QString ua = QStringLiteral("UA");
    const Place kyiv = city(ua, QStringLiteral("Kyiv"), 50.45, 30.52);
    const Place lviv = city(ua, QStringLiteral("Lviv"), 49.84, 24.03);
    const MapSpots spots = MapSpots::of(historyOf(
        {lviv, kyiv, country(ua), kyiv, country(QStringLiteral("BR")), kyiv, country(ua)}));
    QCOMPARE(print(spots), QStringLiteral("3 UA Kyiv city\n2 UA Ukraine country\n1 UA Lviv city\n"
                                          "1 BR Brazil country"));
    QCOMPARE(spots.unplaced, 0);
    QCOMPARE(spots.spots.first().latitude, 50.45);
    QCOMPARE(spots.spots.first().radiusKm, 20.0);
    QVERIFY(spots.spots[1].radiusKm > 400); // somewhere in the country
    QVERIFY(spots.spots[1].latitude > 44 && spots.spots[1].latitude < 53);
}

void TestMapSpots::aPointWithoutACityIsTheCountry()
{
    const MapSpots spots =
        MapSpots::of(historyOf({city(QStringLiteral("US"), {}, 37.751, -97.822)}));
    QCOMPARE(print(spots), QStringLiteral("1 US United States country"));
}

void TestMapSpots::crowdedPlacesAreGathered()
{
    // 300 places side by side, the second of which holds two addresses.
    QList<Place> places;
    for (int i = 0; i < 300; ++i)
        places.append(
            city(QStringLiteral("UA"), QStringLiteral("City %1").arg(i), 49, 28 + 0.01 * i));
    places.append(places[1]);
    const MapSpots apart = MapSpots::of(historyOf(places));
    QCOMPARE(apart.spots.size(), 300);
    QCOMPARE(apart.spots.first().places, 1);
    // One more, and in another country: the 300 are one spot, the other stays.
    places.append(city(QStringLiteral("PL"), QStringLiteral("Lublin"), 49, 28));
    const MapSpots together = MapSpots::of(historyOf(places));
    QCOMPARE(print(together), QStringLiteral("301 UA City 1 city\n1 PL Lublin city"));
    QCOMPARE(together.spots.first().places, 300);
    QCOMPARE(together.spots.first().selected, 301);
    QCOMPARE(together.spots.first().longitude, 28.01);
}

void TestMapSpots::neverMixesRegistrationAndGeolocation()
{
    const QString de = QStringLiteral("DE");
    const MapSpots spots =
        MapSpots::of(historyOf({country(de, Basis::Registration), country(de),
                                country(QStringLiteral("FR"), Basis::Registration)}));
    QCOMPARE(spots.basis, Basis::Registration);
    QCOMPARE(print(spots), QStringLiteral("1 DE Germany country\n1 FR France country"));
    QCOMPARE(spots.unplaced, 1);
    // A tie goes to what tells more.
    const MapSpots tie = MapSpots::of(historyOf({country(de, Basis::Registration), country(de)}));
    QCOMPARE(tie.basis, Basis::Geolocated);
}

void TestMapSpots::countsWhatHasNoPlace()
{
    const MapSpots spots = MapSpots::of(
        historyOf({Place(), country(QStringLiteral("EU")), country(QStringLiteral("UA"))}));
    QCOMPARE(print(spots), QStringLiteral("1 UA Ukraine country"));
    QCOMPARE(spots.unplaced, 2);
    QCOMPARE(MapSpots::of(flux::NameHistory()), MapSpots());
}

void TestMapSpots::saysWhatCountryMeans_data()
{
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<QString>("legend");
    QTest::newRow("registered") << Basis::Registration
                                << QStringLiteral(
                                       "country of network registration · Country 2026-06-17");
    QTest::newRow("geolocated") << Basis::Geolocated
                                << QStringLiteral("geolocated · Country 2026-06-17");
    QTest::newRow("unknown maker")
        << Basis::Unknown << QStringLiteral("place as the database gives it · Country 2026-06-17");
}

void TestMapSpots::saysWhatCountryMeans()
{
    QFETCH(Basis, basis);
    QTEST(MapSpots::of(historyOf({country(QStringLiteral("UA"), basis)})).legend(), "legend");
}

void TestMapSpots::saysHowToAddData()
{
    QCOMPARE(MapSpots().legend(), QStringLiteral("no addresses yet"));
    const QString legend = MapSpots::of(historyOf({Place(), Place()})).legend();
    QVERIFY(legend.startsWith(QStringLiteral("No geo database knows these addresses.")));
    QVERIFY(legend.contains(QStringLiteral("/fluxcase/geo")));
}

void TestMapSpots::namesSeveralSources()
{
    Place other = country(QStringLiteral("FR"));
    other.source = QStringLiteral("Another 2025-01-01");
    const MapSpots spots = MapSpots::of(
        historyOf({other, country(QStringLiteral("UA")), country(QStringLiteral("UA"))}));
    QCOMPARE(spots.source, QStringLiteral("Country 2026-06-17 and 1 other(s)"));
}

QTEST_GUILESS_MAIN(TestMapSpots)
#include "tst_mapspots.moc"
