// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicttext.h"

#include <numeric>

#include "core/plaintext.h"
#include "core/utctime.h"

namespace widgets {

namespace {

constexpr double leaningDb = 3;
constexpr double minutesADay = 24 * 60;

double sum(const QList<flux::Evidence> &facts)
{
    return std::accumulate(
        facts.begin(), facts.end(), 0.0,
        [](double so_far, const flux::Evidence &fact) { return so_far + fact.db; });
}

/// Sinkholed, Parked, Not resolving: what the name does now, not how likely something is.
bool isState(flux::VerdictClass verdictClass)
{
    return verdictClass == flux::VerdictClass::Sinkholed ||
           verdictClass == flux::VerdictClass::Parked ||
           verdictClass == flux::VerdictClass::NotResolving;
}

/// A clock time, with the day where the watch is longer than one.
QString moment(core::UtcMs at, const flux::Verdict &verdict)
{
    return verdict.minutes >= minutesADay ? core::utcText(at)
                                          : QString(core::utcClock(at) + QLatin1Char('Z'));
}

} // namespace

QString VerdictText::confidence(double probability)
{
    if (probability >= 0.95)
        return tr("almost certain");
    if (probability >= 0.80)
        return tr("very likely");
    if (probability >= 0.55)
        return tr("likely");
    return tr("uncertain");
}

QString VerdictText::looks(int count)
{
    return count == 1 ? tr("1 look") : tr("%1 looks").arg(count);
}

QString VerdictText::leaning(const flux::Verdict &verdict)
{
    const double db = sum(verdict.evidenceFor) + sum(verdict.evidenceAgainst);
    if (db >= leaningDb)
        return tr("leaning towards flux");
    if (db <= -leaningDb)
        return tr("leaning towards a service");
    return tr("no leaning yet");
}

QString VerdictText::expected(const flux::Verdict &verdict)
{
    if (!verdict.expectedLooks)
        return {};
    const QString looks = *verdict.expectedLooks == 1
                              ? tr("1 more look")
                              : tr("%1 more looks").arg(*verdict.expectedLooks);
    if (!verdict.expectedMinutes)
        return tr("about %1").arg(looks);
    const int minutes = qMax(1, qRound(*verdict.expectedMinutes));
    return tr("about %1, %2")
        .arg(looks, minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes));
}

QString VerdictText::reached(const flux::Verdict &verdict)
{
    return verdict.decidedAt == 0
               ? tr("on %1").arg(looks(verdict.looks))
               : tr("reached %1 on %2")
                     .arg(moment(verdict.decidedAt, verdict), looks(verdict.looks));
}

QString VerdictText::standing(const flux::Verdict &verdict)
{
    QStringList parts;
    if (verdict.verdictClass == flux::VerdictClass::NotEnoughData) {
        if (verdict.looks > 0)
            parts = {leaning(verdict), expected(verdict)};
    } else {
        if (!isState(verdict.verdictClass) && verdict.confidence > 0)
            parts.append(confidence(verdict.confidence));
        parts.append(reached(verdict));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList VerdictText::marks(const flux::Verdict &verdict)
{
    QStringList marks;
    if (verdict.oneVantage)
        marks.append(tr("one vantage"));
    if (verdict.was)
        marks.append(verdict.wasAt == 0 ? tr("was %1").arg(flux::displayText(*verdict.was))
                                        : tr("was %1, reached %2")
                                              .arg(flux::displayText(*verdict.was),
                                                   moment(verdict.wasAt, verdict)));
    return marks;
}

QStringList VerdictText::cautions(const flux::Verdict &verdict)
{
    QStringList cautions;
    for (const flux::LeftOut &resolver : verdict.leftOut)
        cautions.append(tr("%1 left out: %2")
                            .arg(resolver.vantage.toString(), core::plainText(resolver.reason)));
    if (!verdict.turnedBy.isEmpty())
        cautions.append(tr("turned by the list %1").arg(core::plainText(verdict.turnedBy)));
    return cautions;
}

QString VerdictText::whole(const flux::Verdict &verdict)
{
    QStringList lines{
        tr("%1 · %2").arg(flux::displayText(verdict.verdictClass), standing(verdict))};
    lines += marks(verdict);
    lines.append(verdict.summary);
    for (const flux::Evidence &fact : verdict.evidenceFor)
        lines.append(tr("For flux: %1").arg(fact.text));
    for (const flux::Evidence &fact : verdict.evidenceAgainst)
        lines.append(tr("Against flux: %1").arg(fact.text));
    lines += verdict.facts;
    if (!verdict.wouldChange.isEmpty())
        lines.append(tr("What would change it: %1").arg(verdict.wouldChange));
    lines += cautions(verdict);
    QStringList plain;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            plain.append(core::plainText(line, 1000));
    }
    return plain.join(QLatin1Char('\n'));
}

} // namespace widgets
