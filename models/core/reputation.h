// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"

namespace core {

/// How the hits begin in lists of what others reported as bad: "reported/mylist". No file is called
/// so, and a case tells them from hits in lists that say what kind of thing something is.
inline constexpr QLatin1String reputationMark("reported/");

inline bool isReputation(const ListHit &hit)
{
    return hit.list.startsWith(reputationMark);
}

} // namespace core
