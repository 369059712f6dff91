// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/turnover.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace flux {

namespace {

/// Below so many hosts a look on average, a pair of looks cannot tell rotation from a change.
constexpr double oneHost = 1.5;

} // namespace

size_t Residences::bin(core::UtcMs ms)
{
    const double seconds = static_cast<double>(std::max<core::UtcMs>(ms, 0)) / 1000;
    return seconds < 1 ? 0 : std::min<size_t>(63, 1 + static_cast<size_t>(2 * std::log2(seconds)));
}

void Residences::move(core::UtcMs fromMs, core::UtcMs toMs)
{
    --m_bins[bin(fromMs)];
    ++m_bins[bin(toMs)];
}

std::optional<double> Residences::medianHours() const
{
    const int all = std::accumulate(m_bins.begin(), m_bins.end(), 0);
    if (all == 0)
        return std::nullopt;
    int below = 0;
    size_t bin = 0;
    while (2 * (below + m_bins[bin]) < all)
        below += m_bins[bin++];
    return bin == 0 ? 0.0 : std::exp2((static_cast<double>(bin) - 0.5) / 2) / 3600;
}

void Turnover::open()
{
    m_before = m_now;
    if (m_last.size() == 2 * window)
        m_last.pop_front();
    m_last.emplace_back();
}

double Turnover::distance(const std::vector<AddressId> &a, const std::vector<AddressId> &b)
{
    std::vector<AddressId> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    const size_t all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : 1 - static_cast<double>(both.size()) / static_cast<double>(all);
}

std::vector<AddressId> Turnover::united(size_t from) const
{
    std::vector<AddressId> all;
    for (size_t i = from; i < from + window; ++i)
        all.insert(all.end(), m_last[i].begin(), m_last[i].end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void Turnover::look(const std::vector<AddressId> &hosts)
{
    m_last.back() = hosts;
    m_now = m_before;
    m_now.largest = std::max(m_now.largest, hosts.size());
    m_now.hostSum += static_cast<double>(hosts.size());
    ++m_now.looks;
    if (m_last.size() < 2)
        return;
    const double change = distance(m_last[m_last.size() - 2], hosts);
    m_now.pairSum += change;
    ++m_now.pairs;
    m_now.changes += change > 0 ? 1 : 0;
    m_now.wholeChanges += change >= 1 ? 1 : 0;
    m_now.unchanged = change > 0 ? 0 : m_now.unchanged + 1;
    // Windows are for looks of one or two addresses; the others need none.
    if (m_last.size() == 2 * window && hosts.size() <= 2) {
        m_now.windowSum += distance(united(0), united(window));
        ++m_now.windows;
    }
}

double Turnover::hostsALook() const
{
    return m_now.looks == 0 ? 0 : m_now.hostSum / m_now.looks;
}

std::optional<double> Turnover::mean() const
{
    if (hostsALook() < oneHost)
        return m_now.windows == 0 ? std::nullopt : std::optional(m_now.windowSum / m_now.windows);
    return m_now.pairs == 0 ? std::nullopt : std::optional(m_now.pairSum / m_now.pairs);
}

} // namespace flux
