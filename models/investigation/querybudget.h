// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/clock.h"

namespace investigation {

/// How many queries one resolver gets: in any stretch of `windowMs()` at most `places()`. Short
/// stretches at high rates, so that a thousand queries a second are not a thousand at once.
class QueryBudget
{
public:
    explicit QueryBudget(double perSecond);
    /// The same stretch with fewer places.
    QueryBudget(const QueryBudget &other, double share);

    /// The earliest moment at which one more may be sent; long past while places are free.
    core::MonotonicMs freeAt() const;
    void spend(core::MonotonicMs now);

    size_t places() const { return m_places; }
    core::MonotonicMs windowMs() const { return m_windowMs; }

private:
    size_t m_places;
    core::MonotonicMs m_windowMs;
    std::deque<core::MonotonicMs> m_sent; ///< the last `m_places`, oldest first
};

} // namespace investigation
