// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "casecommands.h"
#include "databases.h"
#include "exportentry.h"
#include "exportlook.h"
#include "filehash.h"
#include "indicatorfile.h"
#include "loadedcase.h"
#include "output.h"
#include "settings/settings.h"
#include "settings/userstore.h"

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

QList<indicators::JudgedName> judgedNames(const LoadedCase &loaded)
{
    QList<indicators::JudgedName> names;
    for (const flux::NameHistory &history : loaded.histories)
        names.append({&history, loaded.judge->verdict(history.name())});
    return names;
}

core::Result<QList<indicators::JudgedName>> chosenNames(const QList<indicators::JudgedName> &all,
                                                        const QList<core::DomainName> &names)
{
    if (names.isEmpty())
        return all;
    QList<indicators::JudgedName> chosen;
    for (const core::DomainName &name : names) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &judged) {
            return judged.history->name() == name;
        });
        if (found == all.end())
            return core::unexpected(LoadedCase::unknownName(name));
        chosen.append(*found);
    }
    return chosen;
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
    const QStringList reasons = indicators::reasonsAgainst(format.use, origin);
    if (reasons.isEmpty() || !wanted.overrides.isEmpty() || origin.practice)
        return std::nullopt;
    return core::Error{core::Error::Code::Invalid,
                       Tr::tr("%1 Say why it is made all the same with --override REASON.")
                           .arg(reasons.join(u' ')),
                       {}};
}

/// Hands over what the person names, each with its reason. False: something was not kept out.
bool applyOverrides(indicators::BlockSafety &safety, const QStringList &overrides)
{
    for (const QString &text : overrides) {
        const QString entry = text.section(u'=', 0, 0);
        const QString reason = text.section(u'=', 1).trimmed();
        if (!text.contains(u'='))
            continue;
        if (entry == QLatin1String("all")) {
            safety.overrideAll(reason);
            continue;
        }
        bool isKnown = false;
        for (qsizetype i = 0; i < safety.entries().size(); ++i) {
            const indicators::Indicator &indicator = safety.entries().at(i).indicator;
            if (indicator.text(indicators::Form::Raw) != entry &&
                indicator.text(indicators::Form::Defanged) != entry)
                continue;
            isKnown = true;
            safety.setOverride(i, reason);
        }
        if (!isKnown) {
            printMessage(Tr::tr("--override: the list has no entry %1.").arg(entry));
            return false;
        }
    }
    return true;
}

void tellPreview(const indicators::BlockSafety &safety, const ExportIndicators &wanted,
                 const QStringList &reasons)
{
    const QStringList keptOut = safety.keptOut();
    for (const QString &line : keptOut)
        printMessage(Tr::tr("Kept out: %1").arg(line));
    if (!keptOut.isEmpty()) {
        printMessage(
            Tr::tr("%1 of %2 entries are handed over.").arg(safety.after()).arg(safety.before()));
    }
    for (const QString &text : wanted.overrides) {
        for (const QString &reason : reasons)
            printMessage(Tr::tr("Made all the same (%1): %2").arg(text, reason));
    }
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
    const core::Result<LoadedCase> loaded = LoadedCase::load(wanted.casePath, {});
    if (!loaded)
        return failed(loaded.error());
    const indicators::Format &format = *indicators::formatOf(wanted.format);
    const indicators::Origin origin{QFileInfo(wanted.casePath).completeBaseName(),
                                    loaded->info.practice,
                                    core::SystemClock().utc(),
                                    indicators::tlpFromWord(wanted.tlp).value(),
                                    loaded->info.pap,
                                    loaded->info.head};
    if (const auto refused = gate(wanted, format, origin))
        return failed(*refused);

    const QList<indicators::JudgedName> all = judgedNames(*loaded);
    indicators::Surroundings around = indicators::Surroundings::of(all);
    if (wanted.leastClass)
        around.leastClass = *wanted.leastClass;
    settings::UserStore store;
    const auto own = settings::OwnThings::read(settings::Settings(store).ownThings());
    if (!own)
        return failed({core::Error::Code::Invalid, unreadableOwn(own.error()), {}});
    around.ownRanges = own->ranges;
    around.ownNames = own->names;
    const auto chosen = chosenNames(all, wanted.names);
    if (!chosen)
        return failed(chosen.error());
    const auto scope = indicators::scopeFromString(wanted.scope);
    const auto set = indicators::IndicatorSet::from(
        *chosen, origin, scope.value_or(indicators::Scope::Standard), wanted.leastClass);
    const auto knowledge = openKnowledge(QCoreApplication::applicationDirPath(), origin.practice);
    indicators::BlockSafety safety(set, format.use, format.hasEvidence, *knowledge, around);
    if (!applyOverrides(safety, wanted.overrides))
        return ExitCode::Usage;
    tellPreview(safety, wanted, indicators::reasonsAgainst(format.use, origin));
    indicators::IndicatorSet result = safety.result();
    if (!indicators::reasonsAgainst(format.use, origin).isEmpty())
        result.gateReason = wanted.overrides.join(QLatin1String("; "));
    const core::Result<QString> written = write(result, format, wanted);
    if (!written)
        return failed(written.error());
    ExportEntry entry = ExportEntry::of(result, format);
    entry.path = wanted.outputPath;
    entry.sha256 = *written;
    entry.scope = wanted.scope;
    entry.overrides = wanted.overrides;
    keep(entry, *loaded);
    return ExitCode::Done;
}

} // namespace app
