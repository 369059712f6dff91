// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipaddress.h"

#include <algorithm>

#include <arpa/inet.h>

#include <QCoreApplication>

namespace core {

IpAddress IpAddress::v4(quint32 hostOrder)
{
    IpAddress address;
    address.m_family = Family::V4;
    for (int i = 0; i < 4; ++i)
        address.m_bytes[static_cast<size_t>(i)] = static_cast<quint8>(hostOrder >> (24 - 8 * i));
    return address;
}

IpAddress IpAddress::v6(const std::array<quint8, 16> &bytes)
{
    IpAddress address;
    address.m_family = Family::V6;
    address.m_bytes = bytes;
    return address;
}

IpAddress IpAddress::fromBytes(QByteArrayView bytes)
{
    IpAddress address;
    if (bytes.size() != 4 && bytes.size() != 16)
        return address;
    address.m_family = bytes.size() == 4 ? Family::V4 : Family::V6;
    std::transform(bytes.begin(), bytes.end(), address.m_bytes.begin(),
                   [](char byte) { return static_cast<quint8>(byte); });
    return address;
}

Result<IpAddress> IpAddress::parse(QStringView text)
{
    const QByteArray latin = text.size() <= INET6_ADDRSTRLEN ? text.toLatin1() : QByteArray();
    std::array<char, 16> bytes{};
    if (!latin.isEmpty() && !latin.contains('\0')) {
        if (inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
            return fromBytes({bytes.data(), 4});
        if (inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1)
            return fromBytes({bytes.data(), 16});
    }
    return unexpected(
        {Error::Code::Invalid,
         QCoreApplication::translate("core::IpAddress", "This is not an IPv4 or IPv6 address."),
         text.left(80).toString()});
}

bool IpAddress::isLoopback() const
{
    if (isV4())
        return m_bytes[0] == 127;
    return isV6() && m_bytes[15] == 1 &&
           std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](quint8 byte) { return byte == 0; });
}

QByteArray IpAddress::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), bits() / 8);
}

quint32 IpAddress::toV4() const
{
    return static_cast<quint32>(m_bytes[0]) << 24 | static_cast<quint32>(m_bytes[1]) << 16 |
           static_cast<quint32>(m_bytes[2]) << 8 | m_bytes[3];
}

QString IpAddress::toString() const
{
    if (isEmpty())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isV4() ? AF_INET : AF_INET6, m_bytes.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

QString IpAddress::defanged() const
{
    QString text = toString();
    if (isV4())
        return text.replace(u'.', QLatin1String("[.]"));
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? text : text.replace(colon, 1, QLatin1String("[:]"));
}

IpAddress IpAddress::masked(int length) const
{
    IpAddress result = *this;
    for (int i = 0; i < 16; ++i) {
        const int kept = std::clamp(length - 8 * i, 0, 8);
        result.m_bytes[static_cast<size_t>(i)] &= static_cast<quint8>(0xff00 >> kept);
    }
    return result;
}

QDebug operator<<(QDebug debug, const IpAddress &address)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << address.toString();
    return debug;
}

} // namespace core
