// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicttext.h"

#include "core/plaintext.h"
#include "core/utctime.h"

namespace widgets {

namespace {

constexpr double minutesADay = 24 * 60;

/// A clock time, with the day where the watch is longer than one.
QString moment(core::UtcMs at, const flux::Verdict &verdict)
{
    return verdict.minutes >= minutesADay ? core::utcText(at)
                                          : QString(core::utcClock(at) + QLatin1Char('Z'));
}

/// The summary repeats the class for those who read it alone; beside the title that is too much.
QString withoutClass(const flux::Verdict &verdict)
{
    const QString head = flux::displayText(verdict.verdictClass);
    const qsizetype colon = verdict.summary.indexOf(QLatin1String(": "));
    return verdict.summary.startsWith(head) && colon > 0 ? verdict.summary.mid(colon + 2)
                                                         : verdict.summary;
}

} // namespace

bool VerdictText::isState(flux::VerdictClass verdictClass)
{
    return verdictClass == flux::VerdictClass::Sinkholed ||
           verdictClass == flux::VerdictClass::Parked ||
           verdictClass == flux::VerdictClass::NotResolving;
}

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

QString VerdictText::reached(const flux::Verdict &verdict)
{
    const QString looks = verdict.looks == 1 ? tr("1 look") : tr("%1 looks").arg(verdict.looks);
    // Of a name that does not exist no look can be had.
    if (verdict.looks == 0)
        return verdict.decidedAt == 0 ? QString()
                                      : tr("reached %1").arg(moment(verdict.decidedAt, verdict));
    return verdict.decidedAt == 0
               ? tr("on %1").arg(looks)
               : tr("reached %1 · %2 so far").arg(moment(verdict.decidedAt, verdict), looks);
}

QString VerdictText::standing(const flux::Verdict &verdict)
{
    if (verdict.verdictClass == flux::VerdictClass::NotEnoughData)
        return withoutClass(verdict);
    QStringList parts;
    if (isState(verdict.verdictClass))
        parts.append(withoutClass(verdict));
    else if (verdict.confidence > 0)
        parts.append(confidence(verdict.confidence));
    parts.append(reached(verdict));
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

QStringList VerdictText::cautions(const flux::Verdict &verdict, const QString &keptWeights)
{
    QStringList cautions;
    for (const flux::LeftOut &resolver : verdict.leftOut)
        cautions.append(tr("%1 left out: %2")
                            .arg(resolver.vantage.toString(), core::plainText(resolver.reason)));
    if (!verdict.turnedBy.isEmpty())
        cautions.append(tr("turned by the list %1").arg(core::plainText(verdict.turnedBy)));
    if (!keptWeights.isEmpty() && keptWeights != verdict.weights)
        cautions.append(tr("the case kept a verdict by weights %1; weights %2 judge now")
                            .arg(keptWeights, verdict.weights));
    return cautions;
}

QString VerdictText::whole(const flux::Verdict &verdict, const QString &keptWeights)
{
    QStringList lines{
        tr("%1 · %2").arg(flux::displayText(verdict.verdictClass), standing(verdict))};
    lines += marks(verdict);
    // Of the other classes it is part of the first line.
    if (!isState(verdict.verdictClass) && verdict.verdictClass != flux::VerdictClass::NotEnoughData)
        lines.append(verdict.summary);
    for (const flux::Evidence &fact : verdict.evidenceFor)
        lines.append(tr("For flux: %1").arg(fact.text));
    for (const flux::Evidence &fact : verdict.evidenceAgainst)
        lines.append(tr("Against flux: %1").arg(fact.text));
    lines += verdict.facts;
    if (!verdict.wouldChange.isEmpty())
        lines.append(tr("What would change it: %1").arg(verdict.wouldChange));
    lines += cautions(verdict, keptWeights);
    QStringList plain;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            plain.append(core::plainText(line, 1000));
    }
    return plain.join(QLatin1Char('\n'));
}

} // namespace widgets
