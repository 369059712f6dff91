// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/message.h"

#include <QTest>
#include <QtEndian>

using core::Record;
using core::RecordType;
using dns::Message;
using dns::Rcode;

namespace {

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

Record record(const char *owner, RecordType type, quint32 ttlSeconds = 60)
{
    Record made;
    made.owner = name(owner);
    made.type = type;
    made.ttlSeconds = ttlSeconds;
    return made;
}

Record address(const char *owner, const char *text)
{
    Record made = record(owner, RecordType::A);
    made.address = core::IpAddress::parse(QString::fromLatin1(text)).value_or({});
    if (made.address.isV6())
        made.type = RecordType::AAAA;
    return made;
}

Record pointing(const char *owner, RecordType type, const char *target)
{
    Record made = record(owner, type);
    made.target = name(target);
    return made;
}

Record textual(const char *owner, RecordType type, const char *text, quint32 ttlSeconds = 60)
{
    Record made = record(owner, type, ttlSeconds);
    made.text = QString::fromLatin1(text);
    return made;
}

/// A reply to "flux.test A" with the given records in hexadecimal, `answers` of them.
QByteArray reply(const char *recordsInHex, quint16 answers = 1, quint16 authority = 0,
                 quint16 additional = 0)
{
    QByteArray packet = QByteArray::fromHex("1234 8180 0001 0000 0000 0000");
    qToBigEndian(answers, packet.data() + 6);
    qToBigEndian(authority, packet.data() + 8);
    qToBigEndian(additional, packet.data() + 10);
    return packet + QByteArray::fromHex("04666c7578 0474657374 00 0001 0001") +
           QByteArray::fromHex(recordsInHex);
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void goldenBytes();
    void flags_data();
    void flags();
    void everyTypeComesBack_data();
    void everyTypeComesBack();
    void dataOnTheWire_data();
    void dataOnTheWire();
    void cnameChainKeepsItsOrder();
    void negativeTtl_data();
    void negativeTtl();
    void edns_data();
    void edns();
    void questionOnlyWhenThereIsOneOfClassIn_data();
    void questionOnlyWhenThereIsOneOfClassIn();
    void otherClassesAreLeftOut();
    void ttlWithTheHighestBitIsZero();
    void nameWithOddBytesIsEscaped();
    void recordCannotMoveTheOneBehindIt();
    void damaged_data();
    void damaged();
    void unwritable_data();
    void unwritable();
};

void TestMessage::goldenBytes()
{
    const QByteArray packet = QByteArray::fromHex("1234 8580 0001 0002 0000 0001"
                                                  "04666c7578 0474657374 00 0001 0001"
                                                  "c00c 0001 0001 0000003c 0004 c0000207"
                                                  "c00c 0001 0001 00000000 0004 c6336407"
                                                  "00 0029 04d0 00000000 0000");
    Message expected;
    expected.id = 0x1234;
    expected.isResponse = true;
    expected.authoritative = true;
    expected.recursionDesired = true;
    expected.recursionAvailable = true;
    expected.question = dns::Question{name("flux.test"), RecordType::A};
    expected.answers = {address("flux.test", "192.0.2.7"), address("flux.test", "198.51.100.7")};
    expected.answers[1].ttlSeconds = 0;
    expected.ednsUdpSize = quint16(1232);

    const auto decoded = Message::decode(packet);
    QVERIFY(decoded);
    QCOMPARE(decoded->answers, expected.answers);
    QVERIFY(*decoded == expected);
    const auto encoded = expected.encode();
    QVERIFY(encoded);
    QCOMPARE(encoded->toHex(' '), packet.toHex(' '));
}

void TestMessage::flags_data()
{
    QTest::addColumn<QByteArray>("bits");
    QTest::addColumn<bool Message::*>("flag");
    QTest::newRow("response") << QByteArray("8000") << &Message::isResponse;
    QTest::newRow("authoritative") << QByteArray("0400") << &Message::authoritative;
    QTest::newRow("truncated") << QByteArray("0200") << &Message::truncated;
    QTest::newRow("recursion desired") << QByteArray("0100") << &Message::recursionDesired;
    QTest::newRow("recursion available") << QByteArray("0080") << &Message::recursionAvailable;
    QTest::newRow("authentic data") << QByteArray("0020") << &Message::authenticData;
}

void TestMessage::flags()
{
    QFETCH(QByteArray, bits);
    QFETCH(bool Message::*, flag);
    Message expected;
    expected.*flag = true;
    const QByteArray packet = QByteArray::fromHex("0000" + bits + "0000000000000000");
    const auto decoded = Message::decode(packet);
    QVERIFY(decoded);
    QVERIFY(*decoded == expected);
    QCOMPARE(expected.encode().value_or({}), packet);
}

void TestMessage::everyTypeComesBack_data()
{
    QTest::addColumn<Record>("record");
    const auto row = [](const char *what, const Record &record) { QTest::newRow(what) << record; };
    row("A", address("flux.test", "203.0.113.9"));
    row("AAAA", address("flux.test", "2001:db8::1"));
    row("NS", pointing("flux.test", RecordType::NS, "ns.flux.test"));
    row("CNAME", pointing("flux.test", RecordType::CNAME, "other.test"));
    row("CNAME of the root", pointing("flux.test", RecordType::CNAME, "."));
    row("PTR", pointing("9.113.0.203.in-addr.arpa", RecordType::PTR, "flux.test"));
    row("SOA", textual("flux.test", RecordType::SOA, "ns.test. root.test. 1 2 3 4 5"));
    row("MX", textual("flux.test", RecordType::MX, "10 mail.flux.test."));
    row("TXT", textual("flux.test", RecordType::TXT, "\"v=spf1 -all\""));
    row("TXT of two strings", textual("flux.test", RecordType::TXT, "\"a b\" \"c\""));
    row("TXT with quotes and bytes", textual("flux.test", RecordType::TXT, R"("say \"hi\" \200")"));
    row("TXT that looks like a formula", textual("flux.test", RecordType::TXT, "\"=1+1\""));
    row("a type without a name", textual("flux.test", RecordType(65'280), "\\# 3 010203"));
    row("a type without data", textual("flux.test", RecordType(65'280), "\\# 0"));
}

void TestMessage::everyTypeComesBack()
{
    QFETCH(Record, record);
    Message message;
    message.isResponse = true;
    message.question = dns::Question{record.owner, record.type};
    message.answers = {record};
    const auto packet = message.encode();
    QVERIFY(packet);
    const auto decoded = Message::decode(*packet);
    QVERIFY(decoded);
    QCOMPARE(decoded->answers, message.answers);
    QVERIFY(*decoded == message);
}

void TestMessage::dataOnTheWire_data()
{
    QTest::addColumn<QByteArray>("recordInHex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const char *hex, const char *text) {
        QTest::newRow(what) << QByteArray(hex) << QString::fromLatin1(text);
    };
    row("TXT", "c00c 0010 0001 0000003c 0006 02 6869 02 796f", "\"hi\" \"yo\"");
    row("TXT without strings", "c00c 0010 0001 0000003c 0000", "\\# 0");
    row("TXT with control bytes", "c00c 0010 0001 0000003c 0003 02 1b0a", "\"\\027\\010\"");
    row("SOA",
        "c00c 0006 0001 0000003c 0018 c00c c00c 00000001 00000002 00000003 00000004 00000005",
        "flux.test. flux.test. 1 2 3 4 5");
    row("LOC that is too short", "c00c 001d 0001 0000003c 0002 0001", "\\# 2 0001");
    row("WKS", "c00c 000b 0001 0000003c 0006 c0000207 06 80", "\\# 6 c00002070680");
    row("MX with bytes behind it", "c00c 000f 0001 0000003c 0006 000a c00c ffff",
        "\\# 6 000ac00cffff");
}

void TestMessage::dataOnTheWire()
{
    QFETCH(QByteArray, recordInHex);
    QFETCH(QString, text);
    const auto decoded = Message::decode(reply(recordInHex.constData()));
    QVERIFY(decoded);
    QCOMPARE(decoded->answers.size(), 1);
    QCOMPARE(decoded->answers.first().text, text);
    QCOMPARE(decoded->answers.first().ttlSeconds, 60U);
}

void TestMessage::cnameChainKeepsItsOrder()
{
    Message message;
    message.isResponse = true;
    message.question = dns::Question{name("www.flux.test"), RecordType::A};
    message.answers = {pointing("www.flux.test", RecordType::CNAME, "a.cdn.test"),
                       pointing("a.cdn.test", RecordType::CNAME, "b.cdn.test"),
                       address("b.cdn.test", "192.0.2.1"), address("b.cdn.test", "192.0.2.2")};
    const auto packet = message.encode();
    QVERIFY(packet);
    const auto decoded = Message::decode(*packet);
    QVERIFY(decoded);
    QCOMPARE(decoded->answers, message.answers);
}

void TestMessage::negativeTtl_data()
{
    QTest::addColumn<QByteArray>("authorityInHex");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *what, const char *hex, int seconds) {
        QTest::newRow(what) << QByteArray(hex) << seconds;
    };
    constexpr int none = -1;
    row("TTL is smaller",
        "c00c 0006 0001 0000001e 0018 c00c c00c 00000001 00000002 00000003 00000004 0000003c", 30);
    row("MINIMUM is smaller",
        "c00c 0006 0001 0000003c 0018 c00c c00c 00000001 00000002 00000003 00000004 00000005", 5);
    row("MINIMUM with the highest bit",
        "c00c 0006 0001 0000003c 0018 c00c c00c 00000001 00000002 00000003 00000004 80000005", 0);
    row("SOA of class CH",
        "c00c 0006 0003 0000003c 0018 c00c c00c 00000001 00000002 00000003 00000004 00000005",
        none);
    row("no SOA", "c00c 0002 0001 0000003c 0002 c00c", none);
}

void TestMessage::negativeTtl()
{
    QFETCH(QByteArray, authorityInHex);
    QFETCH(int, seconds);
    const auto decoded = Message::decode(reply(authorityInHex.constData(), 0, 1));
    QVERIFY(decoded);
    QCOMPARE(decoded->negativeTtlSeconds.has_value(), seconds >= 0);
    QCOMPARE(int(decoded->negativeTtlSeconds.value_or(quint32(-1))), seconds);
}

void TestMessage::edns_data()
{
    QTest::addColumn<QByteArray>("additionalInHex");
    QTest::addColumn<int>("udpSize");
    QTest::addColumn<int>("rcode");
    const auto row = [](const char *what, const char *hex, int udpSize, int rcode) {
        QTest::newRow(what) << QByteArray(hex) << udpSize << rcode;
    };
    row("1232 bytes", "00 0029 04d0 00000000 0000", 1232, 0);
    row("no bytes", "00 0029 0000 00000000 0000", 0, 0);
    row("extended rcode BADVERS", "00 0029 04d0 01000000 0000", 1232, 16);
    row("largest rcode", "00 0029 04d0 ff000000 0000", 1232, 0xff0);
    row("options that make no sense", "00 0029 04d0 00000000 0005 0008ffff00", 1232, 0);
}

void TestMessage::edns()
{
    QFETCH(QByteArray, additionalInHex);
    QFETCH(int, udpSize);
    QFETCH(int, rcode);
    const auto decoded = Message::decode(reply(additionalInHex.constData(), 0, 0, 1));
    QVERIFY(decoded);
    QVERIFY(decoded->ednsUdpSize);
    QCOMPARE(int(*decoded->ednsUdpSize), udpSize);
    QCOMPARE(int(decoded->rcode), rcode);
    QVERIFY(decoded->additional.isEmpty());
    const auto again = decoded->encode();
    QVERIFY(again);
    QVERIFY(Message::decode(*again).value_or({}) == *decoded);
}

void TestMessage::questionOnlyWhenThereIsOneOfClassIn_data()
{
    QTest::addColumn<QByteArray>("packetInHex");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *what, const char *hex, bool isThere) {
        QTest::newRow(what) << QByteArray(hex) << isThere;
    };
    row("one", "0000 8000 0001 0000 0000 0000 0161 00 0001 0001", true);
    row("of the root", "0000 8000 0001 0000 0000 0000 00 0002 0001", true);
    row("none", "0000 8000 0000 0000 0000 0000", false);
    row("class CH", "0000 8000 0001 0000 0000 0000 0161 00 0010 0003", false);
    row("two", "0000 8000 0002 0000 0000 0000 0161 00 0001 0001 0162 00 0001 0001", false);
}

void TestMessage::questionOnlyWhenThereIsOneOfClassIn()
{
    QFETCH(QByteArray, packetInHex);
    QFETCH(bool, isThere);
    const auto decoded = Message::decode(QByteArray::fromHex(packetInHex));
    QVERIFY(decoded);
    QCOMPARE(decoded->question.has_value(), isThere);
}

void TestMessage::otherClassesAreLeftOut()
{
    const auto decoded = Message::decode(reply("c00c 0001 0003 0000003c 0004 c0000207"
                                               "c00c 0001 0001 0000003c 0004 c0000208"
                                               "00 00fa 00ff 00000000 0002 ffff",
                                               2, 0, 1));
    QVERIFY(decoded);
    QCOMPARE(decoded->answers, QList<Record>{address("flux.test", "192.0.2.8")});
    QVERIFY(decoded->additional.isEmpty()); // the broken TSIG record, of class ANY
}

void TestMessage::ttlWithTheHighestBitIsZero()
{
    const auto decoded = Message::decode(reply("c00c 0001 0001 80000001 0004 c0000207"));
    QVERIFY(decoded);
    QCOMPARE(decoded->answers.first().ttlSeconds, 0U);
}

void TestMessage::nameWithOddBytesIsEscaped()
{
    const auto decoded = Message::decode(reply("c00c 0005 0001 0000003c 0008 05 4100 2e2022 c011"));
    QVERIFY(decoded);
    const QByteArray target = decoded->answers.first().target.text();
    QCOMPARE(target, QByteArray("a\\000\\.\\032\".test"));
    const auto again = decoded->encode();
    QVERIFY(again);
    QCOMPARE(Message::decode(*again).value_or({}).answers, decoded->answers);
}

/// ldns 1.8.3 alone goes on reading where the data it understood ended, so that hidden bytes of one
/// record would become the next.
void TestMessage::recordCannotMoveTheOneBehindIt()
{
    const auto decoded = Message::decode(reply("c00c 000f 0001 0000003c 0014 000a c00c"
                                               "c00c 0001 0001 0000003c 0004 cb007101"
                                               "c00c 0001 0001 0000003c 0004 c0000207",
                                               2));
    QVERIFY(decoded);
    QCOMPARE(decoded->answers.size(), 2);
    QCOMPARE(decoded->answers.last(), address("flux.test", "192.0.2.7"));
}

void TestMessage::damaged_data()
{
    QTest::addColumn<QByteArray>("packet");
    const auto row = [](const char *what, const QByteArray &packet) {
        QTest::newRow(what) << packet;
    };
    const QByteArray label = "3f" + QByteArray("61").repeated(63);
    const QByteArray tooLong = label.repeated(4) + "00 0001 0001 0000003c 0004 c0000207";
    row("nothing", {});
    row("half a header", QByteArray::fromHex("1234 8180 0001"));
    row("noise", "HTTP/1.1 400 Bad Request\r\n\r\n");
    row("larger than a packet can be",
        reply("c00c 0001 0001 0000003c 0004 c0000207") + QByteArray(65'536, '\0'));
    row("fewer records than said", reply("c00c 0001 0001 0000003c 0004 c0000207", 2));
    row("most records possible", reply("", 65'535, 65'535, 65'535));
    row("name points at itself", reply("c01b 0001 0001 0000003c 0004 c0000207"));
    row("name points ahead", reply("c02b 0001 0001 0000003c 0004 c0000207"
                                   "0161 00 0001 0001 0000003c 0004 c0000207",
                                   2));
    row("name points outside", reply("ffff 0001 0001 0000003c 0004 c0000207"));
    row("two pointers in a circle", reply("c00c 0005 0001 0000003c 0004 c02b c029"));
    row("label of an unknown kind", reply("41aa 0001 0001 0000003c 0004 c0000207"));
    row("label beyond the end", reply("3f61 0001 0001"));
    row("name of 256 bytes", reply(tooLong.constData()));
    row("address of three bytes", reply("c00c 0001 0001 0000003c 0003 c00002"));
    row("address of five bytes", reply("c00c 0001 0001 0000003c 0005 c000020701"));
    row("address of no bytes", reply("c00c 0001 0001 0000003c 0000"));
    row("IPv6 address of four bytes", reply("c00c 001c 0001 0000003c 0004 c0000207"));
    row("NS without a name", reply("c00c 0002 0001 0000003c 0000"));
    row("NS with bytes behind the name", reply("c00c 0002 0001 0000003c 0004 c00c ffff"));
    row("NS whose name leaves the record",
        reply("c00c 0002 0001 0000003c 0002 0161 00 c00c 0001 0001 0000003c 0004 c0000207", 2));
    row("data beyond the end", reply("c00c 0010 0001 0000003c ffff 0161"));
}

void TestMessage::damaged()
{
    QFETCH(QByteArray, packet);
    const auto decoded = Message::decode(packet);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, core::Error::Code::Damaged);
    QVERIFY(!decoded.error().message.isEmpty());
}

void TestMessage::unwritable_data()
{
    QTest::addColumn<Message>("message");
    Message message;
    message.rcode = Rcode(16);
    QTest::newRow("extended rcode without EDNS") << message;
    message.ednsUdpSize = quint16(1232);
    message.rcode = Rcode(0x1000);
    QTest::newRow("rcode that fits nowhere") << message;
    message = {};
    message.answers = {record("flux.test", RecordType::A)};
    QTest::newRow("A without an address") << message;
    message.answers = {address("flux.test", "192.0.2.1")};
    message.answers.first().type = RecordType::AAAA;
    QTest::newRow("AAAA with an IPv4 address") << message;
    message.answers = {textual("flux.test", RecordType::SOA, "ns.test.")};
    QTest::newRow("SOA that lacks fields") << message;
    message.answers = QList<Record>(5000, address("flux.test", "192.0.2.1"));
    QTest::newRow("more than 65,535 bytes") << message;
}

void TestMessage::unwritable()
{
    QFETCH(Message, message);
    const auto packet = message.encode();
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, core::Error::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
