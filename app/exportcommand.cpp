// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include "casecommands.h"
#include "exportentry.h"
#include "filehash.h"
#include "indicatorchoice.h"
#include "indicatorfile.h"
#include "output.h"

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

/// Why nothing is written: reasons that the person has to answer, unanswered.
std::optional<core::Error> gate(const ExportIndicators &wanted, const indicators::Format &format,
                                const indicators::Origin &origin)
{
    if (format.use == indicators::Use::Block && origin.practice && !wanted.practice) {
        return core::Error{core::Error::Code::Invalid,
                           Tr::tr("This is a practice case: nothing in it is real, and %1 would "
                                  "block it. Add --practice if you want that.")
                               .arg(wanted.format),
                           {}};
    }
    if (origin.practice)
        return std::nullopt;
    return unanswered(indicators::reasonsAgainst(format.use, origin), wanted);
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

/// Keeps in the case what was handed over. A case that cannot be written stays as it is.
void keep(const ExportEntry &entry, const LoadedCase &loaded)
{
    const bool isOlder = loaded.info.head.isEmpty(); // an export does not bring it up to date
    casefile::CaseStore store;
    const auto opened = isOlder ? core::unexpected({core::Error::Code::ReadOnly, {}, {}})
                                : store.open(loaded.info.path);
    const auto kept = opened ? store.add(casefile::EntryKind::Export, entry.toJson())
                             : core::unexpected(opened.error());
    const auto closed = kept ? store.close() : core::unexpected(kept.error());
    if (!closed) {
        printMessage(Tr::tr("The case cannot be written now, so it does not keep that this was "
                            "handed over."));
    }
}

} // namespace

ExitCode run(const ExportIndicators &wanted)
{
    if (const auto refused = refusal(wanted.outputPath, wanted.casePath, wanted.force))
        return failed(*refused);
    const core::Result<IndicatorSource> source = IndicatorSource::load(wanted);
    if (!source)
        return failed(source.error());
    const indicators::Format &format = *indicators::formatOf(wanted.format);
    if (const auto refused = gate(wanted, format, source->origin()))
        return failed(*refused);
    const auto safety = source->preview(format.use, format.hasEvidence);
    if (!safety) {
        printMessage(safety.error().message);
        return safety.error().code == core::Error::Code::Invalid ? ExitCode::Usage
                                                                 : ExitCode::Failed;
    }
    const QStringList reasons = indicators::reasonsAgainst(format.use, source->origin());
    tellPreview(*safety, wanted, reasons);
    const indicators::IndicatorSet result = source->result(*safety, reasons);
    const core::Result<QString> written = write(result, format, wanted);
    if (!written)
        return failed(written.error());
    ExportEntry entry = ExportEntry::of(result, format);
    entry.path = wanted.outputPath;
    entry.sha256 = *written;
    entry.scope = wanted.scope;
    entry.overrides = wanted.overrides;
    keep(entry, source->loaded());
    return ExitCode::Done;
}

} // namespace app
