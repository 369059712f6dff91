// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/verifycommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include "casefile/casestore.h"
#include "commands/headsignature.h"
#include "commands/output.h"
#include "work/verifytext.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::VerifyCommand)
};

QJsonObject resultJson(const casefile::Verification &result)
{
    QJsonValue broken(QJsonValue::Null);
    if (result.broken) {
        broken = QJsonObject{{QStringLiteral("in"), result.broken->where},
                             {QStringLiteral("id"), result.broken->id},
                             {QStringLiteral("reason"), result.broken->reason}};
    }
    return {{QStringLiteral("event"), QStringLiteral("verify")},
            {QStringLiteral("entries"), result.entries},
            {QStringLiteral("dropped"), result.dropped},
            {QStringLiteral("head"), result.head},
            {QStringLiteral("broken"), broken},
            {QStringLiteral("holdsExpected"), result.holdsExpected}};
}

void printResult(const casefile::Verification &result, bool isExpected)
{
    for (const QString &sentence : verificationText(result))
        printLine(sentence);
    if (isExpected && !result.broken) {
        printLine(result.holdsExpected
                      ? Tr::tr("The head that was expected is one of this case's: nothing stored "
                               "by then has changed.")
                      : Tr::tr("The head that was expected is none of this case's: it is another "
                               "case, or it was made anew."));
    }
}

} // namespace

ExitCode run(const VerifyCase &given)
{
    VerifyCase wanted = given;
    QString signer;
    if (!wanted.signaturePath.isEmpty()) {
        const auto signedHead = readSignedHead(wanted.signaturePath);
        const auto found = signedHead ? signerOf(*signedHead, wanted.signersPath)
                                      : core::unexpected(signedHead.error());
        if (!found) {
            printMessage(found.error().message);
            return found.error().code == core::Error::Code::Damaged ? ExitCode::CheckFailed
                                                                    : ExitCode::Failed;
        }
        signer = *found;
        wanted.expected = signedHead->record.head.mid(7).toLatin1();
    }
    casefile::CaseStore store;
    const auto opened = store.open(wanted.casePath, true);
    const auto result =
        opened ? store.verify(wanted.expected)
               : core::Result<casefile::Verification>(core::unexpected(opened.error()));
    if (!result) {
        printMessage(result.error().message);
        // Nothing but damage keeps a case from being read.
        return result.error().code == core::Error::Code::Damaged ? ExitCode::CheckFailed
                                                                 : ExitCode::Failed;
    }
    if (wanted.json) {
        QJsonObject object = resultJson(*result);
        object.insert(QStringLiteral("signer"),
                      signer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(signer));
        printJson(object);
    } else {
        printResult(*result, !wanted.expected.isEmpty());
        if (!signer.isEmpty())
            printLine(Tr::tr("The head that was expected was signed by %1.").arg(signer));
    }
    return result->isSound() ? ExitCode::Done : ExitCode::CheckFailed;
}

ExitCode run(const RedactCase &wanted)
{
    const auto failed = [](const QString &message) {
        printMessage(message);
        return ExitCode::Failed;
    };
    casefile::CaseStore store;
    const auto opened = store.open(wanted.casePath, true);
    if (!opened)
        return failed(opened.error().message);
    for (const core::DomainName &name : wanted.keep) {
        if (!opened->names.contains(name)) {
            return failed(Tr::tr("The case does not hold %1. `fluxcase info` says how many names "
                                 "it holds, `fluxcase verdict` which.")
                              .arg(name.defanged()));
        }
    }
    if (!wanted.force && QFileInfo::exists(wanted.outputPath)) {
        return failed(
            Tr::tr("%1 is already there. Name another file, or add --force to replace it.")
                .arg(wanted.outputPath));
    }
    if (const auto written = store.saveRedacted(wanted.outputPath, wanted.keep); !written)
        return failed(written.error().message);
    printMessage(
        Tr::tr("The copy proves what the case proves; the head of the case: %1").arg(opened->head));
    return ExitCode::Done;
}

} // namespace app
