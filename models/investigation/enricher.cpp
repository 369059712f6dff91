// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/enricher.h"

namespace investigation {

Enricher::Enricher(std::shared_ptr<const geo::GeoDatabase> database,
                   std::shared_ptr<const knowledge::Knowledge> knowledge)
    : m_database(std::move(database))
    , m_knowledge(std::move(knowledge))
{}

void Enricher::addFacts(core::Batch &batch, const core::Observation &observation)
{
    addName(batch, observation.subject);
    addName(batch, observation.question);
    for (const core::Record &record : observation.answers) {
        if (!record.target.isEmpty())
            addName(batch, record.target);
        if (record.address.isEmpty() || m_addresses.contains(record.address))
            continue;
        m_addresses.insert(record.address);
        batch.facts.append(m_knowledge->complete(m_database->facts(record.address)));
    }
}

void Enricher::addName(core::Batch &batch, const core::DomainName &name)
{
    if (name.isEmpty() || m_names.contains(name))
        return;
    m_names.insert(name);
    if (const auto facts = m_knowledge->facts(name))
        batch.names.append(*facts);
}

} // namespace investigation
