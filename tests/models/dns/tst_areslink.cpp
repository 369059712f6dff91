// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "dns/areslink.h"

using dns::AresLink;
using dns::Question;

/// The questions that c-ares writes, against those that ldns writes.
class TestAresLink : public QObject
{
    Q_OBJECT

private slots:
    void asLdnsWritesIt_data();
    void asLdnsWritesIt();
    void leavesEscapedNamesToOthers();
};

void TestAresLink::asLdnsWritesIt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("recursionDesired");
    QTest::addColumn<int>("udpSize");
    QTest::newRow("usual") << QByteArray("www.flux.test") << 1 << true << 1232;
    QTest::newRow("of an authority") << QByteArray("flux.test") << 2 << false << 1232;
    QTest::newRow("without EDNS") << QByteArray("flux.test") << 28 << true << 0;
    QTest::newRow("the root") << QByteArray() << 2 << true << 1232;
    QTest::newRow("punctuation") << QByteArray("_dmarc.a-b*!{.test") << 16 << true << 512;
    QTest::newRow("longest") << (QByteArray(63, 'a') + '.' + QByteArray(63, 'b') + '.' +
                                 QByteArray(63, 'c') + '.' + QByteArray(61, 'd'))
                             << 65 << true << 1232;
}

void TestAresLink::asLdnsWritesIt()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(bool, recursionDesired);
    QFETCH(int, udpSize);
    dns::Message message;
    message.id = 0xabcd;
    message.recursionDesired = recursionDesired;
    message.authenticData = recursionDesired;
    message.question = Question{core::DomainName::fromPresentation(name).value_or({}),
                                static_cast<core::RecordType>(type)};
    if (udpSize > 0)
        message.ednsUdpSize = static_cast<quint16>(udpSize);
    const auto written = message.encode();
    QVERIFY(written);
    QCOMPARE(AresLink::plainQuery(message.id, *message.question, recursionDesired,
                                  static_cast<quint16>(udpSize)),
             *written);
}

void TestAresLink::leavesEscapedNamesToOthers()
{
    for (const char *text : {"a\\.b.test", "a\\000b.test", "\\255.test"}) {
        const auto name = core::DomainName::fromPresentation(text);
        QVERIFY2(name, text);
        QVERIFY(AresLink::plainQuery(1, {*name}, true, 1232).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAresLink)
#include "tst_areslink.moc"
