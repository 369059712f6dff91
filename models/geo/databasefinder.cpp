// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/databasefinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace geo {

namespace {

constexpr int mostFiles = 64;

/// The value of `DatabaseDirectory` in geoipupdate's configuration; empty when there is none.
QString databaseDirectory(const QString &configuration)
{
    constexpr qint64 mostBytes = 64 * 1024;
    QFile file(configuration);
    // A pipe in its place would keep the reader waiting.
    if (!QFileInfo(configuration).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.read(mostBytes));
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        const QLatin1String key("DatabaseDirectory");
        const QStringView rest = trimmed.sliced(qMin(trimmed.size(), key.size()));
        if (trimmed.startsWith(key) && !rest.isEmpty() && rest.front().isSpace())
            return rest.trimmed().toString();
    }
    return {};
}

QStringList userFolders()
{
    QStringList folders{qEnvironmentVariable("GEOIPUPDATE_DB_DIR")};
    for (const QString &configuration :
         {qEnvironmentVariable("GEOIPUPDATE_CONF_FILE"), QStringLiteral("/etc/GeoIP.conf"),
          QStringLiteral("/usr/local/etc/GeoIP.conf")}) {
        if (!configuration.isEmpty())
            folders.append(databaseDirectory(configuration));
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    folders += {QStringLiteral("/var/lib/GeoIP"), QStringLiteral("/usr/share/GeoIP"),
                QStringLiteral("/usr/local/share/GeoIP"), data % QStringLiteral("/GeoIP"),
                data % QStringLiteral("/fluxcase/geo")};
    // A relative folder would mean another one with every working directory.
    folders.removeIf([](const QString &folder) { return QDir::isRelativePath(folder); });
    return folders;
}

/// Files of the folders in order, each file once even when two folders are the same one.
QStringList databasesIn(const QStringList &folders)
{
    QStringList paths;
    QStringList seen;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.mmdb")}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : files) {
            const QString real = file.canonicalFilePath();
            if (paths.size() == mostFiles || seen.contains(real))
                continue;
            seen.append(real);
            paths.append(file.absoluteFilePath());
        }
    }
    return paths;
}

} // namespace

QStringList userDatabases()
{
    return databasesIn(userFolders());
}

QStringList shippedDatabases(const QString &applicationDir)
{
    return databasesIn(
        {QDir::cleanPath(applicationDir % QStringLiteral("/../share/fluxcase/geo"))});
}

} // namespace geo
