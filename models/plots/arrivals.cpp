// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/arrivals.h"

#include <algorithm>

namespace plots {

Arrivals Arrivals::of(const flux::NameHistory &history, TimeRange range, int maxSteps)
{
    Arrivals arrivals;
    arrivals.range = range;
    arrivals.stepMs = roundStep(range, maxSteps);
    if (arrivals.stepMs == 0)
        return arrivals;
    arrivals.first = range.from - range.from % arrivals.stepMs;
    arrivals.counts.resize((range.to - arrivals.first) / arrivals.stepMs + 1);
    for (const flux::AddressHistory &address : history.addresses()) {
        if (range.contains(address.firstSeen))
            ++arrivals.counts[(address.firstSeen - arrivals.first) / arrivals.stepMs];
    }
    return arrivals;
}

int Arrivals::largest() const
{
    return counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace plots
