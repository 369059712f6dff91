// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/clock.h"

namespace flux {
class NameHistory;
}

namespace indicators {

/// From when until when an indicator may be used; `until` always comes after `from`.
struct Validity
{
    static constexpr core::UtcMs hour = 3'600'000;
    static constexpr core::UtcMs day = 24 * hour;
    /// The policy for names: as long after the last answer about the name.
    static constexpr core::UtcMs nameLasts = 30 * day;
    /// For addresses, twice the time this name's addresses stay, within these bounds.
    static constexpr core::UtcMs addressLeast = hour;
    static constexpr core::UtcMs addressMost = 7 * day;

    core::UtcMs from = 0;
    core::UtcMs until = 0;

    /// 0: no answer was seen; then it counts from `madeAt`.
    static Validity ofName(core::UtcMs firstSeen, core::UtcMs lastSeen, core::UtcMs madeAt);
    /// Counts from when the address came, never from when it was last seen: that would be longest
    /// for what has been used up longest. `medianHours`: how long the addresses of the name stay.
    static Validity ofAddress(core::UtcMs came, std::optional<double> medianHours);

    bool operator==(const Validity &) const = default;
};

/// How long the addresses of a name stay, as its answers measured it; none without two addresses.
std::optional<double> medianResidenceHours(const flux::NameHistory &history);

} // namespace indicators
