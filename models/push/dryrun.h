// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "push/payload.h"

namespace push {

/// What a push would send and to whom, one plain line each, defanged.
QStringList dryRun(const Destination &to, const indicators::IndicatorSet &set,
                   const Payload &payload);

} // namespace push
