// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QHash>

#include "core/facts.h"

namespace flux {

/// Every name of a case once, with what the lists say of it. Cost of a look-up: O(1).
class NameBook
{
public:
    quint32 idOf(const core::DomainName &name);
    void learn(const core::NameFacts &facts) { m_facts.insert(facts.name, facts); }

    const core::DomainName &operator[](quint32 id) const { return m_names[id]; }
    /// Empty when no list says anything.
    core::NameFacts facts(const core::DomainName &name) const;
    core::NameFacts facts(quint32 id) const { return facts(m_names[id]); }

private:
    QHash<core::DomainName, quint32> m_ids;
    std::deque<core::DomainName> m_names;
    QHash<core::DomainName, core::NameFacts> m_facts;
};

} // namespace flux
