// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/clientsubnet.h"

#include <QtEndian>

namespace dns {

namespace {

constexpr quint16 optionCode = 8;

/// The address block of an EDNS client subnet option; empty where it is none.
core::IpPrefix subnetOf(QByteArrayView option)
{
    constexpr qsizetype fixedBytes = 4;
    if (option.size() < fixedBytes)
        return {};
    const auto family = qFromBigEndian<quint16>(option.data());
    const qsizetype size = family == 1 ? 4 : family == 2 ? 16 : 0;
    const QByteArrayView given = option.sliced(fixedBytes);
    if (size == 0 || given.size() > size)
        return {};
    QByteArray address = given.toByteArray();
    address.append(size - given.size(), '\0');
    return {core::IpAddress::fromBytes(address), static_cast<quint8>(option[2])};
}

} // namespace

core::IpPrefix readClientSubnet(QByteArrayView options)
{
    constexpr qsizetype headerBytes = 4;
    while (options.size() >= headerBytes) {
        const auto code = qFromBigEndian<quint16>(options.data());
        const auto size = qFromBigEndian<quint16>(options.data() + 2);
        options = options.sliced(headerBytes);
        if (size > options.size())
            return {};
        if (code == optionCode)
            return subnetOf(options.first(size));
        options = options.sliced(size);
    }
    return {};
}

QByteArray clientSubnetOption(const core::IpPrefix &subnet)
{
    const QByteArray address = subnet.address().bytes().left((subnet.length() + 7) / 8);
    QByteArray data(8, '\0');
    qToBigEndian(optionCode, data.data());
    qToBigEndian(static_cast<quint16>(4 + address.size()), data.data() + 2);
    qToBigEndian(static_cast<quint16>(subnet.address().isV4() ? 1 : 2), data.data() + 4);
    data[6] = static_cast<char>(subnet.length());
    return data + address;
}

} // namespace dns
