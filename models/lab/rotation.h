// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/dice.h"
#include "lab/labworld.h"

namespace lab {

/// The infected machines behind a practice flux name, and which of them a place of the answer shows
/// in a period (one TTL). A pure function of the seed.
///
/// What FluXOR (Passerini et al., DIMVA 2008) saw of a flux name in 3 hours, 41 of its TTLs: 98 ±
/// 37 addresses in 38 ± 12 networks. The pool of 305 is what such a name, at 122 new machines a
/// day, shows in two days. The operators' shares: Holz et al., NDSS 2008.
class Rotation
{
public:
    Rotation(const LabWorld &world, const Dice &dice);

    /// `place` in 0 … places − 1. No two places ever show one machine.
    core::IpAddress hostAt(quint64 place, quint64 period) const;

    static constexpr int places = 5;
    /// Each place in the answer has machines of its own, so that no answer holds one twice.
    static constexpr int hostsAPlace = 61;
    static constexpr int poolSize = places * hostsAPlace;

private:
    Dice m_dice;
    QList<core::IpAddress> m_pool;
};

} // namespace lab
