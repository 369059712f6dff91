// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/clock.h"
#include "core/vantage.h"
#include "flux/reference.h"
#include "flux/verdictclass.h"

namespace flux {

/// One fact of a verdict. Its text says the fact with its figures; how telling it is, is `db`.
struct Evidence
{
    QString feature;  ///< "operatorNovelty", "hostingShare", …: the words of the command line
    QString text;     ///< translated, with figures
    double value = 0; ///< the feature's own figure
    /// Weight of evidence, 10·log10 of how many times more likely the fact is of flux than of
    /// services: positive speaks for flux, negative against.
    double db = 0;
    double scale = 0.5;    ///< where the fact lies from typical of services (0) to of flux (1)
    double inFlux = 0;     ///< share of fluxing names of the fitting data at least as extreme
    double inServices = 0; ///< the same of services

    bool operator==(const Evidence &) const = default;
};

/// A resolver whose answers about the name were left out, and why.
struct LeftOut
{
    core::Vantage vantage;
    QString reason; ///< translated

    bool operator==(const LeftOut &) const = default;
};

/// What Fluxcase says about a name, and on what. A value.
struct Verdict
{
    VerdictClass verdictClass = VerdictClass::NotEnoughData;
    std::optional<VerdictClass> was; ///< a class reached before this one
    core::UtcMs wasAt = 0;           ///< when that was reached
    core::UtcMs decidedAt = 0;       ///< observation that brought the class; 0: none yet
    /// Multi-operator service only: may be drawn green (hosting networks or a known pool).
    bool isHarmless = false;
    bool oneVantage = false; ///< flux seen from one resolver only, where three or more were asked
    double confidence = 0;   ///< calibrated probability of the class shown, 0…1
    double fluxProbability = 0;            ///< calibrated probability of any flux class, 0…1
    int looks = 0;                         ///< fresh looks of trusted resolvers
    int answers = 0;                       ///< observations of any type and outcome
    double minutes = 0;                    ///< from the first to the last observation
    std::optional<int> expectedLooks;      ///< more, until a class is expected; none: decided
    std::optional<double> expectedMinutes; ///< the same
    int addresses = 0;                     ///< distinct, without special ones and sinkholes
    int networks = 0;                      ///< distinct autonomous systems
    int operators = 0;                     ///< distinct owners of networks
    int countries = 0;
    int vantages = 0;                ///< that answered and are trusted
    QString summary;                 ///< one translated sentence with figures
    QList<Evidence> evidenceFor;     ///< for flux, strongest first, at most three
    QList<Evidence> evidenceAgainst; ///< against it, strongest first, at most three
    /// What is known besides the answers (F12 and F13), whatever it weighs: other names of the
    /// case, lists of what was reported, the registration.
    QList<Evidence> context;
    QStringList facts;   ///< further translated sentences with figures
    QString wouldChange; ///< translated
    QString turnedBy; ///< the list (name, date) without which the class were another; mostly empty
    QList<LeftOut> leftOut;
    QList<Reference> references; ///< the reference scores on the same data
    QString weights;             ///< version of the weights: "2026.1"

    bool operator==(const Verdict &) const = default;
};

} // namespace flux
