// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/view.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

using Result = OperatorNovelty::Result;

constexpr int severalVantages = 3;
/// Two sets of addresses this alike are one; less alike than the other, two.
constexpr double alike = 0.8;
constexpr double unlike = 0.5;
constexpr quint32 longTtlSeconds = 1800;
constexpr core::UtcMs dayMs = core::UtcMs{24} * 3'600'000;
/// So many looks ahead rule 6 asks whether F1 could still turn positive.
constexpr int looksAhead = 5;
constexpr int serverOperators = 3;
constexpr int settledLooks = 8;

bool isPositive(const Witness *witness)
{
    return witness->sight->novelty().result() == Result::Positive;
}

} // namespace

View::View(const core::DomainName &name, const std::vector<Witness> &witnesses, const Books &books)
{
    choose(witnesses);
    if (m_counted)
        m_known = KnownService::of(name, *m_counted->sight, books);
    lookAtServers(witnesses);
    fill();
    lookAtState(witnesses, books);
}

core::Vantage View::countedVantage() const
{
    return m_counted ? m_counted->vantage : core::Vantage{};
}

void View::choose(const std::vector<Witness> &witnesses)
{
    std::vector<const Witness *> seen;
    quint32 authorityTtl = 0;
    for (const Witness &witness : witnesses) {
        if (!witness.isTrusted())
            continue;
        m_trusted += witness.sight->ownAt() != 0 ? 1 : 0;
        m_looks += witness.sight->looks();
        m_servesItself = m_servesItself || witness.sight->servesItself();
        (witness.sight->isAuthorityTtl() ? authorityTtl : m_ttlSeconds) =
            std::max(witness.sight->isAuthorityTtl() ? authorityTtl : m_ttlSeconds,
                     witness.sight->ttlSeconds());
        if (witness.sight->looks() > 0)
            seen.push_back(&witness);
    }
    if (authorityTtl > 0)
        m_ttlSeconds = authorityTtl;
    if (seen.empty())
        return;
    std::ranges::stable_sort(seen, [](const Witness *a, const Witness *b) {
        return std::pair(-a->sight->looks(), a->vantage) <
               std::pair(-b->sight->looks(), b->vantage);
    });
    m_counted = seen.front();
    if (static_cast<int>(seen.size()) >= severalVantages) {
        const auto positive = std::ranges::count_if(seen, isPositive);
        if (positive >= 2)
            m_counted = *std::ranges::find_if(seen, isPositive);
        m_oneVantage = positive == 1 && isPositive(m_counted);
    }
    compare(seen);
}

void View::compare(const std::vector<const Witness *> &seen)
{
    double distances = 0;
    int pairs = 0;
    for (size_t i = 0; i < seen.size(); ++i) {
        for (size_t j = i + 1; j < seen.size(); ++j, ++pairs) {
            const Sight &a = *seen[i]->sight;
            const Sight &b = *seen[j]->sight;
            const double likeness = Sketch::likeness(a.sketch(), b.sketch()).value_or(0);
            distances += 1 - likeness;
            m_vantagesDiffer = m_vantagesDiffer || likeness < unlike;
            const core::UtcMs both = std::max(a.firstLookAt(), b.firstLookAt());
            if (likeness >= 1 && std::min(a.ttlSeconds(), b.ttlSeconds()) > longTtlSeconds &&
                (m_picture.agreedSince == 0 || both < m_picture.agreedSince))
                m_picture.agreedSince = both;
        }
    }
    if (pairs > 0)
        m_distanceBetween = distances / pairs;
    if (m_picture.agreedSince == 0)
        poolLooks(seen);
}

/// Looks of vantages that agree count together against flux: the first of each brings nothing new.
void View::poolLooks(const std::vector<const Witness *> &seen)
{
    const Sight &counted = *m_counted->sight;
    if (counted.novelty().result() != Result::Open)
        return;
    double sum = counted.novelty().sum();
    int quiet = counted.novelty().looksSinceNew();
    for (const Witness *witness : seen) {
        const OperatorNovelty &novelty = witness->sight->novelty();
        if (witness == m_counted || novelty.result() == Result::Positive ||
            Sketch::likeness(counted.sketch(), witness->sight->sketch()) < alike)
            continue;
        sum += std::min(0.0, novelty.sum()) + OperatorNovelty::failure;
        quiet += novelty.looksSinceNew() + 1;
    }
    if (sum <= OperatorNovelty::negativeBound && quiet >= OperatorNovelty::quietLooks &&
        quiet > counted.novelty().looksSinceNew())
        m_picture.agreedSince = counted.lastLookAt();
}

void View::lookAtServers(const std::vector<Witness> &witnesses)
{
    for (const Witness &witness : witnesses) {
        const NameServerFlux *servers = witness.sight->nameServers();
        if (!witness.isTrusted() || !servers)
            continue;
        if (!m_servers || servers->rounds() > m_servers->rounds() ||
            (servers->rounds() == m_servers->rounds() && servers->sets() > m_servers->sets()))
            m_servers = servers;
        const auto movedAt = servers->movedAt();
        if (!movedAt || witness.sight->lastAt() - *movedAt > dayMs)
            continue;
        const bool isSpread =
            servers->operators() >= serverOperators || witness.sight->servesItself();
        const core::UtcMs since = servers->firstMovedAt().value_or(*movedAt);
        if (isSpread && (!m_picture.serversMovedAt || since < *m_picture.serversMovedAt))
            m_picture.serversMovedAt = since;
    }
}

