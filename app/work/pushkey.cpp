// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pushkey.h"

#include <QCoreApplication>
#include <QFile>

#include "work/keyring.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::PushKey)
};

QString entryOf(const push::Destination &to)
{
    return push::wordOf(to.kind) + u' ' + to.url.toString(QUrl::FullyEncoded);
}

core::Result<QByteArray> readDescriptor(int descriptor)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle)) {
        return core::unexpected({core::Error::Code::Io,
                                 Tr::tr("The key cannot be read from descriptor %1. Open it, for "
                                        "example with %1<FILE.")
                                     .arg(descriptor),
                                 file.errorString()});
    }
    QByteArray text;
    while (text.size() <= push::Key::longest + 2) {
        const QByteArray piece = file.read(push::Key::longest + 3 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    return text;
}

} // namespace

core::Result<push::Key> readKey(const push::Destination &to, int descriptor)
{
    const auto text = descriptor < 0 ? keyring::read(entryOf(to)) : readDescriptor(descriptor);
    return text ? push::Key::read(*text) : core::unexpected(text.error());
}

core::Result<void> storeKey(const push::Destination &to, const push::Key &key)
{
    return keyring::write(entryOf(to), key.secret());
}

void readKeyLater(const push::Destination &to, QObject *context,
                  std::function<void(const core::Result<push::Key> &)> next)
{
    keyring::readLater(entryOf(to), context, [next](const core::Result<QByteArray> &text) {
        next(text ? push::Key::read(*text) : core::unexpected(text.error()));
    });
}

void storeKeyLater(const push::Destination &to, const push::Key &key, QObject *context,
                   std::function<void(const core::Result<void> &)> next)
{
    keyring::writeLater(entryOf(to), key.secret(), context, std::move(next));
}

core::Result<push::Destination> withAuthorities(const push::Destination &to, const QString &path)
{
    constexpr qint64 longest = 1 << 20;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray authorities = isOpen ? file.read(longest) : QByteArray();
    if (authorities.isEmpty()) {
        return core::unexpected({core::Error::Code::Io,
                                 Tr::tr("The authorities in %1 cannot be read. Name a file of "
                                        "certificates in PEM form.")
                                     .arg(path),
                                 file.errorString()});
    }
    return push::Destination::read(to.kind, to.url.toString(), authorities);
}

} // namespace app
