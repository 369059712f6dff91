// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/fluxauthority.h"
#include "lab/simulation/profiles.h"

namespace lab {

namespace {

using Pool = FluxPool::Design;
using Answer = FluxAuthority::Design;

/// A pool as FluXOR saw them: 98 ± 37 addresses in 3 h in 38 ± 12 networks, 122 new ones a day; of
/// the machines 4 % in hosting networks (detection.md), between none and one in eight.
Pool usualPool(Random &random)
{
    Pool pool;
    pool.online = random.normal(90, 35, 25);
    pool.newPerHour = random.logUniform(3, 20);
    pool.operators = random.between(35, 160);
    pool.hosted = 0.12 * random.uniform() * random.uniform();
    return pool;
}

Subject subject(const Making &making, const Pool &pool, const Answer &answer)
{
    Subject made;
    made.truth = QStringLiteral("Fast flux");
    made.popularity = 0.05;
    made.failures = 0.01; // holz2007: 4.6 % where name servers flux too, less where they stay
    made.authority = std::make_unique<FluxAuthority>(
        std::make_shared<FluxPool>(making.internet, making.seed, pool), making.seed, answer);
    return made;
}

/// fluxor2008: TTLs of 261 ± 60 s.
Answer usualAnswer(Random &random, int shown)
{
    Answer answer;
    answer.shown = shown;
    answer.ttlSeconds = static_cast<quint32>(random.normal(261, 60, 60));
    answer.rotationSeconds = answer.ttlSeconds;
    answer.replaced = random.uniform(0.5, 1);
    return answer;
}

/// holz2007: five addresses, TTL 600 s.
Subject five(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(4, 6));
    if (random.chance(0.5))
        answer.ttlSeconds = 600;
    return subject(making, usualPool(random), answer);
}

/// fluxdetect2011: ten addresses, TTL 300 s, a pool of 93 in 58 networks.
Subject ten(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(8, 12));
    answer.ttlSeconds = 300;
    return subject(making, usualPool(random), answer);
}

Subject two(const Making &making)
{
    Random random(making.seed, 40);
    return subject(making, usualPool(random), usualAnswer(random, 2));
}

/// srg2026: TTLs of at most 60 s, 22 operators.
Subject one(const Making &making)
{
    Random random(making.seed, 40);
    Pool pool = usualPool(random);
    pool.operators = random.between(18, 60);
    Answer answer = usualAnswer(random, 1);
    answer.ttlSeconds = static_cast<quint32>(random.between(20, 60));
    answer.rotationSeconds = answer.ttlSeconds;
    answer.replaced = 1;
    return subject(making, pool, answer);
}

/// storm2007: TTL 0, 800 to 1,100 addresses an hour.
Subject storm(const Making &making)
{
    Random random(making.seed, 40);
    Pool pool = usualPool(random);
    pool.online = random.uniform(800, 1100);
    pool.newPerHour = random.uniform(300, 500);
    pool.operators = random.between(120, 250);
    return subject(making, pool, {1, 0, 1, 1, true, false, {}});
}

/// fluxor2008, a young network: 3 to 5 addresses in an hour, 7 or 8 in three.
Subject young(const Making &making)
{
    Random random(making.seed, 40);
    Pool pool{random.uniform(3, 5), random.uniform(1.5, 2.5), random.between(20, 60), 0.02};
    Answer answer = usualAnswer(random, random.between(1, 3));
    answer.replaced = 1;
    return subject(making, pool, answer);
}

/// One or two of five to ten addresses change with each TTL.
Subject overlapping(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(5, 10));
    answer.replaced = random.uniform(0.15, 0.3);
    return subject(making, usualPool(random), answer);
}

/// Machines of three to six access operators of one region only.
Subject fewOperators(const Making &making)
{
    Random random(making.seed, 40);
    Pool pool = usualPool(random);
    pool.operators = random.between(3, 6);
    pool.newPerHour = random.logUniform(10, 60);
    pool.hosted = 0;
    return subject(making, pool, usualAnswer(random, random.between(2, 6)));
}

/// Some addresses of well-known services in every answer (Akamai 2017, see detection.md).
Subject decoys(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(5, 8));
    for (int i = random.between(1, 2); i > 0; --i) {
        const auto kind = random.chance(0.5) ? Internet::Kind::Cloud : Internet::Kind::Cdn;
        answer.decoys.append(making.internet.v4Host(making.internet.draw(kind, random), random));
    }
    return subject(making, usualPool(random), answer);
}

