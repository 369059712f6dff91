// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timeorder.h"

#include <algorithm>
#include <tuple>

namespace capture {

bool TimeOrder::isLater(const Item &a, const Item &b)
{
    return std::tie(a.at, a.number) > std::tie(b.at, b.number);
}

void TimeOrder::add(QList<core::Observation> observations)
{
    for (core::Observation &observation : observations) {
        m_heap.push_back({observation.at, m_count++, std::move(observation)});
        std::push_heap(m_heap.begin(), m_heap.end(), &TimeOrder::isLater);
    }
}

QList<core::Observation> TimeOrder::take(bool isLast)
{
    QList<core::Observation> observations;
    while (m_heap.size() > (isLast ? 0 : held)) {
        std::pop_heap(m_heap.begin(), m_heap.end(), &TimeOrder::isLater);
        observations.append(std::move(m_heap.back().observation));
        m_heap.pop_back();
    }
    return observations;
}

} // namespace capture
