// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// `fluxcase copy`.
ExitCode run(const CopyCase &wanted);

} // namespace app
