// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/drafts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

Drafts Drafts::standard()
{
    return Drafts(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  QStringLiteral("/drafts"));
}

QString Drafts::newPath(core::UtcMs now) const
{
    if (!QDir().mkpath(m_folder))
        return {};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return m_folder + QStringLiteral("/draft-%1.fluxcase").arg(stamp);
}

QStringList Drafts::paths() const
{
    const QDir folder(m_folder);
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("draft-*.fluxcase")}, QDir::Files,
                                                QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

bool Drafts::contains(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

} // namespace app
