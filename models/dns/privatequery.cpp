// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/privatequery.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtEndian>

#include "dns/packetframe.h"

namespace dns {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(dns::PrivateQuery)
};

constexpr quint16 ednsUdpSize = 1232;
constexpr qsizetype blockBytes = 128; ///< of a query, RFC 8467 section 4.1
constexpr quint16 paddingOption = 12; ///< RFC 7830
constexpr qsizetype optionHeaderBytes = 4;

/// The EDNS record comes last, and its length stands before its options.
QByteArray padded(QByteArray packet)
{
    const auto frame = PacketFrame::read(packet);
    if (!frame || frame->additional.isEmpty())
        return packet;
    const RecordFrame &edns = frame->additional.last();
    const qsizetype bare = packet.size() + optionHeaderBytes;
    const auto padding = static_cast<quint16>((blockBytes - bare % blockBytes) % blockBytes);
    const qsizetype end = packet.size();
    packet.append(QByteArray(optionHeaderBytes + padding, '\0'));
    qToBigEndian(static_cast<quint16>(packet.size() - edns.data), packet.data() + edns.data - 2);
    qToBigEndian(paddingOption, packet.data() + end);
    qToBigEndian(padding, packet.data() + end + 2);
    return packet;
}

} // namespace

core::Result<QByteArray> privateQuery(const Question &question, const AskOptions &options,
                                      quint16 id)
{
    if (question.name.text() == "onion" || question.name.text().endsWith(".onion")) {
        return core::unexpected({core::Error::Code::Invalid,
                                 Tr::tr("Names under .onion are never asked for."),
                                 QStringLiteral("names under .onion are not for DNS (RFC 7686)")});
    }
    Message query;
    query.id = id;
    query.recursionDesired = options.recursionDesired;
    query.authenticData = options.recursionDesired; // asks to be told (RFC 6840, section 5.7)
    query.question = question;
    query.ednsUdpSize = ednsUdpSize;
    query.clientSubnet = options.clientSubnet;
    const auto packet = query.encode();
    if (!packet)
        return core::unexpected(packet.error());
    return padded(*packet);
}

bool isServerName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral(".-:").contains(c));
    });
}

QSslConfiguration tlsConfiguration(const QByteArray &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Authorities that cannot be read leave none: nobody is trusted then.
    if (!authorities.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(authorities, QSsl::Pem));
    return configuration;
}

} // namespace dns
