// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody should send: every packet here is read from memory that ends where the packet ends.
#include "dns/message.h"

#include <random>

#include <sys/mman.h>

#include <QDir>
#include <QTest>
#include <QtEndian>

using core::Record;
using core::RecordType;
using dns::Message;

namespace {

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

Record record(const char *owner, RecordType type)
{
    Record made;
    made.owner = name(owner);
    made.type = type;
    made.ttlSeconds = 60;
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

Record textual(const char *owner, RecordType type, const char *text)
{
    Record made = record(owner, type);
    made.text = QString::fromLatin1(text);
    return made;
}

/// Decodes from memory that ends at a page nobody may read, so that reading one byte too many ends
/// the test.
class Decoder
{
public:
    ~Decoder() { munmap(m_memory, size + pageSize); }

    core::Result<Message> decode(const QByteArray &packet)
    {
        char *start = m_memory + size - packet.size();
        std::copy(packet.begin(), packet.end(), start);
        return Message::decode(QByteArrayView(start, packet.size()));
    }

    bool isReady() const
    {
        return m_memory != MAP_FAILED && mprotect(m_memory + size, pageSize, PROT_NONE) == 0;
    }

private:
    static constexpr size_t pageSize = 65'536; // a multiple of every page size in use
    static constexpr size_t size = 65'536;
    char *m_memory = static_cast<char *>(
        mmap(nullptr, size + pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
};

/// The payloads of the UDP datagrams over IPv4 in a capture; nothing clever.
QList<QByteArray> datagrams(const QString &path)
{
    constexpr qsizetype fileHeader = 24, packetHeader = 16, ethernet = 14, udp = 8;
    QFile file(path);
    QList<QByteArray> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QByteArray bytes = file.readAll();
    for (qsizetype at = fileHeader; at + packetHeader <= bytes.size();) {
        const auto length = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + 8));
        const QByteArray frame = bytes.mid(at + packetHeader, length);
        at += packetHeader + length;
        if (frame.size() < ethernet + 20 || frame.at(ethernet) >> 4 != 4)
            continue;
        const qsizetype ip = (frame.at(ethernet) & 15) * 4;
        if (frame.at(ethernet + 9) == 17 && frame.size() > ethernet + ip + udp)
            found.append(frame.mid(ethernet + ip + udp));
    }
    return found;
}

QStringList captures()
{
    const QDir folder(qEnvironmentVariable("FLUXCASE_SHARED") +
                      QStringLiteral("/data/samples/pcap"));
    QStringList paths;
    for (const QString &file :
         folder.entryList({QStringLiteral("*.pcap")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(file));
    return paths;
}

/// One packet with every kind of record in it.
Message rich()
{
    Message message;
    message.id = 0xbeef;
    message.isResponse = true;
    message.question = dns::Question{name("www.flux.test"), RecordType::A};
    message.answers = {pointing("www.flux.test", RecordType::CNAME, "a.flux.test"),
                       address("a.flux.test", "192.0.2.7"), address("a.flux.test", "2001:db8::7"),
                       textual("a.flux.test", RecordType::TXT, "\"v=1\" \"two words\""),
                       textual("a.flux.test", RecordType::MX, "10 mail.flux.test.")};
    message.authority = {pointing("flux.test", RecordType::NS, "ns1.flux.test"),
                         textual("flux.test", RecordType::SOA,
                                 "ns1.flux.test. root.flux.test. 7 3600 900 604800 30")};
    message.additional = {address("ns1.flux.test", "198.51.100.1")};
    message.ednsUdpSize = quint16(1232);
    return message;
}

} // namespace

class TestHostilePackets : public QObject
{
    Q_OBJECT

private slots:
    void everyTruncationIsDamaged();
    void realPackets_data();
    void realPackets();
    void mutationsAreSurvived();
};

void TestHostilePackets::everyTruncationIsDamaged()
{
    Decoder decoder;
    QVERIFY(decoder.isReady());
    const QByteArray packet = rich().encode().value_or({});
    const auto whole = decoder.decode(packet);
    QVERIFY(whole);
    QCOMPARE(whole->answers, rich().answers);
    for (qsizetype size = 0; size < packet.size(); ++size)
        QVERIFY2(!decoder.decode(packet.first(size)), qPrintable(QString::number(size)));
}

void TestHostilePackets::realPackets_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : captures())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    if (captures().isEmpty())
        QTest::newRow("no captures") << QString();
}

void TestHostilePackets::realPackets()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("FLUXCASE_SHARED has no data/samples/pcap: real packets are NOT tested.");
    Decoder decoder;
    QVERIFY(decoder.isReady());
    int read = 0;
    for (const QByteArray &packet : datagrams(path)) {
        const auto whole = decoder.decode(packet);
        read += whole ? 1 : 0;
        for (qsizetype size = 0; size < packet.size(); ++size) {
            const auto part = decoder.decode(packet.first(size));
            if (!part)
                QCOMPARE(part.error().code, core::Error::Code::Damaged);
        }
    }
    if (path.contains(QStringLiteral("loopback")))
        QCOMPARE_GE(read, 8);
}

void TestHostilePackets::mutationsAreSurvived()
{
    Decoder decoder;
    QVERIFY(decoder.isReady());
    QList<QByteArray> seeds{rich().encode().value_or({})};
    for (const QString &path : captures())
        seeds += datagrams(path);
    std::mt19937 random(20'261'121); // the same mutations in every run
    const auto below = [&](qsizetype limit) {
        return qsizetype(std::uniform_int_distribution<qsizetype>(0, limit - 1)(random));
    };
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray packet = seeds.at(round % seeds.size());
        for (qsizetype changes = 1 + below(6); changes > 0; --changes)
            packet[below(packet.size())] = char(below(256));
        if (below(4) == 0) { // another type: its data is read as another's now
            const QByteArray type = QByteArray(1, '\0') + char(below(256)) + QByteArray("\0\1", 2);
            packet.replace(QByteArray::fromHex("00010001"), type);
        }
        const auto decoded = decoder.decode(packet);
        if (!decoded) {
            QCOMPARE(decoded.error().code, core::Error::Code::Damaged);
            continue;
        }
        ++read;
        for (const Record &answer : decoded->answers) {
            const QString &text = answer.text;
            QVERIFY(std::all_of(text.begin(), text.end(),
                                [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }));
        }
    }
    QCOMPARE_GE(read, 1000); // else the mutations are too rough to reach the records
}

QTEST_GUILESS_MAIN(TestHostilePackets)
#include "tst_hostilepackets.moc"
