// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "geo/geodatabase.h"
#include "geo/mmdbfile.h"
#include "support/mmdbwriter.h"

namespace {

core::IpAddress address(const char *text)
{
    return core::IpAddress::parse(QString::fromLatin1(text)).value_or(core::IpAddress());
}

QVariantMap cityRecord()
{
    return {
        {QStringLiteral("country"),
         QVariantMap{{QStringLiteral("iso_code"), QStringLiteral("UA")}}},
        {QStringLiteral("city"),
         QVariantMap{{QStringLiteral("names"),
                      QVariantMap{{QStringLiteral("en"), QStringLiteral("Kyiv")}}}}},
        {QStringLiteral("location"),
         QVariantMap{{QStringLiteral("latitude"), 50.45},
                     {QStringLiteral("longitude"), 30.52},
                     {QStringLiteral("accuracy_radius"), QVariant::fromValue<ushort>(20)}}},
        {QStringLiteral("autonomous_system_number"), 64500u},
        {QStringLiteral("autonomous_system_organization"), QStringLiteral("Example Broadband")}};
}

support::MmdbWriter smallDatabase(int bits)
{
    support::MmdbWriter writer(QStringLiteral("GeoLite2-City"));
    writer.setRecordBits(bits);
    writer.insert(QStringLiteral("192.0.2.0"), 24, cityRecord());
    writer.insert(QStringLiteral("2001:db8::"), 32, cityRecord());
    return writer;
}

} // namespace

class TestMmdbFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void doesNotWaitForPipes();
    void readsEveryRecordSize_data();
    void readsEveryRecordSize();
    void readsTypesAsTheyCome_data();
    void readsTypesAsTheyCome();
    void showsHostileTextPlainly();
    void survivesBrokenFiles_data();
    void survivesBrokenFiles();
    void survivesTruncation();
    void survivesMutation();
    void survivesDeepNesting();
    void refusesPointersInCircles();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.mmdb").arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    static void askAll(const QString &path)
    {
        geo::GeoDatabase database;
        if (!database.open(path))
            return;
        for (const char *text : {"192.0.2.1", "1.1.1.16", "81.2.69.160", "2001:db8::1", "::"})
            QCOMPARE(database.facts(address(text)).address, address(text));
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestMmdbFile::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<core::Error::Code>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << core::Error::Code::Damaged
                           << QStringLiteral("is empty");
    QTest::newRow("text") << QByteArray("network,country\n192.0.2.0/24,UA\n")
                          << core::Error::Code::Damaged
                          << QStringLiteral("not an address database");
    QTest::newRow("only the marker")
        << QByteArray("\xab\xcd\xefMaxMind.com") << core::Error::Code::Damaged
        << QStringLiteral("not an address database");
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << core::Error::Code::Damaged
                           << QStringLiteral("not an address database");
}

void TestMmdbFile::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    QFETCH(core::Error::Code, code);
    QFETCH(QString, words);
    const QString path = write(bytes);
    const auto file = geo::MmdbFile::open(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    QVERIFY(file.error().message.startsWith(path));
    QVERIFY(file.error().message.endsWith(u'.'));
}

void TestMmdbFile::doesNotWaitForPipes()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.mmdb"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto file = geo::MmdbFile::open(pipe);
    QVERIFY(!file);
    QCOMPARE(file.error().code, core::Error::Code::Invalid);
    QCOMPARE(geo::MmdbFile::open(m_folder.path()).error().code, core::Error::Code::Invalid);
    QCOMPARE(geo::MmdbFile::open(m_folder.filePath(QStringLiteral("none.mmdb"))).error().code,
             core::Error::Code::NotFound);
}

void TestMmdbFile::readsEveryRecordSize_data()
{
    QTest::addColumn<int>("bits");
    for (const int bits : {24, 28, 32})
        QTest::addRow("%d bits", bits) << bits;
}

void TestMmdbFile::readsEveryRecordSize()
{
    QFETCH(int, bits);
    const auto file = geo::MmdbFile::open(write(smallDatabase(bits).finish()));
    QVERIFY(file);
    QCOMPARE((*file)->type(), QStringLiteral("GeoLite2-City"));
    QCOMPARE((*file)->built(), QDateTime(QDate(2026, 6, 17), QTime(0, 0), Qt::UTC));
    for (const char *known : {"192.0.2.0", "192.0.2.255", "2001:db8::1"}) {
        const auto record = (*file)->lookup(address(known));
        QVERIFY2(record, known);
        QCOMPARE(record->text(geo::fieldPath("country", "iso_code")), QStringLiteral("UA"));
        QCOMPARE(record->number(geo::fieldPath("location", "accuracy_radius")),
                 std::optional(20.0));
    }
    for (const char *unknown : {"192.0.3.0", "198.51.100.1", "2001:db9::1"})
        QVERIFY2(!(*file)->lookup(address(unknown)), unknown);
    QVERIFY(!(*file)->lookup(core::IpAddress()));
    // Both networks share their record.
    QCOMPARE((*file)->firstRecords(10).size(), size_t(2));
    QCOMPARE((*file)->firstRecords(1).size(), size_t(1));
}

