// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace flux {

/// A published score on the same data, beside our verdict: never part of it.
struct Reference
{
    QString id;                  ///< "holz2008", …: the words of the command line
    QString name;                ///< "Holz 2008"
    std::optional<double> score; ///< none: it cannot be computed on this data; `text` says why
    bool flux = false;           ///< what the score's own threshold says
    QString text;                ///< translated: the figures it was made of

    bool operator==(const Reference &) const = default;
};

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

} // namespace flux
