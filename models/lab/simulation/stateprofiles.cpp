// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/fluxauthority.h"
#include "lab/simulation/profiles.h"
#include "lab/simulation/sources.h"

namespace lab {

namespace {

using Kind = Internet::Kind;
using Design = Service::Design;

Subject subject(const Making &making, const QString &truth, const Design &design)
{
    Subject made;
    made.truth = truth;
    made.authority = std::make_unique<Service>(making.seed, design);
    return made;
}

Design gone()
{
    Design design;
    design.outcome = core::Outcome::NxDomain;
    return design;
}

/// In the first third of the watch.
core::UtcMs early(const Making &making, Random &random)
{
    return making.start + static_cast<core::UtcMs>(random.uniform(300'000, 1'500'000));
}

/// fluxdetect2011: 53 % of listed names were dead or had a single address left.
Subject notResolving(const Making &making)
{
    return subject(making, QStringLiteral("Not resolving"), gone());
}

/// A name of one server that is taken down while it is watched.
Subject takenDown(const Making &making)
{
    Random random(making.seed, 60);
    Design design;
    design.ttlSeconds = 300;
    design.v4 = within(making.internet, anyHost(making.internet, random));
    Subject made;
    made.truth = QStringLiteral("Not resolving");
    made.authority = std::make_unique<Succession>(std::make_unique<Service>(making.seed, design),
                                                  early(making, random),
                                                  std::make_unique<Service>(making.seed, gone()));
    return made;
}

Design inNetworkOf(const Making &making, Kind kind, Random &random)
{
    Design design;
    design.ttlSeconds = static_cast<quint32>(random.between(60, 3600));
    design.addresses = design.shown = kind == Kind::Parking ? random.between(1, 2) : 1;
    design.v4 = within(making.internet, making.internet.draw(kind, random));
    return design;
}

Subject parked(const Making &making)
{
    Random random(making.seed, 60);
    return subject(making, QStringLiteral("Parked"), inNetworkOf(making, Kind::Parking, random));
}

Subject sinkholed(const Making &making)
{
    Random random(making.seed, 60);
    return subject(making, QStringLiteral("Sinkholed"),
                   inNetworkOf(making, Kind::Sinkhole, random));
}

/// A fluxing name that is sinkholed while it is watched: no service, but no flux any more.
Subject fluxSinkholed(const Making &making)
{
    Random random(making.seed, 60);
    Subject made;
    made.truth = QStringLiteral("Sinkholed");
    const FluxPool::Design pool{90, 6, random.between(35, 160), 0.04};
    auto before = std::make_unique<FluxAuthority>(
        std::make_shared<FluxPool>(making.internet, making.seed, pool), making.seed,
        FluxAuthority::Design{});
    Design after = inNetworkOf(making, Kind::Sinkhole, random);
    after.ttlSeconds = 300;
    made.authority = std::make_unique<Succession>(std::move(before), early(making, random),
                                                  std::make_unique<Service>(making.seed, after));
    return made;
}

} // namespace

QList<Profile> stateProfiles()
{
    return {{QStringLiteral("not-resolving"), false, notResolving},
            {QStringLiteral("taken-down"), false, takenDown},
            {QStringLiteral("parked"), false, parked},
            {QStringLiteral("sinkholed"), false, sinkholed},
            {QStringLiteral("flux-sinkholed"), false, fluxSinkholed}};
}

} // namespace lab
