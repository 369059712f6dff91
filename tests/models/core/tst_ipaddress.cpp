// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc 6.4 stumbles over <compare> unless a Qt header comes before it

#include "core/ipaddress.h"

#include <algorithm>

#include <QSet>

using core::IpAddress;

namespace {

IpAddress ip(const char *text)
{
    return *IpAddress::parse(QString::fromLatin1(text));
}

} // namespace

class IpAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void prints_data();
    void prints();
    void refuses_data();
    void refuses();
    void isEmptyByDefault();
    void keepsItsBytes();
    void fromAnyOtherNumberOfBytesIsEmpty();
    void masks_data();
    void masks();
    void ordersByFamilyThenNumber();
    void hashesFamilyAndBytes();
    void knowsLoopback();
    void defangs();
};

void IpAddressTest::prints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("isV4");

    QTest::newRow("dotted quad") << "192.0.2.1"
                                 << "192.0.2.1" << true;
    QTest::newRow("all zero") << "0.0.0.0"
                              << "0.0.0.0" << true;
    QTest::newRow("all ones") << "255.255.255.255"
                              << "255.255.255.255" << true;
    QTest::newRow("upper case") << "2001:DB8::AB"
                                << "2001:db8::ab" << false;
    QTest::newRow("leading zeros") << "2001:0db8:0000:0001::0001"
                                   << "2001:db8:0:1::1" << false;
    QTest::newRow("written out") << "2001:db8:0:0:0:0:0:1"
                                 << "2001:db8::1" << false;
    QTest::newRow("first longest run") << "2001:db8:0:0:1:0:0:1"
                                       << "2001:db8::1:0:0:1" << false;
    QTest::newRow("one group is no run") << "2001:db8:0:1:1:1:1:1"
                                         << "2001:db8:0:1:1:1:1:1" << false;
    QTest::newRow("unspecified") << "::"
                                 << "::" << false;
    QTest::newRow("mapped v4") << "::ffff:192.0.2.1"
                               << "::ffff:192.0.2.1" << false;
    QTest::newRow("longest text") << "2001:0db8:1111:2222:3333:4444:255.255.255.255"
                                  << "2001:db8:1111:2222:3333:4444:ffff:ffff" << false;
}

void IpAddressTest::prints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QFETCH(bool, isV4);
    const core::Result<IpAddress> address = IpAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->toString(), printed);
    QCOMPARE(address->isV4(), isV4);
    QCOMPARE(address->isV6(), !isV4);
    QCOMPARE(address->bits(), isV4 ? 32 : 128);
    QVERIFY(*IpAddress::parse(printed) == *address);
}

void IpAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("three numbers") << "192.0.2";
    QTest::newRow("five numbers") << "192.0.2.1.1";
    QTest::newRow("number too large") << "192.0.2.256";
    QTest::newRow("leading zero, octal to some") << "192.0.2.010";
    QTest::newRow("hexadecimal") << "0xC0.0.2.1";
    QTest::newRow("one number") << "3221225985";
    QTest::newRow("space before") << " 192.0.2.1";
    QTest::newRow("space after") << "192.0.2.1 ";
    QTest::newRow("prefix") << "192.0.2.0/24";
    QTest::newRow("port") << "192.0.2.1:53";
    QTest::newRow("zone") << "fe80::1%eth0";
    QTest::newRow("brackets") << "[2001:db8::1]";
    QTest::newRow("two gaps") << "2001::db8::1";
    QTest::newRow("nine groups") << "1:2:3:4:5:6:7:8:9";
    QTest::newRow("group too long") << "2001:0db81::1";
    QTest::newRow("arabic digits") << QStringLiteral("١٩٢.٠.٢.١");
    QTest::newRow("full-width digits") << QStringLiteral("１９２.0.2.1");
    QTest::newRow("hidden zero byte") << QStringLiteral("192.0.2.1") + QChar(u'\0');
    QTest::newRow("name") << "flux.test";
    QTest::newRow("a megabyte") << QString(1'000'000, u'1');
}

void IpAddressTest::refuses()
{
    QFETCH(QString, text);
    const core::Result<IpAddress> address = IpAddress::parse(text);
    QVERIFY(!address);
    QVERIFY(address.error().code == core::Error::Code::Invalid);
    QVERIFY(!address.error().message.isEmpty());
    QVERIFY(address.error().detail.size() <= 80);
}

void IpAddressTest::isEmptyByDefault()
{
    const IpAddress none;
    QVERIFY(none.isEmpty());
    QVERIFY(!none.isV4());
    QVERIFY(!none.isV6());
    QCOMPARE(none.bits(), 0);
    QCOMPARE(none.toString(), QString());
    QCOMPARE(none.defanged(), QString());
    QCOMPARE(none.bytes(), QByteArray());
}

