// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// `fluxcase merge`.
ExitCode run(const MergeCases &wanted);

} // namespace app
