// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/ipprefix.h"

namespace core {

/// From where a name is looked at: one resolver as asked from here, and the client subnet sent
/// along (RFC 7871), if any.
struct Vantage
{
    Endpoint resolver;
    IpPrefix clientSubnet{};

    /// "192.0.2.1", "192.0.2.1 for 198.51.100.0/24".
    QString toString() const;

    auto operator<=>(const Vantage &) const = default;
    friend size_t qHash(const Vantage &vantage, size_t seed = 0)
    {
        return qHashMulti(seed, vantage.resolver, vantage.clientSubnet);
    }
};

} // namespace core

Q_DECLARE_METATYPE(core::Vantage)
