// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/dice.h"

namespace lab {

namespace {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): every input bit moves half the output bits.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

} // namespace

Dice::Dice(quint32 seed, QByteArrayView purpose)
    : m_state(mixed(seed))
{
    for (const char c : purpose)
        m_state = mixed(m_state ^ static_cast<quint8>(c));
}

quint64 Dice::roll(std::initializer_list<quint64> place) const
{
    quint64 state = m_state;
    for (const quint64 number : place)
        state = mixed(state ^ number);
    return state;
}

quint64 Dice::below(quint64 bound, std::initializer_list<quint64> place) const
{
    // The bounds are tiny beside 2^64, so the remainder favours no value that could be noticed.
    return roll(place) % bound;
}

} // namespace lab
