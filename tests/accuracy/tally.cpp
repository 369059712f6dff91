// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/tally.h"

#include <algorithm>
#include <cmath>

namespace accuracy {

namespace {

constexpr int enoughLooksOfServices = 8;
constexpr int enoughLooksOfFlux = 15;
constexpr double z95 = 1.959964;

QString percent(double share)
{
    return QString::number(share * 100, 'f', 2);
}

/// "3 / 12": median and 95th percentile; "–" of none.
QString medianAnd95(QList<double> values, int decimals)
{
    if (values.isEmpty())
        return QStringLiteral("–");
    std::sort(values.begin(), values.end());
    const auto at = [&values, decimals](double share) {
        const auto index = static_cast<qsizetype>(share * static_cast<double>(values.size() - 1));
        return QString::number(values[index], 'f', decimals);
    };
    return at(0.5) + QStringLiteral(" / ") + at(0.95);
}

/// How bad an answer is: a service called flux is the worst there is.
int badness(const Trial &trial)
{
    if (trial.isService() && trial.isCalledFlux())
        return 4;
    if (trial.isFluxTruth() && !trial.isCalledFlux() && !trial.isUndecided())
        return 3;
    return trial.isUndecided() ? 1 : 2;
}

} // namespace

double Share::value() const
{
    return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of);
}

std::pair<double, double> Share::interval() const
{
    if (of == 0)
        return {0, 1};
    const auto n = static_cast<double>(of);
    const double p = value();
    const double centre = (p + z95 * z95 / (2 * n)) / (1 + z95 * z95 / n);
    const double half =
        z95 / (1 + z95 * z95 / n) * std::sqrt(p * (1 - p) / n + z95 * z95 / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

QString Share::text() const
{
    if (of == 0)
        return QStringLiteral("–");
    const auto [least, most] = interval();
    return QStringLiteral("%1 % (%2–%3)").arg(percent(value()), percent(least), percent(most));
}

void Tally::add(const Trial &trial)
{
    const auto detect = [&trial](Detection *detection, bool isCalledFlux) {
        if (trial.isFluxTruth())
            detection->found.count(isCalledFlux);
        else if (trial.isService())
            detection->called.count(isCalledFlux);
    };
    detect(&m_ours, trial.isCalledFlux());
    for (const flux::Reference &reference : trial.verdict.references) {
        detect(&m_references[reference.name], reference.score && reference.flux);
        m_withoutScore[reference.name] += !reference.score;
    }
    ++m_names;
    if (!trial.truth.isEmpty())
        m_exact.count(trial.isExact());
    Profile &profile = m_profiles[trial.profile];
    profile.exact.count(trial.isExact());
    profile.flux.count(trial.isCalledFlux());
    ++profile.classes[flux::toString(trial.verdict.verdictClass)];
    const bool isWrong = trial.truth.isEmpty() ? trial.isCalledFlux() : !trial.isExact();
    if (isWrong)
        m_wrong.append(trial);
    if (trial.isService() && trial.looks >= enoughLooksOfServices)
        m_servicesUndecided.count(trial.isUndecided());
    if (trial.isFluxTruth() && trial.looks >= enoughLooksOfFlux) {
        m_fluxUndecided.count(trial.isUndecided());
        m_foundWithLooks.count(trial.isCalledFlux());
    }
    if (trial.isFluxing && !trial.isFluxTruth())
        m_leasedGrey.count(trial.isExact());
    const auto kind = trial.verdict.verdictClass;
    const bool isPool =
        kind == flux::VerdictClass::FastFlux || kind == flux::VerdictClass::DoubleFlux;
    const bool isPoolTruth =
        trial.isFluxTruth() && trial.truth != QLatin1String("Name-server flux");
    if (isPool && isPoolTruth)
        m_singleOrDouble.count(trial.isExact());
    if (trial.isService() && trial.verdict.verdictClass != flux::VerdictClass::Sinkholed)
        m_firstFlux.count(trial.isFirstFlux);
    addDecision(trial);
}

void Tally::addDecision(const Trial &trial)
{
    if (trial.decidedAfterLooks == 0)
        return;
    m_looks.append(trial.decidedAfterLooks);
    m_minutes.append(trial.decidedAfterMinutes);
    if (trial.isFluxTruth() && trial.addressesALook >= 4)
        m_looksMany.append(trial.decidedAfterLooks);
    if (trial.isFluxTruth() && trial.addressesALook == 1)
        m_looksOne.append(trial.decidedAfterLooks);
}

QString Tally::table(const QString &title) const
{
    QString text =
        QStringLiteral("\n## %1\n\n%2 services, %3 fluxing names\n\n"
                       "| | fluxing names found | services called flux |\n|---|---|---|\n")
            .arg(title)
            .arg(m_ours.called.of)
            .arg(m_ours.found.of);
    const auto row = [](const QString &name, const Detection &detection) {
        return QStringLiteral("| %1 | %2 | %3 |\n")
            .arg(name, detection.found.text(), detection.called.text());
    };
    text += row(QStringLiteral("**Fluxcase**"), m_ours);
    for (auto it = m_references.cbegin(); it != m_references.cend(); ++it) {
        const int without = m_withoutScore.value(it.key());
        text += row(without == 0 ? it.key()
                                 : QStringLiteral("%1 (no score for %2, counted as not flux)")
                                       .arg(it.key())
                                       .arg(without),
                    it.value());
    }
    return text + figures();
}

QString Tally::figures() const
{
    const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("flux found, ≥ 15 looks (≥ 99 %)"), m_foundWithLooks.text()},
        {QStringLiteral("exact class (≥ 95 %)"), m_exact.text()},
        {QStringLiteral("services undecided, ≥ 8 looks (≤ 5 %)"), m_servicesUndecided.text()},
        {QStringLiteral("flux undecided, ≥ 15 looks (≤ 1 %)"), m_fluxUndecided.text()},
        {QStringLiteral("single told from double (≥ 98 %)"), m_singleOrDouble.text()},
        {QStringLiteral("services first called flux, then what they are"), m_firstFlux.text()},
        {QStringLiteral("leased hosts called grey"), m_leasedGrey.text()},
        {QStringLiteral("looks to decision, flux of ≥ 4 addresses (p95 ≤ 3), median / p95"),
         medianAnd95(m_looksMany, 0)},
        {QStringLiteral("looks to decision, flux of 1 address (≤ 8 / ≤ 15)"),
         medianAnd95(m_looksOne, 0)},
        {QStringLiteral("looks to decision, all"), medianAnd95(m_looks, 0)},
        {QStringLiteral("minutes to decision, all"), medianAnd95(m_minutes, 1)}};
    QString text = QStringLiteral("\n| Fluxcase | |\n|---|---|\n");
    for (const auto &[name, value] : rows)
        text += QStringLiteral("| %1 | %2 |\n").arg(name, value);
    return text;
}

