// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QHash>

#include "flux/addressbook.h"

namespace flux {

/// How many of each kind there are, and how evenly spread. Cost of one more: O(1).
class Tally
{
public:
    void add(quint32 what);
    int kinds() const { return static_cast<int>(m_counts.size()); }
    int all() const { return m_all; }
    bool contains(quint32 what) const { return m_counts.contains(what); }
    int of(quint32 what) const { return m_counts.value(what); }
    const QHash<quint32, int> &counts() const { return m_counts; }
    double entropyBits() const;

private:
    QHash<quint32, int> m_counts;
    int m_all = 0;
    qint64 m_sum = 0; ///< of c·ln c, in 2⁻³² so that no order of adding changes the last digit
};

/// F2, F5 and F7: over how many owners, blocks and places the addresses of one vantage are spread.
/// Never pooled across vantages: the caches of a CDN sit inside many access networks.
class Diversity
{
public:
    void add(const AddressEntry &entry);

    int addresses() const { return m_operators.all(); }
    int operators() const { return m_operators.kinds(); }
    int networks() const { return m_networks.kinds(); }
    const Tally &operatorTally() const { return m_operators; }
    /// Countries of one basis, that of most addresses: bases are never counted together.
    const Tally &countries() const;
    /// (networks − 1) / (m − 1), operators standing for unknown networks; none when m = 1.
    std::optional<double> operatorShare() const;
    std::optional<double> operatorEntropy() const; ///< 0…1; none when m = 1
    /// Distinct /16 (IPv6 /32) ÷ m; only of five addresses and three operators on.
    std::optional<double> prefixSpread() const;
    /// Distance two of the placed addresses are apart, as root mean square of the chords, put back
    /// on the great circle: one sum serves for all pairs. None below two.
    std::optional<double> distanceKm() const;
    /// Bits, of the hour of sun time (longitude / 15°); none below two placed addresses.
    std::optional<double> timeZoneEntropy() const;

private:
    Tally m_operators;
    Tally m_networks;
    Tally m_prefixes;
    Tally m_zones;
    std::array<Tally, 3> m_countries; ///< by Place::Basis
    std::array<qint64, 3> m_point{};  ///< in 2⁻³⁰
    int m_placed = 0;
};

} // namespace flux
