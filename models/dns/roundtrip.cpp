// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/roundtrip.h"

#include <algorithm>
#include <cmath>

namespace dns {

void RoundTrip::note(std::chrono::microseconds roundTrip)
{
    const double ms = static_cast<double>(roundTrip.count()) / 1000;
    if (!m_isKnown) {
        m_isKnown = true;
        m_smoothedMs = ms;
        m_deviationMs = ms / 2;
        return;
    }
    m_deviationMs += (std::abs(m_smoothedMs - ms) - m_deviationMs) / 4;
    m_smoothedMs += (ms - m_smoothedMs) / 8;
}

RoundTrip::Milliseconds RoundTrip::patience() const
{
    if (!m_isKnown)
        return m_longest;
    const Milliseconds learnt(std::llround(m_smoothedMs + 4 * m_deviationMs));
    return std::clamp(learnt, std::min(least, m_longest), m_longest);
}

} // namespace dns