QString Tally::profiles() const
{
    QString text = QStringLiteral("\n| profile | names | exact | called flux | classes |\n"
                                  "|---|---|---|---|---|\n");
    for (auto it = m_profiles.cbegin(); it != m_profiles.cend(); ++it) {
        QStringList classes;
        for (auto kind = it->classes.cbegin(); kind != it->classes.cend(); ++kind)
            classes.append(QStringLiteral("%1 %2").arg(kind.value()).arg(kind.key()));
        text += QStringLiteral("| %1 | %2 | %3 % | %4 % | %5 |\n")
                    .arg(it.key())
                    .arg(it->flux.of)
                    .arg(percent(it->exact.value()), percent(it->flux.value()),
                         classes.join(QStringLiteral(", ")));
    }
    return text;
}

QString Tally::worst(int count) const
{
    QList<Trial> wrong = m_wrong;
    std::stable_sort(wrong.begin(), wrong.end(), [](const Trial &a, const Trial &b) {
        return std::pair(badness(a), a.verdict.confidence) >
               std::pair(badness(b), b.verdict.confidence);
    });
    QString text = QStringLiteral("\nWorst of %1 names not exact:\n\n").arg(wrong.size());
    for (const Trial &trial : wrong.mid(0, count)) {
        text += QStringLiteral("- %1 is %2, said %3: %4\n")
                    .arg(trial.name.toString(), trial.truth,
                         flux::toString(trial.verdict.verdictClass), trial.verdict.summary);
    }
    return text;
}

} // namespace accuracy
