// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/selection.h"
#include "items/answerlist.h"

namespace items {

/// The addresses of a name that the picked resolvers gave. An answer is looked at once a selection
/// of resolvers and time: one that comes later costs what it holds, not what came before it.
class GivenAddresses
{
public:
    /// In answers about the name itself, whose own time or that of their TTL touches the selected
    /// time, if there is one. Valid until the next call.
    const QSet<core::IpAddress> &of(const AnswerList &answers, const core::Selection &selection);
    /// The lists of answers are others now.
    void forget() { *this = {}; }

private:
    enum class Whether : quint8
    {
        NotKnown,
        Yes,
        No
    };

    bool isPicked(qsizetype row);

    const AnswerList *m_answers = nullptr;
    core::UtcMs m_from = 0;
    core::UtcMs m_to = 0;
    QSet<core::Endpoint> m_resolvers;
    qsizetype m_rows = 0;            ///< looked at
    std::vector<bool> m_isTakenUp;   ///< by the place of what was asked and answered
    std::vector<Whether> m_isPicked; ///< by the number of what was asked, and of whom
    AddressMarks m_marks;            ///< the same as m_addresses
    QSet<core::IpAddress> m_addresses;
};

} // namespace items
