// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "geo/databasefinder.h"
#include "geo/geodatabase.h"
#include "support/mmdbwriter.h"

using Basis = core::Place::Basis;

namespace {

QVariantMap map(const QString &key, const QVariant &value)
{
    return {{key, value}};
}

QVariantMap countryRecord(const QString &iso)
{
    return map(QStringLiteral("country"), map(QStringLiteral("iso_code"), iso));
}

QVariantMap cityRecord(const QString &iso, const QString &city, double north, double east)
{
    QVariantMap record = countryRecord(iso);
    record[QStringLiteral("city")] = map(QStringLiteral("names"), map(QStringLiteral("en"), city));
    record[QStringLiteral("location")] =
        QVariantMap{{QStringLiteral("latitude"), north},
                    {QStringLiteral("longitude"), east},
                    {QStringLiteral("accuracy_radius"), QVariant::fromValue<ushort>(50)}};
    return record;
}

QVariantMap asnRecord(quint32 number, const QString &organisation)
{
    return {{QStringLiteral("autonomous_system_number"), number},
            {QStringLiteral("autonomous_system_organization"), organisation}};
}

core::IpAddress address(const QString &text)
{
    return core::IpAddress::parse(text).value_or(core::IpAddress());
}

} // namespace

class TestGeoDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void knowsNothingWithoutFiles();
    void readsEveryFamily_data();
    void readsEveryFamily();
    void leavesOutWhatIsNoCountry_data();
    void leavesOutWhatIsNoCountry();
    void leavesOutImpossiblePoints_data();
    void leavesOutImpossiblePoints();
    void registeredCountryIsARegistration();
    void usersFilesWin();
    void aPointWinsWithinATier();
    void networkFromTheFirstThatKnows();
    void ipv6InAnIpv4Tree();
    void namesItsSource_data();
    void namesItsSource();
    void tellsWhatFilesHold();
    void keepsProblems();
    void readsRealFiles_data();
    void readsRealFiles();
    void readsShippedFiles();

