// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/decision.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

using Result = OperatorNovelty::Result;

VerdictClass classOf(NameState state)
{
    switch (state) {
    case NameState::Sinkhole:
    case NameState::BlockPage:
    case NameState::Special:
        return VerdictClass::Sinkholed;
    case NameState::Parked:
        return VerdictClass::Parked;
    case NameState::NoSuchName:
    case NameState::NoAddress:
        return VerdictClass::NotResolving;
    case NameState::Resolves:
        break;
    }
    return VerdictClass::NotEnoughData;
}

Decision flux(const Picture &picture, core::UtcMs at, int rule)
{
    if (!picture.serversMovedAt)
        return {VerdictClass::FastFlux, at, false, rule};
    return {VerdictClass::DoubleFlux, std::max(at, *picture.serversMovedAt), false, rule};
}

/// Rule 7's condition, and since when it holds.
std::optional<core::UtcMs> noNewOperators(const Picture &picture)
{
    if (picture.novelty == Result::Negative)
        return picture.noveltyAt;
    if (picture.agreedSince != 0)
        return picture.agreedSince;
    // A large closed pool goes on showing an address here and there for a long time.
    if (picture.settlingSince != 0)
        return picture.settlingSince;
    // Nor need a known service ever show its last address.
    if (picture.lowSince != 0 && (picture.isKnownService || picture.isKnownPool))
        return picture.lowSince;
    return std::nullopt;
}

enum class Lines : quint8
{
    Access,
    Hosted,
    Open ///< it cannot be told yet
};

/// What kind of line most of the addresses are on.
Lines linesOf(const Picture &picture)
{
    if (picture.hostingNats <= surelyAccess)
        return Lines::Access;
    if (picture.hostingNats >= surelyHosted)
        return Lines::Hosted;
    if (picture.hosts < enoughHosts && picture.looks < enoughLooks)
        return Lines::Open;
    return picture.hostingNats <= ratherHosted ? Lines::Access : Lines::Hosted;
}

} // namespace

Decision decide(const Picture &picture)
{
    if (picture.state && picture.state->isSettled() && picture.state->state != NameState::Resolves)
        return {classOf(picture.state->state), picture.state->since, false, 1};
    if (picture.unsureShare > maxUnsure)
        return {};
    const bool isPositive = picture.novelty == Result::Positive;
    const Lines lines = linesOf(picture);
    if (isPositive && picture.hosts >= minFluxHosts && lines == Lines::Access &&
        !picture.isKnownPool)
        return flux(picture, std::max(picture.noveltyAt, picture.fiveHostsAt), 2);
    const bool isOwn = !picture.isKnownService && !picture.isKnownPool && !picture.isDynamicDns;
    if (lines == Lines::Access && isOwn && (picture.growingSince != 0 || picture.movedOnSince != 0))
        return flux(picture,
                    picture.growingSince != 0 ? picture.growingSince : picture.movedOnSince, 3);
    if (isPositive && lines == Lines::Open && !picture.isKnownPool)
        return {};
    if (isPositive)
        return {VerdictClass::MultiOperatorService, picture.noveltyAt,
                picture.hostingShare >= minServiceHosting || picture.isKnownPool, 4};
    // While the addresses may still turn out to flux too, it may be double flux.
    const bool isOpen =
        picture.novelty == Result::Open && picture.canTurnPositive && picture.hosts > 0;
    if (picture.serversMovedAt && !isOpen)
        return {VerdictClass::NameServerFlux, *picture.serversMovedAt, false, 5};
    if (picture.rotatingSince != 0 && !picture.isKnownService && !picture.isKnownPool &&
        !picture.canTurnPositive)
        return {VerdictClass::RotationWithoutDiversity, picture.rotatingSince, false, 6};
    if (const auto since = noNewOperators(picture))
        return {picture.isMany ? VerdictClass::CdnOrLoadBalancer : VerdictClass::Stable, *since,
                false, 7};
    return {};
}

} // namespace flux
