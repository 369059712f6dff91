// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/totals.h"

#include <algorithm>

#include "core/reputation.h"
#include "flux/kinship.h"

namespace flux {

namespace {

/// As many as a user's folder may hold.
constexpr size_t mostLists = 64;

} // namespace

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
            note(host, book);
        }
    }
}

void Totals::note(AddressId host, const AddressBook &book)
{
    m_pool.add(host, book[host]);
    if (!SharedAddresses::isTelling(book[host]))
        return;
    for (const core::ListHit &hit : book.hits(host)) {
        if (!core::isReputation(hit))
            continue;
        const auto same = std::ranges::find(m_reported, hit, &std::pair<core::ListHit, int>::first);
        if (same != m_reported.end())
            ++same->second;
        else if (m_reported.size() < mostLists)
            m_reported.emplace_back(hit, 1);
    }
}

} // namespace flux
