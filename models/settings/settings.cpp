// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

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
constexpr QLatin1String geoFilesKey("geo/files");

constexpr qsizetype mostRecentCases = 10;

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

QStringList Settings::geoFiles() const
{
    return m_store.value(geoFilesKey).toStringList();
}

void Settings::setGeoFiles(const QStringList &paths)
{
    m_store.setValue(geoFilesKey, paths);
}

} // namespace settings