void TestMmdbFile::readsTypesAsTheyCome_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<double>("number"); // NaN: unknown
    QTest::addColumn<quint32>("asn");
    const double none = qQNaN();
    QTest::newRow("uint16") << QVariant::fromValue<ushort>(64500) << 64500.0 << 64500u;
    QTest::newRow("uint32") << QVariant(4294967295u) << 4294967295.0 << 4294967295u;
    QTest::newRow("int32") << QVariant(64500) << 64500.0 << 64500u;
    QTest::newRow("negative") << QVariant(-1) << -1.0 << 0u;
    QTest::newRow("uint64") << QVariant(64500ULL) << 64500.0 << 64500u;
    QTest::newRow("beyond 32 bits") << QVariant(4294967296ULL) << 4294967296.0 << 0u;
    QTest::newRow("double") << QVariant(-12.5) << -12.5 << 0u;
    QTest::newRow("float") << QVariant(0.5f) << 0.5 << 0u;
    QTest::newRow("not a number") << QVariant(qQNaN()) << none << 0u;
    QTest::newRow("infinite") << QVariant(qInf()) << none << 0u;
    QTest::newRow("number as text") << QVariant(QStringLiteral("-1.13004")) << -1.13004 << 0u;
    QTest::newRow("AS number as text") << QVariant(QStringLiteral("AS64500")) << none << 64500u;
    QTest::newRow("infinite as text") << QVariant(QStringLiteral("inf")) << none << 0u;
    QTest::newRow("any text") << QVariant(QStringLiteral("ASx")) << none << 0u;
    QTest::newRow("empty text") << QVariant(QString()) << none << 0u;
    QTest::newRow("boolean") << QVariant(true) << none << 0u;
    QTest::newRow("bytes") << QVariant(QByteArray("64500")) << none << 0u;
    QTest::newRow("map") << QVariant(QVariantMap{{QStringLiteral("a"), 1u}}) << none << 0u;
    QTest::newRow("list") << QVariant(QVariantList{1u}) << none << 0u;
}

void TestMmdbFile::readsTypesAsTheyCome()
{
    QFETCH(QVariant, value);
    QFETCH(double, number);
    QFETCH(quint32, asn);
    support::MmdbWriter writer(QStringLiteral("Test"));
    writer.insert(QStringLiteral("192.0.2.0"), 24, {{QStringLiteral("asn"), value}});
    const auto file = geo::MmdbFile::open(write(writer.finish()));
    QVERIFY(file);
    const auto record = (*file)->lookup(address("192.0.2.1"));
    QVERIFY(record);
    const auto read = record->number(geo::fieldPath("asn"));
    QCOMPARE(read.has_value(), !qIsNaN(number));
    if (read)
        QCOMPARE(*read, number);
    QCOMPARE(record->asn(geo::fieldPath("asn")), asn);
    QVERIFY(!record->number(geo::fieldPath("asn", "deeper")) ||
            value.typeId() == QMetaType::QVariantMap);
    QVERIFY(!record->number(geo::fieldPath("none")));
    QVERIFY(record->text(geo::fieldPath("asn")).isEmpty() ==
            (value.typeId() != QMetaType::QString || value.toString().isEmpty()));
}