private:
    QString write(const QString &type, const QVariantMap &record, int version = 6)
    {
        support::MmdbWriter writer(type);
        writer.setIpVersion(version);
        writer.insert(QStringLiteral("192.0.2.0"), 24, record);
        if (version == 6)
            writer.insert(QStringLiteral("2001:db8::"), 32, record);
        const QString path = m_folder.filePath(QStringLiteral("%1.mmdb").arg(++m_files));
        return writer.write(path) ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestGeoDatabase::knowsNothingWithoutFiles()
{
    const geo::GeoDatabase database;
    const core::IpAddress ip = address(QStringLiteral("192.0.2.7"));
    QCOMPARE(database.facts(ip), (core::AddressFacts{ip, {}, {}}));
    QVERIFY(database.databases().isEmpty());
}

void TestGeoDatabase::readsEveryFamily_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariantMap>("record");
    QTest::addColumn<core::Place>("place");
    QTest::addColumn<core::Network>("network");
    const auto row = [](const QString &type, const QVariantMap &record, const core::Place &place,
                        const core::Network &network = {}) {
        QTest::newRow(qPrintable(type)) << type << record << place << network;
    };
    const QString ua = QStringLiteral("UA");
    const QString kyiv = QStringLiteral("Kyiv");
    const core::Place inKyiv{ua, kyiv, true, 50.45, 30.52, 50, Basis::Geolocated, {}};
    const core::Place inUkraine{ua, {}, false, 0, 0, 0, Basis::Geolocated, {}};
    const core::Network example{64500, QStringLiteral("Example Broadband"), {}};
    row(QStringLiteral("GeoLite2-City"), cityRecord(ua, kyiv, 50.45, 30.52), inKyiv);
    row(QStringLiteral("DBIP-City-Lite"), cityRecord(ua, kyiv, 50.45, 30.52), inKyiv);
    row(QStringLiteral("GeoIP2-Country"), countryRecord(ua), inUkraine);
    row(QStringLiteral("DBIP-ASN-Lite (compat=GeoLite2-ASN)"),
        asnRecord(64500, example.organisation), {}, example);
    row(QStringLiteral("GeoIP2-Enterprise"),
        map(QStringLiteral("traits"), asnRecord(64500, example.organisation)), {}, example);
    QVariantMap lab = cityRecord(ua, kyiv, 50.45, 30.52);
    lab.insert(asnRecord(64500, example.organisation));
    row(QStringLiteral("Fluxcase-Practice-Lab"), lab, inKyiv, example);
    row(QStringLiteral("country ipvAll"), map(QStringLiteral("country_code"), ua),
        {ua, {}, false, 0, 0, 0, Basis::Registration, {}});
    row(QStringLiteral("city ipv4"),
        {{QStringLiteral("country_code"), ua},
         {QStringLiteral("city"), kyiv},
         {QStringLiteral("latitude"), 50.5f},
         {QStringLiteral("longitude"), 30.5f}},
        {ua, kyiv, true, 50.5, 30.5, 0, Basis::Geolocated, {}});
    row(QStringLiteral("ipinfo bundle_location_lite_sample.mmdb"),
        {{QStringLiteral("country_code"), ua},
         {QStringLiteral("country"), QStringLiteral("Ukraine")},
         {QStringLiteral("asn"), QStringLiteral("AS64500")},
         {QStringLiteral("as_name"), example.organisation}},
        inUkraine, example);
    row(QStringLiteral("ipinfo generic_country_free_country_asn"),
        {{QStringLiteral("country"), ua},
         {QStringLiteral("asn"), QStringLiteral("AS64500")},
         {QStringLiteral("as_name"), example.organisation}},
        inUkraine, example);
    row(QStringLiteral("ipinfo standard_location_mmdb"),
        {{QStringLiteral("country"), ua},
         {QStringLiteral("city"), kyiv},
         {QStringLiteral("lat"), QStringLiteral("50.45")},
         {QStringLiteral("lng"), QStringLiteral("30.52")}},
        {ua, kyiv, true, 50.45, 30.52, 0, Basis::Geolocated, {}});
    row(QStringLiteral("ipinfo bundle_location_plus"),
        {{QStringLiteral("country_code"), ua},
         {QStringLiteral("latitude"), 50.45},
         {QStringLiteral("longitude"), 30.52},
         {QStringLiteral("radius"), 20'000}},
        {ua, {}, true, 50.45, 30.52, 20, Basis::Geolocated, {}});
    row(QStringLiteral("ipinfo generic_asn_free"),
        {{QStringLiteral("asn"), QStringLiteral("AS64500")},
         {QStringLiteral("name"), example.organisation}},
        {}, example);
    row(QStringLiteral("In-house"), lab, {ua, kyiv, true, 50.45, 30.52, 50, Basis::Unknown, {}},
        example);
}

void TestGeoDatabase::readsEveryFamily()
{
    QFETCH(QString, type);
    QFETCH(QVariantMap, record);
    QFETCH(core::Place, place);
    QFETCH(core::Network, network);
    geo::GeoDatabase database;
    QVERIFY(database.open(write(type, record)));
    const QString source = database.databases().first().source();
    QVERIFY(source.endsWith(QStringLiteral(" 2026-06-17")));
    if (place.isKnown())
        place.source = source;
    if (network.isKnown())
        network.source = source;
    for (const QString &text : {QStringLiteral("192.0.2.9"), QStringLiteral("2001:db8::9")}) {
        const core::AddressFacts facts = database.facts(address(text));
        QCOMPARE(facts.address, address(text));
        QCOMPARE(facts.network, network);
        QCOMPARE(facts.place.basis, place.basis);
        QCOMPARE(facts.place, place);
    }
    QVERIFY(!database.facts(address(QStringLiteral("198.51.100.1"))).place.isKnown());
}

void TestGeoDatabase::leavesOutWhatIsNoCountry_data()
{
    QTest::addColumn<QVariant>("code");
    QTest::newRow("name") << QVariant(QStringLiteral("Ukraine"));
    QTest::newRow("lower case") << QVariant(QStringLiteral("ua"));
    QTest::newRow("unknown by its own word") << QVariant(QStringLiteral("ZZ"));
    QTest::newRow("digits") << QVariant(QStringLiteral("A1"));
    QTest::newRow("empty") << QVariant(QString());
    QTest::newRow("number") << QVariant(804u);
}

void TestGeoDatabase::leavesOutWhatIsNoCountry()
{
    QFETCH(QVariant, code);
    geo::GeoDatabase database;
    QVERIFY(database.open(
        write(QStringLiteral("country ipv4"), map(QStringLiteral("country_code"), code))));
    QCOMPARE(database.facts(address(QStringLiteral("192.0.2.9"))).place, core::Place());
}

void TestGeoDatabase::leavesOutImpossiblePoints_data()
{
    QTest::addColumn<QVariant>("north");
    QTest::addColumn<QVariant>("east");
    QTest::newRow("beyond the pole") << QVariant(90.1) << QVariant(0.0);
    QTest::newRow("beyond the date line") << QVariant(0.0) << QVariant(-180.1);
    QTest::newRow("not a number") << QVariant(qQNaN()) << QVariant(0.0);
    QTest::newRow("text") << QVariant(QStringLiteral("north")) << QVariant(0.0);
    QTest::newRow("missing") << QVariant(QVariantMap()) << QVariant(0.0);
}

void TestGeoDatabase::leavesOutImpossiblePoints()
{
    QFETCH(QVariant, north);
    QFETCH(QVariant, east);
    QVariantMap record = countryRecord(QStringLiteral("UA"));
    record[QStringLiteral("location")] =
        QVariantMap{{QStringLiteral("latitude"), north}, {QStringLiteral("longitude"), east}};
    geo::GeoDatabase database;
    QVERIFY(database.open(write(QStringLiteral("GeoLite2-City"), record)));
    const core::Place place = database.facts(address(QStringLiteral("192.0.2.9"))).place;
    QCOMPARE(place.countryCode, QStringLiteral("UA"));
    QVERIFY(!place.hasPoint);
    QCOMPARE(place.latitude, 0.0);
}

void TestGeoDatabase::registeredCountryIsARegistration()
{
    QVariantMap record = cityRecord(QString(), QStringLiteral("Kyiv"), 50.45, 30.52);
    record[QStringLiteral("registered_country")] =
        map(QStringLiteral("iso_code"), QStringLiteral("DE"));
    geo::GeoDatabase database;
    QVERIFY(database.open(write(QStringLiteral("GeoLite2-City"), record)));
    const core::Place place = database.facts(address(QStringLiteral("192.0.2.9"))).place;
    QCOMPARE(place.countryCode, QStringLiteral("DE"));
    QCOMPARE(place.basis, Basis::Registration);
    QVERIFY(!place.hasPoint);
    QVERIFY(place.city.isEmpty());
}

void TestGeoDatabase::usersFilesWin()
{
    geo::GeoDatabase database;
    QVERIFY(database.open(
        write(QStringLiteral("GeoLite2-City"), cityRecord(QStringLiteral("FR"), {}, 48.8, 2.3)),
        true));
    QVERIFY(database.open(write(QStringLiteral("country ipvAll"),
                                map(QStringLiteral("country_code"), QStringLiteral("UA")))));
    const core::Place place = database.facts(address(QStringLiteral("192.0.2.9"))).place;
    QCOMPARE(place.countryCode, QStringLiteral("UA"));
    QCOMPARE(place.source, database.databases().first().source());
    QCOMPARE(database.databases().size(), 2);
    QVERIFY(!database.databases().first().shipped);
}

void TestGeoDatabase::aPointWinsWithinATier()
{
    geo::GeoDatabase database;
    database.openAll(
        {write(QStringLiteral("GeoLite2-Country"), countryRecord(QStringLiteral("UA"))),
         write(QStringLiteral("GeoIP2-Country"), countryRecord(QStringLiteral("DE"))),
         write(QStringLiteral("GeoLite2-City"), cityRecord(QStringLiteral("FR"), {}, 48.8, 2.3)),
         write(QStringLiteral("GeoIP2-City"), cityRecord(QStringLiteral("IT"), {}, 41.9, 12.5))},
        false);
    QCOMPARE(database.problems(), QStringList());
    QCOMPARE(database.facts(address(QStringLiteral("192.0.2.9"))).place.countryCode,
             QStringLiteral("FR"));
}

void TestGeoDatabase::networkFromTheFirstThatKnows()
{
    geo::GeoDatabase database;
    database.openAll(
        {write(QStringLiteral("GeoLite2-Country"), countryRecord(QStringLiteral("UA"))),
         write(QStringLiteral("GeoLite2-ASN"), asnRecord(64500, QStringLiteral("One")))},
        false);
    database.openAll({write(QStringLiteral("DBIP-ASN"), asnRecord(64501, QStringLiteral("Two")))},
                     true);
    const core::Network network = database.facts(address(QStringLiteral("192.0.2.9"))).network;
    QCOMPARE(network.label(), QStringLiteral("AS64500 One"));
    QCOMPARE(network.source, QStringLiteral("GeoLite2-ASN 2026-06-17"));
}

void TestGeoDatabase::ipv6InAnIpv4Tree()
{
    geo::GeoDatabase database;
    QVERIFY(database.open(write(QStringLiteral("country ipv4"),
                                map(QStringLiteral("country_code"), QStringLiteral("UA")), 4)));
    QVERIFY(database.facts(address(QStringLiteral("192.0.2.9"))).place.isKnown());
    QVERIFY(!database.facts(address(QStringLiteral("2001:db8::9"))).place.isKnown());
}

void TestGeoDatabase::namesItsSource_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *type, const char *source) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(source);
    };
    row("GeoLite2-City", "GeoLite2-City 2026-06-17");
    row("DBIP-ASN-Lite (compat=GeoLite2-ASN)", "DBIP-ASN-Lite 2026-06-17");
    row("country ipvAll", "iptoasn-country 2026-06-17");
    row("city ipv4", "iptoasn-country 2026-06-17");
}

