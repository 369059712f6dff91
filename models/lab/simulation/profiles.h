// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "lab/simulation/authority.h"

namespace lab {

/// A simulated name before anybody looks at it.
struct Subject
{
    QString truth;         ///< the class, in the words of the product
    QStringList alsoRight; ///< classes that are right too, where two describe the name as well
    std::unique_ptr<Authority> authority;
    std::unique_ptr<ServerSide> servers; ///< none: two to four at a hoster
    QList<core::NameFacts> names;        ///< what lists know of it and its aliases
    double popularity = 0.6;  ///< share of answers that a resolver had for somebody else already
    double failures = 0.0001; ///< dns_failure_rate_benign
};

/// What a profile is made of.
struct Making
{
    const Internet &internet;
    core::DomainName name;
    core::UtcMs start = 0;
    quint64 seed = 0;
};

/// One kind of name that the simulation knows.
struct Profile
{
    QString id;            ///< "flux-5", "volunteer-pool"
    bool isFluxing = true; ///< run by a flux network, leased hosts included
    Subject (*make)(const Making &making) = nullptr;
};

/// Fluxing names: 1, 2, 5 and 10 addresses a look, young, overlapping, of few access operators,
/// with decoys, double, name servers only, leased, IPv6, dual stack, slow.
QList<Profile> fluxProfiles();
/// Services and states: single servers, caches in access networks, anycast, clouds, multi-CDN,
/// pools, mirrors, round robin, dynamic DNS, moves, takedowns, parking, sinkholes.
QList<Profile> serviceProfiles();
/// Those of them that do not resolve, are parked or sinkholed.
QList<Profile> stateProfiles();

} // namespace lab
