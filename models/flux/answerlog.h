// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "core/observation.h"
#include "flux/addressbook.h"

namespace flux {

/// Which of a name's layers an answer speaks of.
enum class Layer : quint8
{
    Addresses,   ///< A and AAAA of the name itself
    NameServers, ///< NS set as the zone itself gives it
    Delegation,  ///< NS set as the parent gives it
    Servers,     ///< A and AAAA of another name: a name server
    Soa,
    Other
};

/// One answer as the features need it, small enough to keep them all: what is late makes a name be
/// judged again from these.
struct Answer
{
    core::UtcMs at = 0;
    quint32 ttlSeconds = 0; ///< of the records; of NoData and NxDomain the negative one
    quint32 question = 0;   ///< number of the asked name
    quint32 first = 0;      ///< of its numbers in the log
    quint16 count = 0;      ///< addresses (AddressId) or NS targets (name numbers) or SOA timers
    quint16 targets = 0;    ///< after them: name numbers of the CNAME chain
    Layer layer = Layer::Other;
    core::Outcome outcome = core::Outcome::NoError;
    core::Freshness freshness = core::Freshness::Unknown;
    bool isV6 = false;
    bool authoritative = false;
};

/// All usable answers of one name from one vantage, in the order in which they came.
class AnswerLog
{
public:
    void append(Answer answer, std::span<const quint32> numbers);
    void dropLast();
    size_t size() const { return m_answers.size(); }
    bool isEmpty() const { return m_answers.empty(); }
    const Answer &operator[](size_t index) const { return m_answers[index]; }
    std::span<const quint32> numbers(const Answer &answer) const
    {
        return std::span(m_numbers).subspan(answer.first, answer.count);
    }
    std::span<const quint32> targets(const Answer &answer) const
    {
        return std::span(m_numbers).subspan(answer.first + answer.count, answer.targets);
    }
    bool isSame(const Answer &a, const Answer &b) const;
    /// Into the order that `isBefore` says; of the same answer twice one goes.
    void sort(const auto &isBefore);

private:
    std::vector<Answer> m_answers;
    std::vector<quint32> m_numbers;
};

void AnswerLog::sort(const auto &isBefore)
{
    std::stable_sort(m_answers.begin(), m_answers.end(), isBefore);
    const auto same = [this](const Answer &a, const Answer &b) { return isSame(a, b); };
    m_answers.erase(std::unique(m_answers.begin(), m_answers.end(), same), m_answers.end());
}

} // namespace flux
