// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "settings/exportprofile.h"
#include "settings/ownthings.h"
#include "settings/profilesheet.h"

class QSettings;

namespace settings {

enum class Theme
{
    System,
    Light,
    Dark
};

/// What Fluxcase remembers from one start to the next, typed, over an injected QSettings. Nothing
/// of a case is in here, and nothing of this is in a case. Lives on the thread of the QSettings.
class Settings
{
public:
    explicit Settings(QSettings &store);

    /// Paths of cases, the last used first, at most ten.
    QStringList recentCases() const;
    void addRecentCase(const QString &path);
    void removeRecentCase(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Docks, headers and splitters.
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    Theme theme() const;
    void setTheme(Theme theme);

    /// Id of the resolver profile that was chosen last; empty: none yet.
    QString resolverProfile() const;
    void setResolverProfile(const QString &id);
    /// Resolvers the analyst added, as core::Endpoint::parse() reads them.
    QStringList customResolvers() const;
    void setCustomResolvers(const QStringList &resolvers);

    /// Profiles the analyst wrote, in order.
    QList<ProfileSheet> ownProfiles() const;
    void setOwnProfiles(const QList<ProfileSheet> &profiles);
    /// Whether resolvers are asked for canaries, where a case permits it.
    bool asksCanaries() const;
    void setAsksCanaries(bool asks);

    /// Whether the map has borders between countries; it does.
    bool mapBorders() const;
    void setMapBorders(bool borders);
    /// Whether verdicts are told on the desktop; not before the analyst asks for it.
    bool notifies() const;
    void setNotifies(bool notifies);
    /// Watching goes on when the window is closed; only where notifies().
    bool keepsWatching() const;
    void setKeepsWatching(bool keeps);

    /// MMDB files the analyst added.
    QStringList geoFiles() const;
    void setGeoFiles(const QStringList &paths);

    /// The analyst's own ranges and names as typed; OwnThings::read() reads them.
    QStringList ownThings() const;
    void setOwnThings(const QStringList &lines);
    /// In order; until they are set for the first time, the ones Fluxcase begins with.
    QList<ExportProfile> exportProfiles() const;
    void setExportProfiles(const QList<ExportProfile> &profiles);
    /// Where indicators were sent to, of a kind ("taxii", "misp"): the last one first, at most ten.
    QStringList pushUrls(const QString &kind) const;
    void addPushUrl(const QString &kind, const QString &url);
    /// The file of authorities that was used last; empty: the system's.
    QString pushAuthority() const;
    void setPushAuthority(const QString &path);

private:
    QSettings &m_store;
};

} // namespace settings
