// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>

#include "commands/arguments.h"
#include "commands/evidencearguments.h"
#include "commands/indicatorarguments.h"
#include "work/figurefile.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// The first of the results that failed; null when all are there.
template <typename... T>
const core::Error *firstError(const core::Result<T> &...results)
{
    const core::Error *first = nullptr;
    ((first = first != nullptr || results ? first : &results.error()), ...);
    return first;
}

core::Result<void> readTypes(const QString &words, core::PollPlan &plan)
{
    using core::RecordType;
    static const QList<RecordType> known{RecordType::A,   RecordType::AAAA,  RecordType::NS,
                                         RecordType::SOA, RecordType::HTTPS, RecordType::TXT};
    plan.types.clear();
    for (const QString &word : words.split(u',')) {
        const auto type = core::recordTypeFromString(word.trimmed());
        if (!type || !known.contains(*type)) {
            return wrongUse(Tr::tr("“%1” is no record type that is watched. Write --types with any "
                                   "of A,AAAA,NS,SOA,HTTPS,TXT.")
                                .arg(word.left(80)));
        }
        if (!plan.types.contains(*type))
            plan.types.append(*type);
    }
    return {};
}

core::Result<void> readPlan(const Arguments &arguments, WatchNames &watch)
{
    const auto duration = arguments.duration(QStringLiteral("for"));
    const auto interval = arguments.duration(QStringLiteral("min-interval"));
    const auto looks = arguments.number(QStringLiteral("answers"), 0, 1, 1'000'000);
    if (const core::Error *error = firstError(duration, interval, looks))
        return core::unexpected(*error);
    watch.duration = *duration;
    watch.minInterval = *interval;
    if (*looks > 0)
        watch.plan.looks = *looks;
    if (!arguments.has(QStringLiteral("types")))
        return {};
    return readTypes(arguments.value(QStringLiteral("types")), watch.plan);
}

core::Result<void> readExpectation(const Arguments &arguments, WatchNames &watch)
{
    watch.untilDecided = arguments.has(QStringLiteral("until-decided"));
    if (!arguments.has(QStringLiteral("expect-class")))
        return {};
    watch.expectedClass =
        flux::verdictClassFromString(arguments.value(QStringLiteral("expect-class")));
    if (watch.expectedClass)
        return {};
    QStringList words;
    for (int i = 0; i <= static_cast<int>(flux::VerdictClass::Parked); ++i)
        words.append(
            QStringLiteral("“%1”").arg(flux::toString(static_cast<flux::VerdictClass>(i))));
    return wrongUse(
        Tr::tr("--expect-class takes one of %1.").arg(words.join(QStringLiteral(", "))));
}