void TestGeoDatabase::namesItsSource()
{
    QFETCH(QString, type);
    geo::DatabaseInfo info;
    info.path = QStringLiteral("/usr/share/fluxcase/geo/iptoasn-country.mmdb");
    info.type = type;
    QCOMPARE(info.source(), info.source().trimmed());
    info.built = QDateTime(QDate(2026, 6, 17), QTime(23, 59), Qt::UTC);
    QTEST(info.source(), "source");
}

void TestGeoDatabase::tellsWhatFilesHold()
{
    geo::GeoDatabase database;
    database.openAll(
        {write(QStringLiteral("GeoLite2-ASN"), asnRecord(64500, QStringLiteral("One"))),
         write(QStringLiteral("GeoLite2-Country"), countryRecord(QStringLiteral("UA"))),
         write(QStringLiteral("GeoLite2-City"), cityRecord(QStringLiteral("FR"), {}, 48.8, 2.3)),
         write(QStringLiteral("GeoIP2-Anonymous-IP"),
               map(QStringLiteral("is_tor_exit_node"), true))},
        false);
    QStringList held;
    for (const geo::DatabaseInfo &info : database.databases()) {
        held.append(QStringLiteral("%1: %2%3%4")
                        .arg(info.type, info.hasNetworks ? QStringLiteral("n") : QString(),
                             info.hasCountries ? QStringLiteral("c") : QString(),
                             info.hasCities ? QStringLiteral("p") : QString()));
    }
    QCOMPARE(held,
             QStringList({QStringLiteral("GeoLite2-ASN: n"), QStringLiteral("GeoLite2-Country: c"),
                          QStringLiteral("GeoLite2-City: cp"),
                          QStringLiteral("GeoIP2-Anonymous-IP: ")}));
}

