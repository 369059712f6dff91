// SPDX-License-Identifier: GPL-3.0-or-later
#include "packetcapture.h"

#include <csignal>
#include <map>

#include <QElapsedTimer>
#include <QFile>
#include <QUdpSocket>
#include <QtEndian>

#include "dns/message.h"
#include "loopbackservers.h"

namespace tests {

namespace {

using Transport = core::SentPacket::Transport;

/// Sent after everything else: once it is in the file, everything before it is too.
constexpr char marker[] = "fluxcase: end of the capture";
constexpr qsizetype fileHeader = 24;
constexpr qsizetype packetHeader = 16;
constexpr qsizetype etherHeader = 14;

template <typename Integer>
Integer big(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Integer)) <= bytes.size()
               ? qFromBigEndian<Integer>(bytes.data() + at)
               : Integer(0);
}

core::SentPacket described(QByteArrayView message, const core::Endpoint &server, core::UtcMs at,
                           Transport transport)
{
    core::SentPacket packet;
    packet.at = at;
    packet.server = server;
    packet.transport = transport;
    packet.bytes = static_cast<qint32>(message.size());
    packet.id = big<quint16>(message, 0);
    const auto decoded = dns::Message::decode(message);
    if (decoded && decoded->question) {
        packet.question = decoded->question->name;
        packet.type = decoded->question->type;
    }
    return packet;
}

/// Collects the messages of one capture.
class Reading
{
public:
    explicit Reading(const QList<core::Endpoint> &servers)
        : m_servers(servers)
    {}

    void take(QByteArrayView frame, core::UtcMs at)
    {
        const QByteArrayView ip = frame.sliced(etherHeader);
        const qsizetype header = (ip[0] & 0x0f) * 4;
        const qsizetype total = big<quint16>(ip, 2);
        if ((ip[0] & 0xf0) != 0x40 || total > ip.size() || header > total)
            return;
        const core::Endpoint to{core::IpAddress::v4(big<quint32>(ip, 16)),
                                big<quint16>(ip, header + 2)};
        if (!m_servers.contains(to))
            return;
        const QByteArrayView segment = ip.sliced(header, total - header);
        constexpr char udp = 17;
        constexpr char tcp = 6;
        if (ip[9] == udp)
            addDatagram(segment.sliced(8), to, at);
        else if (ip[9] == tcp)
            addSegment(segment, to, at);
    }

    QList<core::SentPacket> seen;

private:
    void addDatagram(QByteArrayView payload, const core::Endpoint &to, core::UtcMs at)
    {
        if (payload != QByteArrayView(marker))
            seen.append(described(payload, to, at, Transport::Udp));
    }

    /// The loopback interface neither loses nor reorders, so streams grow segment by segment.
    void addSegment(QByteArrayView segment, const core::Endpoint &to, core::UtcMs at)
    {
        const qsizetype header = ((segment[12] >> 4) & 0x0f) * 4;
        QByteArray &stream = m_streams[{big<quint16>(segment, 0), to}];
        stream.append(segment.sliced(header).toByteArray());
        while (stream.size() >= 2 && stream.size() >= 2 + big<quint16>(stream, 0)) {
            const qsizetype length = big<quint16>(stream, 0);
            seen.append(
                described(QByteArrayView(stream).sliced(2, length), to, at, Transport::Tcp));
            stream.remove(0, 2 + length);
        }
    }

    const QList<core::Endpoint> m_servers;
    std::map<std::pair<quint16, core::Endpoint>, QByteArray> m_streams;
};

} // namespace

QList<core::SentPacket> readCapture(const QByteArray &bytes, const QList<core::Endpoint> &servers)
{
    const auto native = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint32>(bytes.constData() + at);
    };
    Reading reading(servers);
    for (qsizetype at = fileHeader; at + packetHeader <= bytes.size();) {
        const core::UtcMs when = core::UtcMs(native(at)) * 1000 + native(at + 4) / 1000;
        const qsizetype length = native(at + 8);
        at += packetHeader;
        if (at + length > bytes.size())
            break;
        if (length > etherHeader + 28)
            reading.take(QByteArrayView(bytes).sliced(at, length), when);
        at += length;
    }
    return reading.seen;
}

PacketCapture::PacketCapture(const QList<core::Endpoint> &servers)
    : m_servers(servers)
    , m_file(m_folder.filePath(QStringLiteral("lo.pcap")))
{}

PacketCapture::~PacketCapture()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QString PacketCapture::start()
{
    if (installed("tcpdump").isEmpty())
        return QStringLiteral("tcpdump is not installed (Debian package tcpdump)");
    QStringList filter;
    for (const core::Endpoint &server : m_servers)
        filter.append(QStringLiteral("dst port %1").arg(server.port));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Unbuffered, so that what was seen is in the file; as this user, who owns the folder. The
    // kernel keeps a place of the full length for each packet, so no more than a query needs.
    m_process.start(installed("tcpdump"),
                    {QStringLiteral("-i"), QStringLiteral("lo"), QStringLiteral("-n"),
                     QStringLiteral("-s"), QStringLiteral("2048"), QStringLiteral("-B"),
                     QStringLiteral("16384"), QStringLiteral("-U"),
                     QStringLiteral("--immediate-mode"), QStringLiteral("-Z"),
                     qEnvironmentVariable("USER", QStringLiteral("root")), QStringLiteral("-w"),
                     m_file, filter.join(QStringLiteral(" or "))});
    QByteArray said;
    while (m_process.waitForReadyRead(5000)) {
        said += m_process.readAll();
        if (said.contains("listening on"))
            return {};
    }
    return QStringLiteral("tcpdump cannot capture here: ") + QString::fromUtf8(said.trimmed());
}

bool PacketCapture::sendMarker()
{
    QUdpSocket socket;
    const QByteArray bytes(marker);
    return socket.writeDatagram(bytes, QHostAddress(QHostAddress::LocalHost),
                                m_servers.first().port) == bytes.size();
}

bool PacketCapture::finish(QList<core::SentPacket> *seen, QString *problem)
{
    QByteArray bytes;
    if (sendMarker()) {
        QElapsedTimer waited;
        waited.start();
        while (!bytes.contains(marker) && waited.elapsed() < 10'000) {
            QFile file(m_file);
            if (file.open(QIODevice::ReadOnly))
                bytes = file.readAll();
        }
    }
    ::kill(pid_t(m_process.processId()), SIGINT);
    m_process.waitForFinished(5000);
    const QByteArray said = m_process.readAll();
    *problem = !bytes.contains(marker) ? QStringLiteral("the end was not seen")
               : !said.contains("0 packets dropped by kernel") ? QString::fromUtf8(said)
                                                               : QString();
    *seen = readCapture(bytes, m_servers);
    return problem->isEmpty();
}

} // namespace tests
