// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/growth.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

/// A pool that grows slower than this is taken to be known.
constexpr double closedSlope = 0.2;

} // namespace

void Growth::count(size_t index, double sign)
{
    const double x = std::log(static_cast<double>(index + 1));
    const double y = std::log(static_cast<double>(std::max<quint32>(m_hosts[index], 1)));
    m_x += sign * x;
    m_y += sign * y;
    m_xx += sign * x * x;
    m_xy += sign * x * y;
}

void Growth::look(int looks, int hosts)
{
    const auto n = static_cast<size_t>(looks);
    if (m_hosts.size() == n && n > 0) {
        if (m_hosts.back() == static_cast<quint32>(hosts))
            return;
        count(n - 1, -1);
        m_hosts.back() = static_cast<quint32>(hosts);
    } else {
        m_hosts.push_back(static_cast<quint32>(hosts));
    }
    count(m_hosts.size() - 1, +1);
    // Looks n/2 … n, counted from 1.
    while (m_low + 1 < m_hosts.size() / 2)
        count(m_low++, -1);
}

void Growth::seen(quint32 times)
{
    ++m_sightings;
    m_once += times == 1 ? 1 : times == 2 ? -1 : 0;
    m_twice += times == 2 ? 1 : times == 3 ? -1 : 0;
}

std::optional<double> Growth::ratio() const
{
    if (looks() < 3)
        return std::nullopt;
    return static_cast<double>(hosts()) / looks();
}

std::optional<double> Growth::slope() const
{
    if (looks() < 3)
        return std::nullopt;
    const auto n = static_cast<double>(m_hosts.size() - m_low);
    const double spread = n * m_xx - m_x * m_x;
    if (spread <= 0)
        return std::nullopt;
    return std::max(0.0, (n * m_xy - m_x * m_y) / spread);
}

double Growth::coverage() const
{
    return m_sightings == 0 ? 0
                            : 1 - static_cast<double>(m_once) / static_cast<double>(m_sightings);
}

std::optional<PoolSize> Growth::pool() const
{
    const std::optional<double> slope = this->slope();
    if (!slope)
        return std::nullopt;
    const double n = looks();
    const double share = (n - 1) / n;
    const double q1 = m_once;
    const double q2 = m_twice;
    const double more =
        q2 > 0 ? share * q1 * q1 / (2 * q2) : share * q1 * std::max(0.0, q1 - 1) / 2;
    PoolSize pool{hosts() + more, static_cast<double>(hosts()), hosts() + more,
                  *slope < closedSlope};
    if (more > 0) {
        const double ratio = q2 > 0 ? q1 / q2 : q1;
        const double variance =
            std::max(q2, 1.0) * (share / 2 * ratio * ratio + share * share * ratio * ratio * ratio +
                                 share * share / 4 * ratio * ratio * ratio * ratio);
        const double c = std::exp(1.96 * std::sqrt(std::log(1 + variance / (more * more))));
        pool.low = hosts() + more / c;
        pool.high = hosts() + more * c;
    }
    return pool;
}

} // namespace flux
