// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flux/verdict.h"

/// Verdicts made by hand, as full as they come.
namespace verdicts {

inline constexpr core::UtcMs start = 1'795'269'731'000; ///< 2026-11-21 14:02:11Z

inline flux::Evidence evidence(const char *feature, const char *text, double value, double db,
                               double scale)
{
    flux::Evidence result;
    result.feature = QString::fromLatin1(feature);
    result.text = QString::fromUtf8(text);
    result.value = value;
    result.db = db;
    result.scale = scale;
    result.inFlux = scale;
    result.inServices = 1 - scale;
    return result;
}

inline flux::Reference reference(const char *id, const char *name, std::optional<double> score,
                                 bool isFlux, const char *text)
{
    return {QString::fromLatin1(id), QString::fromLatin1(name), score, isFlux,
            QString::fromUtf8(text)};
}

inline flux::Verdict fastFlux()
{
    flux::Verdict verdict;
    verdict.verdictClass = flux::VerdictClass::FastFlux;
    verdict.decidedAt = start + 440'000;
    verdict.confidence = 0.9;
    verdict.fluxProbability = 0.97;
    verdict.looks = 7;
    verdict.answers = 412;
    verdict.minutes = 11.2;
    verdict.addresses = 231;
    verdict.networks = 74;
    verdict.operators = 70;
    verdict.countries = 38;
    verdict.vantages = 4;
    verdict.weights = QStringLiteral("test");
    verdict.summary = QStringLiteral("Fast flux: 231 addresses of 70 operators in 7 looks.");
    verdict.evidenceFor = {
        evidence("operatorNovelty", "231 addresses of 70 operators in 7 looks of one resolver",
                 18.2, 8.5, 0.97),
        evidence("hostingShare", "4 % of the addresses are in hosting networks.", 0.04, 4.2, 0.91),
        evidence("turnover", "Four of five addresses change from look to look.", 0.81, 3.1, 0.83)};
    verdict.evidenceAgainst = {evidence("ttlSeconds", "TTL 7200 s", 7200, -6, 0.08)};
    verdict.facts = {QStringLiteral("38 countries, geolocated.")};
    verdict.wouldChange =
        QStringLiteral("A day without a new address, or a list that knows it as a pool.");
    verdict.references = {
        reference("holz2008", "Holz 2008", 158.88, true, "8 addresses in 8 networks"),
        reference("atlas2008", "ATLAS 2008", 7, true, "7 of 9 points"),
        reference("anomalousDns", "AnomalousDNS", 158.88, true, "Holz times networks an address"),
        reference("fluxbusterGrowth", "FluxBuster growth", 2.31, true, "231 addresses in 100"),
        reference("ssfd", "SSFD", {}, false, "no address has a place")};
    return verdict;
}

inline flux::Verdict undecided()
{
    flux::Verdict verdict;
    verdict.looks = 4;
    verdict.minutes = 6;
    verdict.weights = QStringLiteral("test");
    verdict.fluxProbability = 0.3;
    verdict.expectedLooks = 3;
    verdict.expectedMinutes = 8.6;
    verdict.summary = QStringLiteral("Not enough data: 5 addresses with 5 operators in 4 "
                                     "looks. About 3 looks more, 9 min. Leans to many operators.");
    verdict.evidenceFor = {evidence("operatorShare", "5 networks for 5 addresses", 1, 5, 0.7)};
    verdict.wouldChange = QStringLiteral("Two more looks with new operators.");
    return verdict;
}

inline flux::Verdict sinkholed()
{
    flux::Verdict verdict;
    verdict.verdictClass = flux::VerdictClass::Sinkholed;
    verdict.was = flux::VerdictClass::FastFlux;
    verdict.wasAt = start + 60'000;
    verdict.decidedAt = start + 600'000;
    verdict.looks = 12;
    verdict.minutes = 12;
    verdict.summary = QStringLiteral("Sinkholed: all addresses are those of a sinkhole.");
    verdict.turnedBy = QStringLiteral("sinkholes, 2026-10-01");
    verdict.leftOut = {{{*core::Endpoint::parse(u"192.0.2.53"), {}},
                        QStringLiteral("gives an address that no other resolver gives")}};
    return verdict;
}

} // namespace verdicts