void TestGeoDatabase::keepsProblems()
{
    const QString good =
        write(QStringLiteral("GeoLite2-ASN"), asnRecord(64500, QStringLiteral("One")));
    const QString missing = m_folder.filePath(QStringLiteral("missing.mmdb"));
    geo::GeoDatabase database;
    database.openAll({missing, good}, false);
    QCOMPARE(database.problems().size(), 1);
    QVERIFY(database.problems().first().contains(missing));
    QCOMPARE(database.databases().size(), 1);
    geo::GeoDatabase moved = std::move(database);
    QVERIFY(moved.facts(address(QStringLiteral("192.0.2.9"))).network.isKnown());
}

void TestGeoDatabase::readsRealFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("city");
    QTest::addColumn<quint32>("asn");
    const auto row = [](const char *file, const char *ip, const char *country, const char *city,
                        quint32 asn) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(ip)
                            << QString::fromLatin1(country) << QString::fromUtf8(city) << asn;
    };
    row("maxmind-test/GeoLite2-City-Test.mmdb", "81.2.69.160", "GB", "London", 0);
    row("maxmind-test/GeoLite2-Country-Test.mmdb", "81.2.69.160", "GB", "", 0);
    row("maxmind-test/GeoLite2-ASN-Test.mmdb", "1.128.0.0", "", "", 1221);
    row("maxmind-test/GeoIP2-Enterprise-Test.mmdb", "74.209.24.0", "US", "Chatham", 14671);
    row("maxmind-test/GeoIP2-ISP-Test.mmdb", "1.128.0.0", "", "", 1221);
    row("maxmind-test/GeoIP2-Anonymous-IP-Test.mmdb", "1.2.0.1", "", "", 0);
    row("ipinfo-samples/ipinfo_lite_sample.mmdb", "1.0.0.1", "AU", "", 13335);
    row("ipinfo-samples/ip_country_asn_sample.mmdb", "1.0.0.1", "AU", "", 13335);
    row("ipinfo-samples/ipinfo_core_sample.mmdb", "1.0.0.1", "AU", "Sydney", 13335);
    row("ipinfo-samples/ipinfo_plus_sample.mmdb", "1.0.0.1", "AU", "Sydney", 13335);
    row("ipinfo-samples/ip_asn_sample.mmdb", "1.0.0.1", "", "", 13335);
    row("iptoasn-country.mmdb", "8.8.8.8", "US", "", 0);
}

