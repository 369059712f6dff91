// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/resolverchoice.h"

#include <QCoreApplication>
#include <QUrl>

#include "settings/profilesheet.h"
#include "work/resolverprofiles.h"

namespace app {

namespace {

using Transport = core::ResolverProfile::Transport;

constexpr quint16 portOfDns = 53;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ResolverChoice)
};

core::Result<Transport> transportOf(const Arguments &arguments)
{
    const bool isTls = arguments.has(QStringLiteral("tls"));
    const bool isHttps = arguments.has(QStringLiteral("https"));
    if (isTls && isHttps)
        return wrongUse(Tr::tr("Give only one of --tls and --https."));
    return isTls ? Transport::Tls : isHttps ? Transport::Https : Transport::Dns;
}

core::Result<QUrl> urlOf(const Arguments &arguments)
{
    const QUrl url(arguments.value(QStringLiteral("https")), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return wrongUse(Tr::tr("--https takes an address such as https://dns.example/dns-query."));
    }
    return url;
}

/// "192.0.2.1#dns.example": the name is the one its certificate must be for.
core::Result<void> add(const QString &text, quint16 usualPort, const QString &usualName,
                       core::ResolverProfile &profile)
{
    core::Result<core::Endpoint> endpoint = core::Endpoint::parse(text.section(u'#', 0, 0));
    if (!endpoint)
        return core::unexpected(endpoint.error());
    if (endpoint->port == portOfDns)
        endpoint->port = usualPort;
    QString name = usualName;
    if (text.contains(u'#')) {
        const core::Result<core::DomainName> given = core::DomainName::parse(text.section(u'#', 1));
        if (!given)
            return core::unexpected(given.error());
        name = given->toString();
    }
    if (!profile.resolvers.contains(*endpoint))
        profile.resolvers.append(*endpoint);
    if (!name.isEmpty())
        profile.tlsNames.insert(*endpoint, name);
    return {};
}

core::Result<ResolverChoice> readGiven(const Arguments &arguments, Transport transport)
{
    ResolverChoice choice{ResolverChoice::Kind::Given, customProfile({})};
    choice.profile.transport = transport;
    quint16 port = transport == Transport::Tls ? 853 : portOfDns;
    QString name;
    if (transport == Transport::Https) {
        const core::Result<QUrl> url = urlOf(arguments);
        if (!url)
            return core::unexpected(url.error());
        port = static_cast<quint16>(url->port(443));
        name = url->host(QUrl::FullyEncoded);
        choice.profile.httpsPath = url->path(QUrl::FullyEncoded);
    }
    for (const QString &text : arguments.values(QStringLiteral("resolver"))) {
        if (const core::Result<void> added = add(text, port, name, choice.profile); !added)
            return core::unexpected(added.error());
    }
    return choice;
}

/// Which resolvers, whatever they are asked for.
core::Result<ResolverChoice> readResolvers(const Arguments &arguments, Transport transport,
                                           const QString &profile)
{
    if (arguments.has(QStringLiteral("resolver")))
        return readGiven(arguments, transport);
    if (profile == QLatin1String("public") && transport != Transport::Https)
        return ResolverChoice{ResolverChoice::Kind::Given, publicProfile(transport)};
    if (transport != Transport::Dns)
        return wrongUse(Tr::tr("--tls and --https need to know whom to ask: add --resolver."));
    static const QStringList known{{}, QStringLiteral("system"), QStringLiteral("owner")};
    if (!known.contains(profile))
        return wrongUse(Tr::tr("The resolver profiles are: system, public, owner. Others are given "
                               "address by address with --resolver."));
    const bool isLab = arguments.has(QStringLiteral("lab"));
    return ResolverChoice{isLab ? ResolverChoice::Kind::Lab : ResolverChoice::Kind::System, {}};
}

} // namespace

core::ResolverProfile ResolverChoice::applied(core::ResolverProfile found) const
{
    found.clientSubnets = clientSubnets;
    found.asksCanaries = asksCanaries;
    return asksOwner ? ownerProfile(found) : found;
}

void ResolverChoice::declare(Arguments &arguments)
{
    arguments.addValue(QStringLiteral("resolver"),
                       Tr::tr("A resolver to ask; may be repeated. With --tls the name of its "
                              "certificate stands behind #."),
                       QStringLiteral("ADDRESS[:PORT][#NAME]"));
    arguments.addValue(QStringLiteral("profile"),
                       Tr::tr("A resolver profile: system (default), public, or owner: the "
                              "name's own servers, found through the system's resolvers or "
                              "--resolver. Its owner can notice."),
                       QStringLiteral("NAME"));
    arguments.addFlag(QStringLiteral("lab"), Tr::tr("Asks the practice lab inside this program."));
    arguments.addValue(QStringLiteral("ecs"),
                       Tr::tr("A network for which to ask as well (EDNS client subnet); may be "
                              "repeated. The name's owner can see it."),
                       QStringLiteral("PREFIX"));
    arguments.addFlag(
        QStringLiteral("canaries"),
        Tr::tr("Also asks each resolver for two names whose answer is known, to learn "
               "whether it tells the truth."));
    arguments.addFlag(QStringLiteral("tls"), Tr::tr("Asks over TLS (DoT)."));
    arguments.addValue(QStringLiteral("https"),
                       Tr::tr("Asks over HTTPS (DoH); the server is reached at --resolver and "
                              "believed by the name in the URL."),
                       QStringLiteral("URL"));
}

core::Result<ResolverChoice> ResolverChoice::read(const Arguments &arguments)
{
    const bool isGiven = arguments.has(QStringLiteral("resolver"));
    const bool isLab = arguments.has(QStringLiteral("lab"));
    const QString profile = arguments.value(QStringLiteral("profile"));
    const bool asksOwner = profile == QLatin1String("owner");
    if (int(isGiven && !asksOwner) + int(isLab) + int(!profile.isEmpty()) > 1)
        return wrongUse(Tr::tr("Give only one of --resolver, --profile and --lab."));
    const core::Result<Transport> transport = transportOf(arguments);
    if (!transport)
        return core::unexpected(transport.error());
    const auto subnets =
        settings::ProfileSheet::readSubnets(arguments.values(QStringLiteral("ecs")));
    if (!subnets)
        return core::unexpected(subnets.error());
    core::Result<ResolverChoice> choice = readResolvers(arguments, *transport, profile);
    if (!choice)
        return choice;
    choice->asksOwner = asksOwner;
    choice->clientSubnets = *subnets;
    choice->asksCanaries = arguments.has(QStringLiteral("canaries"));
    if (isLab && choice->asksCanaries)
        return wrongUse(Tr::tr("The practice lab knows its own names only: leave out --canaries."));
    return choice;
}

} // namespace app
