// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <algorithm>
#include <array>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/pastedtext.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

core::Unexpected wrongUse(const QString &why)
{
    return core::unexpected({core::Error::Code::Invalid, why, {}});
}

bool isCasePath(const QString &argument)
{
    return argument.endsWith(QLatin1String(".fluxcase")) || argument.contains(u'/');
}

core::Result<core::DomainName> parseName(const QString &argument)
{
    const core::PastedText text = core::PastedText::read(argument);
    if (text.items().size() == 1 && text.names().size() == 1)
        return text.names().first();
    const QString reason = text.items().isEmpty() || text.items().first().reason.isEmpty()
                               ? Tr::tr("Give a domain name.")
                               : text.items().first().reason;
    return wrongUse(Tr::tr("“%1” is no domain name. %2").arg(argument.left(80), reason));
}

/// One sub-command's options and arguments; the first wrong one is remembered.
class Arguments
{
public:
    explicit Arguments(const QString &description)
    {
        m_parser.setApplicationDescription(description);
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_help = addFlag(QStringLiteral("help"), Tr::tr("Says this."));
    }

    QString addFlag(const QString &name, const QString &description)
    {
        m_parser.addOption({name, description});
        return name;
    }

    QString addValue(const QString &name, const QString &description, const QString &value)
    {
        m_parser.addOption({name, description, value});
        return name;
    }

    void addPositional(const QString &name, const QString &description, const QString &syntax)
    {
        m_parser.addPositionalArgument(name, description, syntax);
    }

    /// Reads the arguments behind the sub-command; nothing more is to be done when it returns text.
    core::Result<std::optional<ShowText>> read(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments))
            return wrongUse(m_parser.errorText());
        if (m_parser.isSet(m_help))
            return std::optional(ShowText{m_parser.helpText()});
        return std::optional<ShowText>();
    }

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    core::Result<QString> casePath() const
    {
        if (positional().isEmpty() || !isCasePath(positional().first()))
            return wrongUse(Tr::tr("Name a case: a file that ends in .fluxcase or a path."));
        return positional().first();
    }

    core::Result<QList<core::DomainName>> names(const QStringList &arguments) const
    {
        QList<core::DomainName> names;
        for (const QString &argument : arguments) {
            const core::Result<core::DomainName> name = parseName(argument);
            if (!name)
                return core::unexpected(name.error());
            if (!names.contains(*name))
                names.append(*name);
        }
        return names;
    }

    /// A whole number within bounds; `otherwise` when the option is not given.
    core::Result<int> number(const QString &name, int otherwise, int least, int most) const
    {
        if (!has(name))
            return otherwise;
        bool isNumber = false;
        const int number = value(name).toInt(&isNumber);
        if (!isNumber || number < least || number > most) {
            return wrongUse(Tr::tr("--%1 takes a whole number from %2 to %3.")
                                .arg(name, QString::number(least), QString::number(most)));
        }
        return number;
    }

    core::Result<std::optional<std::chrono::milliseconds>> duration(const QString &name) const
    {
        if (!has(name))
            return std::optional<std::chrono::milliseconds>();
        const auto duration = parseDuration(value(name));
        if (!duration)
            return wrongUse(Tr::tr("--%1 takes a time such as 30s, 10m or 2h.").arg(name));
        return duration;
    }

private:
    QCommandLineParser m_parser;
    QString m_help;
};

core::Result<void> readPlan(const Arguments &arguments, WatchNames &watch)
{
    const auto duration = arguments.duration(QStringLiteral("for"));
    const auto interval = arguments.duration(QStringLiteral("min-interval"));
    const auto looks = arguments.number(QStringLiteral("answers"), 0, 1, 1'000'000);
    for (const core::Error *error :
         {duration ? nullptr : &duration.error(), interval ? nullptr : &interval.error(),
          looks ? nullptr : &looks.error()}) {
        if (error != nullptr)
            return core::unexpected(*error);
    }
    watch.duration = *duration;
    watch.minInterval = *interval;
    if (*looks > 0)
        watch.plan.looks = *looks;
    if (!arguments.has(QStringLiteral("types")))
        return {};
    watch.plan.types.clear();
    for (const QString &word : arguments.value(QStringLiteral("types")).split(u',')) {
        const auto type = core::recordTypeFromString(word.trimmed());
        if (!type)
            return wrongUse(Tr::tr("“%1” is no record type. Write --types A,AAAA,NS.").arg(word));
        if (!watch.plan.types.contains(*type))
            watch.plan.types.append(*type);
    }
    return {};
}

