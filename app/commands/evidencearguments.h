// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/commandline.h"

namespace app {

/// What may stand behind `verify`.
void declareVerify(Arguments &arguments);
core::Result<Command> readVerify(const Arguments &arguments);

/// What may stand behind `sign`.
void declareSign(Arguments &arguments);
core::Result<Command> readSign(const Arguments &arguments);

/// What may stand behind `merge`.
void declareMerge(Arguments &arguments);
core::Result<Command> readMerge(const Arguments &arguments);

/// What may stand behind `copy`.
void declareCopy(Arguments &arguments);
core::Result<Command> readCopy(const Arguments &arguments);

/// What may stand behind `redact`.
void declareRedact(Arguments &arguments);
core::Result<Command> readRedact(const Arguments &arguments);

} // namespace app
