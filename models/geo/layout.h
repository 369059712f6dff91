// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/network.h"
#include "core/place.h"
#include "geo/mmdbfile.h"

namespace geo {

/// Where the records of one family of databases keep what: for each meaning the paths at which it
/// may be, tried in order. The same key means different things to different makers: `country` is a
/// map to MaxMind, an ISO code or a name to IPinfo.
struct Layout
{
    std::vector<FieldPath> country;           ///< of the host; an ISO code
    std::vector<FieldPath> registeredCountry; ///< of the network's registration; an ISO code
    std::vector<FieldPath> city;
    std::vector<FieldPath> latitude;
    std::vector<FieldPath> longitude;
    std::vector<FieldPath> radius;
    double kmPerRadius = 1; ///< unit of `radius`
    std::vector<FieldPath> asn;
    std::vector<FieldPath> organisation;
    core::Place::Basis basis = core::Place::Basis::Geolocated; ///< what `country` means

    /// By metadata.database_type, never by the name of the file.
    static const Layout &of(const QString &databaseType);

    /// What a record says, without a source; unknown when it says nothing.
    core::Place place(const MmdbRecord &record) const;
    core::Network network(const MmdbRecord &record) const;
};

} // namespace geo
