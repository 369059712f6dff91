// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

#include "core/ipaddress.h"

namespace core {

/// A block of addresses: 192.0.2.0/24, 2001:db8::/32. Empty when default-constructed. The bits
/// after the length are always zero.
class IpPrefix
{
public:
    IpPrefix() = default;
    /// Bits after `length` are dropped; a length outside the family's gives the empty prefix.
    IpPrefix(const IpAddress &address, int length);
    /// Address, slash and length; an address alone is a block of one. Bits after the length must be
    /// zero.
    static Result<IpPrefix> parse(QStringView text);

    bool isEmpty() const { return m_address.isEmpty(); }
    const IpAddress &address() const { return m_address; }
    int length() const { return m_length; }
    bool contains(const IpAddress &address) const;
    bool contains(const IpPrefix &other) const;
    QString toString() const;

    auto operator<=>(const IpPrefix &) const = default;
    friend size_t qHash(const IpPrefix &prefix, size_t seed = 0)
    {
        return qHashMulti(seed, prefix.m_address, prefix.m_length);
    }

private:
    IpAddress m_address;
    int m_length = 0;
};

QDebug operator<<(QDebug debug, const IpPrefix &prefix);

} // namespace core

Q_DECLARE_METATYPE(core::IpPrefix)
