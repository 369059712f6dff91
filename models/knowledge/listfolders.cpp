// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/listfolders.h"

#include <QDir>
#include <QStandardPaths>

namespace knowledge {

namespace {

constexpr int mostLists = 64;

} // namespace

QString ownLists()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // A relative folder would mean another one with every working directory.
    return QDir::isRelativePath(data) ? QString() : data % QStringLiteral("/fluxcase/knowledge");
}

QString shippedLists(const QString &applicationDir)
{
    return QDir::cleanPath(applicationDir % QStringLiteral("/../share/fluxcase/knowledge"));
}

QString practiceLists(const QString &applicationDir)
{
    return QDir::cleanPath(applicationDir % QStringLiteral("/../share/fluxcase/lab/knowledge"));
}

QStringList listsIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name :
         dir.entryList({QStringLiteral("*.list")}, QDir::Files | QDir::Readable, QDir::Name)) {
        if (paths.size() < mostLists)
            paths.append(dir.absoluteFilePath(name));
    }
    return paths;
}

} // namespace knowledge
