// SPDX-License-Identifier: GPL-3.0-or-later
#include "labcommand.h"

#include <QCoreApplication>

#include "lab/labserver.h"
#include "output.h"
#include "stopsignal.h"

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
    auto names = lab::practiceNames(*world, wanted.seed);
    QStringList truths;
    for (const auto &name : names) {
        truths.append(QStringLiteral("%1\t%2\t%3")
                          .arg(name->name().toString(), name->truth(), name->description()));
    }
    lab::LabServer server(std::move(names), clock);
    const core::Result<core::Endpoint> endpoint =
        server.start(core::IpAddress::v4(0x7f000001), wanted.port);
    if (!endpoint) {
        printMessage(endpoint.error().message);
        return ExitCode::Failed;
    }
    printLine(
        Tr::tr("The practice lab listens on %1. Stop it with Ctrl+C.").arg(endpoint->toString()));
    for (const QString &truth : truths)
        printLine(truth);
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace app
