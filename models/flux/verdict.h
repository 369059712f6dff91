// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "flux/namehistory.h"

namespace flux {

/// The eleven classes; toString() gives the words of the product, which are never translated on the
/// command line.
enum class VerdictClass : quint8
{
    DoubleFlux,
    FastFlux,
    NameServerFlux,
    MultiOperatorService,
    RotationWithoutDiversity,
    CdnOrLoadBalancer,
    Stable,
    NotEnoughData,
    NotResolving,
    Sinkholed,
    Parked
};

QString toString(VerdictClass verdictClass);
/// The same, in the language of the window.
QString displayText(VerdictClass verdictClass);

/// The flux score of Holz, Gorecki, Rieck, Freiling: Measuring and Detecting Fast-Flux Service
/// Networks, NDSS 2008: 1.32·nA + 18.54·nASN over the addresses of two looks a TTL apart; flux
/// above 142.38; made for TTLs below 1800 s only.
struct Holz2008
{
    double score = 0;
    bool flux = false;
    int addresses = 0; ///< distinct, over the two looks
    int networks = 0;

    static constexpr double threshold = 142.38;
    static Holz2008 of(int addresses, int networks);
    bool operator==(const Holz2008 &) const = default;
};

/// What Fluxcase says about a name, and on what.
struct Verdict
{
    VerdictClass verdictClass = VerdictClass::NotEnoughData;
    /// None before two looks, when every TTL is 1800 s or more, which the score is not made for, or
    /// when no network of the addresses is known.
    std::optional<Holz2008> holz2008;
    QString summary;     ///< one translated sentence with figures
    QStringList facts;   ///< translated sentences with figures
    QString wouldChange; ///< translated

    bool operator==(const Verdict &) const = default;
};

/// Judges a name. Until the sequential test of Fluxcase is built, the class is always
/// NotEnoughData and the reference score stands beside it under its own name.
Verdict judge(const NameHistory &history);

} // namespace flux
