// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/operatornovelty.h"

namespace flux {

void OperatorNovelty::look(core::UtcMs at, const News &news)
{
    m_now = m_before;
    const bool isFirst = m_now.hosts == 0;
    m_now.hosts += news.hosts;
    m_now.looksSinceNew = news.hosts > 0 ? 0 : m_now.looksSinceNew + 1;
    if (!m_now.isRunning && m_now.result == Result::Negative && news.hasReturned) {
        m_now.isRunning = true;
        m_now.sum = 0;
        m_now.excused = 0;
    }
    if (!m_now.isRunning)
        return;
    if (news.hosts == 0) {
        m_now.sum += failure;
        m_now.excused += news.shown >= manyShown && m_now.excused < mostExcused ? 1 : 0;
    } else {
        // The first address of all tells nothing.
        const int successes = news.operators - (isFirst ? 1 : 0);
        m_now.sum += successes * success + (news.hosts - news.operators) * failure;
    }
    if (excusedSum() >= positiveBound) {
        m_now.isRunning = false;
        m_now.result = Result::Positive;
        m_now.resultAt = m_now.positiveAt = at;
    } else if (m_now.sum <= negativeBound && m_now.looksSinceNew >= quietLooks) {
        m_now.isRunning = false;
        // A test that ran again behind the result has confirmed it.
        if (m_now.result != Result::Negative) {
            m_now.result = Result::Negative;
            m_now.resultAt = m_now.negativeAt = at;
            m_now.hostsAtNegative = m_now.hosts;
        }
    }
}

void OperatorNovelty::leave(core::UtcMs at)
{
    for (State *state : {&m_before, &m_now}) {
        state->isRunning = true;
        state->sum = 0;
        state->excused = 0;
        state->result = Result::Open;
        state->resultAt = at;
    }
}

} // namespace flux
