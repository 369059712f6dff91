// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/resolverprofiles.h"

#include <QFile>

#include "dns/aresresolver.h"

namespace app {

using Audience = core::ResolverProfile::Audience;
using Transport = core::ResolverProfile::Transport;

namespace {

constexpr quint16 portOfTls = 853;
constexpr quint16 portOfHttps = 443;

quint16 usualPort(Transport transport)
{
    switch (transport) {
    case Transport::Dns:
    case Transport::Tcp:
        return core::Endpoint().port;
    case Transport::Tls:
        return portOfTls;
    case Transport::Https:
        return portOfHttps;
    }
    Q_UNREACHABLE();
}

/// Lines of a file that ships with the program, without its head.
QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').mid(1) : QList<QByteArray>();
}

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
    core::ResolverProfile profile;
    profile.id = transport == Transport::Tls     ? QStringLiteral("public-tls")
                 : transport == Transport::Https ? QStringLiteral("public-https")
                                                 : QStringLiteral("public");
    if (transport == Transport::Https)
        profile.httpsPath = QStringLiteral("/dns-query");
    profile.audience = Audience::PublicOperators;
    profile.transport = transport;
    for (const QByteArray &line : linesOf(QStringLiteral(":/resolvers/public.csv"))) {
        const QList<QByteArray> cells = line.split(',');
        const auto address = core::IpAddress::parse(QString::fromUtf8(cells.value(1)));
        if (!address)
            continue;
        const core::Endpoint resolver{*address, usualPort(transport)};
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

QList<core::PublicResolver> knownResolvers()
{
    QList<core::PublicResolver> resolvers;
    for (const QByteArray &line : linesOf(QStringLiteral(":/resolvers/known.csv"))) {
        const QStringList cells = QString::fromUtf8(line).split(u';');
        if (cells.size() != 6)
            continue;
        core::PublicResolver resolver{cells[0], cells[1], cells[2] == QLatin1String("yes"),
                                      {},       cells[4], cells[5]};
        for (const QString &text : cells[3].split(u' ')) {
            if (const auto address = core::IpAddress::parse(text))
                resolver.addresses.append(*address);
        }
        if (!resolver.addresses.isEmpty())
            resolvers.append(resolver);
    }
    return resolvers;
}

QHash<core::IpAddress, QString> knownOperators()
{
    QHash<core::IpAddress, QString> operators;
    for (const core::PublicResolver &resolver : knownResolvers()) {
        for (const core::IpAddress &address : resolver.addresses)
            operators.insert(address, resolver.operatorName);
    }
    return operators;
}

core::ResolverProfile practiceProfile(const QList<core::Endpoint> &lab)
{
    return {QStringLiteral("lab"), Audience::Practice, lab};
}

} // namespace app