core::Result<void> readResolvers(const Arguments &arguments, WatchNames &watch)
{
    const QStringList addresses = arguments.values(QStringLiteral("resolver"));
    const QString profile = arguments.value(QStringLiteral("profile"));
    const bool isLab = arguments.has(QStringLiteral("lab"));
    if (int(!addresses.isEmpty()) + int(!profile.isEmpty()) + int(isLab) > 1)
        return wrongUse(Tr::tr("Give only one of --resolver, --profile and --lab."));
    if (!profile.isEmpty() && profile != QLatin1String("system"))
        return wrongUse(Tr::tr("The resolver profiles are: system. Others are given address by "
                               "address with --resolver."));
    if (isLab)
        watch.resolvers = WatchNames::Resolvers::Lab;
    for (const QString &address : addresses) {
        const core::Result<core::Endpoint> endpoint = core::Endpoint::parse(address);
        if (!endpoint)
            return core::unexpected(endpoint.error());
        watch.resolvers = WatchNames::Resolvers::Custom;
        if (!watch.custom.contains(*endpoint))
            watch.custom.append(*endpoint);
    }
    return {};
}

core::Result<Command> parseWatch(const QStringList &words)
{
    Arguments arguments(Tr::tr("Resolves names again and again, stores every answer and prints a "
                               "line for each change."));
    arguments.addPositional(QStringLiteral("NAME"), Tr::tr("A name in any form; - reads a list."),
                            QStringLiteral("watch NAME..."));
    arguments.addValue(QStringLiteral("resolver"), Tr::tr("A resolver to ask; may be repeated."),
                       QStringLiteral("ADDRESS[:PORT]"));
    arguments.addValue(QStringLiteral("profile"), Tr::tr("A resolver profile: system."),
                       QStringLiteral("system"));
    arguments.addFlag(QStringLiteral("lab"), Tr::tr("Asks the practice lab inside this program."));
    arguments.addValue(QStringLiteral("seed"), Tr::tr("The practice lab's world (1)."),
                       QStringLiteral("N"));
    arguments.addValue(QStringLiteral("case"), Tr::tr("Keeps the answers in this case."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("for"), Tr::tr("Stops after this time, such as 10m."),
                       QStringLiteral("TIME"));
    arguments.addValue(QStringLiteral("answers"), Tr::tr("Stops after so many looks of each name."),
                       QStringLiteral("N"));
    arguments.addValue(QStringLiteral("types"), Tr::tr("Record types to ask (A,AAAA,NS)."),
                       QStringLiteral("TYPES"));
    arguments.addValue(QStringLiteral("min-interval"),
                       Tr::tr("The shortest wait between questions "
                              "(5s; down to 1s towards loopback)."),
                       QStringLiteral("TIME"));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);

    WatchNames watch;
    QStringList given = arguments.positional();
    watch.namesFromInput = given.removeAll(QStringLiteral("-")) > 0;
    const auto names = arguments.names(given);
    if (!names)
        return core::unexpected(names.error());
    watch.names = *names;
    if (watch.names.isEmpty() && !watch.namesFromInput)
        return wrongUse(Tr::tr("Name what to watch: fluxcase watch NAME..."));
    if (const auto done = readResolvers(arguments, watch); !done)
        return core::unexpected(done.error());
    if (const auto done = readPlan(arguments, watch); !done)
        return core::unexpected(done.error());
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, 2'147'483'647);
    if (!seed)
        return core::unexpected(seed.error());
    watch.labSeed = static_cast<quint32>(*seed);
    watch.casePath = arguments.value(QStringLiteral("case"));
    watch.geoFiles = arguments.values(QStringLiteral("geo"));
    watch.json = arguments.has(QStringLiteral("json"));
    return Command(watch);
}

core::Result<Command> parseInfo(const QStringList &words)
{
    Arguments arguments(Tr::tr("Says what a case holds; the case is not touched."));
    arguments.addPositional(QStringLiteral("CASE"), Tr::tr("A case file."),
                            QStringLiteral("info CASE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object."));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    return Command(ShowInfo{*path, arguments.has(QStringLiteral("json"))});
}

