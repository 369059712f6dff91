// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "dns/askedname.h"
#include "dns/message.h"

using dns::AskedName;

namespace {

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

} // namespace

/// Finding the name that was asked for in a reply, instead of reading it anew.
class TestAskedName : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
    void decodingIsTheSameWithIt();
};

void TestAskedName::isFound_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("end");
    const auto wire = [](const char *bytes, qsizetype size) { return QByteArray(bytes, size); };
    QTest::newRow("the name") << QByteArray("flux.test") << wire("\4flux\4test\0x", 12) << 11;
    QTest::newRow("any spelling") << QByteArray("flux.test") << wire("\4fLUx\4teST\0", 11) << 11;
    QTest::newRow("another") << QByteArray("flux.test") << wire("\4fluy\4test\0", 11) << -1;
    QTest::newRow("longer") << QByteArray("flux.test") << wire("\4flux\4test\1a\0", 13) << -1;
    QTest::newRow("shorter") << QByteArray("flux.test") << wire("\4flux\0\0\0\0\0\0", 11) << -1;
    QTest::newRow("its beginning") << QByteArray("flux.test") << wire("\4flux\3tes\0", 10) << -1;
    QTest::newRow("a dot in a label") << QByteArray("flux.test")
                                      << wire("\x9"
                                              "flux.test\0",
                                              11)
                                      << -1;
    QTest::newRow("other borders") << QByteArray("flux.test") << wire("\3flu\5xtest\0", 11) << -1;
    QTest::newRow("breaks off") << QByteArray("flux.test") << wire("\4flux\4te", 8) << -1;
    QTest::newRow("no end") << QByteArray("flux.test") << wire("\4flux\4test", 10) << -1;
    QTest::newRow("a pointer") << QByteArray("flux.test") << wire("\4flux\xc0\0", 7) << -1;
    QTest::newRow("bytes beside letters") // '[' and '{' differ by the bit that letters do
        << QByteArray("a{.test") << wire("\2a[\4test\0", 9) << -1;
    QTest::newRow("escapes are not looked for")
        << QByteArray("a\\.b.test") << wire("\3a.b\4test\0", 10) << -1;
    QTest::newRow("the root is not looked for") << QByteArray("") << wire("\0", 1) << -1;
}

void TestAskedName::isFound()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, wire);
    QFETCH(int, end);
    QCOMPARE(AskedName(name(asked.constData())).endIn(wire, 0), end);
    QCOMPARE(AskedName(name(asked.constData())).endIn(QByteArray("xyz" + wire), 3),
             end < 0 ? end : end + 3);
}

void TestAskedName::decodingIsTheSameWithIt()
{
    core::Record alias;
    alias.owner = name("www.flux.test");
    alias.type = core::RecordType::CNAME;
    alias.target = name("flux.test");
    core::Record address;
    address.owner = alias.target;
    address.address = core::IpAddress::v4(0xc0000201);
    dns::Message message;
    message.isResponse = true;
    message.question = dns::Question{alias.owner, core::RecordType::A};
    message.answers = {alias, address};
    const QByteArray packet = message.encode().value_or({});
    for (const char *asked : {"www.flux.test", "flux.test", "test", "other.test"}) {
        const auto decoded = dns::Message::decode(packet, name(asked));
        QVERIFY2(decoded && *decoded == message, asked);
    }
}

QTEST_GUILESS_MAIN(TestAskedName)
#include "tst_askedname.moc"
