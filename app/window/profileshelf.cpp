// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/profileshelf.h"

#include "work/resolverprofiles.h"

namespace app {

core::ResolverProfile ProfileShelf::byId(const QString &id) const
{
    for (const core::ResolverProfile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return m_profiles.value(0);
}

void ProfileShelf::fill()
{
    using Transport = core::ResolverProfile::Transport;
    m_profiles.clear();
    const core::Result<core::ResolverProfile> system = systemProfile();
    if (system)
        m_profiles.append(*system);
    for (const auto transport : {Transport::Dns, Transport::Tls, Transport::Https})
        m_profiles.append(publicProfile(transport));
    if (system)
        m_profiles.append(ownerProfile(*system));
    QList<core::Endpoint> custom;
    for (const QString &text : m_settings.customResolvers()) {
        if (const core::Result<core::Endpoint> endpoint = core::Endpoint::parse(text))
            custom.append(*endpoint);
    }
    if (!custom.isEmpty())
        m_profiles.append(customProfile(custom));
    for (const settings::ProfileSheet &sheet : m_settings.ownProfiles()) {
        if (const core::Result<core::ResolverProfile> own = sheet.read())
            m_profiles.append(*own);
    }
}

void ProfileShelf::setOwn(const QList<core::ResolverProfile> &own)
{
    QList<settings::ProfileSheet> sheets;
    for (const core::ResolverProfile &profile : own)
        sheets.append(settings::ProfileSheet::of(profile));
    m_settings.setOwnProfiles(sheets);
    fill();
}

void ProfileShelf::setCustom(const QList<core::Endpoint> &resolvers)
{
    QStringList texts;
    for (const core::Endpoint &endpoint : resolvers)
        texts.append(endpoint.toString());
    m_settings.setCustomResolvers(texts);
    m_profiles.removeIf(
        [](const core::ResolverProfile &profile) { return profile.id == QLatin1String("custom"); });
    if (!resolvers.isEmpty())
        m_profiles.append(customProfile(resolvers));
}

} // namespace app
