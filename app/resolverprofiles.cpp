// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolverprofiles.h"

#include <QFile>

#include "dns/aresresolver.h"

namespace app {

using Audience = core::ResolverProfile::Audience;
using Transport = core::ResolverProfile::Transport;

namespace {

constexpr quint16 portOfTls = 853;

} // namespace

core::Result<core::ResolverProfile> systemProfile()
{
    const core::Result<QList<core::Endpoint>> resolvers = dns::AresResolver::systemResolvers();
    if (!resolvers)
        return core::unexpected(resolvers.error());
    return core::ResolverProfile{QStringLiteral("system"), Audience::OwnNetwork, *resolvers};
}

core::ResolverProfile publicProfile(Transport transport)
{
    const bool isEncrypted = transport != Transport::Dns;
    core::ResolverProfile profile;
    profile.id = isEncrypted ? QStringLiteral("public-tls") : QStringLiteral("public");
    profile.audience = Audience::PublicOperators;
    profile.transport = transport;
    QFile file(QStringLiteral(":/resolvers/public.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return profile;
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        const auto address = core::IpAddress::parse(QString::fromUtf8(cells.value(1)));
        if (!address)
            continue;
        const core::Endpoint resolver{*address, isEncrypted ? portOfTls : core::Endpoint().port};
        profile.resolvers.append(resolver);
        profile.tlsNames.insert(resolver, QString::fromUtf8(cells.value(2)));
    }
    return profile;
}

core::ResolverProfile customProfile(const QList<core::Endpoint> &resolvers)
{
    return {QStringLiteral("custom"), Audience::Custom, resolvers};
}

core::ResolverProfile ownerProfile(core::ResolverProfile finders)
{
    finders.id = QStringLiteral("owner");
    finders.audience = Audience::Owner;
    finders.asksParents = true;
    return finders;
}

core::ResolverProfile practiceProfile(const QList<core::Endpoint> &lab)
{
    return {QStringLiteral("lab"), Audience::Practice, lab};
}

} // namespace app
