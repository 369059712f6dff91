// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// Says what would be pushed, or pushes it.
ExitCode run(const PushIndicators &wanted);

} // namespace app
