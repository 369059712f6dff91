// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/profiles.h"
#include "lab/simulation/sources.h"

namespace lab {

namespace {

using Kind = Internet::Kind;
using Design = Service::Design;

constexpr auto stable = QLatin1String("Stable");
constexpr auto grey = QLatin1String("Rotation without diversity");
constexpr auto cdn = QLatin1String("CDN or load balancer");
constexpr auto pool = QLatin1String("Multi-operator service");

Subject subject(const Making &making, const QString &truth, const Design &design)
{
    Subject made;
    made.truth = truth;
    made.authority = std::make_unique<Service>(making.seed, design);
    return made;
}

quint32 usualTtl(Random &random)
{
    // alexa500_2007: 43 % at or below 1800 s; wrccdc2018: 81 % at or below 300 s, 30 % at or
    // below 60.
    static const QList<quint32> ttls{30, 60, 60, 120, 300, 300, 300, 300, 600, 900, 3600, 14'400};
    return random.pick(ttls);
}

/// An alias into a CDN's or cloud's domain, which the lists know.
void alias(Subject *subject, Design *design, const Making &making, const QString &provider,
           bool isClosed)
{
    const QByteArray label = making.name.text().split('.').first();
    const core::DomainName target =
        practiceName(QByteArray(label + ".edge." + provider.toLatin1() + ".test"));
    design->aliases = {target};
    core::NameFacts facts{target, provider, core::NameKind::CdnSuffix};
    if (isClosed)
        facts.kinds |= core::NameKind::ClosedRanges;
    subject->names.append(facts);
}

/// Most of wrccdc2018: one server, or an IPv4 and an IPv6 address of one.
Subject singleServer(const Making &making)
{
    Random random(making.seed, 50);
    const int owner = anyHost(making.internet, random);
    Design design;
    design.ttlSeconds = usualTtl(random);
    design.v4 = within(making.internet, owner);
    if (random.chance(0.3))
        design.v6 = within6(making.internet, owner);
    Subject made = subject(making, stable, design);
    if (design.v6) // an address of each family is two addresses
        made.alsoRight = QStringList(cdn);
    return made;
}

/// Akamai-like: TTL 20 s, one or two addresses, at most 3 for 95 % of names at one vantage, in the
/// network of the asker's access operator (wrccdc2018: akamai).
Subject accessCaches(const Making &making)
{
    Random random(making.seed, 50);
    Subject made;
    made.truth = cdn;
    made.alsoRight = QStringList(stable); // one place may only ever see one cache
    made.popularity = 0.8;
    Design design;
    design.ttlSeconds = 20;
    design.addresses = random.between(2, 4);
    design.shown = random.between(1, 2);
    design.turnSeconds = random.logUniform(20, 600);
    design.differsByPlace = true;
    design.replacedPerHour = random.chance(0.3) ? 0.5 : 0;
    const bool isBranded = random.chance(0.9);
    if (isBranded)
        alias(&made, &design, making, QStringLiteral("cdn0"), false);
    // Each place has its own operator; sometimes the caches are in the CDN's own network.
    design.v4 = cacheNear(making.internet, making.seed, random.chance(0.25));
    made.authority = std::make_unique<Service>(making.seed, design);
    return made;
}

/// Cloudflare-like: two to five anycast addresses, TTL 300 s, alike everywhere.
Subject anycast(const Making &making)
{
    Random random(making.seed, 50);
    const int owner = making.internet.of(Kind::Cdn)[1];
    Design design;
    design.ttlSeconds = 300;
    design.addresses = design.shown = random.between(2, 5);
    design.v4 = within(making.internet, owner);
    design.v6 = within6(making.internet, owner);
    return subject(making, cdn, design);
}

/// CloudFront-like: four or eight addresses, TTL 60 s, up to 16 at one vantage in 21 minutes.
Subject cloudFront(const Making &making)
{
    Random random(making.seed, 50);
    Subject made;
    made.truth = cdn;
    made.popularity = 0.7;
    Design design;
    design.ttlSeconds = 60;
    design.shown = random.chance(0.5) ? 8 : 4;
    design.addresses = random.between(design.shown, 16);
    design.turnSeconds = 60;
    design.differsByPlace = true;
    design.replacedPerHour = random.uniform(0, 3);
    design.v4 = within(making.internet, making.internet.of(Kind::Cloud)[0]);
    alias(&made, &design, making, QStringLiteral("cloud0"), true);
    made.authority = std::make_unique<Service>(making.seed, design);
    return made;
}

/// A cloud's load balancer: one to eight addresses in up to eight /16s, which follow the load.
Subject loadBalancer(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = 60;
    design.addresses = design.shown = random.between(2, 8);
    design.replacedPerHour = random.chance(0.5) ? random.logUniform(0.2, 6) : 0;
    design.v4 = within(making.internet, making.internet.draw(Kind::Cloud, random));
    return subject(making, cdn, design);
}

/// One address an answer out of many of one hoster or cloud.
Subject oneOfMany(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = static_cast<quint32>(random.between(10, 120));
    design.addresses = random.between(5, 40);
    design.turnSeconds = design.ttlSeconds;
    design.isDrawnAnew = true;
    design.v4 = within(making.internet, anyHost(making.internet, random));
    Subject made = subject(making, cdn, design);
    // As long as most answers are new, nothing in the DNS tells it from rented hosts.
    if (design.addresses >= 20)
        made.alsoRight = QStringList(grey);
    return made;
}

/// Google-like: 1 to 11 addresses, TTL 300 s, up to 13 in 21 minutes, one operator.
Subject google(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = 300;
    design.addresses = random.between(4, 14);
    design.shown = random.chance(0.5) ? 1 : random.between(2, 11);
    design.turnSeconds = 300;
    design.isDrawnAnew = true;
    design.differsByPlace = true;
    const int owner = making.internet.of(Kind::Cloud)[1];
    design.v4 = within(making.internet, owner);
    design.v6 = within6(making.internet, owner);
    Subject made = subject(making, cdn, design);
    made.popularity = 0.9;
    return made;
}

/// Two to four CDNs in turn: each answer names one.
Subject multiCdn(const Making &making)
{
    Random random(making.seed, 50);
    Subject made;
    made.truth = cdn;
    made.alsoRight = QStringList(pool);
    made.popularity = 0.7;
    std::vector<std::unique_ptr<Authority>> providers;
    const int count = random.between(2, 4);
    for (int i = 0; i < count; ++i) {
        Design design;
        design.ttlSeconds = static_cast<quint32>(random.between(20, 60));
        design.addresses = random.between(2, 8);
        design.shown = random.between(1, design.addresses);
        design.turnSeconds = design.ttlSeconds;
        design.differsByPlace = true;
        const int owner = making.internet.of(Kind::Cdn)[2 + 2 * i + random.between(0, 1)];
        design.v4 = within(making.internet, owner);
        alias(&made, &design, making, making.internet.operators()[owner].provider, false);
        providers.push_back(
            std::make_unique<Service>(making.seed + static_cast<quint64>(i), design));
    }
    made.authority =
        std::make_unique<Switch>(std::move(providers), making.seed, random.logUniform(30, 900));
    return made;
}

/// The NTP pool: four addresses, TTL 150 s, up to 23 in 21 minutes in up to 22 networks and 16
/// countries; 17 to 50 % of them at hosters (detection.md).
Subject volunteerPool(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = 150;
    design.addresses = random.between(20, 300);
    design.shown = 4;
    design.turnSeconds = 0.001;
    design.isDrawnAnew = true;
    design.v4 = mixed(making.internet, random.uniform(0.17, 0.5), random.uniform(0.05, 0.25));
    Subject made = subject(making, pool, design);
    made.popularity = 0.5;
    if (random.chance(0.7)) // the list of pools does not know all
        made.names.append({making.name, {}, core::NameKind::KnownPool});
    return made;
}

/// Seeds of a peer-to-peer network: some 20 addresses an answer of hundreds of nodes.
Subject peerSeeds(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = 60;
    design.addresses = random.between(100, 600);
    design.shown = random.between(12, 24);
    design.turnSeconds = random.uniform(60, 600);
    design.isDrawnAnew = true;
    design.v4 = mixed(making.internet, random.uniform(0.45, 0.7), 0.02);
    Subject made = subject(making, pool, design);
    if (random.chance(0.7))
        made.names.append({making.name, {}, core::NameKind::KnownPool});
    return made;
}

/// Mirrors of software in universities: all in each answer, or some.
Subject mirrors(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = static_cast<quint32>(random.between(60, 600));
    design.addresses = random.between(7, 24);
    design.shown = random.between(4, std::min(10, design.addresses));
    design.turnSeconds = design.ttlSeconds;
    design.isDrawnAnew = true;
    design.v4 = mixed(making.internet, random.uniform(0.05, 0.25), random.uniform(0.55, 0.8));
    return subject(making, pool, design);
}

Subject roundRobinOne(const Making &making)
{
    Random random(making.seed, 50);
    const int owner = anyHost(making.internet, random);
    Design design;
    design.ttlSeconds = usualTtl(random);
    design.addresses = design.shown = random.between(2, 8);
    design.v4 = within(making.internet, owner);
    if (random.chance(0.3))
        design.v6 = within6(making.internet, owner);
    return subject(making, cdn, design);
}

/// wrccdc2018: 51 of 897 names were in two networks.
Subject roundRobinTwo(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = usualTtl(random);
    design.addresses = design.shown = random.between(2, 6);
    design.v4 =
        either(making.internet, anyHost(making.internet, random), anyHost(making.internet, random));
    return subject(making, cdn, design);
}

/// A company on the lines of two access operators.
Subject multihomed(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = usualTtl(random);
    design.addresses = design.shown = 2;
    design.v4 = either(making.internet, making.internet.draw(Kind::Access, random),
                       making.internet.draw(Kind::Access, random));
    return subject(making, cdn, design);
}

/// A line at home whose address changes now and then.
Subject dynamicDns(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = 60;
    design.v4 = within(making.internet, making.internet.draw(Kind::Access, random));
    design.replacedPerHour = 1.0 / random.uniform(12, 48);
    Subject made = subject(making, stable, design);
    made.alsoRight = QStringList(cdn);
    made.names.append({making.name, {}, core::NameKind::DynamicDns});
    made.popularity = 0.1;
    return made;
}

/// From one hoster to another while it is watched.
Subject moving(const Making &making)
{
    Random random(making.seed, 50);
    Design design;
    design.ttlSeconds = static_cast<quint32>(random.between(60, 600));
    const core::UtcMs change =
        making.start + static_cast<core::UtcMs>(design.ttlSeconds * random.uniform(1000, 12'000));
    design.v4 = within(making.internet, anyHost(making.internet, random));
    auto before = std::make_unique<Service>(making.seed, design);
    design.v4 = within(making.internet, anyHost(making.internet, random));
    auto after = std::make_unique<Service>(making.seed + 1, design);
    Subject made;
    made.truth = stable;
    made.alsoRight = QStringList(cdn);
    made.authority = std::make_unique<Succession>(std::move(before), change, std::move(after));
    return made;
}

} // namespace

QList<Profile> serviceProfiles()
{
    QList<Profile> profiles{{QStringLiteral("single-server"), false, singleServer},
                            {QStringLiteral("access-caches"), false, accessCaches},
                            {QStringLiteral("anycast"), false, anycast},
                            {QStringLiteral("cloudfront-like"), false, cloudFront},
                            {QStringLiteral("load-balancer"), false, loadBalancer},
                            {QStringLiteral("one-of-many"), false, oneOfMany},
                            {QStringLiteral("google-like"), false, google},
                            {QStringLiteral("multi-cdn"), false, multiCdn},
                            {QStringLiteral("volunteer-pool"), false, volunteerPool},
                            {QStringLiteral("peer-seeds"), false, peerSeeds},
                            {QStringLiteral("university-mirrors"), false, mirrors},
                            {QStringLiteral("round-robin-1"), false, roundRobinOne},
                            {QStringLiteral("round-robin-2"), false, roundRobinTwo},
                            {QStringLiteral("multihomed"), false, multihomed},
                            {QStringLiteral("dynamic-dns"), false, dynamicDns},
                            {QStringLiteral("moving"), false, moving}};
    return profiles + stateProfiles();
}

} // namespace lab
