// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipprefix.h"

#include <QCoreApplication>

namespace core {

namespace {

Unexpected notAPrefix(QStringView text)
{
    return unexpected({Error::Code::Invalid,
                       QCoreApplication::translate("core::IpPrefix",
                                                   "This is not a block of addresses. Write an "
                                                   "address, a slash and a length: 192.0.2.0/24."),
                       text.left(64).toString()});
}

} // namespace

IpPrefix::IpPrefix(const IpAddress &address, int length)
{
    if (address.isEmpty() || length < 0 || length > address.bits())
        return;
    m_address = address.masked(length);
    m_length = length;
}

Result<IpPrefix> IpPrefix::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const Result<IpAddress> address = IpAddress::parse(slash < 0 ? text : text.left(slash));
    if (!address)
        return notAPrefix(text);
    if (slash < 0)
        return IpPrefix(*address, address->bits());
    const QStringView digits = text.mid(slash + 1);
    bool isNumber = false;
    const int length = digits.toInt(&isNumber);
    // toInt() would also take a sign and leading zeros.
    if (!isNumber || QString::number(length) != digits || length > address->bits())
        return notAPrefix(text);
    const IpPrefix prefix(*address, length);
    if (prefix.isEmpty() || prefix.address() != *address)
        return notAPrefix(text);
    return prefix;
}

bool IpPrefix::contains(const IpAddress &address) const
{
    return !isEmpty() && address.family() == m_address.family() &&
           address.masked(m_length) == m_address;
}

bool IpPrefix::contains(const IpPrefix &other) const
{
    return other.m_length >= m_length && contains(other.m_address);
}

QString IpPrefix::toString() const
{
    return isEmpty() ? QString() : m_address.toString() % QChar(u'/') % QString::number(m_length);
}

QDebug operator<<(QDebug debug, const IpPrefix &prefix)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << prefix.toString();
    return debug;
}

} // namespace core
