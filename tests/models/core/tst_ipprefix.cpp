// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc 6.4 stumbles over <compare> unless a Qt header comes before it

#include "core/ipprefix.h"

using core::IpAddress;
using core::IpPrefix;

class IpPrefixTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAndPrints_data();
    void readsAndPrints();
    void refuses_data();
    void refuses();
    void holdsWhatLiesInIt();
    void dropsTheBitsAfterItsLength();
};

void IpPrefixTest::readsAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("v4") << "192.0.2.0/24"
                        << "192.0.2.0/24";
    QTest::newRow("all") << "0.0.0.0/0"
                         << "0.0.0.0/0";
    QTest::newRow("one") << "192.0.2.1"
                         << "192.0.2.1/32";
    QTest::newRow("v6") << "2001:DB8::/32"
                        << "2001:db8::/32";
    QTest::newRow("v6 one") << "2001:db8::1"
                            << "2001:db8::1/128";
}

void IpPrefixTest::readsAndPrints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto prefix = IpPrefix::parse(text);
    QVERIFY(prefix.has_value());
    QCOMPARE(prefix->toString(), printed);
}

void IpPrefixTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "/", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/+8", "192.0.2.0/024",
          "192.0.2.1/24", "2001:db8::/129", "192.0.2.0/24/8", "192.0.2.0/ 24", "example.test/24"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void IpPrefixTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!IpPrefix::parse(text).has_value());
}

void IpPrefixTest::holdsWhatLiesInIt()
{
    const IpPrefix prefix(IpAddress::v4(0xC0000200), 24);
    QVERIFY(prefix.contains(IpAddress::v4(0xC00002FF)));
    QVERIFY(!prefix.contains(IpAddress::v4(0xC0000300)));
    QVERIFY(!prefix.contains(IpAddress()));
    QVERIFY(prefix.contains(IpPrefix(IpAddress::v4(0xC0000280), 25)));
    QVERIFY(!prefix.contains(IpPrefix(IpAddress::v4(0xC0000000), 16)));
    QVERIFY(!IpPrefix().contains(IpAddress()));
}

void IpPrefixTest::dropsTheBitsAfterItsLength()
{
    QVERIFY(IpPrefix(IpAddress::v4(0xC0000201), 24) == IpPrefix(IpAddress::v4(0xC0000200), 24));
    QVERIFY(IpPrefix(IpAddress::v4(0xC0000201), 33).isEmpty());
}

QTEST_GUILESS_MAIN(IpPrefixTest)
#include "tst_ipprefix.moc"
