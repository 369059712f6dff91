// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QByteArrayView>
#include <QtGlobal>

namespace lab {

/// Random numbers by place instead of by turn: a roll depends on the seed, the purpose and the
/// numbers asked with, never on earlier rolls, so the lab's answer at a moment is always the same.
class Dice
{
public:
    Dice(quint32 seed, QByteArrayView purpose);

    quint64 roll(std::initializer_list<quint64> place) const;
    /// In 0 … bound − 1.
    quint64 below(quint64 bound, std::initializer_list<quint64> place) const;

private:
    quint64 m_state;
};

} // namespace lab
