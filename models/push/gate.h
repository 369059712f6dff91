// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/indicatorset.h"

namespace push {

/// Why nothing of this is ever pushed, whatever the reason; empty: it may be.
QString refusal(const indicators::Origin &origin);
/// Why a push needs a reason of the person who makes it; empty: it needs none. `caseTlp`: under
/// which the case was given to us.
QStringList reasonsAgainst(const indicators::Origin &origin, indicators::Tlp caseTlp);

} // namespace push
