// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timeorder.h"

namespace capture {

void TimeOrder::add(QList<core::Observation> observations)
{
    // Most belong behind all others, where it costs O(1).
    for (core::Observation &observation : observations) {
        const core::UtcMs at = observation.at;
        m_waiting.emplace_hint(m_waiting.end(), at, std::move(observation));
    }
}

QList<core::Observation> TimeOrder::take(bool isLast)
{
    QList<core::Observation> observations;
    while (m_waiting.size() > (isLast ? 0 : held)) {
        auto oldest = m_waiting.extract(m_waiting.begin());
        observations.append(std::move(oldest.mapped()));
    }
    return observations;
}

} // namespace capture
