// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/population.h"

#include <QSet>

#include "lab/simulation/fluxauthority.h"
#include "lab/zone.h"

namespace lab {

namespace {

constexpr core::UtcMs firstStart = 1'795'000'000'000; // 2026-11-18
constexpr quint64 weekMs = 604'800'000;
constexpr quint32 firstResolver = 0xc0000201; // 192.0.2.1

quint64 partOf(const QString &profile, int number)
{
    quint64 part = static_cast<quint64>(number) + 1;
    for (const QChar c : profile)
        part = part * 1'000'003 + c.unicode();
    return part;
}

} // namespace

Population::Population(quint64 seed)
    : Population(seed, Watching())
{}

Population::Population(quint64 seed, const Watching &watching)
    : m_seed(seed)
    , m_watching(watching)
    , m_internet(seed)
{}

SimulatedName Population::make(const Profile &profile, int number) const
{
    const quint64 seed = Random(m_seed, partOf(profile.id, number)).next();
    Random random(seed, 70);
    SimulatedName made;
    made.profile = profile.id;
    made.isFluxing = profile.isFluxing;
    made.name = practiceName(
        QByteArray(profile.id.toLatin1() + '-' + QByteArray::number(number) + ".test"));
    const core::UtcMs start = firstStart + static_cast<core::UtcMs>(random.below(weekMs));
    Subject subject = profile.make({m_internet, made.name, start, seed});
    made.truth = subject.truth;
    made.alsoRight = subject.alsoRight;
    if (!subject.servers)
        subject.servers = std::make_unique<SteadyServers>(m_internet, seed, made.name);
    const WatchDesign design = watchOf(subject, start, random);
    made.vantages = static_cast<int>(design.resolvers.size());
    Recording recording(made.name, *subject.authority, *subject.servers, design, seed);
    made.batch.observations = recording.run();
    addFacts(&made, subject.names);
    return made;
}

WatchDesign Population::watchOf(const Subject &subject, core::UtcMs start, Random &random) const
{
    using Honesty = WatchDesign::Honesty;
    WatchDesign design;
    design.start = start;
    design.looks = random.between(m_watching.leastLooks, m_watching.mostLooks);
    design.popularity = subject.popularity;
    design.failures = subject.failures;
    const int vantages = m_watching.vantages > 0 ? m_watching.vantages : random.between(1, 4);
    for (int i = 0; i < vantages; ++i) {
        WatchDesign::Resolver resolver;
        resolver.endpoint.address = core::IpAddress::v4(firstResolver + static_cast<quint32>(i));
        if (random.chance(0.3)) // an anycast farm
            resolver.caches = random.between(2, 4);
        design.resolvers.append(resolver);
    }
    if (vantages >= 3 && random.chance(0.05)) {
        static const QList<Honesty> ways{Honesty::Sinkholes, Honesty::Denies, Honesty::Silent};
        design.resolvers.last().honesty = random.pick(ways);
        design.sinkhole =
            m_internet.v4Host(m_internet.draw(Internet::Kind::Sinkhole, random), random);
    }
    return design;
}

void Population::addFacts(SimulatedName *made, const QList<core::NameFacts> &known) const
{
    QSet<core::IpAddress> seen;
    for (const core::Observation &observation : std::as_const(made->batch.observations)) {
        for (const core::Record &record : observation.answers) {
            if (record.address.isEmpty() || seen.contains(record.address))
                continue;
            seen.insert(record.address);
            made->batch.facts.append(m_internet.facts(record.address));
        }
    }
    made->batch.names = known;
}

} // namespace lab
