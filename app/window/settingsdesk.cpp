// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settingsdesk.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include "dialogs/prompter.h"
#include "profiletext.h"
#include "window/trayicon.h"
#include "work/databases.h"
#include "work/whendone.h"

namespace app {

using widgets::DataSource;
using widgets::SettingsDialog;

namespace {

struct Seen
{
    QList<DataSource> sources{};
    QStringList problems{};
};

QString heldBy(const geo::DatabaseInfo &info)
{
    QStringList parts;
    if (info.hasNetworks)
        parts.append(SettingsDesk::tr("networks"));
    if (info.hasCountries)
        parts.append(SettingsDesk::tr("countries"));
    if (info.hasCities)
        parts.append(SettingsDesk::tr("cities"));
    return parts.join(QLatin1String(", "));
}

Seen see(const QStringList &ownFiles)
{
    const QString programFolder = QCoreApplication::applicationDirPath();
    Seen seen;
    geo::GeoDatabase databases;
    openDatabases(databases, ownFiles, programFolder);
    for (const geo::DatabaseInfo &info : databases.databases()) {
        const bool isAdded = ownFiles.contains(info.path);
        seen.sources.append({info.type, heldBy(info),
                             info.built.isValid() ? info.built.toMSecsSinceEpoch() : 0, info.path,
                             !info.shipped, isAdded ? info.path : QString()});
    }
    seen.problems = databases.problems();
    const auto known = openKnowledge(programFolder);
    for (const knowledge::ListInfo &list : known->lists()) {
        const QDateTime date(QDate::fromString(list.date.left(10), Qt::ISODate), QTime(0, 0),
                             Qt::UTC);
        seen.sources.append(
            {list.name, SettingsDesk::tr("list, %n rows", nullptr, static_cast<int>(list.rows)),
             date.isValid() ? date.toMSecsSinceEpoch() : 0, list.source, list.isOwn});
    }
    for (const core::Error &error : known->problems())
        seen.problems.append(error.message);
    return seen;
}

} // namespace

SettingsDesk::SettingsDesk(settings::Settings &settings, const core::Clock &clock,
                           widgets::Prompter &prompter, QWidget *window)
    : m_settings(settings)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_window(window)
{}

void SettingsDesk::open()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    QStringList profiles;
    for (const core::ResolverProfile &profile : std::as_const(m_profiles)) {
        const auto text = widgets::ProfileText::of(profile);
        profiles.append(tr("%1 · %2").arg(text.name, text.audience));
    }
    m_dialog = new SettingsDialog({m_settings.theme(), m_settings.notifies(),
                                   m_settings.keepsWatching(), m_settings.ownThings()},
                                  profiles, TrayIcon::isAvailable(), m_window);
    connect(m_dialog, &SettingsDialog::saved, this, &SettingsDesk::keep);
    connect(m_dialog, &SettingsDialog::profilesWanted, this, &SettingsDesk::profilesWanted);
    connect(m_dialog, &SettingsDialog::databaseWanted, this, &SettingsDesk::addDatabase);
    connect(m_dialog, &SettingsDialog::databaseRemoved, this, &SettingsDesk::removeDatabase);
    look();
    m_dialog->open();
}

void SettingsDesk::look()
{
    const auto seen = QtConcurrent::run([files = m_settings.geoFiles()] { return see(files); });
    whenDone(seen, this, [this, look = ++m_looks](const Seen &found) {
        if (m_dialog && look == m_looks) // an earlier look may come in later
            m_dialog->setSources(found.sources, found.problems, m_clock.utc());
    });
}

void SettingsDesk::addDatabase()
{
    const QString path = m_prompter.openFile(m_dialog, tr("Add a database"),
                                             tr("MMDB databases (*.mmdb);;All files (*)"));
    QStringList files = m_settings.geoFiles();
    if (path.isEmpty() || files.contains(path))
        return;
    m_settings.setGeoFiles(files << path);
    emit noticed(tr("The database is used from the next start of Fluxcase on."));
    look();
}

void SettingsDesk::removeDatabase(const QString &path)
{
    QStringList files = m_settings.geoFiles();
    files.removeAll(path);
    m_settings.setGeoFiles(files);
    look();
}

void SettingsDesk::keep(const SettingsDialog::Values &values)
{
    m_settings.setOwnThings(values.ownThings);
    if (values.theme != m_settings.theme())
        emit themeChosen(values.theme);
    m_settings.setNotifies(values.notifies);
    m_settings.setKeepsWatching(values.keepsWatching);
    emit notificationsChosen();
}

} // namespace app
