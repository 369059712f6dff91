// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casecommands.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "commands/loadedcase.h"
#include "commands/output.h"
#include "core/utctime.h"
#include "work/figurefile.h"
#include "work/verdictoutput.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CaseCommands)
};

ExitCode failed(const core::Error &error)
{
    printMessage(error.message);
    return ExitCode::Failed;
}

void printInfo(const casefile::CaseInfo &info, const casefile::CaseExtent &extent)
{
    const auto line = [](const QString &label, const QString &value) {
        printLine(QStringLiteral("%1 %2").arg(label.leftJustified(12), value));
    };
    line(Tr::tr("names"), QString::number(info.names.size()));
    line(Tr::tr("answers"), QString::number(info.answers));
    line(Tr::tr("addresses"), QString::number(extent.addresses));
    line(Tr::tr("packets sent"), QString::number(info.packetsSent));
    line(QStringLiteral("PAP"), core::toString(info.pap));
    if (info.answers > 0) {
        line(Tr::tr("from"), core::utcText(extent.from));
        line(Tr::tr("to"), core::utcText(extent.to));
    }
    for (const QString &source : info.geoSources)
        line(Tr::tr("geo data"), source);
    for (const QString &list : info.lists)
        line(Tr::tr("list"), list);
    line(Tr::tr("made by"), QStringLiteral("fluxcase ") + info.fluxcaseVersion);
    if (!info.head.isEmpty()) {
        line(Tr::tr("evidence"), QString::number(info.entries));
        line(Tr::tr("head"), info.head);
    }
    if (info.practice)
        line(Tr::tr("practice"), Tr::tr("PRACTICE: nothing in this case is real"));
}

/// The analyst's own layer, as far as there is one.
void printAnnotations(const core::AnnotationLog &log)
{
    const auto line = [](const QString &label, const QString &value) {
        if (!value.isEmpty() && value != QLatin1String("0"))
            printLine(QStringLiteral("%1 %2").arg(label.leftJustified(12), value));
    };
    const core::Annotations &now = log.now();
    line(Tr::tr("title"), now.heading.title);
    line(Tr::tr("reference"), now.heading.reference);
    line(Tr::tr("analyst"), now.heading.analyst);
    if (now.heading != core::Heading())
        line(QStringLiteral("TLP"), core::toString(now.heading.tlp).section(u':', 1));
    line(Tr::tr("notes"), QString::number(now.notes.size()));
    line(Tr::tr("tags"), now.allTags().join(QStringLiteral(", ")));
    line(Tr::tr("marked"), QString::number(now.marks.size()));
    line(Tr::tr("own verdicts"), QString::number(now.verdicts.size()));
    line(Tr::tr("steps"), QString::number(log.steps().size()));
}

QJsonObject annotationsJson(const core::AnnotationLog &log)
{
    const core::Annotations &now = log.now();
    const auto marked = [&](core::Mark mark) -> qint64 {
        return std::count_if(now.marks.begin(), now.marks.end(),
                             [mark](core::Marks marks) { return marks.testFlag(mark); });
    };
    return {{QStringLiteral("title"), now.heading.title},
            {QStringLiteral("reference"), now.heading.reference},
            {QStringLiteral("analyst"), now.heading.analyst},
            {QStringLiteral("tlp"), core::wordOf(now.heading.tlp)},
            {QStringLiteral("notes"), static_cast<qint64>(now.notes.size())},
            {QStringLiteral("tags"), QJsonArray::fromStringList(now.allTags())},
            {QStringLiteral("hidden"), marked(core::Mark::Hidden)},
            {QStringLiteral("trusted"), marked(core::Mark::Trusted)},
            {QStringLiteral("ownVerdicts"), static_cast<qint64>(now.verdicts.size())},
            {QStringLiteral("steps"), static_cast<qint64>(log.steps().size())}};
}

