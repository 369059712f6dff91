// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/privatequery.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QtEndian>

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
constexpr qsizetype lengthBytes = 2;

/// The EDNS record comes last and holds no option yet, so its length is the packet's end.
QByteArray padded(QByteArray packet)
{
    const qsizetype bare = packet.size() + optionHeaderBytes;
    const auto padding = static_cast<quint16>((blockBytes - bare % blockBytes) % blockBytes);
    const auto data = static_cast<quint16>(optionHeaderBytes + padding);
    const qsizetype end = packet.size();
    packet.append(QByteArray(data, '\0'));
    qToBigEndian(data, packet.data() + end - lengthBytes);
    qToBigEndian(paddingOption, packet.data() + end);
    qToBigEndian(padding, packet.data() + end + lengthBytes);
    return packet;
}

} // namespace

core::Result<QByteArray> privateQuery(const Question &question, quint16 id)
{
    if (question.name.text() == "onion" || question.name.text().endsWith(".onion")) {
        return core::unexpected({core::Error::Code::Invalid,
                                 Tr::tr("Names under .onion are never asked for."),
                                 QStringLiteral("names under .onion are not for DNS (RFC 7686)")});
    }
    Message query;
    query.id = id;
    query.recursionDesired = true;
    query.question = question;
    query.ednsUdpSize = ednsUdpSize;
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
