// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <array>
#include <utility>

#include <QSettings>

namespace settings {

namespace {

// Every key there is. A key that was released keeps its name and meaning.
constexpr QLatin1String recentCasesKey("cases/recent");
constexpr QLatin1String windowGeometryKey("window/geometry");
constexpr QLatin1String windowStateKey("window/state");
constexpr QLatin1String themeKey("window/theme"); // system, light or dark
constexpr QLatin1String resolverProfileKey("resolvers/profile");
constexpr QLatin1String customResolversKey("resolvers/custom");
constexpr QLatin1String ownProfilesKey("resolvers/profiles"); // an array of sheets
constexpr QLatin1String canariesKey("resolvers/canaries");
constexpr QLatin1String geoFilesKey("geo/files");
constexpr QLatin1String mapBordersKey("window/mapBorders");
constexpr QLatin1String notifiesKey("window/notifies");
constexpr QLatin1String keepsWatchingKey("window/keepsWatching");
constexpr QLatin1String ownThingsKey("safety/own");
constexpr QLatin1String exportProfilesKey("export/profiles"); // an array
constexpr QLatin1String pushUrlsKey("push/urls/");            // and the kind
constexpr QLatin1String pushAuthorityKey("push/authority");

constexpr qsizetype mostRecentCases = 10;
constexpr qsizetype mostPushUrls = 10;
constexpr int mostProfiles = 50;

using Transport = core::ResolverProfile::Transport;
constexpr std::array<std::pair<Transport, QLatin1String>, 4> transportWords{
    {{Transport::Dns, QLatin1String("udp")},
     {Transport::Tcp, QLatin1String("tcp")},
     {Transport::Tls, QLatin1String("tls")},
     {Transport::Https, QLatin1String("https")}}};

Transport transportOf(const QString &text)
{
    for (const auto &[transport, word] : transportWords) {
        if (text == word)
            return transport;
    }
    return Transport::Dns;
}

QString wordOf(Transport transport)
{
    for (const auto &[one, word] : transportWords) {
        if (one == transport)
            return word;
    }
    return transportWords.front().second;
}

} // namespace

Settings::Settings(QSettings &store)
    : m_store(store)
{}

QStringList Settings::recentCases() const
{
    return m_store.value(recentCasesKey).toStringList().mid(0, mostRecentCases);
}

void Settings::addRecentCase(const QString &path)
{
    QStringList paths = recentCases();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(recentCasesKey, paths.mid(0, mostRecentCases));
}

void Settings::removeRecentCase(const QString &path)
{
    QStringList paths = recentCases();
    paths.removeAll(path);
    m_store.setValue(recentCasesKey, paths);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(windowGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(windowGeometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store.value(windowStateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_store.setValue(windowStateKey, state);
}

Theme Settings::theme() const
{
    const QString word = m_store.value(themeKey).toString();
    if (word == QLatin1String("light"))
        return Theme::Light;
    return word == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(themeKey, theme == Theme::Light  ? QStringLiteral("light")
                               : theme == Theme::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system"));
}

QString Settings::resolverProfile() const
{
    return m_store.value(resolverProfileKey).toString();
}

void Settings::setResolverProfile(const QString &id)
{
    m_store.setValue(resolverProfileKey, id);
}

QStringList Settings::customResolvers() const
{
    return m_store.value(customResolversKey).toStringList();
}

void Settings::setCustomResolvers(const QStringList &resolvers)
{
    m_store.setValue(customResolversKey, resolvers);
}

QList<ProfileSheet> Settings::ownProfiles() const
{
    QList<ProfileSheet> profiles;
    const int size = std::min(m_store.beginReadArray(ownProfilesKey), mostProfiles);
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        const auto text = [this](const char *key) {
            return m_store.value(QLatin1String(key)).toString();
        };
        profiles.append({text("id"), text("title"), transportOf(text("transport")),
                         m_store.value(QLatin1String("servers")).toStringList(), text("path"),
                         m_store.value(QLatin1String("subnets")).toStringList()});
    }
    m_store.endArray();
    return profiles;
}

void Settings::setOwnProfiles(const QList<ProfileSheet> &profiles)
{
    m_store.remove(ownProfilesKey);
    m_store.beginWriteArray(ownProfilesKey, static_cast<int>(profiles.size()));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        m_store.setArrayIndex(static_cast<int>(i));
        m_store.setValue(QLatin1String("id"), profiles[i].id);
        m_store.setValue(QLatin1String("title"), profiles[i].title);
        m_store.setValue(QLatin1String("transport"), wordOf(profiles[i].transport));
        m_store.setValue(QLatin1String("servers"), profiles[i].servers);
        m_store.setValue(QLatin1String("path"), profiles[i].httpsPath);
        m_store.setValue(QLatin1String("subnets"), profiles[i].clientSubnets);
    }
    m_store.endArray();
}

bool Settings::asksCanaries() const
{
    return m_store.value(canariesKey, false).toBool();
}

void Settings::setAsksCanaries(bool asks)
{
    m_store.setValue(canariesKey, asks);
}

QStringList Settings::geoFiles() const
{
    return m_store.value(geoFilesKey).toStringList();
}

void Settings::setGeoFiles(const QStringList &paths)
{
    m_store.setValue(geoFilesKey, paths);
}

bool Settings::mapBorders() const
{
    return m_store.value(mapBordersKey, true).toBool();
}

void Settings::setMapBorders(bool borders)
{
    m_store.setValue(mapBordersKey, borders);
}

bool Settings::notifies() const
{
    return m_store.value(notifiesKey).toBool();
}

void Settings::setNotifies(bool notifies)
{
    m_store.setValue(notifiesKey, notifies);
}

bool Settings::keepsWatching() const
{
    return m_store.value(keepsWatchingKey).toBool();
}

void Settings::setKeepsWatching(bool keeps)
{
    m_store.setValue(keepsWatchingKey, keeps);
}

QStringList Settings::ownThings() const
{
    return m_store.value(ownThingsKey).toStringList();
}

void Settings::setOwnThings(const QStringList &lines)
{
    m_store.setValue(ownThingsKey, lines);
}

QList<ExportProfile> Settings::exportProfiles() const
{
    if (!m_store.contains(exportProfilesKey + QLatin1String("/size")))
        return ExportProfile::standard();
    QList<ExportProfile> profiles;
    const int size = std::min(m_store.beginReadArray(exportProfilesKey), mostProfiles);
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        const auto text = [this](const char *key) {
            return m_store.value(QLatin1String(key)).toString();
        };
        profiles.append({text("title").left(ExportProfile::longestTitle), text("format"),
                         text("scope"), text("tlp"),
                         m_store.value(QLatin1String("defanged"), true).toBool()});
    }
    m_store.endArray();
    return profiles;
}

void Settings::setExportProfiles(const QList<ExportProfile> &profiles)
{
    m_store.remove(exportProfilesKey);
    m_store.beginWriteArray(exportProfilesKey, static_cast<int>(profiles.size()));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        m_store.setArrayIndex(static_cast<int>(i));
        m_store.setValue(QLatin1String("title"), profiles[i].title);
        m_store.setValue(QLatin1String("format"), profiles[i].format);
        m_store.setValue(QLatin1String("scope"), profiles[i].scope);
        m_store.setValue(QLatin1String("tlp"), profiles[i].tlp);
        m_store.setValue(QLatin1String("defanged"), profiles[i].isDefanged);
    }
    m_store.endArray();
}

QStringList Settings::pushUrls(const QString &kind) const
{
    return m_store.value(pushUrlsKey + kind).toStringList().mid(0, mostPushUrls);
}

void Settings::addPushUrl(const QString &kind, const QString &url)
{
    QStringList urls = pushUrls(kind);
    urls.removeAll(url);
    urls.prepend(url);
    m_store.setValue(pushUrlsKey + kind, QStringList(urls.mid(0, mostPushUrls)));
}

QString Settings::pushAuthority() const
{
    return m_store.value(pushAuthorityKey).toString();
}

void Settings::setPushAuthority(const QString &path)
{
    m_store.setValue(pushAuthorityKey, path);
}

} // namespace settings