/// Name servers on machines of the same pool; holz2007: 4.6 % of look-ups fail.
Subject doubleOf(const Making &making, int shown)
{
    Random random(making.seed, 40);
    const auto pool = std::make_shared<FluxPool>(making.internet, making.seed, usualPool(random));
    const Answer answer = usualAnswer(random, shown);
    FluxServers::Design servers;
    servers.zone = making.name;
    servers.names = random.between(5, 10);
    servers.shown = random.between(2, 4);
    servers.ttlSeconds = answer.ttlSeconds;
    servers.setSeconds = random.logUniform(900, 12.0 * 3600); // caglayan2009: 12 to 24 h
    Subject made;
    made.truth = QStringLiteral("Double flux");
    made.popularity = 0.05;
    made.failures = 0.046;
    made.authority = std::make_unique<FluxAuthority>(pool, making.seed, answer);
    made.servers = std::make_unique<FluxServers>(pool, making.seed, servers);
    return made;
}

Subject doubleFive(const Making &making)
{
    return doubleOf(making, 5);
}

Subject doubleOne(const Making &making)
{
    return doubleOf(making, 1);
}

/// bitsight2024: 42 of 193 names were used for name servers only; the name itself stays.
Subject serversOnly(const Making &making)
{
    Random random(making.seed, 40);
    Subject made = doubleOf(making, 1);
    made.truth = QStringLiteral("Name-server flux");
    const int host = making.internet.draw(Internet::Kind::Hosting, random);
    Answer answer;
    answer.shown = 0;
    answer.ttlSeconds = 300;
    for (int i = random.between(1, 2); i > 0; --i)
        answer.decoys.append(making.internet.v4Host(host, random));
    const auto nobody = std::make_shared<FluxPool>(making.internet, making.seed, Pool{});
    made.authority = std::make_unique<FluxAuthority>(nobody, making.seed, answer);
    return made;
}

/// Gamaredon-like: rented machines in one or two hosting networks. Flux in what it does, but
/// nothing in the DNS tells it from a load balancer, so the right class is the grey one.
Subject leased(const Making &making)
{
    Random random(making.seed, 40);
    Pool pool{random.uniform(40, 150), random.logUniform(10, 60), random.between(1, 2), 0, true};
    Subject made = subject(making, pool, usualAnswer(random, random.between(1, 5)));
    made.truth = QStringLiteral("Rotation without diversity");
    return made;
}

Subject ipv6(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(1, 5));
    answer.v4 = false;
    answer.v6 = true;
    return subject(making, usualPool(random), answer);
}

Subject dualStack(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(2, 5));
    answer.v6 = true;
    return subject(making, usualPool(random), answer);
}

/// Changes every half to two hours, below a TTL of half an hour.
Subject slow(const Making &making)
{
    Random random(making.seed, 40);
    Answer answer = usualAnswer(random, random.between(2, 6));
    answer.ttlSeconds = static_cast<quint32>(random.between(1200, 1800));
    answer.rotationSeconds = random.uniform(1800, 7200);
    return subject(making, usualPool(random), answer);
}

} // namespace

QList<Profile> fluxProfiles()
{
    return {{QStringLiteral("flux-5"), true, five},
            {QStringLiteral("flux-10"), true, ten},
            {QStringLiteral("flux-2"), true, two},
            {QStringLiteral("flux-1"), true, one},
            {QStringLiteral("flux-1-storm"), true, storm},
            {QStringLiteral("flux-young"), true, young},
            {QStringLiteral("flux-overlapping"), true, overlapping},
            {QStringLiteral("flux-few-operators"), true, fewOperators},
            {QStringLiteral("flux-decoys"), true, decoys},
            {QStringLiteral("double-5"), true, doubleFive},
            {QStringLiteral("double-1"), true, doubleOne},
            {QStringLiteral("name-servers-only"), true, serversOnly},
            {QStringLiteral("leased-hosts"), true, leased},
            {QStringLiteral("flux-ipv6"), true, ipv6},
            {QStringLiteral("flux-dual-stack"), true, dualStack},
            {QStringLiteral("flux-slow"), true, slow}};
}

} // namespace lab
