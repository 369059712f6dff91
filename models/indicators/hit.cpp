// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/hit.h"

#include <array>

namespace indicators {

QString wordOf(Hit::Kind kind)
{
    static constexpr std::array words{
        QLatin1String("not-global"),
        QLatin1String("own"),
        QLatin1String("public-suffix"),
        QLatin1String("dynamic-dns"),
        QLatin1String("cdn"),
        QLatin1String("cloud"),
        QLatin1String("shared-hosting"),
        QLatin1String("research"),
        QLatin1String("resolver"),
        QLatin1String("sinkhole-or-parking"),
        QLatin1String("known-good"),
        QLatin1String("decoy"),
        QLatin1String("not-flux"),
        QLatin1String("shared-name-server"),
        QLatin1String("expired"),
        QLatin1String("revoked"),
        QLatin1String("no-host-name"),
    };
    return words.at(static_cast<size_t>(kind));
}

bool isFinal(Hit::Kind kind)
{
    return kind == Hit::Kind::NotGlobal || kind == Hit::Kind::NotAHostName ||
           kind == Hit::Kind::Revoked;
}

bool isOnlyForBlocking(Hit::Kind kind)
{
    switch (kind) {
    case Hit::Kind::NotFlux:
    case Hit::Kind::SharedNameServer:
    case Hit::Kind::Expired:
    case Hit::Kind::Revoked:
    case Hit::Kind::NotAHostName:
        return true;
    default:
        return false;
    }
}

} // namespace indicators
