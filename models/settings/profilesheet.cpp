// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilesheet.h"

#include "core/domainname.h"
#include "core/plaintext.h"

namespace settings {

using Transport = core::ResolverProfile::Transport;

namespace {

constexpr int longestV4Subnet = 24;
constexpr int longestV6Subnet = 56;
constexpr qsizetype mostSubnets = 8;
constexpr qsizetype longestTitle = 60;

core::Unexpected wrong(const QString &sentence, const QString &detail = {})
{
    return core::unexpected({core::Error::Code::Invalid, sentence, detail});
}

} // namespace

quint16 ProfileSheet::usualPort(Transport transport)
{
    switch (transport) {
    case Transport::Dns:
    case Transport::Tcp:
        return 53;
    case Transport::Tls:
        return 853;
    case Transport::Https:
        return 443;
    }
    Q_UNREACHABLE();
}

ProfileSheet ProfileSheet::of(const core::ResolverProfile &profile)
{
    ProfileSheet sheet;
    sheet.id = profile.id;
    sheet.title = profile.title;
    sheet.transport = profile.transport;
    sheet.httpsPath = profile.httpsPath;
    for (core::Endpoint server : profile.resolvers) {
        const QString name = profile.tlsNames.value(server);
        if (server.port == usualPort(profile.transport))
            server.port = core::Endpoint().port; // goes without saying
        sheet.servers.append(name.isEmpty() ? server.toString()
                                            : server.toString() + QLatin1Char('#') + name);
    }
    for (const core::IpPrefix &subnet : profile.clientSubnets)
        sheet.clientSubnets.append(subnet.toString());
    return sheet;
}

core::Result<core::ResolverProfile> ProfileSheet::read() const
{
    core::ResolverProfile profile;
    profile.id = id;
    profile.title = core::plainText(title.trimmed(), longestTitle);
    profile.audience = core::ResolverProfile::Audience::Custom;
    profile.transport = transport;
    if (profile.title.isEmpty())
        return wrong(tr("Give this profile a name."));
    if (transport == Transport::Https) {
        profile.httpsPath = httpsPath.isEmpty() ? QStringLiteral("/dns-query") : httpsPath;
        if (!profile.httpsPath.startsWith(u'/'))
            return wrong(tr("The path begins with a slash: /dns-query."));
    }
    for (const QString &text : servers) {
        if (const auto added = addServer(text.trimmed(), profile); !added)
            return core::unexpected(added.error());
    }
    if (profile.resolvers.isEmpty())
        return wrong(tr("Name at least one server."));
    if (profile.resolvers.size() > mostServers)
        return wrong(tr("These are too many servers: name at most %1.").arg(mostServers));
    const auto subnets = readSubnets(clientSubnets);
    if (!subnets)
        return core::unexpected(subnets.error());
    profile.clientSubnets = *subnets;
    return profile;
}

core::Result<void> ProfileSheet::addServer(const QString &text,
                                           core::ResolverProfile &profile) const
{
    if (text.isEmpty())
        return {};
    core::Result<core::Endpoint> server = core::Endpoint::parse(text.section(u'#', 0, 0));
    if (!server) {
        return wrong(tr("“%1” is not the address of a server. Write addresses such as "
                        "192.0.2.53 or [2001:db8::53]:5300.")
                         .arg(core::plainText(text, 60)),
                     server.error().detail);
    }
    if (server->port == core::Endpoint().port)
        server->port = usualPort(transport);
    const QString name = text.section(u'#', 1);
    if (!name.isEmpty()) {
        const core::Result<core::DomainName> parsed = core::DomainName::parse(name);
        if (!parsed) {
            return wrong(tr("“%1” is not the name of a server.").arg(core::plainText(name, 60)),
                         parsed.error().detail);
        }
        profile.tlsNames.insert(*server, parsed->toString());
    } else if (transport == Transport::Https) {
        return wrong(tr("Over HTTPS a server needs its name too: %1#dns.example.")
                         .arg(server->address.toString()));
    }
    if (!profile.resolvers.contains(*server))
        profile.resolvers.append(*server);
    return {};
}

core::Result<QList<core::IpPrefix>> ProfileSheet::readSubnets(const QStringList &texts)
{
    QList<core::IpPrefix> subnets;
    for (const QString &text : texts) {
        const core::Result<core::IpPrefix> subnet = core::IpPrefix::parse(text);
        if (!subnet)
            return core::unexpected(subnet.error());
        if (subnet->length() > (subnet->address().isV4() ? longestV4Subnet : longestV6Subnet)) {
            return wrong(tr("“%1” is too small a network to ask for: give at most /24, or /56 of "
                            "IPv6.")
                             .arg(text.left(80)));
        }
        if (!subnets.contains(*subnet))
            subnets.append(*subnet);
    }
    if (subnets.size() > mostSubnets)
        return wrong(tr("At most %1 networks are asked for.").arg(mostSubnets));
    return subnets;
}

} // namespace settings
