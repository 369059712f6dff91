// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSet>

#include "core/observation.h"
#include "geo/geodatabase.h"

namespace investigation {

/// Says once a case what the databases know of each address. Lives on the engine thread.
class Enricher
{
public:
    explicit Enricher(std::shared_ptr<const geo::GeoDatabase> database);

    /// Facts of the addresses of `observation` that were not met before.
    QList<core::AddressFacts> factsNewIn(const core::Observation &observation);

private:
    std::shared_ptr<const geo::GeoDatabase> m_database;
    QSet<core::IpAddress> m_met;
};

} // namespace investigation
