// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/verdictoutput.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/utctime.h"

namespace app {

namespace {

constexpr qsizetype reasonsShown = 2;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::VerdictOutput)
};

/// The strongest facts that speak for the class: for flux, against it, or either while nothing is
/// decided.
/// Facts are phrases or sentences; in a line of sentences each ends as one.
QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')))
        text.append(QLatin1Char('.'));
    return text;
}

QStringList reasons(const flux::Verdict &verdict)
{
    QList<flux::Evidence> evidence;
    const bool isUndecided = verdict.verdictClass == flux::VerdictClass::NotEnoughData;
    if (isUndecided || flux::isFlux(verdict.verdictClass))
        evidence += verdict.evidenceFor;
    if (isUndecided || !flux::isFlux(verdict.verdictClass))
        evidence += verdict.evidenceAgainst;
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.db) > std::abs(b.db); });
    QStringList texts;
    for (const flux::Evidence &fact : evidence.first(std::min(reasonsShown, evidence.size())))
        texts.append(sentence(fact.text));
    return texts;
}

QString referenceText(const flux::Reference &reference)
{
    if (!reference.score)
        return Tr::tr("%1 not applicable").arg(reference.name);
    const QString score = QString::number(*reference.score, 'f', 2);
    return reference.flux ? Tr::tr("%1 %2, flux by its threshold").arg(reference.name, score)
                          : Tr::tr("%1 %2, not flux by its threshold").arg(reference.name, score);
}

QString references(const flux::Verdict &verdict)
{
    QStringList texts;
    for (const flux::Reference &reference : verdict.references)
        texts.append(referenceText(reference));
    return texts.join(QStringLiteral("; "));
}

QJsonArray evidenceJson(const QList<flux::Evidence> &evidence)
{
    QJsonArray facts;
    for (const flux::Evidence &fact : evidence) {
        facts.append(QJsonObject{{QStringLiteral("feature"), fact.feature},
                                 {QStringLiteral("text"), fact.text},
                                 {QStringLiteral("value"), fact.value},
                                 {QStringLiteral("db"), fact.db}});
    }
    return facts;
}

QJsonObject referencesJson(const flux::Verdict &verdict)
{
    QJsonObject references;
    for (const flux::Reference &reference : verdict.references) {
        const QJsonValue score = reference.score ? QJsonValue(*reference.score) : QJsonValue();
        references.insert(reference.id, QJsonObject{{QStringLiteral("score"), score},
                                                    {QStringLiteral("flux"), reference.flux},
                                                    {QStringLiteral("text"), reference.text}});
    }
    return references;
}

QJsonArray leftOutJson(const flux::Verdict &verdict)
{
    QJsonArray leftOut;
    for (const flux::LeftOut &left : verdict.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("vantage"), left.vantage.toString()},
                                   {QStringLiteral("reason"), left.reason}});
    }
    return leftOut;
}

template <typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QString verdictLine(const core::DomainName &name, const flux::Verdict &verdict)
{
    const QString verdictClass = flux::displayText(verdict.verdictClass);
    const QString summary = verdict.summary.startsWith(verdictClass)
                                ? verdict.summary
                                : sentence(verdictClass) + QLatin1Char(' ') + verdict.summary;
    QStringList sentences{QStringLiteral("%1: %2").arg(name.defanged(), summary)};
    sentences += reasons(verdict);
    if (!verdict.wouldChange.isEmpty())
        sentences += Tr::tr("What would change it: %1").arg(verdict.wouldChange);
    if (!verdict.references.isEmpty())
        sentences += Tr::tr("Reference only: %1.").arg(references(verdict));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString otherWeights(const KeptVerdict &kept, const flux::Verdict &verdict)
{
    if (kept.weights.isEmpty() || kept.weights == verdict.weights)
        return {};
    const auto known = flux::verdictClassFromString(kept.verdictClass);
    return Tr::tr("The case says %1, judged with weights %2 at %3; weights %4 judge here.")
        .arg(known ? flux::displayText(*known) : kept.verdictClass, kept.weights,
             core::utcText(kept.at), verdict.weights);
}

QJsonObject verdictJson(const core::DomainName &name, core::UtcMs at, const flux::Verdict &verdict)
{
    // Without weights there is no score, so no probability either.
    const bool hasScore = !verdict.weights.isEmpty();
    const auto probability = [hasScore](double value) {
        return hasScore ? QJsonValue(value) : QJsonValue();
    };
    return {{QStringLiteral("event"), QStringLiteral("verdict")},
            {QStringLiteral("at"), at == 0 ? QJsonValue() : QJsonValue(core::utcIso(at))},
            {QStringLiteral("name"), name.toString()},
            {QStringLiteral("class"), flux::toString(verdict.verdictClass)},
            {QStringLiteral("was"),
             verdict.was ? QJsonValue(flux::toString(*verdict.was)) : QJsonValue()},
            {QStringLiteral("confidence"), probability(verdict.confidence)},
            {QStringLiteral("fluxProbability"), probability(verdict.fluxProbability)},
            {QStringLiteral("looks"), verdict.looks},
            {QStringLiteral("answers"), verdict.answers},
            {QStringLiteral("minutes"), verdict.minutes},
            {QStringLiteral("expectedLooks"), numberOrNull(verdict.expectedLooks)},
            {QStringLiteral("expectedMinutes"), numberOrNull(verdict.expectedMinutes)},
            {QStringLiteral("addresses"), verdict.addresses},
            {QStringLiteral("networks"), verdict.networks},
            {QStringLiteral("operators"), verdict.operators},
            {QStringLiteral("countries"), verdict.countries},
            {QStringLiteral("vantages"), verdict.vantages},
            {QStringLiteral("weights"), hasScore ? QJsonValue(verdict.weights) : QJsonValue()},
            {QStringLiteral("for"), evidenceJson(verdict.evidenceFor)},
            {QStringLiteral("against"), evidenceJson(verdict.evidenceAgainst)},
            {QStringLiteral("context"), evidenceJson(verdict.context)},
            {QStringLiteral("wouldChange"), verdict.wouldChange},
            {QStringLiteral("references"), referencesJson(verdict)},
            {QStringLiteral("leftOut"), leftOutJson(verdict)}};
}

} // namespace app
