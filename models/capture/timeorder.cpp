// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timeorder.h"

namespace capture {

size_t TimeOrder::weightOf(const core::Observation &observation)
{
    constexpr size_t ofAName = 64; // the names of a chain are alike from row to row
    size_t weight = sizeof(core::Observation);
    for (const core::Record &record : observation.answers) {
        weight += sizeof(core::Record) + (record.target.isEmpty() ? 0 : ofAName) +
                  static_cast<size_t>(record.text.size()) * sizeof(QChar);
    }
    return weight;
}

void TimeOrder::add(QList<core::Observation> observations)
{
    // Most belong behind all others, where it costs O(1).
    for (core::Observation &observation : observations) {
        const core::UtcMs at = observation.at;
        m_bytes += weightOf(observation);
        m_waiting.emplace_hint(m_waiting.end(), at, std::move(observation));
    }
}

QList<core::Observation> TimeOrder::take(bool isLast)
{
    QList<core::Observation> observations;
    while (m_waiting.size() > (isLast ? 0 : held) || m_bytes > heldBytes) {
        auto oldest = m_waiting.extract(m_waiting.begin());
        m_bytes -= weightOf(oldest.mapped());
        observations.append(std::move(oldest.mapped()));
    }
    return observations;
}

} // namespace capture
