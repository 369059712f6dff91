// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "flux/sight.h"

namespace flux {

/// F10: is the name, or where it points, a CDN's, a cloud's, a known pool's or a mirror's? One
/// vantage. A CNAME alone can be forged, so with providers that answer only from their published
/// ranges addresses elsewhere speak for flux instead.
struct KnownService
{
    /// What the feature's figure means; the numbers are those of the weights.
    enum class Kind : qint8
    {
        Forged = -2, ///< a CNAME into closed ranges, addresses elsewhere
        None = 0,
        Suffix = 1,         ///< points into a CDN
        SuffixAndRange = 2, ///< … and at least 80 % of the addresses are its own
        Pool = 3            ///< a known pool or mirror
    };

    Kind kind = Kind::None;
    QString provider;    ///< of Suffix, SuffixAndRange and Forged
    double inRanges = 0; ///< share of addresses in the provider's ranges
    bool isDynamicDns = false;
    core::ListHit list; ///< that says so; of the name

    bool isService() const { return kind == Kind::Suffix || kind == Kind::SuffixAndRange; }
    bool isPool() const { return kind == Kind::Pool; }

    /// Costs O(CNAME targets), at most 64.
    static KnownService of(const core::DomainName &name, const Sight &sight, const Books &books);
};

} // namespace flux
