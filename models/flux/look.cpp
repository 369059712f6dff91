// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/look.h"

#include <algorithm>

namespace flux {

namespace {

/// A and AAAA asked together arrive within this, whatever their TTLs.
constexpr core::UtcMs togetherMs = 2'000;

} // namespace

bool Look::take(core::UtcMs at, bool isV6, quint32 ttlSeconds)
{
    const size_t type = isV6 ? 1 : 0;
    const bool joins = m_has[1 - type] && !m_has[type] && at <= m_openUntil;
    if (!joins) {
        m_at = at;
        m_openUntil = at + std::max(togetherMs, core::UtcMs{1000} * ttlSeconds);
        m_has = {};
        m_hasReturned = false;
        m_shares.clear();
    }
    m_has[type] = true;
    return !joins;
}

void Look::addNew(bool isV6, quint32 operatorId, bool isNewOperator)
{
    auto share = std::ranges::find(m_shares, operatorId, &Share::operatorId);
    if (share == m_shares.end())
        share = m_shares.insert(share, {operatorId, isNewOperator, {}});
    ++share->hosts[isV6 ? 1 : 0];
}

News Look::news() const
{
    News news;
    news.hasReturned = m_hasReturned;
    for (const Share &share : m_shares) {
        news.hosts += std::max(share.hosts[0], share.hosts[1]);
        news.operators += share.isNewOperator ? 1 : 0;
    }
    return news;
}

} // namespace flux
