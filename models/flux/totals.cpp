// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/totals.h"

#include <algorithm>

namespace flux {

void Totals::update(const std::vector<Witness> &witnesses, const AddressBook &book)
{
    std::vector<const Witness *> trusted;
    for (const Witness &witness : witnesses) {
        if (witness.isTrusted())
            trusted.push_back(&witness);
    }
    const bool isSame = std::ranges::equal(m_parts, trusted, {}, &Part::vantage,
                                           [](const Witness *witness) { return witness->vantage; });
    if (!isSame) {
        clear();
        for (const Witness *witness : trusted)
            m_parts.push_back({witness->vantage, 0});
    }
    for (size_t i = 0; i < trusted.size(); ++i) {
        const std::vector<AddressId> &hosts = trusted[i]->sight->hosts();
        for (; m_parts[i].counted < hosts.size(); ++m_parts[i].counted) {
            const AddressId host = hosts[m_parts[i].counted];
            if (m_hosts.contains(host))
                continue;
            m_hosts.insert(host);
            m_diversity.add(book[host]);
        }
    }
}

} // namespace flux
