// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/arrivals.h"

#include <algorithm>

#include "flux/selected.h"

namespace plots {

Arrivals Arrivals::of(const flux::NameHistory &history, TimeRange range, int maxSteps,
                      const core::Selection &selection)
{
    Arrivals arrivals;
    arrivals.range = range;
    arrivals.stepMs = roundStep(range, maxSteps);
    if (arrivals.stepMs == 0)
        return arrivals;
    arrivals.first = range.from - range.from % arrivals.stepMs;
    arrivals.counts.resize((range.to - arrivals.first) / arrivals.stepMs + 1);
    arrivals.picked.resize(arrivals.counts.size());
    for (const flux::AddressHistory &address : history.addresses()) {
        if (!range.contains(address.firstSeen))
            continue;
        const qsizetype step = (address.firstSeen - arrivals.first) / arrivals.stepMs;
        ++arrivals.counts[step];
        if (flux::isPicked(selection, address))
            ++arrivals.picked[step];
    }
    return arrivals;
}

int Arrivals::largest() const
{
    return counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace plots
