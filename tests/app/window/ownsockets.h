// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

/// The Internet sockets that this very process has open, as the kernel lists them.
namespace ownsockets {

/// "0100007F:0035 -> 00000000:0000", addresses as in /proc/net.
struct Socket
{
    QByteArray local;
    QByteArray remote;

    /// Bound to an address of 127.0.0.0/8.
    bool isOnLoopback() const
    {
        const QByteArray address = local.left(local.indexOf(':'));
        return address.size() == 8 && address.endsWith("7F");
    }
    quint16 port() const
    {
        return static_cast<quint16>(local.mid(local.indexOf(':') + 1).toUInt(nullptr, 16));
    }
};

inline QSet<QByteArray> inodes()
{
    QSet<QByteArray> found;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    for (const QString &entry : folder.entryList(QDir::AllEntries | QDir::System)) {
        QByteArray link(256, '\0');
        const QByteArray path = QFile::encodeName(folder.filePath(entry));
        const auto length =
            readlink(path.constData(), link.data(), static_cast<size_t>(link.size()));
        link.truncate(std::max<qsizetype>(0, static_cast<qsizetype>(length)));
        if (link.startsWith("socket:["))
            found.insert(link.mid(8).chopped(1));
    }
    return found;
}

inline QList<Socket> all()
{
    QList<Socket> sockets;
    const QSet<QByteArray> own = inodes();
    for (const char *table : {"udp", "udp6", "tcp", "tcp6"}) {
        QFile file(QStringLiteral("/proc/self/net/") + QLatin1String(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() > 9 && own.contains(words[9]))
                sockets.append({words[1], words[2]});
        }
    }
    return sockets;
}

} // namespace ownsockets
