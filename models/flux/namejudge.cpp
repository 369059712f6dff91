// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namejudge.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "flux/evidencelist.h"
#include "flux/references.h"
#include "flux/turninglist.h"
#include "flux/verdicttext.h"

namespace flux {

namespace {

using Result = OperatorNovelty::Result;

constexpr double minuteMs = 60'000;
/// Nobody is told to wait for more than this.
constexpr double mostLooks = 1'000;
/// States are read off answers, not off a score.
constexpr double stateConfidence = 0.99;

bool isState(VerdictClass verdictClass)
{
    return verdictClass == VerdictClass::NotResolving || verdictClass == VerdictClass::Sinkholed ||
           verdictClass == VerdictClass::Parked;
}

} // namespace

bool NameJudge::add(const core::Vantage &vantage, const Answer &answer,
                    std::span<const quint32> numbers, const Books &books)
{
    VantageTrack &track = m_tracks[vantage];
    track.add(answer, numbers, books);
    return track.isSettled();
}

void NameJudge::forget()
{
    for (auto &[vantage, track] : m_tracks)
        track.forget();
}

void NameJudge::settle(const Books &books)
{
    for (auto &[vantage, track] : m_tracks) {
        if (track.isSettled())
            continue;
        track.settle(books);
        m_totals.clear();
    }
}

std::vector<Witness> NameJudge::witnesses(const Books &books) const
{
    std::vector<Witness> all;
    all.reserve(m_tracks.size());
    for (const auto &[vantage, track] : m_tracks)
        all.push_back({vantage, &track.sight(), Treatment::Silent, {}});
    Trust::judge(all, books);
    return all;
}

QList<Measure> NameJudge::measures(const Books &books) const
{
    const std::vector<Witness> all = witnesses(books);
    return View(m_name, all, books).measures();
}

VerdictClass NameJudge::ownClass(const std::vector<Witness> &all, const Books &books) const
{
    return decide(View(m_name, all, books).picture()).verdictClass;
}

const Totals &NameJudge::totals(const std::vector<Witness> &all, const Books &books)
{
    m_totals.update(all, books.addresses);
    return m_totals;
}

/// Hits of the addresses, of the name, and of its name servers.
void NameJudge::addReported(Context &context, const View &view, const Books &books) const
{
    for (const auto &[list, count] : m_totals.reported())
        context.add(list, count);
    std::vector<core::NameFacts> names{books.names.facts(m_name)};
    if (const NameServerFlux *servers = view.nameServers()) {
        for (const quint32 server : servers->current())
            names.push_back(books.names.facts(server));
    }
    for (const core::NameFacts &facts : names) {
        for (const core::ListHit &hit : facts.hits)
            context.add(hit);
    }
}

Verdict NameJudge::verdict(const std::vector<Witness> &all, const Books &books,
                           const Weights &weights, Context context)
{
    const View view(m_name, all, books);
    Verdict verdict;
    for (const Witness &witness : all) {
        if (!witness.isTrusted())
            verdict.leftOut.append({witness.vantage, witness.reason});
    }
    addTotals(verdict, all, view, books);
    addClass(verdict, view);
    addWas(verdict, view);
    addReported(context, view, books);
    addScore(verdict, view, weights, context);
    addExpectation(verdict, view);
    verdict.turnedBy = TurningList::of(view, books);
    verdict.references = References::of(view, books);
    VerdictText::write(verdict, view);
    // What is not among the strongest is said all the same.
    for (const Evidence &known : std::as_const(verdict.context)) {
        if (!verdict.evidenceFor.contains(known) && !verdict.evidenceAgainst.contains(known))
            verdict.facts.append(known.text + QLatin1Char('.'));
    }
    return verdict;
}

void NameJudge::addTotals(Verdict &verdict, const std::vector<Witness> &witnesses, const View &view,
                          const Books &books)
{
    core::UtcMs firstAt = 0;
    core::UtcMs lastAt = 0;
    for (const Witness &witness : witnesses) {
        verdict.answers += witness.sight->answers();
        const core::UtcMs first = witness.sight->firstAt();
        if (first != 0 && (firstAt == 0 || first < firstAt))
            firstAt = first;
        lastAt = std::max(lastAt, witness.sight->lastAt());
    }
    verdict.minutes = static_cast<double>(lastAt - firstAt) / minuteMs;
    const Diversity &diversity = totals(witnesses, books).diversity();
    verdict.looks = view.looks();
    verdict.vantages = view.trusted();
    verdict.addresses = diversity.addresses();
    verdict.networks = diversity.networks();
    verdict.operators = diversity.operators();
    verdict.countries = diversity.countries().kinds();
}

void NameJudge::addClass(Verdict &verdict, const View &view) const
{
    const Decision decision = decide(view.picture());
    verdict.verdictClass = decision.verdictClass;
    verdict.decidedAt = decision.at;
    verdict.isHarmless = decision.isHarmless;
    verdict.oneVantage = view.oneVantage() && isFlux(decision.verdictClass);
}

void NameJudge::addWas(Verdict &verdict, const View &view) const
{
    const auto note = [&verdict](VerdictClass was, core::UtcMs at) {
        if (was == verdict.verdictClass || was == VerdictClass::NotEnoughData || at == 0)
            return;
        verdict.was = was;
        verdict.wasAt = at;
    };
    if (isState(verdict.verdictClass)) {
        Picture before = view.picture();
        before.state.reset();
        const Decision decision = decide(before);
        note(decision.verdictClass, decision.at);
        if (verdict.was)
            return;
    }
    if (!view.counted())
        return;
    const OperatorNovelty &novelty = view.counted()->novelty();
    if (novelty.result() != Result::Positive && novelty.positiveAt() != 0) {
        Picture before = view.picture();
        before.state.reset();
        before.novelty = Result::Positive;
        before.noveltyAt = novelty.positiveAt();
        const Decision decision = decide(before);
        note(decision.verdictClass, decision.at);
    } else if (novelty.result() == Result::Positive && novelty.negativeAt() != 0) {
        note(novelty.hostsAtNegative() > 1 ? VerdictClass::CdnOrLoadBalancer : VerdictClass::Stable,
             novelty.negativeAt());
    }
}

void NameJudge::addScore(Verdict &verdict, const View &view, const Weights &weights,
                         const Context &context) const
{
    verdict.weights = weights.version();
    const QList<Measure> measures = view.measures() + context.measures();
    const Score score = weights.score(measures);
    if (weights.isFitted() && view.counted()) {
        verdict.fluxProbability = weights.fluxProbability(score.db, verdict.verdictClass);
        verdict.confidence = isState(verdict.verdictClass) ? stateConfidence
                             : verdict.verdictClass == VerdictClass::NotEnoughData
                                 ? 0
                                 : weights.confidence(score.db, verdict.verdictClass);
    } else if (isState(verdict.verdictClass)) {
        verdict.confidence = stateConfidence;
    }
    EvidenceList(view, context, weights, measures, score).write(verdict);
}

void NameJudge::addExpectation(Verdict &verdict, const View &view) const
{
    if (verdict.verdictClass != VerdictClass::NotEnoughData || !view.counted() ||
        view.picture().unsureShare > maxUnsure)
        return;
    const Sight &sight = *view.counted();
    const OperatorNovelty &novelty = sight.novelty();
    // At its pace so far, or with nothing new from now on: whichever bound comes first.
    const double pace = novelty.sum() / std::max(1, sight.looks());
    double looks = (novelty.sum() - OperatorNovelty::negativeBound) / -OperatorNovelty::failure;
    looks =
        std::max(looks, static_cast<double>(OperatorNovelty::quietLooks - novelty.looksSinceNew()));
    if (pace > 0)
        looks = std::min(looks, (OperatorNovelty::positiveBound - novelty.sum()) / pace);
    verdict.expectedLooks = static_cast<int>(std::clamp(std::ceil(looks), 1.0, mostLooks));
    const double seen = static_cast<double>(sight.lastLookAt() - sight.firstAt()) / minuteMs;
    const double perLook =
        sight.looks() > 1 ? seen / (sight.looks() - 1) : (view.ttlSeconds() + 1) / 60.0;
    verdict.expectedMinutes = *verdict.expectedLooks * perLook;
}

} // namespace flux
