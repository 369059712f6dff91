// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/clock.h"

namespace plots {

/// A range of time on an axis, from < to.
struct TimeRange
{
    core::UtcMs from = 0;
    core::UtcMs to = 0;

    bool isEmpty() const { return to <= from; }
    bool contains(core::UtcMs at) const { return at >= from && at <= to; }
    /// Pixel column of a moment on an axis of `widthPixels`, clipped to it.
    int column(core::UtcMs at, int widthPixels) const;
    bool operator==(const TimeRange &) const = default;
};

/// Tick moments of a UTC time axis: round steps, at most `maxTicks`.
QList<core::UtcMs> timeTicks(TimeRange range, int maxTicks);
/// The shortest round time (1 s, 2 s, 5 s, …, days) of which at most `maxSteps` fill the range; 0
/// for an empty one.
core::UtcMs roundStep(TimeRange range, int maxSteps);
/// "14:02", with seconds or the day where the step between ticks needs it.
QString timeTickLabel(core::UtcMs at, TimeRange range);

/// Tick values of a counting axis from 0 to `largest`: 1, 2 or 5 times a power of ten apart, at
/// most `maxTicks`, which is at least 2.
QList<int> countTicks(int largest, int maxTicks);

} // namespace plots
