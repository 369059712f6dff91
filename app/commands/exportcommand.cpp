// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include "commands/casecommands.h"
#include "commands/indicatorchoice.h"
#include "commands/output.h"
#include "core/utctime.h"
#include "work/exportentry.h"
#include "work/filehash.h"
#include "work/indicatorfile.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ExportCommand)
};

ExitCode failed(const core::Error &error)
{
    printMessage(error.message);
    return ExitCode::Failed;
}

/// What speaks against it, for the person to answer.
QStringList reasonsAgainst(const ExportIndicators &wanted, const indicators::Format &format,
                           const IndicatorSource &source)
{
    if (source.origin().practice)
        return {};
    return indicators::reasonsAgainst(format.use, source.origin(), source.memory().tlp,
                                      wanted.purpose);
}

/// Why nothing is written: a practice case, or reasons that are unanswered.
std::optional<core::Error> gate(const ExportIndicators &wanted, const indicators::Format &format,
                                const IndicatorSource &source)
{
    const bool blocks =
        format.use == indicators::Use::Block && wanted.purpose != indicators::Purpose::Withdrawal;
    if (blocks && source.origin().practice && !wanted.practice) {
        return core::Error{core::Error::Code::Invalid,
                           Tr::tr("This is a practice case: nothing in it is real, and %1 would "
                                  "block it. Add --practice if you want that.")
                               .arg(wanted.format),
                           {}};
    }
    return unanswered(reasonsAgainst(wanted, format, source), wanted);
}

/// Writes it and gives the SHA-256 of what was written.
core::Result<QString> write(const indicators::IndicatorSet &set, const indicators::Format &format,
                            const ExportIndicators &wanted)
{
    const auto form =
        wanted.raw || !format.isForPeople ? indicators::Form::Raw : indicators::Form::Defanged;
    if (!wanted.outputPath.isEmpty()) {
        const auto written = writeIndicatorFile(set, format, form, wanted.outputPath);
        return written ? sha256Of(wanted.outputPath) : core::unexpected(written.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = format.write(set, buffer, form); !written)
        return core::unexpected(written.error());
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) ||
        output.write(buffer.data()) != buffer.size() || !output.flush()) {
        return core::unexpected({core::Error::Code::Io,
                                 Tr::tr("Standard output cannot be written to."),
                                 output.errorString()});
    }
    return sha256Of(buffer.data());
}

} // namespace

ExitCode run(const ExportIndicators &wanted)
{
    if (const auto refused = refusal(wanted.outputPath, wanted.casePath, wanted.force))
        return failed(*refused);
    const auto source = IndicatorSource::load(wanted, {wanted.format});
    if (!source)
        return failed(source.error());
    const indicators::Format &format = *indicators::formatOf(wanted.format);
    if (const auto refused = gate(wanted, format, *source))
        return failed(*refused);
    const auto safety = source->preview(format.use, format.hasEvidence);
    if (!safety) {
        printMessage(safety.error().message);
        return safety.error().code == core::Error::Code::Invalid ? ExitCode::Usage
                                                                 : ExitCode::Failed;
    }
    const QStringList reasons = reasonsAgainst(wanted, format, *source);
    tellPreview(*safety, wanted, reasons);
    const indicators::IndicatorSet result = source->result(*safety, reasons);
    if (wanted.purpose != indicators::Purpose::Everything) {
        if (const QString gap = source->memory().gap(); !gap.isEmpty())
            printMessage(gap);
    }
    if (result.purpose == indicators::Purpose::OnlyNew && safety->after() == 0) {
        printMessage(Tr::tr("Nothing is new since %1, so nothing was written.")
                         .arg(core::utcText(result.since)));
        return ExitCode::Done;
    }
    const core::Result<QString> written = write(result, format, wanted);
    if (!written)
        return failed(written.error());
    keepInCase(
        {result, wanted.format, wanted.outputPath, *written, wanted.scope, {}, wanted.overrides},
        source->loaded());
    return ExitCode::Done;
}

} // namespace app
