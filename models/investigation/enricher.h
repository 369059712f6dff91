// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSet>

#include "core/observation.h"
#include "geo/geodatabase.h"
#include "knowledge/knowledge.h"

namespace investigation {

/// Says once a case what databases and lists know of each address and name. Lives on one thread.
class Enricher
{
public:
    Enricher(std::shared_ptr<const geo::GeoDatabase> database,
             std::shared_ptr<const knowledge::Knowledge> knowledge);

    /// Adds to the batch, whose observations are to follow, what is known of the addresses and
    /// names of `observation` that were not met before. Names: the watched one, the one asked for,
    /// CNAME targets and name servers.
    void addFacts(core::Batch &batch, const core::Observation &observation);

private:
    void addName(core::Batch &batch, const core::DomainName &name);

    std::shared_ptr<const geo::GeoDatabase> m_database;
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
    QSet<core::IpAddress> m_addresses;
    QSet<core::DomainName> m_names;
};

} // namespace investigation
