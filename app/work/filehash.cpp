// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/filehash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace app {

core::Result<QString> sha256Of(const QString &path, const std::stop_token &stop)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isRead = file.open(QIODevice::ReadOnly);
    while (isRead && !file.atEnd()) {
        if (stop.stop_requested())
            return QString();
        const QByteArray piece = file.read(pieceBytes);
        hash.addData(piece);
        isRead = !piece.isEmpty();
    }
    if (!isRead) {
        return core::unexpected(
            {core::Error::Code::Io,
             QCoreApplication::translate("app::FileHash",
                                         "%1 cannot be read. Check its name and permissions.")
                 .arg(path),
             file.errorString()});
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace app
