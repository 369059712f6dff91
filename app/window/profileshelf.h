// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resolverprofile.h"
#include "settings/settings.h"

namespace app {

/// The resolver profiles that a case of the real world may use: the system's, the public ones, and
/// those of the analyst, which are kept in the settings. Lives on the main thread.
class ProfileShelf
{
public:
    explicit ProfileShelf(settings::Settings &settings)
        : m_settings(settings)
    {}

    const QList<core::ResolverProfile> &profiles() const { return m_profiles; }
    /// With this id; the first one where there is none.
    core::ResolverProfile byId(const QString &id) const;
    /// Reads all of them anew.
    void fill();
    void setOwn(const QList<core::ResolverProfile> &own);
    /// Empty: there is no such profile any more.
    void setCustom(const QList<core::Endpoint> &resolvers);

private:
    settings::Settings &m_settings;
    QList<core::ResolverProfile> m_profiles;
};

} // namespace app
