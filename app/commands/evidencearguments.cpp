// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/evidencearguments.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::EvidenceArguments)
};

constexpr qsizetype headDigits = 64;

} // namespace

void declareVerify(Arguments &arguments)
{
    arguments.describe(Tr::tr("Checks that a case holds what was stored in it, and nothing else; "
                              "the case is not touched. Ends with status 3 if it does not."),
                       QStringLiteral("CASE"), Tr::tr("A case file."),
                       QStringLiteral("verify CASE"));
    arguments.addValue(QStringLiteral("expect"),
                       Tr::tr("A head of this case that was written down earlier: proves that "
                              "nothing stored by then has changed since."),
                       QStringLiteral("HASH"));
    arguments.addValue(QStringLiteral("signature"),
                       Tr::tr("A file that `sign` wrote: checks it, and expects the head in it."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("signers"),
                       Tr::tr("Whose signatures are believed: an allowed signers file of SSH."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object."));
}

core::Result<Command> readVerify(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    VerifyCase wanted{*path,
                      {},
                      arguments.has(QStringLiteral("json")),
                      arguments.value(QStringLiteral("signature")),
                      arguments.value(QStringLiteral("signers"))};
    if (wanted.signaturePath.isEmpty() != wanted.signersPath.isEmpty())
        return wrongUse(Tr::tr("--signature FILE and --signers FILE belong together."));
    if (!wanted.signaturePath.isEmpty() && arguments.has(QStringLiteral("expect")))
        return wrongUse(Tr::tr("The signature says which head is expected: leave out --expect."));
    if (arguments.has(QStringLiteral("expect"))) {
        QString digits = arguments.value(QStringLiteral("expect")).toLower();
        if (digits.startsWith(QLatin1String("sha256:")))
            digits.remove(0, 7);
        const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
        if (digits.size() != headDigits || QString::fromLatin1(bytes.toHex()) != digits)
            return wrongUse(Tr::tr("--expect takes a head as Fluxcase says it: sha256: and 64 "
                                   "hexadecimal digits."));
        wanted.expected = bytes.toHex();
    }
    return Command(wanted);
}

void declareSign(Arguments &arguments)
{
    arguments.describe(Tr::tr("Signs the head of a case with an SSH key, so that others can tell "
                              "whose it is; the case is not touched."),
                       QStringLiteral("CASE"), Tr::tr("A case file."),
                       QStringLiteral("sign CASE --key FILE"));
    arguments.addValue(QStringLiteral("key"),
                       Tr::tr("The private SSH key; of a public one, its pair in the agent."),
                       QStringLiteral("FILE"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("The file to write (CASE.sig)."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
}

core::Result<Command> readSign(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const QString key = arguments.value(QStringLiteral("key"));
    if (key.isEmpty())
        return wrongUse(Tr::tr("Name the key: fluxcase sign CASE --key FILE"));
    const QString output = arguments.value(QStringLiteral("output"));
    return Command(SignCase{*path, key, output.isEmpty() ? *path + QLatin1String(".sig") : output,
                            arguments.has(QStringLiteral("force"))});
}

void declareMerge(Arguments &arguments)
{
    arguments.describe(Tr::tr("Takes what other cases hold into a case, each answer once and as it "
                              "is proved there. The other cases are checked first and stay as "
                              "they are."),
                       QStringLiteral("CASE"),
                       Tr::tr("A case file, and behind it the cases that come into it."),
                       QStringLiteral("merge CASE OTHER..."));
    arguments.addValue(QStringLiteral("geo"), Tr::tr("A database (MMDB) to use; may be repeated."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("json"), Tr::tr("Prints one JSON object a line."));
}

core::Result<Command> readMerge(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const QStringList others = arguments.positional().mid(1);
    if (others.isEmpty())
        return wrongUse(Tr::tr("Name what to merge into the case: fluxcase merge CASE OTHER..."));
    return Command(MergeCases{*path, others, arguments.values(QStringLiteral("geo")),
                              arguments.has(QStringLiteral("json"))});
}

void declareCopy(Arguments &arguments)
{
    arguments.describe(Tr::tr("Writes all of a case to another file, without the room that changes "
                              "have left in it; the case is not touched."),
                       QStringLiteral("CASE"), Tr::tr("A case file."),
                       QStringLiteral("copy CASE --output FILE"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("The case file to write."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
}

core::Result<Command> readCopy(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    const QString output = arguments.value(QStringLiteral("output"));
    if (output.isEmpty() || arguments.positional().size() > 1)
        return wrongUse(Tr::tr("Name where the copy goes: fluxcase copy CASE --output FILE"));
    return Command(CopyCase{*path, output, arguments.has(QStringLiteral("force"))});
}

void declareRedact(Arguments &arguments)
{
    arguments.describe(Tr::tr("Writes a copy of a case that holds only what is about some of its "
                              "names. Of the rest it keeps the hashes, so that the copy proves "
                              "what the case proves."),
                       QStringLiteral("CASE"), Tr::tr("A case file."),
                       QStringLiteral("redact CASE --keep NAME --output FILE"));
    arguments.addValue(QStringLiteral("keep"), Tr::tr("A name to keep; may be repeated."),
                       QStringLiteral("NAME"));
    arguments.addValue(QStringLiteral("output"), Tr::tr("The case file to write."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("force"), Tr::tr("Overwrites the file."));
}

core::Result<Command> readRedact(const Arguments &arguments)
{
    const auto path = arguments.casePath();
    if (!path)
        return core::unexpected(path.error());
    // The names may stand behind the case too: --keep a.test b.test
    const auto names =
        Arguments::names(arguments.values(QStringLiteral("keep")) + arguments.positional().mid(1));
    if (!names)
        return core::unexpected(names.error());
    const QString output = arguments.value(QStringLiteral("output"));
    if (names->isEmpty() || output.isEmpty()) {
        return wrongUse(
            Tr::tr("Name what to keep and where: fluxcase redact CASE --keep NAME --output FILE"));
    }
    return Command(RedactCase{*path, *names, output, arguments.has(QStringLiteral("force"))});
}

} // namespace app
