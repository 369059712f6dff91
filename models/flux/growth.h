// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QtGlobal>

namespace flux {

/// How many addresses there may be in all, from how often each was seen.
struct PoolSize
{
    double size = 0;
    double low = 0; ///< of the 95 % interval
    double high = 0;
    bool isClosed = false; ///< it hardly grows any more; otherwise at least as many as were seen
};

/// F3: how the number of distinct hosts m grows with the number of looks n. Cost of a look: O(1).
class Growth
{
public:
    /// After look number `looks`, `hosts` distinct ones had been seen; may be said again of the
    /// same look, with more.
    void look(int looks, int hosts);
    /// A host was seen in its `times`-th look.
    void seen(quint32 times);

    int looks() const { return static_cast<int>(m_hosts.size()); }
    int hosts() const { return m_hosts.empty() ? 0 : static_cast<int>(m_hosts.back()); }
    /// m / n; none below three looks.
    std::optional<double> ratio() const;
    /// Slope of ln m against ln n over the last half of the looks; none below three.
    std::optional<double> slope() const;
    /// Good–Turing: the share of the pool, weighted by how often its hosts are given, that has been
    /// seen, from those seen in one look only; 0 before any.
    double coverage() const;
    /// Chao2, the lower bound of a pool's size from those seen in one and in two looks (Chao 1987),
    /// with its log-normal interval; none below three looks.
    std::optional<PoolSize> pool() const;

private:
    void count(size_t index, double sign);

    std::vector<quint32> m_hosts; ///< after each look
    size_t m_low = 0;             ///< first look of the last half
    double m_x = 0;
    double m_y = 0;
    double m_xx = 0;
    double m_xy = 0;
    qint64 m_sightings = 0;
    int m_once = 0;
    int m_twice = 0;
};

} // namespace flux
