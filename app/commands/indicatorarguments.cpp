// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/indicatorarguments.h"

#include <QCoreApplication>

#include "indicators/format.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::IndicatorArguments)
};

/// What export and push have in common.
void declareChoice(Arguments &arguments)
{
    arguments.addValue(QStringLiteral("scope"),
                       Tr::tr("names, names+nameservers, or all, which adds the addresses. Without "
                              "it: the names, and the name servers that flux."),
                       QStringLiteral("SCOPE"));
    arguments.addValue(QStringLiteral("name"), Tr::tr("Only this name; may be repeated."),
                       QStringLiteral("NAME"));
    arguments.addValue(QStringLiteral("tlp"),
                       Tr::tr("clear, green, amber, amber+strict or red. Without it: amber, or "
                              "the case's own where that is stricter."),
                       QStringLiteral("TLP"));
    arguments.addValue(QStringLiteral("min-class"),
                       Tr::tr("Only names of this class or one before it in the order of classes; "
                              "block lists and detections take \"Name-server flux\"."),
                       QStringLiteral("CLASS"));
}

core::Result<void> readChoice(const Arguments &arguments, IndicatorChoice &wanted)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const auto names = Arguments::names(arguments.values(QStringLiteral("name")));
    if (!names)
        return core::unexpected(names.error());
    wanted.casePath = *path;
    wanted.names = *names;
    wanted.scope = arguments.value(QStringLiteral("scope"));
    wanted.practice = arguments.has(QStringLiteral("practice"));
    wanted.overrides = arguments.values(QStringLiteral("override"));
    if (arguments.has(QStringLiteral("tlp")))
        wanted.tlp = arguments.value(QStringLiteral("tlp"));
    if (arguments.has(QStringLiteral("min-class"))) {
        wanted.leastClass =
            flux::verdictClassFromString(arguments.value(QStringLiteral("min-class")));
        if (!wanted.leastClass)
            return wrongUse(Tr::tr("--min-class takes a class, such as \"Fast flux\"."));
    }
    if (arguments.has(QStringLiteral("since-last")) && arguments.has(QStringLiteral("withdraw")))
        return wrongUse(Tr::tr("Give only one of --since-last and --withdraw."));
    if (arguments.has(QStringLiteral("since-last")))
        wanted.purpose = indicators::Purpose::OnlyNew;
    if (arguments.has(QStringLiteral("withdraw")))
        wanted.purpose = indicators::Purpose::Withdrawal;
    if (wanted.purpose == indicators::Purpose::Withdrawal &&
        (!wanted.scope.isEmpty() || wanted.leastClass))
        return wrongUse(Tr::tr("--withdraw takes back all that is out, or that of --name; it takes "
                               "no --scope and no --min-class."));
    if (arguments.has(QStringLiteral("tlp")) && !indicators::tlpFromWord(wanted.tlp))
        return wrongUse(Tr::tr("--tlp takes clear, green, amber, amber+strict or red."));
    if (!wanted.scope.isEmpty() && !indicators::scopeFromString(wanted.scope))
        return wrongUse(Tr::tr("--scope takes names, names+nameservers or all."));
    return {};
}

} // namespace

void declareExport(Arguments &arguments)
{
    arguments.describe(Tr::tr("Writes the indicators of a case."), QStringLiteral("CASE"),
                       Tr::tr("A case file."), QStringLiteral("export CASE --format FORMAT"));
    arguments.addValue(QStringLiteral("format"),
                       Tr::tr("A word that --list-formats says, such as csv, stix or rpz."),
                       QStringLiteral("FORMAT"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("The file to write (standard output)."),
                       QStringLiteral("FILE"));
    declareChoice(arguments);
    arguments.addValue(QStringLiteral("override"),
                       Tr::tr("Why a block list is made under PAP:RED or PAP:AMBER, or under a TLP "
                              "below the case's. ENTRY=REASON hands over one entry that was kept "
                              "out, all=REASON all of them; may be repeated."),
                       QStringLiteral("REASON"));
    arguments.addFlag(QStringLiteral("practice"),
                      Tr::tr("Makes a block list of a practice case all the same."));
    arguments.addFlag(QStringLiteral("defang"),
                      Tr::tr("Writes flux[.]test (default) in formats that people read."));
    arguments.addFlag(QStringLiteral("raw"), Tr::tr("Writes flux.test, for machines."));
    arguments.addFlag(QStringLiteral("since-last"),
                      Tr::tr("Only what is new since the last export of this format."));
    arguments.addFlag(QStringLiteral("withdraw"),
                      Tr::tr("Takes back what was exported in this format before."));
    arguments.addFlag(QStringLiteral("list-formats"),
                      Tr::tr("Says which formats there are and what checks them."));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
}

core::Result<Command> readExport(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("list-formats")))
        return Command(ShowText{indicators::formatList()});
    ExportIndicators wanted;
    if (const auto done = readChoice(arguments, wanted); !done)
        return core::unexpected(done.error());
    wanted.format = arguments.value(QStringLiteral("format"));
    wanted.outputPath = arguments.value(QStringLiteral("output"));
    wanted.raw = arguments.has(QStringLiteral("raw"));
    wanted.force = arguments.has(QStringLiteral("force"));
    const indicators::Format *format = indicators::formatOf(wanted.format);
    if (!format) {
        return wrongUse(
            Tr::tr("--format takes a word that `fluxcase export --list-formats` says."));
    }
    if (wanted.raw && arguments.has(QStringLiteral("defang")))
        return wrongUse(Tr::tr("Give only one of --raw and --defang."));
    if (!format->isForPeople && arguments.has(QStringLiteral("defang")))
        return wrongUse(Tr::tr("%1 is for machines and is never defanged.").arg(wanted.format));
    if (wanted.purpose == indicators::Purpose::Withdrawal && !format->mayWithdraw)
        return wrongUse(format->whyNoWithdrawal());
    return Command(wanted);
}

