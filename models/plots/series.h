// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/decimator.h"
#include "plots/lanes.h"

namespace plots {

/// Distinct addresses, networks and name-server addresses over time, as steps.
struct GrowthSeries
{
    Points addresses;
    Points networks;
    Points nameServerAddresses;

    /// Where the selection picks addresses, only those are counted; name servers' always.
    static GrowthSeries of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                           const core::Selection &selection = {});
};

/// What one resolver gave as TTL, in seconds over time.
struct TtlLine
{
    core::Endpoint resolver;
    Points points;
};

/// TTL lines, the resolvers ordered by address and port.
struct TtlSeries
{
    QList<TtlLine> lines;
    double largestSeconds = 0;    ///< of all points
    quint32 authoritySeconds = 0; ///< the authority's TTL as far as is known, 0: not known

    /// Of the selected resolvers.
    static TtlSeries of(const flux::NameHistory &history, TimeRange range, int widthPixels,
                        const core::Selection &selection = {});
};

} // namespace plots
