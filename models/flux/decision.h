// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/clock.h"
#include "flux/namestate.h"
#include "flux/operatornovelty.h"
#include "flux/verdictclass.h"

namespace flux {

/// All that the decision table looks at: of the vantage that counts unless said otherwise.
struct Picture
{
    int looks = 0;
    int hosts = 0; ///< m
    int operators = 0;
    double hostingShare = 0; ///< h
    double hostingNats = 0;  ///< what h says for a service, against flux: see Nature
    double unsureShare = 0;  ///< of addresses whose owner is not known
    OperatorNovelty::Result novelty = OperatorNovelty::Result::Open; ///< F1
    core::UtcMs noveltyAt = 0;
    core::UtcMs fiveHostsAt = 0;
    bool canTurnPositive = true;   ///< F1 could still cross its upper bound within five looks
    core::UtcMs growingSince = 0;  ///< rule 3's looks, addresses, operators and slope, or spread
    core::UtcMs movedOnSince = 0;  ///< rule 3's other sign: few machines, replaced; 0: no
    core::UtcMs rotatingSince = 0; ///< rule 6's looks, turnover and slope or wear; 0: no
    core::UtcMs settlingSince = 0; ///< F1 far below with few new addresses; 0: no
    core::UtcMs lowSince = 0;      ///< F1 below its lower bound; 0: it is not
    bool isKnownPool = false;
    bool isKnownService = false;
    bool isDynamicDns = false;
    std::optional<core::UtcMs> serversMovedAt; ///< F9 positive
    /// Trusted vantages that agree with TTLs above 1800 s, since; 0: no.
    core::UtcMs agreedSince = 0;
    bool isMany = false; ///< two addresses at once, or vantages that differ
    /// What all trusted vantages say in their last two looks, if they do.
    std::optional<Standing> state;
};

/// What the table says, and by which of its rules (1 to 8).
struct Decision
{
    VerdictClass verdictClass = VerdictClass::NotEnoughData;
    core::UtcMs at = 0;      ///< answer that brought it; 0: none did
    bool isHarmless = false; ///< Multi-operator service: in hosting networks, or known
    int rule = 8;

    bool operator==(const Decision &) const = default;
};

/// Hosting share from which a multi-operator service is taken for one.
constexpr double minServiceHosting = 0.50;
/// Share of addresses without known owner above which nothing is decided.
constexpr double maxUnsure = 0.30;
constexpr int minFluxHosts = 5;
/// What h says is enough for access lines, and for hosting, in nats …
constexpr double surelyAccess = -0.5;
constexpr double surelyHosted = 3;
/// … and where the line runs once there are so many addresses or looks.
constexpr double ratherHosted = 1;
constexpr int enoughHosts = 10;
constexpr int enoughLooks = 3;

/// The decision table; the first rule that holds decides. Rules that measuring on simulated names
/// has bettered since they were drawn up:
/// - h ≤ 0.10 was missed by one fluxing name in ten, as lists hold some access operators and flux
///   some hosted machines. Now h is a sequential test, over addresses and over operators, that
///   waits while it cannot tell yet. Research networks, where hardly any flux is, weigh double.
/// - F1 does not count an answer against flux that shows many addresses once more, up to four
///   times: flux that turns slower than its TTL was decided late.
/// - Rule 3 has a second sign, for few machines that are replaced slowly, and both of its signs
///   last until a day has brought nothing new. Operators whose addresses are mostly hosted do not
///   count for it. It also holds as soon as F1 and the access lines say together what neither says
///   alone.
/// - Rule 6 holds too where most of a pool is known, if what comes back shows that it is replaced
///   (F4): two thirds of the rented hosts passed for a load balancer.
/// - A pool that is known well enough settles rule 7 although it still shows an address here and
///   there.
Decision decide(const Picture &picture);

} // namespace flux