void View::fill()
{
    m_picture.isKnownPool = m_known.isPool();
    m_picture.isKnownService = m_known.isService();
    m_picture.isDynamicDns = m_known.isDynamicDns;
    if (!m_counted)
        return;
    const Sight &sight = *m_counted->sight;
    const OperatorNovelty &novelty = sight.novelty();
    m_picture.looks = sight.looks();
    m_picture.hosts = novelty.hosts();
    m_picture.operators = sight.diversity().operators();
    m_picture.hostingShare = sight.nature().hostingShare();
    m_picture.hostingNats = sight.nature().hostingNats();
    m_picture.unsureShare = sight.nature().unsureShare();
    m_picture.novelty = novelty.result();
    m_picture.noveltyAt = novelty.resultAt();
    m_picture.fiveHostsAt = sight.fiveHostsAt();
    const double best = looksAhead * std::max(1.0, std::round(sight.turnover().hostsALook())) *
                        OperatorNovelty::success;
    m_picture.canTurnPositive = novelty.result() == Result::Open &&
                                novelty.excusedSum() + best >= OperatorNovelty::positiveBound;
    m_picture.growingSince = sight.growingSince();
    m_picture.movedOnSince = sight.movedOnSince();
    m_picture.rotatingSince = sight.rotatingSince();
    m_picture.settlingSince = sight.settlingSince();
    m_picture.lowSince = sight.lowSince();
    m_hasMoved = novelty.hosts() == 2 && sight.turnover().changes() == 1 &&
                 sight.turnover().wholeChanges() == 1;
    // What is left of a name that was more once.
    const bool hasSettled = novelty.positiveAt() != 0 && sight.currentHosts() == 1 &&
                            sight.turnover().unchanged() >= settledLooks;
    m_picture.isMany = (novelty.hosts() >= 2 && !m_hasMoved && !hasSettled) || m_vantagesDiffer;
}

void View::lookAtState(const std::vector<Witness> &witnesses, const Books &books)
{
    std::optional<Standing> common;
    for (const Witness &witness : witnesses) {
        if (!witness.isTrusted() || witness.sight->ownAt() == 0)
            continue;
        std::optional<Standing> standing = witness.sight->standing();
        const NameServerFlux *servers = witness.sight->nameServers();
        // A parking provider's name servers park the name, wherever they point it.
        if (standing && standing->state == NameState::Resolves && servers &&
            !servers->current().empty() &&
            std::ranges::all_of(servers->current(), [&books](quint32 id) {
                return books.names.facts(id).kinds.testFlag(core::NameKind::Parking);
            }))
            standing->state = NameState::Parked;
        if (!standing || standing->state == NameState::Resolves || !standing->isSettled())
            return;
        if (!m_stateSample)
            m_stateSample = witness.sight->takenOut();
        // Of several the strongest; all of them since the last came to say so.
        if (!common || standing->state < common->state)
            common = Standing{standing->state,
                              common ? std::max(common->since, standing->since) : standing->since,
                              standing->looks};
        else
            common->since = std::max(common->since, standing->since);
    }
    m_picture.state = common;
}

QList<Measure> View::measures() const
{
    QList<Measure> all;
    const auto add = [&all](const char *feature, std::optional<double> value) {
        if (value && std::isfinite(*value))
            all.append({QString::fromLatin1(feature), *value});
    };
    if (!m_counted)
        return all;
    const Sight &sight = *m_counted->sight;
    const Diversity &diversity = sight.diversity();
    add("operatorNovelty", sight.novelty().sum());
    add("operatorShare", diversity.operatorShare());
    add("operatorEntropy", diversity.operatorEntropy());
    add("prefixSpread", diversity.prefixSpread());
    if (diversity.countries().all() >= 2)
        add("countryEntropy", diversity.countries().entropyBits());
    add("timeZoneEntropy", diversity.timeZoneEntropy());
    add("distanceKm", diversity.distanceKm());
    add("growthRatio", sight.growth().ratio());
    add("growthSlope", sight.growth().slope());
    add("turnover", sight.turnover().mean());
    if (sight.looks() >= 3)
        add("residenceHours", sight.residences().medianHours());
    add("firstHourKept", sight.firstHourKept());
    add("blockHalfLifeHours", sight.blockLife().halfLifeHours());
    add("hostingShare", sight.nature().hostingShare());
    add("accessShare", sight.nature().accessShare());
    if (m_servers && m_servers->rounds() > 3) { // the last round may lack servers still
        add("nameServerTurnover", m_servers->turnover());
        add("nameServerOperators", m_servers->operators());
        add("nameServerOverlap", m_servesItself ? 1 : 0);
    }
    if (m_servers)
        add("nameServerSets", m_servers->sets());
    add("knownService", static_cast<double>(m_known.kind));
    if (m_distanceBetween)
        add("vantageDifference", *m_distanceBetween - sight.turnover().mean().value_or(0));
    if (m_ttlSeconds > 0)
        add("ttlSeconds", m_ttlSeconds);
    return all;
}

} // namespace flux
