// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "flux/casejudge.h"
#include "lab/simulation/population.h"

namespace accuracy {

/// One name whose truth is known, and what was said about it.
struct Trial
{
    core::DomainName name;
    QString profile;
    QString truth; ///< the class, in the words of the product; empty: only that it is a service
    QStringList alsoRight;     ///< classes that are right too
    bool isFluxing = false;    ///< leased hosts included, whose right class is no flux class
    int addressesALook = 0;    ///< in the first look that had any
    int looks = 0;             ///< fresh answers for A of the resolver with the most of them
    flux::Verdict verdict{};   ///< at the end
    int decidedAfterLooks = 0; ///< of one resolver; 0: never decided
    double decidedAfterMinutes = 0;
    bool isFirstFlux = false; ///< the first class that was decided is one of flux

    bool isFluxTruth() const; ///< truth is one of the three flux classes
    bool isService() const { return !isFluxing; }
    bool isCalledFlux() const { return flux::isFlux(verdict.verdictClass); }
    bool isUndecided() const;
    bool isExact() const;
};

/// Judges the name as a watch would: answer by answer, and asks for the verdict after every look of
/// the first resolver until there is one, then at the end.
Trial judge(const lab::SimulatedName &name);

/// The same evidence when no CDN's, cloud's or pool's list is known. Lists of hosting networks
/// stay.
core::Batch withoutServiceLists(core::Batch batch);

} // namespace accuracy
