// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/headsignature.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace app {

namespace {

using core::Error;
using core::unexpected;

constexpr qint64 longestFile = 64'000;
constexpr char armour[] = "-----BEGIN SSH SIGNATURE-----\n";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::HeadSignature)
};

struct Ended
{
    int status = -1;
    QByteArray output;
    QString messages;
};

core::Result<Ended> runKeygen(const QStringList &arguments, const QByteArray &input)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ssh-keygen"));
    QProcess process;
    if (!program.isEmpty())
        process.start(program, arguments);
    if (program.isEmpty() || !process.waitForStarted()) {
        return unexpected({Error::Code::NotFound,
                           Tr::tr("ssh-keygen is missing, which signs and checks signatures. "
                                  "Install the package openssh-client."),
                           process.errorString()});
    }
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1); // a person may be asked for a passphrase
    const bool isWhole = process.exitStatus() == QProcess::NormalExit;
    return Ended{isWhole ? process.exitCode() : -1, process.readAllStandardOutput(),
                 core::plainText(QString::fromUtf8(process.readAllStandardError()).simplified())};
}

core::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return unexpected(
            {Error::Code::NotFound,
             Tr::tr("%1 cannot be read. Check its name and your right to read it.").arg(path),
             file.errorString()});
    }
    return file.read(longestFile + 1);
}

Error noRecord(const QString &path)
{
    return {
        Error::Code::Invalid,
        Tr::tr("%1 is no signature of a head. Name a file that `fluxcase sign` wrote.").arg(path),
        {}};
}

} // namespace

QByteArray HeadRecord::toText() const
{
    return QStringLiteral("fluxcase head of a case\nsigned %1\nevidence %2\nhead %3\n")
        .arg(core::utcIso(at), QString::number(entries), head)
        .toLatin1();
}

core::Result<QByteArray> signedText(const HeadRecord &record, const QString &keyPath)
{
    if (!QFileInfo(keyPath).isFile()) {
        return unexpected(
            {Error::Code::NotFound,
             Tr::tr("There is no key %1. Name the file of a private SSH key.").arg(keyPath),
             {}});
    }
    const QByteArray text = record.toText();
    const auto ended =
        runKeygen({QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-f"), keyPath,
                   QStringLiteral("-n"), QStringLiteral("fluxcase")},
                  text);
    if (!ended)
        return unexpected(ended.error());
    if (ended->status != 0 || !ended->output.startsWith(armour)) {
        return unexpected({Error::Code::Invalid,
                           Tr::tr("The key did not sign. ssh-keygen says: %1").arg(ended->messages),
                           ended->messages});
    }
    return QByteArray(text + ended->output);
}

core::Result<SignedHead> readSignedHead(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return unexpected(bytes.error());
    const qsizetype end = bytes->indexOf(armour);
    if (bytes->size() > longestFile || end < 0)
        return unexpected(noRecord(path));
    static const QRegularExpression form(
        QStringLiteral("\\Afluxcase head of a case\nsigned (\\S{20,40})\nevidence (\\d{1,18})\n"
                       "head (sha256:[0-9a-f]{64})\n\\z"));
    SignedHead signedHead{{}, bytes->left(end), bytes->mid(end)};
    const auto found = form.match(QString::fromLatin1(signedHead.text));
    if (!found.hasMatch())
        return unexpected(noRecord(path));
    const QDateTime at = QDateTime::fromString(found.captured(1), Qt::ISODateWithMs);
    signedHead.record = {found.captured(3), found.captured(2).toLongLong(),
                         at.isValid() ? at.toMSecsSinceEpoch() : 0};
    return signedHead;
}

core::Result<QString> signerOf(const SignedHead &head, const QString &signersPath)
{
    if (const auto readable = bytesOf(signersPath); !readable)
        return unexpected(readable.error());
    // ssh-keygen reads the signature from a file only.
    QTemporaryFile file;
    if (!file.open() || file.write(head.signature) != head.signature.size() || !file.flush()) {
        return unexpected({Error::Code::Io,
                           Tr::tr("There is no room for a temporary file. Free some space."),
                           file.errorString()});
    }
    const auto found =
        runKeygen({QStringLiteral("-Y"), QStringLiteral("find-principals"), QStringLiteral("-s"),
                   file.fileName(), QStringLiteral("-f"), signersPath},
                  {});
    if (!found)
        return unexpected(found.error());
    const QString signer =
        QString::fromUtf8(found->output).section(u'\n', 0, 0).section(u',', 0, 0);
    if (found->status != 0 || signer.isEmpty()) {
        return unexpected({Error::Code::Damaged,
                           Tr::tr("The signature is of none of the keys in %1.").arg(signersPath),
                           found->messages});
    }
    const auto verified =
        runKeygen({QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-f"),
                   signersPath, QStringLiteral("-I"), signer, QStringLiteral("-n"),
                   QStringLiteral("fluxcase"), QStringLiteral("-s"), file.fileName()},
                  head.text);
    if (!verified)
        return unexpected(verified.error());
    if (verified->status != 0) {
        return unexpected({Error::Code::Damaged,
                           Tr::tr("The signature is not that of what stands above it: one of the "
                                  "two was changed, or it was made for something else."),
                           verified->messages});
    }
    return core::plainText(signer);
}

} // namespace app
