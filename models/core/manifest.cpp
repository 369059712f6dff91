// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/canary.h"

namespace core {

namespace {

using Audience = ResolverProfile::Audience;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Manifest)
};

bool isOver(SentPacket::Transport sent, ResolverProfile::Transport announced)
{
    switch (announced) {
    case ResolverProfile::Transport::Dns:
        return sent == SentPacket::Transport::Udp || sent == SentPacket::Transport::Tcp;
    case ResolverProfile::Transport::Tls:
        return sent == SentPacket::Transport::Tls;
    case ResolverProfile::Transport::Https:
        return sent == SentPacket::Transport::Https;
    case ResolverProfile::Transport::Tcp:
        return sent == SentPacket::Transport::Tcp;
    }
    Q_UNREACHABLE();
}

} // namespace

Manifest Manifest::of(const QList<DomainName> &names, const ResolverProfile &profile,
                      const PollPlan &plan)
{
    Manifest manifest;
    manifest.names = names;
    manifest.types = plan.types;
    manifest.followsNameServers = plan.types.contains(RecordType::NS);
    manifest.servers = profile.resolvers;
    manifest.asksNameServers = profile.asksNameServers();
    manifest.asksCanaries = profile.asksCanaries;
    if (profile.audience != ResolverProfile::Audience::Owner) // owners are asked as ourselves only
        manifest.clientSubnets = profile.clientSubnets;
    manifest.transport = profile.transport;
    manifest.audience = profile.audience;
    manifest.leastInterval = std::max(plan.minInterval, profile.leastInterval());
    const qsizetype canaries = profile.asksCanaries ? canary::count : 0;
    const auto addressTypes = std::count_if(plan.types.cbegin(), plan.types.cend(), &isAddressType);
    const qsizetype ofAName = plan.types.size() + addressTypes * manifest.clientSubnets.size();
    const auto questions =
        static_cast<double>(std::max<qsizetype>(names.size(), 1) * ofAName + canaries);
    for (const Endpoint &server : profile.resolvers) {
        // How many name servers there are is for the names' owners to say.
        const double budget = profile.mostPerSecond(server);
        manifest.mostPerSecond +=
            manifest.followsNameServers ? budget : std::min(budget, questions);
    }
    if (manifest.asksNameServers) {
        manifest.mostPerSecond += ResolverProfile::directBudgetOfAName *
                                  static_cast<double>(std::max<qsizetype>(names.size(), 1));
    }
    return manifest;
}

bool Manifest::covers(const SentPacket &packet, const QSet<DomainName> &nameServers) const
{
    constexpr quint16 portOfDns = 53;
    const bool isOurs = servers.contains(packet.server) && isOver(packet.transport, transport);
    const bool isDirect = asksNameServers && packet.server.port == portOfDns &&
                          isOver(packet.transport, ResolverProfile::Transport::Dns);
    if (!isOurs && !isDirect)
        return false;
    if (names.contains(packet.question) && types.contains(packet.type))
        return true;
    if (asksCanaries && isOurs && packet.type == RecordType::A && canary::isCanary(packet.question))
        return true;
    const bool isZones = (packet.type == RecordType::NS && followsNameServers) ||
                         (packet.type == RecordType::SOA && types.contains(RecordType::SOA));
    if (isZones && !packet.question.isEmpty() &&
        std::any_of(names.begin(), names.end(),
                    [&packet](const DomainName &name) { return name.isWithin(packet.question); }))
        return true;
    // Whose servers those of the zone above are, no answer of the name says.
    return followsNameServers && isAddressType(packet.type) &&
           (asksNameServers || nameServers.contains(packet.question));
}

QString Manifest::transportText() const
{
    switch (transport) {
    case ResolverProfile::Transport::Dns:
        return QStringLiteral("UDP");
    case ResolverProfile::Transport::Tls:
        return QStringLiteral("TLS");
    case ResolverProfile::Transport::Https:
        return QStringLiteral("HTTPS");
    case ResolverProfile::Transport::Tcp:
        return QStringLiteral("TCP");
    }
    Q_UNREACHABLE();
}

QString Manifest::summary() const
{
    if (servers.isEmpty())
        return Tr::tr("There is no resolver to ask. Choose one.");
    QStringList words;
    for (const RecordType type : types)
        words.append(toString(type));
    const bool isOne = names.size() <= 1;
    const QString whose = names.isEmpty() ? Tr::tr("the name")
                          : isOne         ? names.first().defanged()
                                          : Tr::tr("%1 names").arg(names.size());
    const QString others = !followsNameServers ? QString()
                           : isOne             ? Tr::tr(" and its name servers")
                                               : Tr::tr(" and their name servers");
    const QString where = servers.size() == 1 ? servers.first().toString()
                                              : Tr::tr("%1 resolvers").arg(servers.size());
    return Tr::tr("Will ask %1 of %2 at %3 over %4, at most %5 queries a second")
        .arg(words.join(QLatin1String(", ")), whose + others, where, transportText(),
             QString::number(mostPerSecond));
}

QString Manifest::canaryText() const
{
    if (!asksCanaries)
        return {};
    return Tr::tr("Each resolver is also asked for two canaries: a random name below %1, which "
                  "cannot exist, and %2, whose address is known")
        .arg(canary::parent().toString(), canary::known().toString());
}

QString Manifest::subnetText() const
{
    if (clientSubnets.isEmpty())
        return {};
    QStringList networks;
    for (const IpPrefix &subnet : clientSubnets)
        networks.append(subnet.toString());
    return Tr::tr("Addresses are also asked for as if from %1: the resolvers and the owner of the "
                  "name can see that")
        .arg(networks.join(QLatin1String(", ")));
}

QString Manifest::whoSees() const
{
    switch (audience) {
    case Audience::OwnNetwork:
        return Tr::tr("Whoever runs this network's resolver sees the names and who asked");
    case Audience::PublicOperators:
    case Audience::Custom:
        return Tr::tr("The operators of these resolvers see the names and this network's address");
    case Audience::Practice:
        return Tr::tr("Nothing leaves this machine");
    case Audience::Owner:
        return Tr::tr("The owners of the names see which names are asked for, and this network's "
                      "address");
    }
    Q_UNREACHABLE();
}

QString Manifest::whatOwnersNotice() const
{
    switch (audience) {
    case Audience::OwnNetwork:
        return Tr::tr("The owner may see that a user of this resolver asked");
    case Audience::PublicOperators:
    case Audience::Custom:
        return Tr::tr("The owner may see that a user of these resolvers asked");
    case Audience::Practice:
        return Tr::tr("Nobody can notice: the names are invented");
    case Audience::Owner:
        return Tr::tr("The owner can notice: the name's own servers are asked");
    }
    Q_UNREACHABLE();
}

} // namespace core
