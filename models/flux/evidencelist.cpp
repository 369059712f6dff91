// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/evidencelist.h"

#include <algorithm>
#include <cmath>

namespace flux {

namespace {

constexpr qsizetype strongest = 3;
/// Below this a fact says nothing worth a line.
constexpr double tellingDb = 0.5;

QString percent(double share)
{
    return QString::number(std::lround(share * 100));
}

} // namespace

EvidenceList::EvidenceList(const View &view, const Context &context, const Weights &weights,
                           const QList<Measure> &measures, const Score &score)
    : m_view(view)
    , m_context(context)
{
    for (const Measure &measure : measures) {
        const double db = score.features.value(measure.feature);
        const QString known = m_context.text(measure.feature);
        if (std::abs(db) < tellingDb && known.isEmpty())
            continue;
        Evidence evidence{measure.feature,
                          known.isEmpty() ? text(measure) : known,
                          measure.value,
                          db,
                          1 / (1 + std::pow(10, -db / 10)),
                          0,
                          0};
        if (const FeatureWeight *weight = weights.feature(measure.feature)) {
            const bool upwards = weight->isRising() == (db > 0);
            evidence.inFlux = FeatureWeight::shareBeyond(weight->flux, measure.value, upwards);
            evidence.inServices =
                FeatureWeight::shareBeyond(weight->services, measure.value, upwards);
        }
        if (!known.isEmpty())
            m_known.append(evidence);
        if (std::abs(db) < tellingDb)
            continue;
        (db > 0 ? m_for : m_against).append(evidence);
    }
    for (QList<Evidence> *list : {&m_for, &m_against}) {
        std::ranges::stable_sort(*list, std::ranges::greater(),
                                 [](const Evidence &evidence) { return std::abs(evidence.db); });
    }
}

void EvidenceList::write(Verdict &verdict) const
{
    verdict.context = m_known;
    verdict.evidenceFor = m_for.mid(0, strongest);
    verdict.evidenceAgainst = m_against.mid(0, strongest);
}

QString EvidenceList::text(const Measure &measure) const
{
    for (const QString &text : {addressText(measure), motionText(measure), serverText(measure)}) {
        if (!text.isEmpty())
            return text;
    }
    if (measure.feature == QLatin1String("knownService"))
        return serviceText();
    if (measure.feature == QLatin1String("vantageDifference"))
        return measure.value > 0
                   ? tr("Resolvers are given other addresses, and each keeps its own.")
                   : tr("All resolvers are given alike, and none keeps what it has.");
    return tr("TTL %1 s").arg(measure.value);
}

QString EvidenceList::addressText(const Measure &measure) const
{
    const Diversity &diversity = m_view.counted()->diversity();
    const QString &feature = measure.feature;
    if (feature == QLatin1String("operatorNovelty"))
        return tr("Addresses: %1, operators: %2, in %3 looks of one resolver")
            .arg(diversity.addresses())
            .arg(diversity.operators())
            .arg(m_view.counted()->looks());
    if (feature == QLatin1String("operatorShare"))
        return tr("Networks: %1, addresses: %2")
            .arg(std::max(diversity.networks(), 1))
            .arg(diversity.addresses());
    if (feature == QLatin1String("operatorEntropy"))
        return tr("Addresses spread over operators at %1 % of what is possible")
            .arg(percent(measure.value));
    if (feature == QLatin1String("prefixSpread"))
        return tr("%1 % of the addresses in blocks of their own").arg(percent(measure.value));
    if (feature == QLatin1String("countryEntropy"))
        return tr("Addresses in %1 countries").arg(diversity.countries().kinds());
    if (feature == QLatin1String("timeZoneEntropy"))
        return tr("Time-zone entropy %1 bits").arg(measure.value, 0, 'f', 1);
    if (feature == QLatin1String("distanceKm"))
        return tr("Addresses %1 km apart").arg(measure.value, 0, 'f', 0);
    if (feature == QLatin1String("hostingShare"))
        return tr("%1 % of the addresses in hosting, CDN, cloud or research networks")
            .arg(percent(measure.value));
    if (feature == QLatin1String("accessShare"))
        return tr("%1 % of the addresses on access lines").arg(percent(measure.value));
    return {};
}

QString EvidenceList::motionText(const Measure &measure) const
{
    const Growth &growth = m_view.counted()->growth();
    const QString &feature = measure.feature;
    if (feature == QLatin1String("growthRatio"))
        return tr("%1 addresses in %2 looks").arg(growth.hosts()).arg(growth.looks());
    if (feature == QLatin1String("growthSlope")) {
        const auto pool = growth.pool();
        if (pool && pool->isClosed)
            return tr("Hardly grows any more: a pool of about %1 addresses (%2 to %3)")
                .arg(pool->size, 0, 'f', 0)
                .arg(pool->low, 0, 'f', 0)
                .arg(pool->high, 0, 'f', 0);
        return tr("Still growing with exponent %1: at least %2 addresses")
            .arg(measure.value, 0, 'f', 2)
            .arg(growth.hosts());
    }
    if (feature == QLatin1String("turnover"))
        return tr("%1 % of the addresses are others at the next look").arg(percent(measure.value));
    if (feature == QLatin1String("residenceHours"))
        return tr("An address stays %1 h, half of them less").arg(measure.value, 0, 'f', 1);
    if (feature == QLatin1String("blockHalfLifeHours"))
        return tr("Half of the address blocks are gone after %1 h").arg(measure.value, 0, 'f', 1);
    if (feature == QLatin1String("firstHourKept"))
        return tr("%1 % of the first hour's addresses are still answered")
            .arg(percent(measure.value));
    return {};
}

QString EvidenceList::serverText(const Measure &measure) const
{
    const QString &feature = measure.feature;
    if (feature == QLatin1String("nameServerTurnover"))
        return tr("%1 % of the name servers' addresses are others at the next look")
            .arg(percent(measure.value));
    if (feature == QLatin1String("nameServerSets"))
        return measure.value == 1 ? tr("One set of name servers")
                                  : tr("%1 sets of name servers in 7 days").arg(measure.value);
    if (feature == QLatin1String("nameServerOperators"))
        return measure.value == 1 ? tr("Name servers with one operator")
                                  : tr("Name servers with %1 operators").arg(measure.value);
    if (feature == QLatin1String("nameServerOverlap"))
        return measure.value > 0 ? tr("Name servers at addresses of the name itself")
                                 : tr("No name server at an address of the name");
    return {};
}

QString EvidenceList::serviceText() const
{
    const KnownService &known = m_view.known();
    const QString inRanges = percent(known.inRanges);
    switch (known.kind) {
    case KnownService::Kind::Forged:
        return tr("Points to %1, but only %2 % of the addresses are there: the CNAME is borrowed")
            .arg(known.provider, inRanges);
    case KnownService::Kind::Suffix:
        return tr("Points to the CDN %1").arg(known.provider);
    case KnownService::Kind::SuffixAndRange:
        return tr("%1 % of the addresses in the published ranges of %2")
            .arg(inRanges, known.provider);
    case KnownService::Kind::Pool:
        return tr("A known pool or mirror network");
    case KnownService::Kind::None:
        break;
    }
    return tr("No known CDN, pool or mirror");
}

} // namespace flux
