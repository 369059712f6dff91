// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/copycommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "casefile/casestore.h"
#include "commands/casecommands.h"
#include "commands/output.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CopyCommand)
};

ExitCode failed(const core::Error &error)
{
    printMessage(error.message);
    return ExitCode::Failed;
}

/// With what lies beside it until the case is closed.
QString sizeOf(const QString &path)
{
    return QLocale().formattedDataSize(QFileInfo(path).size() +
                                       QFileInfo(path + QLatin1String("-wal")).size());
}

} // namespace

ExitCode run(const CopyCase &wanted)
{
    if (const auto refused = refusal(wanted.outputPath, wanted.casePath, wanted.force))
        return failed(*refused);
    casefile::CaseStore store;
    const auto opened = store.open(wanted.casePath, true);
    if (!opened)
        return failed(opened.error());
    if (const auto written = store.saveCopy(wanted.outputPath); !written)
        return failed(written.error());
    printMessage(Tr::tr("The copy takes %1, the case %2.")
                     .arg(sizeOf(wanted.outputPath), sizeOf(wanted.casePath)));
    if (!opened->head.isEmpty())
        printMessage(headLine(opened->head));
    return ExitCode::Done;
}

} // namespace app
