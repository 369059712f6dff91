// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// Does what a sub-command asks for, without a window. Needs an application object.
ExitCode runHeadless(const Command &command);

} // namespace app
