// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/selection.h"
#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace plots {

/// How many addresses of a name were seen for the first time in each step of time: the bars of the
/// time brush. Pure.
struct Arrivals
{
    TimeRange range;
    core::UtcMs stepMs = 0; ///< a round time: 1 s, 2 s, 5 s, …, 1 min, … days
    core::UtcMs first = 0;  ///< where the first step begins: a multiple of stepMs
    QList<int> counts;      ///< one a step
    QList<int> picked;      ///< of those, the addresses that are selected, time aside

    /// At most `maxSteps` + 1 steps; none for an empty range.
    static Arrivals of(const flux::NameHistory &history, TimeRange range, int maxSteps,
                       const core::Selection &selection = {});
    core::UtcMs start(qsizetype index) const { return first + index * stepMs; }
    int largest() const;

    bool operator==(const Arrivals &) const = default;
};

} // namespace plots