void TestGeoDatabase::readsRealFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, ip);
    const QString folder = qEnvironmentVariable("FLUXCASE_SHARED") % QStringLiteral("/data/geo/");
    if (!QFile::exists(folder % file))
        QSKIP("The shared test data is not here.");
    geo::GeoDatabase database;
    QVERIFY(database.open(folder % file));
    const core::AddressFacts facts = database.facts(address(ip));
    QTEST(facts.place.countryCode, "country");
    QTEST(facts.place.city, "city");
    QTEST(facts.network.asn, "asn");
}

void TestGeoDatabase::readsShippedFiles()
{
    geo::GeoDatabase database;
    database.openAll(geo::shippedDatabases(QCoreApplication::applicationDirPath()), true);
    QCOMPARE(database.problems(), QStringList());
    QCOMPARE(database.databases().size(), 2);
    const core::AddressFacts facts = database.facts(address(QStringLiteral("95.216.0.1")));
    QCOMPARE(facts.network.asn, 24940u);
    QVERIFY(!facts.network.organisation.isEmpty());
    QCOMPARE(facts.place.countryCode, QStringLiteral("DE"));
    QCOMPARE(facts.place.basis, Basis::Registration);
    QCOMPARE(facts.place.source, QStringLiteral("iptoasn-country 2026-06-17"));
    QVERIFY(facts.network.source.startsWith(QStringLiteral("RouteViews-DBIP-ASN 20")));
}

QTEST_GUILESS_MAIN(TestGeoDatabase)
#include "tst_geodatabase.moc"
