// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namebook.h"

namespace flux {

quint32 NameBook::idOf(const core::DomainName &name)
{
    if (const auto known = m_ids.constFind(name); known != m_ids.cend())
        return *known;
    const auto id = static_cast<quint32>(m_names.size());
    m_names.push_back(name);
    m_ids.insert(name, id);
    return id;
}

core::NameFacts NameBook::facts(const core::DomainName &name) const
{
    const auto known = m_facts.constFind(name);
    return known == m_facts.cend() ? core::NameFacts{name} : *known;
}

} // namespace flux
