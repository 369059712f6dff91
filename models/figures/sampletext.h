// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flux/namehistory.h"
#include "plots/timeaxis.h"

namespace figures {

/// On what a figure stands: "231 addresses in 74 networks, 38 countries · 412 answers · from – to
/// UTC".
QString sampleText(const flux::NameHistory &history, plots::TimeRange range);

} // namespace figures
