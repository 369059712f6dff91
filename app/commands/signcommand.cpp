// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/signcommand.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "casefile/casestore.h"
#include "commands/casecommands.h"
#include "commands/headsignature.h"
#include "commands/output.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::SignCommand)
};

ExitCode failed(const QString &message)
{
    printMessage(message);
    return ExitCode::Failed;
}

} // namespace

ExitCode run(const SignCase &wanted)
{
    if (const auto refused = refusal(wanted.outputPath, wanted.casePath, wanted.force))
        return failed(refused->message);
    casefile::CaseStore store;
    const auto opened = store.open(wanted.casePath, true);
    const auto found = opened ? store.verify() : core::unexpected(opened.error());
    if (!found)
        return failed(found.error().message);
    if (found->broken) {
        return failed(Tr::tr("This case is broken at %1 %2, so its head was not signed: %3")
                          .arg(found->broken->where, QString::number(found->broken->id),
                               found->broken->reason));
    }
    const auto text =
        signedText({found->head, found->entries, core::SystemClock().utc()}, wanted.keyPath);
    if (!text)
        return failed(text.error().message);
    QSaveFile file(wanted.outputPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit()) {
        return failed(Tr::tr("The signature could not be written to %1. Choose a folder you may "
                             "write to, with room left.")
                          .arg(wanted.outputPath));
    }
    printMessage(Tr::tr("Signed: %1").arg(found->head));
    printLine(wanted.outputPath);
    return ExitCode::Done;
}

} // namespace app
