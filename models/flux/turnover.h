// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <deque>
#include <optional>
#include <vector>

#include "core/clock.h"
#include "flux/addressbook.h"

namespace flux {

/// How long things stay, as a histogram over powers of √2 of a second: the median costs O(1) and
/// no memory grows.
class Residences
{
public:
    void add(core::UtcMs ms) { ++m_bins[bin(ms)]; }
    void move(core::UtcMs fromMs, core::UtcMs toMs);
    /// Hours, exact within a factor of √2; none before any was added.
    std::optional<double> medianHours() const;

private:
    static size_t bin(core::UtcMs ms);

    std::array<int, 64> m_bins{};
};

/// F4: how much of a look is gone in the next one. Order of records is no change. Cost of a look:
/// O(its records).
class Turnover
{
public:
    void open();
    /// The hosts of the look, sorted; may be said again of the same look, with more.
    void look(const std::vector<AddressId> &hosts);

    /// Mean over consecutive pairs of 1 − Jaccard; where looks hold one address, over windows of
    /// four looks, for which it takes eight. None before that.
    std::optional<double> mean() const;
    int changes() const { return m_now.changes; }           ///< looks unlike the one before
    int wholeChanges() const { return m_now.wholeChanges; } ///< with nothing in common
    int unchanged() const { return m_now.unchanged; }       ///< looks like the one before, lately
    size_t largest() const { return m_now.largest; }        ///< hosts in one look
    double hostsALook() const;

    static double distance(const std::vector<AddressId> &a, const std::vector<AddressId> &b);

private:
    struct State
    {
        double pairSum = 0;
        int pairs = 0;
        double windowSum = 0;
        int windows = 0;
        int changes = 0;
        int wholeChanges = 0;
        int unchanged = 0;
        size_t largest = 0;
        double hostSum = 0;
        int looks = 0;
    };
    static constexpr size_t window = 4;

    std::vector<AddressId> united(size_t from) const;

    State m_before;
    State m_now;
    std::deque<std::vector<AddressId>> m_last; ///< looks, the open one last; at most eight
};

} // namespace flux
