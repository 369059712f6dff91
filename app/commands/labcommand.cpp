// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/labcommand.h"

#include <QCoreApplication>

#include "commands/output.h"
#include "lab/practiceresolvers.h"
#include "work/stopsignal.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::LabCommand)
};

} // namespace

ExitCode run(const ServeLab &wanted)
{
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, qApp, &QCoreApplication::quit);
    const core::Result<lab::LabWorld> world = lab::LabWorld::load();
    if (!world) {
        printMessage(world.error().message);
        return ExitCode::Failed;
    }
    const core::SystemClock clock;
    lab::PracticeResolvers resolvers(*world, wanted.seed, clock);
    const core::Result<QList<core::Endpoint>> endpoints = resolvers.start(wanted.port);
    if (!endpoints) {
        printMessage(endpoints.error().message);
        return ExitCode::Failed;
    }
    QStringList addresses;
    for (const core::Endpoint &endpoint : *endpoints)
        addresses.append(endpoint.toString());
    printLine(Tr::tr("The practice lab listens on %1. The last of these resolvers lies about "
                     "sink.test. Stop it with Ctrl+C.")
                  .arg(addresses.join(QLatin1String(", "))));
    for (const auto &name : lab::practiceNames(*world, wanted.seed)) {
        printLine(QStringLiteral("%1\t%2\t%3")
                      .arg(name->name().toString(), name->truth(), name->description()));
    }
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace app