QJsonObject infoJson(const casefile::CaseInfo &info, const casefile::CaseExtent &extent)
{
    const auto moment = [&](core::UtcMs at) {
        return info.answers > 0 ? QJsonValue(core::utcIso(at)) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("event"), QStringLiteral("info")},
            {QStringLiteral("names"), static_cast<qint64>(info.names.size())},
            {QStringLiteral("answers"), info.answers},
            {QStringLiteral("addresses"), extent.addresses},
            {QStringLiteral("packetsSent"), info.packetsSent},
            {QStringLiteral("pap"), core::toString(info.pap)},
            {QStringLiteral("from"), moment(extent.from)},
            {QStringLiteral("to"), moment(extent.to)},
            {QStringLiteral("geo"), QJsonArray::fromStringList(info.geoSources)},
            {QStringLiteral("lists"), QJsonArray::fromStringList(info.lists)},
            {QStringLiteral("madeBy"), info.fluxcaseVersion},
            {QStringLiteral("entries"), info.entries},
            {QStringLiteral("head"), info.head},
            {QStringLiteral("practice"), info.practice}};
}

} // namespace

std::optional<core::Error> refusal(const QString &path, const QString &casePath, bool force)
{
    if (!path.isEmpty() && QFileInfo(path) == QFileInfo(casePath)) {
        return core::Error{core::Error::Code::Invalid,
                           Tr::tr("%1 is the case itself. Name another file.").arg(path),
                           {}};
    }
    if (force || path.isEmpty() || !QFileInfo::exists(path))
        return std::nullopt;
    return core::Error{
        core::Error::Code::Io,
        Tr::tr("%1 is already there. Name another file, or add --force to replace it.").arg(path),
        {}};
}

ExitCode run(const ShowInfo &wanted)
{
    casefile::CaseStore store;
    const core::Result<casefile::CaseInfo> info = store.open(wanted.casePath, true);
    if (!info)
        return failed(info.error());
    const core::Result<casefile::CaseExtent> extent = store.extent();
    if (!extent)
        return failed(extent.error());
    const auto log = store.annotations();
    if (!log)
        printMessage(log.error().message);
    if (wanted.json) {
        QJsonObject object = infoJson(*info, *extent);
        object.insert(QStringLiteral("annotations"),
                      log ? QJsonValue(annotationsJson(*log)) : QJsonValue(QJsonValue::Null));
        printJson(object);
    } else {
        printInfo(*info, *extent);
        if (log)
            printAnnotations(*log);
    }
    return ExitCode::Done;
}

ExitCode run(const ShowVerdict &wanted)
{
    const core::Result<LoadedCase> loaded = LoadedCase::load(wanted.casePath, wanted.names);
    if (!loaded)
        return failed(loaded.error());
    if (loaded->unreadSteps)
        printMessage(loaded->unreadSteps->message);
    for (const flux::NameHistory &history : loaded->histories) {
        const core::DomainName &name = history.name();
        if (wanted.names.isEmpty() && !loaded->addressNames.contains(name))
            continue;
        const flux::Verdict verdict = loaded->judge->verdict(name);
        const auto kept = loaded->kept.constFind(name);
        const bool isKept = kept != loaded->kept.constEnd();
        if (wanted.json) {
            QJsonObject object = verdictJson(name, history.lastAt(), verdict);
            object.insert(QStringLiteral("kept"),
                          isKept ? QJsonValue(kept->toJson()) : QJsonValue());
            printJson(object);
        } else {
            const QString before = isKept ? otherWeights(*kept, verdict) : QString();
            printLine(verdictLine(name, verdict) +
                      (before.isEmpty() ? before : QLatin1Char(' ') + before));
        }
    }
    return ExitCode::Done;
}

ExitCode run(const DrawFigure &wanted)
{
    if (const auto refused = refusal(wanted.outputPath, wanted.casePath, wanted.force))
        return failed(*refused);
    const core::Result<LoadedCase> loaded = LoadedCase::load(wanted.casePath, {wanted.name});
    if (!loaded)
        return failed(loaded.error());
    FigureSheet sheet;
    sheet.widthCm = wanted.widthCm;
    sheet.dpi = wanted.dpi;
    sheet.theme = wanted.dark ? figures::Palette::Theme::Dark : figures::Palette::Theme::Print;
    sheet.title = figureTitle(wanted.name, loaded->info.practice);
    const core::Result<void> written =
        writeFigure(chartFromString(wanted.chart).value_or(Chart::Lanes), loaded->histories.first(),
                    sheet, wanted.outputPath);
    return written ? ExitCode::Done : failed(written.error());
}

} // namespace app
