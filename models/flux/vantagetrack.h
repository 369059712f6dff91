// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flux/answerlog.h"
#include "flux/sight.h"

namespace flux {

/// All answers of one name from one vantage, and what the features make of them. An answer in order
/// costs O(its records); one that comes late makes all be gone through again, once, when settle()
/// is next said. The same answer twice is one.
class VantageTrack
{
public:
    void add(const Answer &answer, std::span<const quint32> numbers, const Books &books);
    /// What the features were told of an address has changed.
    void forget() { m_isLate = true; }
    /// Brings sight() up to date.
    void settle(const Books &books);

    const Sight &sight() const { return m_sight; }
    bool isSettled() const { return !m_isLate; }

private:
    bool isBefore(const Answer &a, const Answer &b, const Books &books) const;
    std::vector<QByteArray> words(const Answer &answer, const Books &books) const;

    AnswerLog m_log;
    Sight m_sight;
    bool m_isLate = false;
};

} // namespace flux
