// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/hosts.h"

#include <algorithm>

#include <QSet>
#include <QtEndian>

namespace lab {

namespace {

core::IpAddress v4Host(const LabNetwork &network, quint64 random)
{
    const quint32 hosts = 0xffffffffU >> network.prefixLength;
    quint32 host = static_cast<quint32>(random) & hosts;
    const quint32 last = host & 0xffU;
    if (last == 0)
        host += 1;
    else if (last == 0xffU)
        host -= 1;
    return core::IpAddress::v4(network.prefix.toV4() | host);
}

core::IpAddress v6Host(const LabNetwork &network, quint64 subnet, quint64 interface)
{
    QByteArray bytes = network.prefix.bytes();
    for (int i = network.prefixLength / 8; i < 8; ++i)
        bytes[i] = static_cast<char>(subnet >> (8 * i));
    for (int i = 8; i < 16; ++i)
        bytes[i] = static_cast<char>(interface >> (8 * (i - 8)));
    return core::IpAddress::fromBytes(bytes);
}

} // namespace

core::IpAddress hostIn(const LabNetwork &network, const Dice &dice, quint64 number)
{
    if (network.prefix.isV4())
        return v4Host(network, dice.roll({network.prefix.toV4(), number}));
    const quint64 prefix = qFromBigEndian<quint64>(network.prefix.bytes().constData());
    return v6Host(network, dice.roll({prefix, number, 0}), dice.roll({prefix, number, 1}));
}

QList<core::IpAddress> hostsIn(const QList<LabNetwork> &networks, int count, const Dice &dice)
{
    QList<core::IpAddress> hosts;
    for (qsizetype i = 0; !networks.isEmpty() && i < count; ++i) {
        const LabNetwork &network = networks[i % networks.size()];
        // The smallest network of the table has 256 addresses, so a free one is soon found.
        quint64 number = static_cast<quint64>(i);
        while (hosts.contains(hostIn(network, dice, number)))
            number += static_cast<quint64>(count);
        hosts.append(hostIn(network, dice, number));
    }
    return hosts;
}

QList<core::IpAddress> drawHosts(const QList<LabNetwork> &networks, int count, const Dice &dice)
{
    QList<LabNetwork> v4;
    QList<quint64> ends; // of each network, when all their addresses stand in one line
    quint64 total = 0;
    for (const LabNetwork &network : networks) {
        if (!network.prefix.isV4())
            continue;
        total += quint64{1} << (32 - network.prefixLength);
        v4.append(network);
        ends.append(total);
    }
    QList<core::IpAddress> hosts;
    QSet<core::IpAddress> taken;
    // The table has millions of addresses; the bound only keeps a tiny table from looping forever.
    for (quint64 number = 0; total > 0 && hosts.size() < count && number < 100'000; ++number) {
        const quint64 at = dice.below(total, {number, 0});
        const qsizetype index = std::upper_bound(ends.begin(), ends.end(), at) - ends.begin();
        const core::IpAddress host = hostIn(v4[index], dice, number);
        if (!taken.contains(host)) {
            taken.insert(host);
            hosts.append(host);
        }
    }
    return hosts;
}

} // namespace lab
