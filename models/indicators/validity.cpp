// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/validity.h"

#include <algorithm>

#include "flux/namehistory.h"
#include "flux/turnover.h"

namespace indicators {

Validity Validity::ofName(core::UtcMs firstSeen, core::UtcMs lastSeen, core::UtcMs madeAt)
{
    const core::UtcMs from = firstSeen > 0 ? firstSeen : madeAt;
    return {from, std::max(from, lastSeen) + nameLasts};
}

Validity Validity::ofAddress(core::UtcMs came, std::optional<double> medianHours)
{
    const double twice = 2 * medianHours.value_or(0) * static_cast<double>(hour);
    const auto lasts =
        std::clamp(twice, static_cast<double>(addressLeast), static_cast<double>(addressMost));
    return {came, came + static_cast<core::UtcMs>(lasts)};
}

std::optional<double> medianResidenceHours(const flux::NameHistory &history)
{
    if (history.addresses().size() < 2)
        return std::nullopt;
    flux::Residences residences;
    for (const flux::AddressHistory &address : history.addresses())
        residences.add(address.lastSeen - address.firstSeen);
    return residences.medianHours();
}

} // namespace indicators
