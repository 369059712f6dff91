// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <compare> // after Qt's headers: moc 6.4 fails on the concepts in it when it comes first

#include "core/result.h"

namespace core {

/// An IPv4 or IPv6 address as a value: 16 bytes and a family. Empty when default-constructed.
class IpAddress
{
public:
    enum class Family : quint8
    {
        None,
        V4,
        V6
    };

    IpAddress() = default;
    static IpAddress v4(quint32 hostOrder);
    static IpAddress v6(const std::array<quint8, 16> &bytes);
    /// 4 or 16 bytes in network order; anything else is the empty address.
    static IpAddress fromBytes(QByteArrayView bytes);
    /// Dotted quad or RFC 4291 text, nothing around it, no zone.
    static Result<IpAddress> parse(QStringView text);

    Family family() const { return m_family; }
    bool isEmpty() const { return m_family == Family::None; }
    bool isV4() const { return m_family == Family::V4; }
    bool isV6() const { return m_family == Family::V6; }
    bool isLoopback() const;
    int bits() const { return isV4() ? 32 : isV6() ? 128 : 0; }

    /// 4 or 16 bytes in network order.
    QByteArray bytes() const;
    quint32 toV4() const;
    /// Dotted quad, or RFC 5952 text.
    QString toString() const;
    /// As toString(), harmless to paste: 192[.]0[.]2[.]1, 2001[:]db8::1.
    QString defanged() const;
    /// The first `length` bits, the rest zero.
    IpAddress masked(int length) const;

    auto operator<=>(const IpAddress &) const = default;
    friend size_t qHash(const IpAddress &address, size_t seed = 0)
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(),
                         seed ^ static_cast<size_t>(address.m_family));
    }

private:
    Family m_family = Family::None;
    std::array<quint8, 16> m_bytes{};
};

QDebug operator<<(QDebug debug, const IpAddress &address);

} // namespace core

Q_DECLARE_METATYPE(core::IpAddress)
