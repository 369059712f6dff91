// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/ownerbounds.h"

#include <algorithm>
#include <array>

#include "core/ipprefix.h"
#include "core/resolverprofile.h"

namespace investigation {

namespace {

// What the manifest announces.
static_assert(ownerbounds::queriesPerSecond *
                  (ownerbounds::serversOfAName + ownerbounds::parentServers) ==
              core::ResolverProfile::directBudgetOfAName);

/// IANA IPv4 Special-Purpose Address Registry, entries that are not globally reachable or lead
/// to whoever stands nearest (AS112, AMT, 6to4 relays), and multicast.
constexpr std::array specialV4{u"0.0.0.0/8",       u"10.0.0.0/8",     u"100.64.0.0/10",
                               u"127.0.0.0/8",     u"169.254.0.0/16", u"172.16.0.0/12",
                               u"192.0.0.0/24",    u"192.0.2.0/24",   u"192.31.196.0/24",
                               u"192.52.193.0/24", u"192.88.99.0/24", u"192.168.0.0/16",
                               u"192.175.48.0/24", u"198.18.0.0/15",  u"198.51.100.0/24",
                               u"203.0.113.0/24",  u"224.0.0.0/4",    u"240.0.0.0/4"};
/// The same of IPv6, as far as it lies in the global unicast block: protocol assignments with
/// Teredo and ORCHID, documentation, 6to4 (an IPv4 address in disguise), AS112.
constexpr std::array specialV6{u"2001::/23", u"2001:db8::/32", u"2002::/16", u"2620:4f:8000::/48",
                               u"3fff::/20"};

QList<core::IpPrefix> parsed(const auto &texts)
{
    QList<core::IpPrefix> prefixes;
    for (const char16_t *text : texts)
        prefixes.append(core::IpPrefix::parse(QStringView(text)).value_or({}));
    return prefixes;
}

bool isIn(const QList<core::IpPrefix> &prefixes, const core::IpAddress &address)
{
    return std::any_of(prefixes.cbegin(), prefixes.cend(),
                       [&](const core::IpPrefix &prefix) { return prefix.contains(address); });
}

} // namespace

bool isGloballyReachable(const core::IpAddress &address)
{
    static const QList<core::IpPrefix> v4 = parsed(specialV4);
    static const QList<core::IpPrefix> v6 = parsed(specialV6);
    static const QList<core::IpPrefix> unicast = parsed(std::array{u"2000::/3"});
    if (address.isV4())
        return !isIn(v4, address);
    return address.isV6() && isIn(unicast, address) && !isIn(v6, address);
}

} // namespace investigation
