// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include "core/clock.h"
#include "core/endpoint.h"
#include "core/ipaddress.h"

namespace core {

/// What the analyst has picked out of the picture of a name. An empty set, and no time, pick
/// everything; criteria of different kinds all have to hold. A value.
struct Selection
{
    UtcMs from = 0; ///< with `to`: answers of this time, both ends in; both 0: of any time
    UtcMs to = 0;
    QSet<QString> countries; ///< ISO 3166-1 alpha-2, as places have it; empty text: unknown
    QSet<quint32> networks;  ///< AS numbers; 0: unknown
    QSet<IpAddress> addresses;
    QSet<Endpoint> resolvers;

    bool hasTime() const { return to > from; }
    /// Something else than time and resolvers: each address is in or out.
    bool picksAddresses() const
    {
        return !countries.isEmpty() || !networks.isEmpty() || !addresses.isEmpty();
    }
    bool isEmpty() const { return !hasTime() && !picksAddresses() && resolvers.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

} // namespace core
