// SPDX-License-Identifier: GPL-3.0-or-later
#include <maxminddb.h>

#include <QSet>
#include <QTest>

#include "lab/labworld.h"

using Kind = lab::LabNetwork::Kind;

namespace {

const QByteArray head = "prefix,asn,operator,country,city,latitude,longitude,kind\n";
const QByteArray good = "240.1.0.0/16,64512,A (practice),PL,Kraków,50.06,19.94,access\n"
                        "240.2.0.0/16,64513,B (practice),DE,Berlin,52.52,13.40,hosting\n"
                        "2001:db8:1::/48,65534,C (practice),US,Dallas,32.78,-96.80,cdn\n"
                        "240.3.0.0/24,64514,D (practice),CL,Santiago,-33.45,-70.67,education\n"
                        "240.4.0.0/24,64515,E (practice),NL,Amsterdam,52.37,4.9,sinkhole\n";

/// The last address of the network.
core::IpAddress lastOf(const lab::LabNetwork &network)
{
    QByteArray bytes = network.prefix.bytes();
    for (int bit = network.prefixLength; bit < network.prefix.bits(); ++bit)
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] | (0x80 >> (bit % 8)));
    return core::IpAddress::fromBytes(bytes);
}

/// The lab's database, read with nothing of ours in between.
class Database
{
public:
    Database()
        : m_status(MMDB_open(PRACTICE_LAB_MMDB, MMDB_MODE_MMAP, &m_mmdb))
    {}
    ~Database()
    {
        if (isOpen())
            MMDB_close(&m_mmdb);
    }
    Q_DISABLE_COPY_MOVE(Database)

    bool isOpen() const { return m_status == MMDB_SUCCESS; }
    const MMDB_s &mmdb() const { return m_mmdb; }

    MMDB_lookup_result_s find(const core::IpAddress &address) const
    {
        int resolved = 0;
        int status = MMDB_SUCCESS;
        return MMDB_lookup_string(&m_mmdb, qPrintable(address.toString()), &resolved, &status);
    }
    /// "AS64512|A (practice)|PL|Kraków|50.06|19.94"; empty without a row.
    QString row(const core::IpAddress &address) const
    {
        MMDB_lookup_result_s found = find(address);
        if (!found.found_entry)
            return {};
        MMDB_entry_data_s asn;
        MMDB_get_value(&found.entry, &asn, "autonomous_system_number", nullptr);
        MMDB_entry_data_s latitude;
        MMDB_get_value(&found.entry, &latitude, "location", "latitude", nullptr);
        MMDB_entry_data_s longitude;
        MMDB_get_value(&found.entry, &longitude, "location", "longitude", nullptr);
        return describe(asn.uint32, text(found, "autonomous_system_organization", nullptr, nullptr),
                        text(found, "country", "iso_code", nullptr),
                        text(found, "city", "names", "en"), latitude.double_value,
                        longitude.double_value);
    }
    static QString describe(quint32 asn, const QString &operatorName, const QString &country,
                            const QString &city, double latitude, double longitude)
    {
        return QStringLiteral("AS%1|%2|%3|%4|%5|%6")
            .arg(asn)
            .arg(operatorName, country, city)
            .arg(latitude)
            .arg(longitude);
    }

private:
    static QString text(MMDB_lookup_result_s &found, const char *a, const char *b, const char *c)
    {
        MMDB_entry_data_s data;
        if (MMDB_get_value(&found.entry, &data, a, b, c, nullptr) != MMDB_SUCCESS ||
            !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING)
            return {};
        return QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size));
    }

    MMDB_s m_mmdb{};
    int m_status;
};

} // namespace

class LabWorldTest : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsThePracticeWorld();
    void operatorsAreOneEach();
    void networksDoNotOverlap();
    void readsEveryColumn();
    void refusesADamagedTable_data();
    void refusesADamagedTable();
    void theDatabaseAgreesWithTheTable();
    void theDatabaseKnowsNothingElse();
};

void LabWorldTest::theTableIsThePracticeWorld()
{
    const auto world = lab::LabWorld::load();
    QVERIFY(world);
    int v6 = 0;
    QSet<core::IpAddress> wide; // /16s
    QSet<QString> countries;
    QSet<quint32> access;
    for (const lab::LabNetwork &network : world->networks()) {
        v6 += network.prefix.isV6();
        if (network.prefix.isV4())
            wide.insert(network.prefix.masked(16));
        countries.insert(network.countryCode);
        if (network.kind == Kind::Access)
            access.insert(network.asn);
    }
    const qsizetype v4 = world->networks().size() - v6;
    QVERIFY(v4 >= 160 && v4 <= 220);
    QVERIFY(v6 >= 50);
    QCOMPARE(wide.size(), v4);
    QVERIFY(countries.size() >= 40);
    QCOMPARE(access.size(), 110);
    QVERIFY(!world->networksOf(Kind::Education).isEmpty());
    for (const lab::LabNetwork &network : world->networksOf(Kind::Cdn))
        QCOMPARE(network.kind, Kind::Cdn);
}

