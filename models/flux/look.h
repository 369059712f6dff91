// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "flux/addressbook.h"
#include "flux/operatornovelty.h"

namespace flux {

/// The A and AAAA answers of one vantage in one refresh, together: what n counts. Only fresh
/// answers that hold addresses belong to a look; the other type joins it while the first one's
/// records live. IPv6 counts by /64.
class Look
{
public:
    /// Takes a fresh answer; true when a new look begins with it.
    bool take(core::UtcMs at, bool isV6, quint32 ttlSeconds);
    /// A host not seen before is in it.
    void addNew(bool isV6, quint32 operatorId, bool isNewOperator);
    /// An operator not seen in the last 24 hours is in it.
    void noteReturn() { m_hasReturned = true; }

    core::UtcMs at() const { return m_at; }
    /// A and AAAA hosts of one operator count once.
    News news() const;

private:
    struct Share
    {
        quint32 operatorId = 0;
        bool isNewOperator = false;
        std::array<int, 2> hosts{}; ///< IPv4, IPv6
    };

    core::UtcMs m_at = 0;
    core::UtcMs m_openUntil = 0;
    std::array<bool, 2> m_has{};
    bool m_hasReturned = false;
    std::vector<Share> m_shares;
};

} // namespace flux