void declareWatch(Arguments &arguments)
{
    arguments.describe(Tr::tr("Resolves names again and again, stores every answer and prints a "
                              "line for each change."),
                       QStringLiteral("NAME"), Tr::tr("A name in any form; - reads a list."),
                       QStringLiteral("watch NAME..."));
    ResolverChoice::declare(arguments);
    arguments.addValue(QStringLiteral("seed"), Tr::tr("The practice lab's world (1)."),
                       QStringLiteral("N"));
    arguments.addValue(QStringLiteral("case"), Tr::tr("Keeps the answers in this case."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("for"), Tr::tr("Stops after this time, such as 10m."),
                       QStringLiteral("TIME"));
    arguments.addValue(QStringLiteral("answers"), Tr::tr("Stops after so many looks of each name."),
                       QStringLiteral("N"));
    arguments.addFlag(QStringLiteral("until-decided"),
                      Tr::tr("Stops once every name has a class."));
    arguments.addValue(QStringLiteral("expect-class"),
                       Tr::tr("Ends with status 3 if a name ends in another class."),
                       QStringLiteral("CLASS"));
    arguments.addValue(QStringLiteral("types"),
                       Tr::tr("Record types to ask: any of A,AAAA,NS,SOA,HTTPS,TXT "
                              "(all but TXT)."),
                       QStringLiteral("TYPES"));
    arguments.addValue(QStringLiteral("min-interval"),
                       Tr::tr("The shortest wait between questions "
                              "(5s; down to 1s towards loopback)."),
                       QStringLiteral("TIME"));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("pap"),
                       Tr::tr("What the case permits from now on: red (nothing is sent), amber "
                              "(recursive resolvers, usual), green or clear (the name's own "
                              "servers too)."),
                       QStringLiteral("PAP"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
}

core::Result<Command> readWatch(const Arguments &arguments)
{
    WatchNames watch;
    QStringList given = arguments.positional();
    watch.namesFromInput = given.removeAll(QStringLiteral("-")) > 0;
    const auto names = Arguments::names(given);
    if (!names)
        return core::unexpected(names.error());
    watch.names = *names;
    if (watch.names.isEmpty() && !watch.namesFromInput)
        return wrongUse(Tr::tr("Name what to watch: fluxcase watch NAME..."));
    const auto resolvers = ResolverChoice::read(arguments);
    if (!resolvers)
        return core::unexpected(resolvers.error());
    watch.resolvers = *resolvers;
    if (const auto done = readPlan(arguments, watch); !done)
        return core::unexpected(done.error());
    if (const auto done = readExpectation(arguments, watch); !done)
        return core::unexpected(done.error());
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, 2'147'483'647);
    if (!seed)
        return core::unexpected(seed.error());
    watch.labSeed = static_cast<quint32>(*seed);
    if (arguments.has(QStringLiteral("pap"))) {
        watch.pap = core::papFromString(arguments.value(QStringLiteral("pap")));
        if (!watch.pap)
            return wrongUse(Tr::tr("--pap takes red, amber, green or clear."));
    }
    watch.casePath = arguments.value(QStringLiteral("case"));
    watch.geoFiles = arguments.values(QStringLiteral("geo"));
    watch.json = arguments.has(QStringLiteral("json"));
    return Command(watch);
}

void declareImport(Arguments &arguments)
{
    arguments.describe(Tr::tr("Reads what others have recorded into a case: dns.log of Zeek, "
                              "tab-separated or JSON, plain or gzip. Nothing is resolved."),
                       QStringLiteral("FILE"), Tr::tr("A file."),
                       QStringLiteral("import FILE... --case FILE"));
    arguments.addValue(QStringLiteral("case"), Tr::tr("The case to make or to add to."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("format"), Tr::tr("auto, by the content (default), or zeek."),
                       QStringLiteral("FORMAT"));
    arguments.addValue(QStringLiteral("only-names"),
                       Tr::tr("Takes only the names in this file and those below them."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("again"),
                      Tr::tr("Imports a file once more that the case holds already."));
    arguments.addFlag(QStringLiteral("without-clients"),
                      Tr::tr("Keeps no client's address; this version never does."));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
}

core::Result<Command> readImport(const Arguments &arguments)
{
    ImportFiles import;
    import.files = arguments.positional();
    import.casePath = arguments.value(QStringLiteral("case"));
    import.onlyNames = arguments.value(QStringLiteral("only-names"));
    import.again = arguments.has(QStringLiteral("again"));
    import.geoFiles = arguments.values(QStringLiteral("geo"));
    import.json = arguments.has(QStringLiteral("json"));
    const QString format = arguments.value(QStringLiteral("format"));
    if (import.files.isEmpty())
        return wrongUse(Tr::tr("Name what to import: fluxcase import FILE... --case FILE"));
    if (import.casePath.isEmpty())
        return wrongUse(Tr::tr("Name the case: --case FILE"));
    const bool isKnown =
        format.isEmpty() || format == QLatin1String("auto") || format == QLatin1String("zeek");
    if (!isKnown)
        return wrongUse(Tr::tr("--format takes auto or zeek; this version reads nothing else."));
    return Command(import);
}

void declareInfo(Arguments &arguments)
{
    arguments.describe(Tr::tr("Says what a case holds; the case is not touched."),
                       QStringLiteral("CASE"), Tr::tr("A case file."), QStringLiteral("info CASE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object."));
}

core::Result<Command> readInfo(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    return Command(ShowInfo{*path, arguments.has(QStringLiteral("json"))});
}

void declareVerdict(Arguments &arguments)
{
    arguments.describe(Tr::tr("Judges the names of a case from the case alone."),
                       QStringLiteral("CASE"), Tr::tr("A case file."),
                       QStringLiteral("verdict CASE [NAME...]"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
}

core::Result<Command> readVerdict(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const auto names = Arguments::names(arguments.positional().mid(1));
    if (!names)
        return core::unexpected(names.error());
    return Command(ShowVerdict{*path, *names, arguments.has(QStringLiteral("json"))});
}

void declareFigure(Arguments &arguments)
{
    arguments.describe(Tr::tr("Draws a figure of a name for a report."), QStringLiteral("CASE"),
                       Tr::tr("A case file."),
                       QStringLiteral("figure CASE NAME --chart CHART --output FILE"));
    arguments.addValue(QStringLiteral("chart"), Tr::tr("One of %1.").arg(chartWords()),
                       QStringLiteral("CHART"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("A file that ends in .png, .svg or .pdf."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("width-cm"), Tr::tr("Width on paper (16)."),
                       QStringLiteral("CM"));
    arguments.addValue(QStringLiteral("dpi"), Tr::tr("Dots an inch of a PNG (300)."),
                       QStringLiteral("DPI"));
    arguments.addValue(QStringLiteral("theme"), Tr::tr("light (default) or dark."),
                       QStringLiteral("THEME"));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
}

core::Result<Command> readFigure(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    if (arguments.positional().size() != 2)
        return wrongUse(Tr::tr("Name the case and one name: fluxcase figure CASE NAME ..."));
    const auto name = Arguments::name(arguments.positional().at(1));
    const auto width = arguments.number(QStringLiteral("width-cm"), 16, 4, 100);
    const auto dpi = arguments.number(QStringLiteral("dpi"), 300, 50, 1200);
    if (const core::Error *error = firstError(name, width, dpi))
        return core::unexpected(*error);
    const QString theme = arguments.has(QStringLiteral("theme"))
                              ? arguments.value(QStringLiteral("theme"))
                              : QStringLiteral("light");
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return wrongUse(Tr::tr("--theme takes light or dark."));
    const QString chart = arguments.value(QStringLiteral("chart"));
    if (!chartFromString(chart))
        return wrongUse(Tr::tr("--chart takes one of %1.").arg(chartWords()));
    const QString output = arguments.value(QStringLiteral("output"));
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"),
                                     QStringLiteral("pdf")};
    if (!endings.contains(QFileInfo(output).suffix().toLower()))
        return wrongUse(Tr::tr("--output takes a file that ends in .png, .svg or .pdf."));
    return Command(DrawFigure{*path, *name, chart, output, static_cast<double>(*width), *dpi,
                              theme == QLatin1String("dark"),
                              arguments.has(QStringLiteral("force"))});
}

void declareLab(Arguments &arguments)
{
    arguments.describe(
        Tr::tr("Serves the practice lab on 127.0.0.1 to 127.0.0.4 and says its names."),
        QStringLiteral("lab"), {}, QStringLiteral("lab"));
    arguments.addValue(QStringLiteral("port"),
                       Tr::tr("The port (5300); 0: any free one. The resolvers after the first "
                              "have the same where it is free."),
                       QStringLiteral("PORT"));
    arguments.addValue(QStringLiteral("seed"), Tr::tr("Picks the addresses (1)."),
                       QStringLiteral("N"));
}

core::Result<Command> readLab(const Arguments &arguments)
{
    const auto port = arguments.number(QStringLiteral("port"), 5300, 0, 65535);
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, 2'147'483'647);
    if (const core::Error *error = firstError(port, seed))
        return core::unexpected(*error);
    return Command(ServeLab{static_cast<quint16>(*port), static_cast<quint32>(*seed)});
}

void declareWindow(Arguments &arguments)
{
    arguments.describe(
        Tr::tr("Watches a suspect domain name and says whether it is fast flux, and why.\n\n"
               "Without a sub-command the window opens, on a case or ready to watch the names "
               "given.\n\n"
               "Sub-commands: watch, import, info, verify, sign, merge, copy, redact, verdict, "
               "export, "
               "push, "
               "figure, "
               "lab; each has its --help."),
        QStringLiteral("CASE|NAME"), Tr::tr("A case file or names."),
        QStringLiteral("[CASE | NAME...]"));
    arguments.addFlag(QStringLiteral("version"), Tr::tr("Says the version."));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
}

core::Result<Command> readWindow(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("version")))
        return Command(ShowText{QStringLiteral("fluxcase " FLUXCASE_VERSION "\n")});
    OpenWindow window;
    window.geoFiles = arguments.values(QStringLiteral("geo"));
    QStringList given = arguments.positional();
    if (!given.isEmpty() && QFileInfo(given.first()).suffix() == QLatin1String("fluxcase"))
        window.casePath = given.takeFirst();
    const auto names = Arguments::names(given);
    if (!names)
        return core::unexpected(names.error());
    window.names = *names;
    return Command(window);
}

/// How a command is read: what may stand behind its word, and what that comes to.
struct Grammar
{
    void (*declare)(Arguments &);
    core::Result<Command> (*read)(const Arguments &);
};

struct SubCommand
{
    QLatin1String word;
    Grammar grammar;
};

constexpr std::array subCommands{
    SubCommand{QLatin1String("watch"), {&declareWatch, &readWatch}},
    SubCommand{QLatin1String("import"), {&declareImport, &readImport}},
    SubCommand{QLatin1String("info"), {&declareInfo, &readInfo}},
    SubCommand{QLatin1String("verify"), {&declareVerify, &readVerify}},
    SubCommand{QLatin1String("sign"), {&declareSign, &readSign}},
    SubCommand{QLatin1String("merge"), {&declareMerge, &readMerge}},
    SubCommand{QLatin1String("copy"), {&declareCopy, &readCopy}},
    SubCommand{QLatin1String("redact"), {&declareRedact, &readRedact}},
    SubCommand{QLatin1String("verdict"), {&declareVerdict, &readVerdict}},
    SubCommand{QLatin1String("export"), {&declareExport, &readExport}},
    SubCommand{QLatin1String("push"), {&declarePush, &readPush}},
    SubCommand{QLatin1String("figure"), {&declareFigure, &readFigure}},
    SubCommand{QLatin1String("lab"), {&declareLab, &readLab}},
};

core::Result<Command> read(const Grammar &grammar, const QStringList &words)
{
    Arguments arguments;
    grammar.declare(arguments);
    if (const auto done = arguments.read(words); !done)
        return core::unexpected(done.error());
    if (arguments.asksForHelp())
        return Command(ShowText{arguments.helpText()});
    return grammar.read(arguments);
}

} // namespace

core::Result<Command> parseCommandLine(const QStringList &arguments)
{
    for (const SubCommand &subCommand : subCommands) {
        if (arguments.value(1) == subCommand.word) {
            QStringList words = arguments;
            words.removeAt(1);
            return read(subCommand.grammar, words);
        }
    }
    return read({&declareWindow, &readWindow}, arguments);
}

Needs needsOf(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    if (word == QLatin1String("figure"))
        return Needs::Fonts;
    const bool isSubCommand = std::any_of(subCommands.begin(), subCommands.end(),
                                          [&](const SubCommand &s) { return s.word == word; });
    const bool asksForText = arguments.contains(QStringLiteral("--help")) ||
                             arguments.contains(QStringLiteral("--version"));
    return isSubCommand || asksForText ? Needs::Nothing : Needs::Display;
}

} // namespace app
