// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include <QHash>

#include "core/clock.h"

namespace flux {

/// F4: how long blocks of addresses (/24, IPv6 /48) stay, told from what comes back. In a pool that
/// stays, any two looks have as much in common as any other two, however it is drawn from and
/// however much of it has been seen; in one whose machines are replaced, near looks have more in
/// common than far ones. So the mean time between two looks with the same block is held against
/// the mean time between any two. Looks less than five apart are left out, and times counted from
/// there: an answer that is changed only in part, or that caches of one resolver give in turn,
/// resembles the last ones in any pool. Cost of an address: O(1).
class BlockLife
{
public:
    /// A look begins.
    void open(core::UtcMs at);
    /// The open look holds this block; saying so twice changes nothing.
    void see(quint32 blockId);

    /// Mean time between looks with a block in common, over that between any two: 1 where the pool
    /// stays. None below six pairs of looks and block.
    std::optional<double> nearness() const;
    /// How many standard deviations the nearness lies below 1; 0 when it is not known.
    double wear() const;
    /// After which half of the blocks are no longer given, when what is in common halves with time;
    /// none as long as the pool may well be one that stays (wear below 3).
    std::optional<double> halfLifeHours() const;

    /// Deviations from a pool that stays, from which it is taken to be replaced.
    static constexpr double surelyWorn = 3;

private:
    struct Look
    {
        double at = 0; ///< hours from the first
        std::vector<quint32> blocks;
    };
    /// Looks far enough back, or those of them with one block.
    struct Past
    {
        double count = 0;
        double hours = 0; ///< sum
        int seenIn = 0;   ///< number of the last look that held the block, near ones too
    };
    /// Times between pairs of looks, kept up one look at a time.
    struct Gaps
    {
        double hours = 0;
        double pairs = 0;

        void add(const Past &past, double at)
        {
            hours += past.count * at - past.hours;
            pairs += past.count;
        }
        double mean() const { return pairs > 0 ? hours / pairs : 0; }
    };

    core::UtcMs m_firstAt = 0;
    int m_number = 0;        ///< of the open look, from 1
    std::deque<Look> m_near; ///< the open look last
    double m_farAt = 0;      ///< of the latest look that is far enough back
    Past m_looks;
    QHash<quint32, Past> m_blocks;
    Gaps m_any;
    Gaps m_common;
};

} // namespace flux
