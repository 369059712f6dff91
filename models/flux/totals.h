// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "flux/diversity.h"
#include "flux/poolsample.h"
#include "flux/trust.h"

namespace flux {

/// How many addresses, networks, operators and countries the trusted vantages showed together: for
/// showing only, as the features are never pooled; and what of it is known from elsewhere (F12).
/// Kept up by what is new; from the start again
/// only when a vantage is newly trusted or left out.
class Totals
{
public:
    void update(const std::vector<Witness> &witnesses, const AddressBook &book);
    void clear() { *this = Totals(); }
    const Diversity &diversity() const { return m_diversity; }
    const PoolSample &pool() const { return m_pool; }
    /// How many of the addresses by which the name can be known each list of reported ones holds.
    const std::vector<std::pair<core::ListHit, int>> &reported() const { return m_reported; }

private:
    struct Part
    {
        core::Vantage vantage;
        size_t counted = 0; ///< of its hosts

        bool operator==(const Part &) const = default;
    };

    void note(AddressId host, const AddressBook &book);

    std::vector<Part> m_parts;
    QSet<AddressId> m_hosts;
    Diversity m_diversity;
    PoolSample m_pool;
    std::vector<std::pair<core::ListHit, int>> m_reported;
};

} // namespace flux
