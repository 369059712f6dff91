// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/rotation.h"

#include "lab/hosts.h"

namespace lab {

namespace {

/// What a roll is for; keeps the rolls of one moment apart.
enum Purpose : quint64
{
    Replaced,
    Chosen,
    OldHand,
    HowOld,
    OrderStep,
    OrderStart
};

// Set so that 41 TTLs show about as many addresses as FluXOR's 98; tst_behaviour holds them to it.
constexpr quint64 replacedPercent = 60; ///< chance that a place gets another machine at a TTL
constexpr quint64 longestStay = 6;      ///< TTLs
constexpr quint64 onlineAtOnce = 17;    ///< machines a place can choose from
constexpr quint64 oldHandPercent = 12;  ///< chance that a machine of earlier comes back

} // namespace

Rotation::Rotation(const LabWorld &world, const Dice &dice)
    : m_dice(dice)
    , m_pool(drawHosts(world.networksOf(LabNetwork::Kind::Access), poolSize, m_dice))
{}

core::IpAddress Rotation::hostAt(quint64 place, quint64 period) const
{
    // Back to the TTL at which this place last got a machine.
    quint64 since = period;
    while ((since + place) % longestStay != 0 &&
           m_dice.below(100, {Replaced, place, since}) >= replacedPercent)
        --since;
    // Machines go on and off line: those to choose from move along the pool, one every two TTLs.
    // That makes the staircase of the address lanes.
    quint64 turn = since / 2 + m_dice.below(onlineAtOnce, {Chosen, place, since});
    if (m_dice.below(100, {OldHand, place, since}) < oldHandPercent)
        turn -= qMin(turn, m_dice.below(hostsAPlace, {HowOld, place, since}));
    // Each pass through the pool has an order of its own: the step and the prime number of machines
    // have no common factor, so a pass meets every machine once.
    const quint64 pass = turn / hostsAPlace;
    const quint64 step = 1 + m_dice.below(hostsAPlace - 1, {OrderStep, place, pass});
    const quint64 start = m_dice.below(hostsAPlace, {OrderStart, place, pass});
    const quint64 index = (start + step * (turn % hostsAPlace)) % hostsAPlace;
    return m_pool.value(static_cast<qsizetype>(place * hostsAPlace + index));
}

} // namespace lab
