// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include <QSet>
#include <QTest>

using core::Endpoint;

class EndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void printsWhatItReads();
    void isAnotherOneWithAnotherPort();
};

void EndpointTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");

    QTest::newRow("v4") << "192.0.2.1"
                        << "192.0.2.1" << 53;
    QTest::newRow("v4 with port") << "192.0.2.1:5300"
                                  << "192.0.2.1" << 5300;
    QTest::newRow("v6") << "2001:db8::1"
                        << "2001:db8::1" << 53;
    QTest::newRow("v6 in brackets") << "[2001:db8::1]"
                                    << "2001:db8::1" << 53;
    QTest::newRow("v6 with port") << "[2001:db8::1]:5300"
                                  << "2001:db8::1" << 5300;
    QTest::newRow("v6 that ends like a port") << "2001:db8::1:5300"
                                              << "2001:db8::1:5300" << 53;
    QTest::newRow("largest port") << "192.0.2.1:65535"
                                  << "192.0.2.1" << 65535;
}

void EndpointTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const core::Result<Endpoint> endpoint = Endpoint::parse(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->address.toString(), address);
    QCOMPARE(int(endpoint->port), port);
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << "resolver.test";
    QTest::newRow("a name with port") << "resolver.test:53";
    QTest::newRow("only a port") << ":53";
    QTest::newRow("port nought") << "192.0.2.1:0";
    QTest::newRow("port too large") << "192.0.2.1:65536";
    QTest::newRow("port missing") << "192.0.2.1:";
    QTest::newRow("port with a sign") << "192.0.2.1:+53";
    QTest::newRow("negative port") << "192.0.2.1:-1";
    QTest::newRow("port after a space") << "192.0.2.1: 53";
    QTest::newRow("port of letters") << "192.0.2.1:dns";
    QTest::newRow("bracket not closed") << "[2001:db8::1";
    QTest::newRow("bracket not opened") << "2001:db8::1]:53";
    QTest::newRow("empty brackets") << "[]:53";
    QTest::newRow("something after the brackets") << "[2001:db8::1]53";
    QTest::newRow("only a bracket") << "[";
    QTest::newRow("two ports") << "192.0.2.1:53:53";
    QTest::newRow("scheme") << "udp://192.0.2.1";
}

void EndpointTest::refuses()
{
    QFETCH(QString, text);
    const core::Result<Endpoint> endpoint = Endpoint::parse(text);
    QVERIFY(!endpoint);
    QVERIFY(endpoint.error().code == core::Error::Code::Invalid);
    QVERIFY(endpoint.error().message.contains(QStringLiteral("[2001:db8::1]:5300")));
}

void EndpointTest::printsWhatItReads()
{
    for (const QString &text :
         {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.1:5300"),
          QStringLiteral("2001:db8::1"), QStringLiteral("[2001:db8::1]:5300")})
        QCOMPARE(Endpoint::parse(text)->toString(), text);
    QCOMPARE(Endpoint::parse(QStringLiteral("[2001:db8::1]:53"))->toString(),
             QStringLiteral("2001:db8::1"));
}

void EndpointTest::isAnotherOneWithAnotherPort()
{
    const Endpoint a = *Endpoint::parse(QStringLiteral("192.0.2.1"));
    const Endpoint b = *Endpoint::parse(QStringLiteral("192.0.2.1:5300"));
    const Endpoint c = *Endpoint::parse(QStringLiteral("192.0.2.2"));
    QVERIFY(a < b);
    QVERIFY(b < c);
    QCOMPARE(QSet<Endpoint>({a, b, c, a}).size(), 3);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
