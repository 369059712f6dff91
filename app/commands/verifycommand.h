// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// `fluxcase verify`.
ExitCode run(const VerifyCase &wanted);
/// `fluxcase redact`.
ExitCode run(const RedactCase &wanted);

} // namespace app
