// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/headless.h"

#include <cstdio>

#include <QCoreApplication>

#include "commands/casecommands.h"
#include "commands/copycommand.h"
#include "commands/importcommand.h"
#include "commands/labcommand.h"
#include "commands/mergecommand.h"
#include "commands/output.h"
#include "commands/pushcommand.h"
#include "commands/signcommand.h"
#include "commands/verifycommand.h"
#include "commands/watchcommand.h"

namespace app {

namespace {

ExitCode run(const ShowText &wanted)
{
    std::fputs(wanted.text.toUtf8().constData(), stdout);
    return ExitCode::Done;
}

ExitCode run(const WatchNames &wanted)
{
    return WatchCommand(wanted).run();
}

ExitCode run(const ImportFiles &wanted)
{
    return ImportCommand(wanted).run();
}

ExitCode run(const OpenWindow &)
{
    printMessage(QCoreApplication::translate(
        "app::Headless",
        "There is no window in this build. `fluxcase --help` says what it can do."));
    return ExitCode::Usage;
}

} // namespace

ExitCode runHeadless(const Command &command)
{
    return std::visit([](const auto &wanted) { return run(wanted); }, command);
}

} // namespace app
