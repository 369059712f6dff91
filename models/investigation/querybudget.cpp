// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/querybudget.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace investigation {

namespace {

constexpr double leastRate = 0.01;
constexpr double mostRate = 100'000;
constexpr double placesOfAStretch = 10;
constexpr double shortestStretchSeconds = 0.01; ///< timers are no finer than a millisecond or two

} // namespace

QueryBudget::QueryBudget(double perSecond)
{
    // Also puts right what is no number.
    const double rate = perSecond >= leastRate ? std::min(perSecond, mostRate) : leastRate;
    const double places = std::max({1.0, std::min(std::floor(rate), placesOfAStretch),
                                    std::floor(rate * shortestStretchSeconds)});
    m_places = static_cast<size_t>(places);
    m_windowMs = static_cast<core::MonotonicMs>(std::ceil(places / rate * 1000));
}

QueryBudget::QueryBudget(const QueryBudget &other, double share)
    : m_places(std::max(
          size_t{1}, static_cast<size_t>(std::ceil(share * static_cast<double>(other.m_places)))))
    , m_windowMs(other.m_windowMs)
{}

core::MonotonicMs QueryBudget::freeAt() const
{
    return m_sent.size() < m_places ? std::numeric_limits<core::MonotonicMs>::min()
                                    : m_sent.front() + m_windowMs;
}

void QueryBudget::spend(core::MonotonicMs now)
{
    if (m_sent.size() >= m_places)
        m_sent.pop_front();
    m_sent.push_back(now);
}

} // namespace investigation