void LabWorldTest::operatorsAreOneEach()
{
    const auto world = lab::LabWorld::load();
    QVERIFY(world);
    QHash<quint32, QString> nameOf;
    QHash<QString, quint32> asnOf;
    for (const lab::LabNetwork &network : world->networks()) {
        QCOMPARE(nameOf.value(network.asn, network.operatorName), network.operatorName);
        QCOMPARE(asnOf.value(network.operatorName, network.asn), network.asn);
        nameOf.insert(network.asn, network.operatorName);
        asnOf.insert(network.operatorName, network.asn);
    }
}

void LabWorldTest::networksDoNotOverlap()
{
    const auto world = lab::LabWorld::load();
    QVERIFY(world);
    for (const lab::LabNetwork &a : world->networks()) {
        for (const lab::LabNetwork &b : world->networks()) {
            if (&a != &b && a.prefix.family() == b.prefix.family())
                QVERIFY(b.prefix.masked(a.prefixLength) != a.prefix);
        }
    }
}

void LabWorldTest::readsEveryColumn()
{
    const auto world = lab::LabWorld::parse(head + good);
    QVERIFY(world);
    QCOMPARE(world->networks().size(), 5);
    const lab::LabNetwork &first = world->networks().first();
    QCOMPARE(first.prefix, core::IpAddress::v4(0xf0010000));
    QCOMPARE(first.prefixLength, 16);
    QCOMPARE(first.asn, 64512U);
    QCOMPARE(first.operatorName, QStringLiteral("A (practice)"));
    QCOMPARE(first.countryCode, QStringLiteral("PL"));
    QCOMPARE(first.city, QStringLiteral("Krak\u00f3w"));
    QCOMPARE(first.latitude, 50.06);
    QCOMPARE(first.longitude, 19.94);
    QCOMPARE(first.kind, Kind::Access);
    QCOMPARE(world->networks()[2].prefix.toString(), QStringLiteral("2001:db8:1::"));
    QCOMPARE(world->networksOf(Kind::Education).size(), 1);
}

void LabWorldTest::refusesADamagedTable_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("where");
    const auto withLine = [](const char *line) -> QByteArray { return head + good + line + '\n'; };
    const QString line7 = QStringLiteral("line 7");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1: unknown columns");
    QTest::newRow("other columns")
        << QByteArray("a,b\n") + good << QStringLiteral("line 1: unknown columns");
    QTest::newRow("no network") << head << QStringLiteral("a kind of network is missing");
    QTest::newRow("too few cells") << withLine("240.9.0.0/16,64512,A (practice)") << line7;
    QTest::newRow("a real network")
        << withLine("192.0.2.0/24,64512,A (practice),PL,Paris,1,1,access") << line7;
    QTest::newRow("a real network, IPv6")
        << withLine("2001:db9::/48,64512,A (practice),PL,Paris,1,1,access") << line7;
    QTest::newRow("all of the range")
        << withLine("240.0.0.0/4,64512,A (practice),PL,Paris,1,1,access") << line7;
    QTest::newRow("bits after the prefix")
        << withLine("240.9.0.1/16,64512,A (practice),PL,Paris,1,1,access") << line7;
    QTest::newRow("no length") << withLine("240.9.0.0,64512,A (practice),PL,Paris,1,1,access")
                               << line7;
    QTest::newRow("a real network number")
        << withLine("240.9.0.0/16,64496,A (practice),PL,Paris,1,1,access") << line7;
    QTest::newRow("a name like a real one")
        << withLine("240.9.0.0/16,64512,A,PL,Paris,1,1,access") << line7;
    QTest::newRow("no such latitude")
        << withLine("240.9.0.0/16,64512,A (practice),PL,Paris,91,1,access") << line7;
    QTest::newRow("no such kind") << withLine("240.9.0.0/16,64512,A (practice),PL,Paris,1,1,moon")
                                  << line7;
}

void LabWorldTest::refusesADamagedTable()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, where);
    const auto world = lab::LabWorld::parse(csv);
    QVERIFY(!world);
    QCOMPARE(world.error().code, core::Error::Code::Damaged);
    QCOMPARE(world.error().detail, where);
}

void LabWorldTest::theDatabaseAgreesWithTheTable()
{
    const auto world = lab::LabWorld::load();
    QVERIFY(world);
    const Database database;
    QVERIFY(database.isOpen());
    QCOMPARE(QByteArray(database.mmdb().metadata.database_type),
             QByteArray("Fluxcase-Practice-Lab"));
    for (const lab::LabNetwork &network : world->networks()) {
        const QString expected =
            Database::describe(network.asn, network.operatorName, network.countryCode, network.city,
                               network.latitude, network.longitude);
        QCOMPARE(database.row(network.prefix), expected);
        QCOMPARE(database.row(lastOf(network)), expected);
        const int above = network.prefix.isV4() ? 96 : 0;
        QCOMPARE(int{database.find(network.prefix).netmask} - above, network.prefixLength);
    }
}

void LabWorldTest::theDatabaseKnowsNothingElse()
{
    const Database database;
    QVERIFY(database.isOpen());
    for (const char *text : {"192.0.2.1", "198.51.100.1", "127.0.0.1", "255.255.255.255", "::1",
                             "2001:db8::1", "2001:db9::1"}) {
        const auto address = core::IpAddress::parse(QString::fromLatin1(text));
        QVERIFY(address);
        QCOMPARE(database.row(*address), QString());
    }
}

QTEST_GUILESS_MAIN(LabWorldTest)
#include "tst_labworld.moc"
