// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace app {

/// Commands that read a case and say or write something from it.
ExitCode run(const ShowInfo &wanted);
ExitCode run(const ShowVerdict &wanted);
ExitCode run(const ExportIndicators &wanted);
ExitCode run(const DrawFigure &wanted);

/// Why the file may not be written, if so: no command overwrites without being told to.
std::optional<core::Error> refusal(const QString &path, const QString &casePath, bool force);

} // namespace app
