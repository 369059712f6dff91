// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/givenaddresses.h"

namespace items {

const QSet<core::IpAddress> &GivenAddresses::of(const AnswerList &answers,
                                                const core::Selection &selection)
{
    if (m_answers != &answers || m_resolvers != selection.resolvers || m_from != selection.from ||
        m_to != selection.to) {
        forget();
        m_answers = &answers;
        m_resolvers = selection.resolvers;
        m_from = selection.from;
        m_to = selection.to;
    }
    m_isTakenUp.resize(static_cast<size_t>(answers.entryBytes()));
    for (; m_rows < answers.size(); ++m_rows) {
        if (selection.hasTime() && (answers.time(m_rows) > m_to || answers.heldTo(m_rows) < m_from))
            continue;
        // Most answers say what an earlier one said.
        const quint64 place = answers.place(m_rows);
        if (m_isTakenUp[place])
            continue;
        m_isTakenUp[place] = true;
        if (isPicked(m_rows))
            answers.addAddresses(m_rows, m_marks, m_addresses);
    }
    return m_addresses;
}

bool GivenAddresses::isPicked(qsizetype row)
{
    const quint64 asked = m_answers->asked(row);
    if (asked >= m_isPicked.size())
        m_isPicked.resize(asked + 1);
    Whether &isPicked = m_isPicked[asked];
    if (isPicked == Whether::NotKnown)
        isPicked = m_resolvers.contains(m_answers->resolver(row)) && m_answers->isOfNameItself(row)
                       ? Whether::Yes
                       : Whether::No;
    return isPicked == Whether::Yes;
}

} // namespace items
