// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/answerlog.h"

#include <algorithm>

namespace flux {

void AnswerLog::append(Answer answer, std::span<const quint32> numbers)
{
    answer.first = static_cast<quint32>(m_numbers.size());
    m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    m_answers.push_back(answer);
}

void AnswerLog::dropLast()
{
    m_numbers.resize(m_answers.back().first);
    m_answers.pop_back();
}

bool AnswerLog::isSame(const Answer &a, const Answer &b) const
{
    return a.at == b.at && a.layer == b.layer && a.isV6 == b.isV6 && a.question == b.question &&
           a.outcome == b.outcome && a.ttlSeconds == b.ttlSeconds && a.freshness == b.freshness &&
           std::ranges::equal(numbers(a), numbers(b)) && std::ranges::equal(targets(a), targets(b));
}

} // namespace flux
