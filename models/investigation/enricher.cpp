// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/enricher.h"

namespace investigation {

Enricher::Enricher(std::shared_ptr<const geo::GeoDatabase> database)
    : m_database(std::move(database))
{}

QList<core::AddressFacts> Enricher::factsNewIn(const core::Observation &observation)
{
    QList<core::AddressFacts> facts;
    for (const core::IpAddress &address : observation.addresses()) {
        if (m_met.contains(address))
            continue;
        m_met.insert(address);
        facts.append(m_database->facts(address));
    }
    return facts;
}

} // namespace investigation