void IpAddressTest::keepsItsBytes()
{
    QCOMPARE(ip("192.0.2.1").bytes(), QByteArray::fromHex("c0000201"));
    QCOMPARE(ip("2001:db8::1").bytes(), QByteArray::fromHex("20010db8000000000000000000000001"));
    QCOMPARE(ip("192.0.2.1").toV4(), 0xc0000201U);
    QVERIFY(IpAddress::v4(0xc0000201U) == ip("192.0.2.1"));
    QVERIFY(IpAddress::v6({0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}) ==
            ip("2001:db8::1"));
    for (const char *text : {"203.0.113.255", "2001:db8:ffff::8000"})
        QVERIFY(IpAddress::fromBytes(ip(text).bytes()) == ip(text));
}

void IpAddressTest::fromAnyOtherNumberOfBytesIsEmpty()
{
    for (qsizetype size = 0; size <= 20; ++size) {
        const IpAddress address = IpAddress::fromBytes(QByteArray(size, '\x7f'));
        QCOMPARE(address.isEmpty(), size != 4 && size != 16);
    }
}

void IpAddressTest::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("masked");

    QTest::newRow("whole bytes") << "192.0.2.77" << 24 << "192.0.2.0";
    QTest::newRow("inside a byte") << "192.0.2.77" << 26 << "192.0.2.64";
    QTest::newRow("one bit") << "192.0.2.77" << 1 << "128.0.0.0";
    QTest::newRow("all of v4") << "192.0.2.77" << 32 << "192.0.2.77";
    QTest::newRow("none") << "192.0.2.77" << 0 << "0.0.0.0";
    QTest::newRow("less than none") << "192.0.2.77" << -3 << "0.0.0.0";
    QTest::newRow("more than all of v4") << "192.0.2.77" << 200 << "192.0.2.77";
    QTest::newRow("v6") << "2001:db8:1:2::9" << 48 << "2001:db8:1::";
    QTest::newRow("v6 inside a byte") << "2001:db8:ffff::" << 37 << "2001:db8:f800::";
    QTest::newRow("all of v6") << "2001:db8::1" << 128 << "2001:db8::1";
}

void IpAddressTest::masks()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, masked);
    QCOMPARE(IpAddress::parse(text)->masked(length).toString(), masked);
}

void IpAddressTest::ordersByFamilyThenNumber()
{
    QList<IpAddress> addresses{ip("2001:db8::10"), ip("198.51.100.7"), IpAddress(),
                               ip("192.0.2.10"),   ip("2001:db8::9"),  ip("192.0.2.9")};
    std::sort(addresses.begin(), addresses.end());
    QStringList printed;
    for (const IpAddress &address : std::as_const(addresses))
        printed.append(address.toString());
    QCOMPARE(printed.join(u' '),
             QStringLiteral(" 192.0.2.9 192.0.2.10 198.51.100.7 2001:db8::9 2001:db8::10"));
}

void IpAddressTest::hashesFamilyAndBytes()
{
    const IpAddress v4 = ip("192.0.2.1");
    const IpAddress v6 = ip("c000:201::"); // begins with the same four bytes
    QVERIFY(v4 != v6);
    QCOMPARE(QSet<IpAddress>({v4, v6, ip("192.0.2.1"), IpAddress::v4(0)}).size(), 3);
    QCOMPARE(qHash(v4, 7), qHash(ip("192.0.2.1"), 7));
    QVERIFY(qHash(v4, 7) != qHash(v6, 7));
}

void IpAddressTest::knowsLoopback()
{
    QVERIFY(ip("127.0.0.1").isLoopback());
    QVERIFY(ip("127.255.0.9").isLoopback());
    QVERIFY(ip("::1").isLoopback());
    QVERIFY(!ip("128.0.0.1").isLoopback());
    QVERIFY(!ip("::").isLoopback());
    QVERIFY(!ip("2001:db8::1").isLoopback());
    QVERIFY(!IpAddress().isLoopback());
}

void IpAddressTest::defangs()
{
    QCOMPARE(ip("192.0.2.1").defanged(), QStringLiteral("192[.]0[.]2[.]1"));
    QCOMPARE(ip("2001:db8::1").defanged(), QStringLiteral("2001[:]db8::1"));
    QCOMPARE(ip("::").defanged(), QStringLiteral("[:]:"));
}

QTEST_GUILESS_MAIN(IpAddressTest)
#include "tst_ipaddress.moc"