void TestMmdbFile::showsHostileTextPlainly()
{
    support::MmdbWriter writer(QStringLiteral("Test\nDatabase"));
    writer.insert(QStringLiteral("192.0.2.0"), 24,
                  {{QStringLiteral("name"), QStringLiteral("a\u202Eb\r\n\u001b[31mc")}});
    writer.insert(QStringLiteral("198.51.100.0"), 24,
                  {{QStringLiteral("name"), QString(100'000, u'ї')}});
    const auto file = geo::MmdbFile::open(write(writer.finish()));
    QVERIFY(file);
    QVERIFY(!(*file)->type().contains(u'\n'));
    const QString text = (*file)->lookup(address("192.0.2.1"))->text(geo::fieldPath("name"));
    QVERIFY(text.startsWith(u'a') && text.endsWith(u'c'));
    for (const QChar bad : {QChar(0x202e), QChar(u'\r'), QChar(u'\n'), QChar(0x1b)})
        QVERIFY(!text.contains(bad));
    const QString longText = (*file)->lookup(address("198.51.100.1"))->text(geo::fieldPath("name"));
    QCOMPARE(longText.size(), 200);
    QVERIFY(longText.startsWith(QString(199, u'ї')));
}

void TestMmdbFile::survivesBrokenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bad node count") << QStringLiteral("GeoIP2-City-Test-Invalid-Node-Count.mmdb");
    QTest::newRow("bad pointers") << QStringLiteral("MaxMind-DB-test-broken-pointers-24.mmdb");
    QTest::newRow("bad tree") << QStringLiteral("MaxMind-DB-test-broken-search-tree-24.mmdb");
    QTest::newRow("no IPv4") << QStringLiteral("MaxMind-DB-no-ipv4-search-tree.mmdb");
}

void TestMmdbFile::survivesBrokenFiles()
{
    QFETCH(QString, name);
    const QString folder = qEnvironmentVariable("FLUXCASE_SHARED");
    const QString path = folder % QStringLiteral("/data/geo/maxmind-test/") % name;
    if (folder.isEmpty() || !QFile::exists(path))
        QSKIP("The shared test data is not here.");
    geo::GeoDatabase database;
    const auto opened = database.open(path);
    QCOMPARE(opened.has_value(), !name.contains(QLatin1String("Node-Count")));
    for (quint32 last = 0; last < 256; ++last)
        QVERIFY(!database.facts(core::IpAddress::v4(0x01010100 + last)).network.isKnown());
}

void TestMmdbFile::survivesTruncation()
{
    const QByteArray whole = smallDatabase(28).finish();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        askAll(write(whole.left(size)));
        askAll(write(whole.mid(size)));
    }
}

void TestMmdbFile::survivesMutation()
{
    std::mt19937 random(20261121);
    for (const int bits : {24, 28, 32}) {
        const QByteArray whole = smallDatabase(bits).finish();
        const auto at = std::uniform_int_distribution<qsizetype>(0, whole.size() - 1);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = whole;
            auto position = at;
            for (int i = 0; i <= round % 8; ++i)
                bytes[position(random)] = static_cast<char>(random());
            askAll(write(bytes));
            QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("%1.mmdb").arg(m_files))));
        }
    }
}

void TestMmdbFile::survivesDeepNesting()
{
    // A list in a list in a list … must not exhaust the stack on the way to the key after it.
    const QByteArray lists = QByteArray("\x01\x04").repeated(8'000'000);
    const QByteArray asn = QByteArray("\x43"
                                      "asn") +
                           support::MmdbWriter::encode(64500u);
    support::MmdbWriter writer(QStringLiteral("Test"));
    writer.insertRaw(QStringLiteral("192.0.2.0"), 24,
                     QByteArray("\xe2\x41"
                                "a") +
                         lists + support::MmdbWriter::encode(1u) + asn);
    writer.insertRaw(QStringLiteral("1.1.1.0"), 24, QByteArray("\xe1") + asn);
    const QByteArray whole = writer.finish();
    const QString path = write(whole);
    askAll(path);
    geo::GeoDatabase database;
    QVERIFY(database.open(path));
    QCOMPARE(database.facts(address("192.0.2.1")).network.asn, 0u);
    QCOMPARE(database.facts(address("1.1.1.1")).network.asn, 64500u);

    const QByteArray marker("\xab\xcd\xefMaxMind.com");
    QByteArray deepMetadata = whole.left(whole.lastIndexOf(marker)) + marker;
    deepMetadata += QByteArray("\xe2\x41"
                               "a") +
                    lists.left(100'000) + asn;
    QVERIFY(!geo::MmdbFile::open(write(deepMetadata)));
}

void TestMmdbFile::refusesPointersInCircles()
{
    // Maps whose two values both lead to the next map describe 2^n values in n maps; and a pointer
    // to itself never ends.
    for (const QByteArray &record : {QByteArray("\xe1\x41"
                                                "a\x20\x00",
                                                5),
                                     QByteArray("\xe2\x41"
                                                "a\x20\x00\x41"
                                                "b\x20\x00",
                                                9)}) {
        support::MmdbWriter writer(QStringLiteral("Test"));
        writer.insertRaw(QStringLiteral("192.0.2.0"), 24, record);
        const auto file = geo::MmdbFile::open(write(writer.finish()));
        QVERIFY(file);
        QVERIFY(!(*file)->lookup(address("192.0.2.1")));
    }
}

QTEST_GUILESS_MAIN(TestMmdbFile)
#include "tst_mmdbfile.moc"