void declarePush(Arguments &arguments)
{
    arguments.describe(
        Tr::tr("Sends the indicators of a case to a TAXII 2.1 collection or to a MISP. Without "
               "--send nothing is sent: it says what would be, and to whom. A second push of a "
               "case updates what the first one left.\n\n"
               "The key is read from the descriptor that --key-fd names, or from the system's "
               "keyring; it is never an argument. For MISP it is the authentication key of a "
               "user; for TAXII USER:PASSWORD, or a bearer token, or SCHEME CREDENTIALS."),
        QStringLiteral("CASE"), Tr::tr("A case file."),
        QStringLiteral("push CASE --to taxii|misp --url URL"));
    arguments.addValue(QStringLiteral("to"), Tr::tr("taxii or misp."), QStringLiteral("KIND"));
    arguments.addValue(QStringLiteral("url"),
                       Tr::tr("Of the collection (…/collections/ID/), or of the MISP."),
                       QStringLiteral("URL"));
    arguments.addValue(QStringLiteral("key-fd"),
                       Tr::tr("Reads the key from this open descriptor, such as 3 with 3<FILE. "
                              "Without it: from the system's keyring."),
                       QStringLiteral("N"));
    arguments.addFlag(QStringLiteral("store-key"),
                      Tr::tr("Keeps the key that --key-fd gives in the system's keyring, for this "
                             "URL."));
    arguments.addValue(QStringLiteral("ca"),
                       Tr::tr("Trusts the authorities in this file (PEM) instead of the system's."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("send"), Tr::tr("Sends it."));
    arguments.addFlag(QStringLiteral("since-last"),
                      Tr::tr("Only what is new since the last push to this URL."));
    arguments.addFlag(QStringLiteral("withdraw"),
                      Tr::tr("Takes back what was pushed to this URL before."));
    declareChoice(arguments);
    arguments.addValue(QStringLiteral("override"),
                       Tr::tr("Why it is sent under PAP:AMBER, or under a TLP below the case's. "
                              "ENTRY=REASON sends one entry that was kept out, all=REASON all of "
                              "them; may be repeated."),
                       QStringLiteral("REASON"));
    arguments.addFlag(QStringLiteral("practice"), Tr::tr("Pushes a practice case all the same."));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object."));
}

core::Result<Command> readPush(const Arguments &arguments)
{
    PushIndicators wanted;
    if (const auto done = readChoice(arguments, wanted); !done)
        return core::unexpected(done.error());
    const auto kind = push::kindFromWord(arguments.value(QStringLiteral("to")));
    if (!kind)
        return wrongUse(Tr::tr("--to takes taxii or misp."));
    wanted.kind = *kind;
    wanted.url = arguments.value(QStringLiteral("url"));
    if (const auto to = push::Destination::read(wanted.kind, wanted.url); !to)
        return core::unexpected(to.error());
    if (arguments.has(QStringLiteral("key-fd"))) {
        const auto descriptor = arguments.number(QStringLiteral("key-fd"), 0, 0, 65535);
        if (!descriptor)
            return core::unexpected(descriptor.error());
        if (*descriptor == 1 || *descriptor == 2)
            return wrongUse(Tr::tr("--key-fd takes a descriptor that is read from, such as 3."));
        wanted.keyDescriptor = *descriptor;
    }
    wanted.authorityPath = arguments.value(QStringLiteral("ca"));
    wanted.storeKey = arguments.has(QStringLiteral("store-key"));
    wanted.send = arguments.has(QStringLiteral("send"));
    wanted.json = arguments.has(QStringLiteral("json"));
    if (wanted.storeKey && wanted.keyDescriptor < 0)
        return wrongUse(Tr::tr("--store-key keeps the key that --key-fd gives; name both."));
    return Command(wanted);
}

} // namespace app
