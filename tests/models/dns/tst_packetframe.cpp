// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/packetframe.h"

#include <QTest>

class TestPacketFrame : public QObject
{
    Q_OBJECT

private slots:
    void measuresEverySection();
    void ignoresBytesBehindTheLastRecord();
    void refuses_data();
    void refuses();
};

void TestPacketFrame::measuresEverySection()
{
    const auto frame =
        dns::PacketFrame::read(QByteArray::fromHex("abcd 8180 0001 0001 0001 0001"
                                                   "0161 00 0001 0001"
                                                   "c00c 0001 0001 0000003c 0004 c0000207"
                                                   "c00c 0002 0001 00000001 0002 c00c"
                                                   "00 0029 04d0 01000000 0000"));
    QVERIFY(frame);
    QCOMPARE(frame->id, quint16(0xabcd));
    QCOMPARE(frame->flags, quint16(0x8180));
    QCOMPARE(frame->questions.size(), 1);
    QCOMPARE(frame->questions.first().start, 12);
    QCOMPARE(frame->questions.first().end, 19);
    QCOMPARE(frame->answers.size(), 1);
    QCOMPARE(frame->answers.first().start, 19);
    QCOMPARE(frame->answers.first().data, 31);
    QCOMPARE(frame->answers.first().end, 35);
    QCOMPARE(frame->answers.first().ttlSeconds, 60U);
    QCOMPARE(frame->authority.size(), 1);
    QCOMPARE(frame->authority.first().type, quint16(2));
    QCOMPARE(frame->additional.size(), 1);
    QCOMPARE(frame->additional.first().recordClass, quint16(1232));
    QCOMPARE(frame->additional.first().end, 60);
}

void TestPacketFrame::ignoresBytesBehindTheLastRecord()
{
    const auto frame = dns::PacketFrame::read(
        QByteArray::fromHex("abcd 8180 0001 0000 0000 0000 0161 00 0001 0001 ffffffff"));
    QVERIFY(frame);
    QCOMPARE(frame->questions.first().end, 19);
}

void TestPacketFrame::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header too short by one") << QByteArray("abcd 8180 0000 0000 0000 00");
    QTest::newRow("a question that is not there") << QByteArray("abcd 8180 0001 0000 0000 0000");
    QTest::newRow("a name without end") << QByteArray("abcd 8180 0001 0000 0000 0000 0161");
    QTest::newRow("half a pointer") << QByteArray("abcd 8180 0001 0000 0000 0000 c0");
    QTest::newRow("a label of kind 01")
        << QByteArray("abcd 8180 0001 0000 0000 0000 4100 00 0001 0001");
    QTest::newRow("data longer than the packet")
        << QByteArray("abcd 8180 0000 0001 0000 0000 00 0001 0001 0000003c 0005 c0000207");
}

void TestPacketFrame::refuses()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!dns::PacketFrame::read(QByteArray::fromHex(hex)));
}

QTEST_GUILESS_MAIN(TestPacketFrame)
#include "tst_packetframe.moc"
