// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/clock.h"

namespace core {

/// "2026-11-21 14:02:11Z": how every time is shown.
QString utcText(UtcMs at);
/// "2026-11-21T14:02:11.412Z": how every time is written for machines.
QString utcIso(UtcMs at);
/// "14:02:11": inside a table or axis whose day is said elsewhere.
QString utcClock(UtcMs at);

} // namespace core
