// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "flux/answerlog.h"
#include "flux/sight.h"

namespace flux {

/// Makes of an observation the few numbers that the features need. What does not fit its question
/// is counted and nothing else.
class AnswerReader
{
public:
    Answer read(const core::Observation &observation, Books &books);
    /// Of the answer read last.
    std::span<const quint32> numbers() const { return m_numbers; }

private:
    void readAddresses(const core::Observation &observation, Answer &answer, Books &books);
    void readServers(const core::Observation &observation, Answer &answer, Books &books);
    void readSoa(const core::Observation &observation, Answer &answer);

    std::vector<quint32> m_numbers;
};

} // namespace flux