core::Result<Command> parseVerdict(const QStringList &words)
{
    Arguments arguments(Tr::tr("Judges the names of a case from the case alone."));
    arguments.addPositional(QStringLiteral("CASE"), Tr::tr("A case file."),
                            QStringLiteral("verdict CASE [NAME...]"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const auto names = arguments.names(arguments.positional().mid(1));
    if (!names)
        return core::unexpected(names.error());
    return Command(ShowVerdict{*path, *names, arguments.has(QStringLiteral("json"))});
}

core::Result<Command> parseExport(const QStringList &words)
{
    Arguments arguments(Tr::tr("Writes the indicators of a case."));
    arguments.addPositional(QStringLiteral("CASE"), Tr::tr("A case file."),
                            QStringLiteral("export CASE --format FORMAT"));
    arguments.addValue(QStringLiteral("format"), Tr::tr("csv or txt."), QStringLiteral("FORMAT"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("The file to write (standard output)."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("scope"),
                       Tr::tr("names (default), names+nameservers or all, "
                              "which adds the addresses."),
                       QStringLiteral("SCOPE"));
    arguments.addValue(QStringLiteral("name"), Tr::tr("Only this name; may be repeated."),
                       QStringLiteral("NAME"));
    arguments.addFlag(QStringLiteral("defang"), Tr::tr("Writes flux[.]test (default)."));
    arguments.addFlag(QStringLiteral("raw"), Tr::tr("Writes flux.test, for machines."));
    arguments.addFlag(QStringLiteral("list-formats"), Tr::tr("Says which formats there are."));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    if (arguments.has(QStringLiteral("list-formats")))
        return Command(ShowText{QStringLiteral("csv\ntxt\n")});
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const auto names = arguments.names(arguments.values(QStringLiteral("name")));
    if (!names)
        return core::unexpected(names.error());

    ExportIndicators wanted;
    wanted.casePath = *path;
    wanted.names = *names;
    wanted.format = arguments.value(QStringLiteral("format"));
    wanted.outputPath = arguments.value(QStringLiteral("output"));
    wanted.raw = arguments.has(QStringLiteral("raw"));
    wanted.force = arguments.has(QStringLiteral("force"));
    if (arguments.has(QStringLiteral("scope")))
        wanted.scope = arguments.value(QStringLiteral("scope"));
    if (wanted.format != QLatin1String("csv") && wanted.format != QLatin1String("txt"))
        return wrongUse(Tr::tr("--format takes csv or txt."));
    if (wanted.scope != QLatin1String("names") &&
        wanted.scope != QLatin1String("names+nameservers") && wanted.scope != QLatin1String("all"))
        return wrongUse(Tr::tr("--scope takes names, names+nameservers or all."));
    if (wanted.raw && arguments.has(QStringLiteral("defang")))
        return wrongUse(Tr::tr("Give only one of --raw and --defang."));
    return Command(wanted);
}

core::Result<Command> parseFigure(const QStringList &words)
{
    Arguments arguments(Tr::tr("Draws a figure of a name for a report."));
    arguments.addPositional(QStringLiteral("CASE"), Tr::tr("A case file."),
                            QStringLiteral("figure CASE NAME --chart lanes --output FILE"));
    arguments.addValue(QStringLiteral("chart"), Tr::tr("lanes."), QStringLiteral("CHART"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("A file that ends in .png, .svg or .pdf."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("width-cm"), Tr::tr("Width on paper (16)."),
                       QStringLiteral("CM"));
    arguments.addValue(QStringLiteral("dpi"), Tr::tr("Dots an inch of a PNG (300)."),
                       QStringLiteral("DPI"));
    arguments.addValue(QStringLiteral("theme"), Tr::tr("light (default) or dark."),
                       QStringLiteral("THEME"));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    if (arguments.positional().size() != 2)
        return wrongUse(Tr::tr("Name the case and one name: fluxcase figure CASE NAME ..."));
    const auto name = parseName(arguments.positional().at(1));
    const auto width = arguments.number(QStringLiteral("width-cm"), 16, 4, 100);
    const auto dpi = arguments.number(QStringLiteral("dpi"), 300, 50, 1200);
    for (const core::Error *error :
         {name ? nullptr : &name.error(), width ? nullptr : &width.error(),
          dpi ? nullptr : &dpi.error()}) {
        if (error != nullptr)
            return core::unexpected(*error);
    }
    const QString theme = arguments.has(QStringLiteral("theme"))
                              ? arguments.value(QStringLiteral("theme"))
                              : QStringLiteral("light");
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return wrongUse(Tr::tr("--theme takes light or dark."));
    if (arguments.value(QStringLiteral("chart")) != QLatin1String("lanes"))
        return wrongUse(Tr::tr("--chart takes lanes."));
    const QString output = arguments.value(QStringLiteral("output"));
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"),
                                     QStringLiteral("pdf")};
    if (!endings.contains(QFileInfo(output).suffix().toLower()))
        return wrongUse(Tr::tr("--output takes a file that ends in .png, .svg or .pdf."));
    return Command(DrawFigure{*path, *name, output, static_cast<double>(*width), *dpi,
                              theme == QLatin1String("dark"),
                              arguments.has(QStringLiteral("force"))});
}

core::Result<Command> parseLab(const QStringList &words)
{
    Arguments arguments(Tr::tr("Serves the practice lab on 127.0.0.1 and says its names."));
    arguments.addPositional(QStringLiteral("lab"), {}, QStringLiteral("lab"));
    arguments.addValue(QStringLiteral("port"), Tr::tr("The port (5300); 0: any free one."),
                       QStringLiteral("PORT"));
    arguments.addValue(QStringLiteral("seed"), Tr::tr("Picks the addresses (1)."),
                       QStringLiteral("N"));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    const auto port = arguments.number(QStringLiteral("port"), 5300, 0, 65535);
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, 2'147'483'647);
    if (!port)
        return core::unexpected(port.error());
    if (!seed)
        return core::unexpected(seed.error());
    return Command(ServeLab{static_cast<quint16>(*port), static_cast<quint32>(*seed)});
}

core::Result<Command> parseWindow(const QStringList &words)
{
    Arguments arguments(
        Tr::tr("Watches a suspect domain name and says whether it is fast flux, and why.\n\n"
               "Without a sub-command the window opens, on a case or ready to watch the names "
               "given.\n\n"
               "Sub-commands: watch, info, verdict, export, figure, lab; each has its --help."));
    arguments.addPositional(QStringLiteral("CASE|NAME"), Tr::tr("A case file or names."),
                            QStringLiteral("[CASE | NAME...]"));
    const QString version =
        arguments.addFlag(QStringLiteral("version"), Tr::tr("Says the version."));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
    const auto text = arguments.read(words);
    if (!text)
        return core::unexpected(text.error());
    if (*text)
        return Command(**text);
    if (arguments.has(version))
        return Command(ShowText{QStringLiteral("fluxcase " FLUXCASE_VERSION "\n")});
    OpenWindow window;
    window.geoFiles = arguments.values(QStringLiteral("geo"));
    QStringList given = arguments.positional();
    if (!given.isEmpty() && isCasePath(given.first()) &&
        QFileInfo(given.first()).suffix() == QLatin1String("fluxcase"))
        window.casePath = given.takeFirst();
    const auto names = arguments.names(given);
    if (!names)
        return core::unexpected(names.error());
    window.names = *names;
    return Command(window);
}

struct SubCommand
{
    QLatin1String word;
    core::Result<Command> (*parse)(const QStringList &);
};

constexpr std::array subCommands{
    SubCommand{QLatin1String("watch"), &parseWatch},
    SubCommand{QLatin1String("info"), &parseInfo},
    SubCommand{QLatin1String("verdict"), &parseVerdict},
    SubCommand{QLatin1String("export"), &parseExport},
    SubCommand{QLatin1String("figure"), &parseFigure},
    SubCommand{QLatin1String("lab"), &parseLab},
};

} // namespace

core::Result<Command> parseCommandLine(const QStringList &arguments)
{
    for (const SubCommand &subCommand : subCommands) {
        if (arguments.value(1) == subCommand.word) {
            QStringList words = arguments;
            words.removeAt(1);
            return subCommand.parse(words);
        }
    }
    return parseWindow(arguments);
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

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1String, qint64>, 5> units{
        {{QLatin1String("ms"), 1},
         {QLatin1String("s"), 1000},
         {QLatin1String("m"), 60'000},
         {QLatin1String("h"), 3'600'000},
         {QLatin1String("d"), 86'400'000}}};
    for (const auto &[unit, milliseconds] : units) {
        if (!text.endsWith(unit))
            continue;
        const QStringView digits = text.chopped(unit.size());
        const bool isNumber = std::all_of(digits.begin(), digits.end(),
                                          [](QChar c) { return c >= u'0' && c <= u'9'; });
        const int number = isNumber ? digits.toInt() : 0;
        if (number > 0)
            return std::chrono::milliseconds(number * milliseconds);
    }
    return std::nullopt;
}

} // namespace app
