// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/diversity.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flux {

namespace {

constexpr double earthRadiusKm = 6371;
constexpr double tallyUnit = 4294967296.0; // 2³²
constexpr double pointUnit = 1073741824.0; // 2³⁰

/// c·ln c
qint64 weighed(int count)
{
    return std::llround(count * std::log(count) * tallyUnit);
}

} // namespace

void Tally::add(quint32 what)
{
    const int count = ++m_counts[what];
    ++m_all;
    m_sum += weighed(count) - (count > 1 ? weighed(count - 1) : 0);
}

double Tally::entropyBits() const
{
    if (m_all == 0)
        return 0;
    return std::max(0.0, (std::log(m_all) - static_cast<double>(m_sum) / tallyUnit / m_all) /
                             std::numbers::ln2);
}

void Diversity::add(const AddressEntry &entry)
{
    m_operators.add(entry.operatorId);
    m_prefixes.add(entry.prefixId);
    if (entry.asn != 0)
        m_networks.add(entry.asn);
    if (entry.countryId != 0)
        m_countries[static_cast<size_t>(entry.basis)].add(entry.countryId);
    if (!entry.hasPoint)
        return;
    ++m_placed;
    for (size_t i = 0; i < m_point.size(); ++i)
        m_point[i] += std::llround(static_cast<double>(entry.point[i]) * pointUnit);
    const double longitude =
        std::atan2(static_cast<double>(entry.point[1]), static_cast<double>(entry.point[0]));
    m_zones.add(static_cast<quint32>(12 + std::lround(longitude * 12 / std::numbers::pi)));
}

const Tally &Diversity::countries() const
{
    return *std::ranges::max_element(m_countries, {}, &Tally::all);
}

std::optional<double> Diversity::operatorShare() const
{
    if (addresses() < 2)
        return std::nullopt;
    const int owners = networks() > 0 ? networks() : operators();
    return static_cast<double>(owners - 1) / (addresses() - 1);
}

std::optional<double> Diversity::operatorEntropy() const
{
    if (addresses() < 2)
        return std::nullopt;
    return m_operators.entropyBits() / std::log2(addresses());
}

std::optional<double> Diversity::prefixSpread() const
{
    if (addresses() < 5 || operators() < 3)
        return std::nullopt;
    return static_cast<double>(m_prefixes.kinds()) / addresses();
}

std::optional<double> Diversity::distanceKm() const
{
    if (m_placed < 2)
        return std::nullopt;
    double square = 0;
    for (const qint64 part : m_point)
        square += std::pow(static_cast<double>(part) / pointUnit, 2);
    // The squared chords of all pairs add up to n² − |Σu|².
    const double n = m_placed;
    const double chord = std::sqrt(std::max(0.0, 2 * (n * n - square) / (n * (n - 1))));
    return 2 * std::asin(std::min(1.0, chord / 2)) * earthRadiusKm;
}

std::optional<double> Diversity::timeZoneEntropy() const
{
    return m_placed < 2 ? std::nullopt : std::optional(m_zones.entropyBits());
}

} // namespace flux
