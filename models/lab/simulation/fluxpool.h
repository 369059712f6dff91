// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "lab/simulation/authority.h"

namespace lab {

/// The machines of one flux network: those on line at a moment, out of a stream that never ends.
///
/// Sources (simulator-figures.json): holz2007 (18,214 addresses of 33 names in 7 weeks, 818
/// networks), fluxor2008 (98 ± 37 addresses in 38 ± 12 networks in 3 h, 122 new ones a day; a young
/// network 3 to 5 in an hour, 7 to 8 in three), fluxdetect2011 (93 addresses in 58 networks),
/// storm2007 (300 to 500 an hour), srg2026 (22 ISPs).
class FluxPool
{
public:
    struct Design
    {
        double online = 100;   ///< machines that can be handed out at a moment
        double newPerHour = 5; ///< machines that come; as many go
        int operators = 100;   ///< of access lines, that the machines are spread over
        double hosted = 0.04;  ///< share of machines in hosting networks
        bool isLeased = false; ///< all machines rented, in so many hosting networks
    };

    FluxPool(const Internet &internet, quint64 seed, const Design &design);

    /// So many different machines that are on line.
    QList<core::IpAddress> draw(int count, core::UtcMs at, bool v6, Random &random);

private:
    core::IpAddress machine(qint64 number, bool v6);

    const Internet &m_internet;
    quint64 m_seed;
    Design m_design;
    QList<int> m_owners; ///< by size: a large one stands here several times
    QHash<qint64, core::IpAddress> m_v4;
    QHash<qint64, core::IpAddress> m_v6;
};

} // namespace lab
