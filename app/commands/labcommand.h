// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// Serves the practice lab until it is stopped.
ExitCode run(const ServeLab &wanted);

} // namespace app
