// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// `fluxcase sign`.
ExitCode run(const SignCase &wanted);

} // namespace app
