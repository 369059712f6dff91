// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolverprofiles.h"

#include "dns/aresresolver.h"

namespace app {

using Audience = core::ResolverProfile::Audience;

core::Result<core::ResolverProfile> systemProfile()
{
    const core::Result<QList<core::Endpoint>> resolvers = dns::AresResolver::systemResolvers();
    if (!resolvers)
        return core::unexpected(resolvers.error());
    return core::ResolverProfile{QStringLiteral("system"), Audience::OwnNetwork, *resolvers};
}

core::ResolverProfile customProfile(const QList<core::Endpoint> &resolvers)
{
    return {QStringLiteral("custom"), Audience::Custom, resolvers};
}

core::ResolverProfile practiceProfile(const core::Endpoint &lab)
{
    return {QStringLiteral("lab"), Audience::Practice, {lab}};
}

} // namespace app
