// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/blocklife.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

constexpr double hourMs = 3'600'000;
constexpr size_t nearLooks = 4; ///< before the open one
constexpr double leastPairs = 6;
/// Of the time between two of many evenly spaced looks: its deviation over its mean, that is
/// √(1/18) over 1/3.
constexpr double spreadOverMean = 0.7071067811865476;

/// Mean time between pairs as a share of 1/3 of the watch, when what two looks have in common falls
/// as e^(−a·time), the watch being 1 long: pairs so far apart number 1 − time.
double nearnessAt(double a)
{
    const double e = std::exp(-a);
    const double all = 1 / a - (1 - e) / (a * a);
    const double first = (1 - e * (1 + a)) / (a * a);
    const double second = (2 - e * (a * a + 2 * a + 2)) / (a * a * a);
    return 3 * (first - second) / all;
}

} // namespace

void BlockLife::open(core::UtcMs at)
{
    if (++m_number == 1)
        m_firstAt = at;
    m_near.push_back({static_cast<double>(at - m_firstAt) / hourMs, {}});
    if (m_near.size() <= nearLooks + 1)
        return;
    const Look &far = m_near.front();
    m_farAt = far.at;
    ++m_looks.count;
    m_looks.hours += far.at;
    for (const quint32 blockId : far.blocks) {
        Past &past = m_blocks[blockId];
        ++past.count;
        past.hours += far.at;
    }
    m_near.pop_front();
    m_any.add(m_looks, m_farAt);
}

void BlockLife::see(quint32 blockId)
{
    Past &past = m_blocks[blockId];
    if (past.seenIn == m_number)
        return;
    past.seenIn = m_number;
    m_near.back().blocks.push_back(blockId);
    m_common.add(past, m_farAt);
}

std::optional<double> BlockLife::nearness() const
{
    if (m_common.pairs < leastPairs || m_any.mean() <= 0)
        return std::nullopt;
    return m_common.mean() / m_any.mean();
}

double BlockLife::wear() const
{
    const auto nearness = this->nearness();
    return nearness ? (1 - *nearness) * std::sqrt(m_common.pairs) / spreadOverMean : 0;
}

std::optional<double> BlockLife::halfLifeHours() const
{
    if (wear() < surelyWorn)
        return std::nullopt;
    // The nearness falls as the decay rises: halve the range in which it lies.
    double low = 1e-3;
    double high = 1e3;
    for (int i = 0; i < 60; ++i) {
        const double middle = std::sqrt(low * high);
        (nearnessAt(middle) > *nearness() ? low : high) = middle;
    }
    return std::log(2.0) / low * 3 * m_any.mean();
}

} // namespace flux
