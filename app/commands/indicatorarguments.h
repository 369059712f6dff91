// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/commandline.h"

namespace app {

/// What may stand behind `export`.
void declareExport(Arguments &arguments);
core::Result<Command> readExport(const Arguments &arguments);

/// What may stand behind `push`.
void declarePush(Arguments &arguments);
core::Result<Command> readPush(const Arguments &arguments);

} // namespace app
