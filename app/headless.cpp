// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include <cstdio>

#include <QCoreApplication>

#include "casecommands.h"
#include "importcommand.h"
#include "labcommand.h"
#include "mergecommand.h"
#include "output.h"
#include "pushcommand.h"
#include "signcommand.h"
#include "verifycommand.h"
#include "watchcommand.h"

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
