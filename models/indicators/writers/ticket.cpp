// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "core/utctime.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

/// One page; who needs more opens the case.
constexpr qsizetype namesShown = 8;
constexpr qsizetype entriesShown = 20;
constexpr qsizetype keptOutShown = 8;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(indicators::Ticket)
};

/// Hostile text that stays text in Markdown.
QString plain(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>()#+!|~&$@=");
    QString safe;
    for (const QChar c : oneLine(text)) {
        if (special.contains(c) && !(c == u'(' || c == u')' || c == u'+'))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

/// A value to copy, in a span of code: it cannot hold a backtick.
QString code(QString value)
{
    return QLatin1Char('`') + oneLine(value.replace(u'`', u'\'')) + QLatin1Char('`');
}

QString more(qsizetype all, qsizetype shown)
{
    return all > shown
               ? QLatin1String("- ") +
                     Tr::tr("… and %n more in the case", nullptr, static_cast<int>(all - shown)) +
                     QLatin1Char('\n')
               : QString();
}

QString nameSection(const CaseName &name)
{
    const flux::Verdict &verdict = name.verdict;
    QString text = QStringLiteral("### %1\n\n").arg(code(name.name.defanged()));
    text += Tr::tr("**%1**, confidence %2 %, seen %3 to %4")
                .arg(flux::displayText(verdict.verdictClass),
                     QString::number(std::lround(100 * verdict.confidence)),
                     core::utcText(name.firstAt), core::utcText(name.lastAt)) +
            QLatin1String("\n\n");
    if (name.own) {
        const auto known = flux::verdictClassFromString(name.own->verdictClass);
        text += Tr::tr("The analyst says: **%1**, %2")
                    .arg(known ? flux::displayText(*known) : plain(name.own->verdictClass),
                         plain(name.own->reason)) +
                QLatin1String("\n\n");
    }
    if (!verdict.summary.isEmpty())
        text += plain(verdict.summary) + QLatin1String("\n\n");
    for (const flux::Evidence &fact : verdict.evidenceFor)
        text +=
            QLatin1String("- ") + Tr::tr("for flux: %1").arg(plain(fact.text)) + QLatin1Char('\n');
    for (const flux::Evidence &fact : verdict.evidenceAgainst)
        text += QLatin1String("- ") + Tr::tr("against flux: %1").arg(plain(fact.text)) +
                QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

QString indicatorSection(const IndicatorSet &set)
{
    QString text = QLatin1String("## ") + Tr::tr("Indicators: %1").arg(set.indicators.size()) +
                   QLatin1String("\n\n");
    for (const Indicator &indicator :
         set.indicators.first(std::min(entriesShown, set.indicators.size()))) {
        text +=
            QStringLiteral("- %1: %2, %3\n")
                .arg(code(indicator.text(Form::Defanged)), toString(indicator.role),
                     indicator.revoked
                         ? Tr::tr("taken back")
                         : Tr::tr("valid until %1").arg(core::utcText(indicator.validity.until)));
    }
    return text + more(set.indicators.size(), entriesShown) + QLatin1Char('\n');
}

} // namespace

QString ticket(const IndicatorSet &set, Form /*form*/)
{
    const Origin &origin = set.origin;
    QString text = QLatin1String("# ") +
                   (origin.practice ? QStringLiteral("PRACTICE: ") : QString()) +
                   Tr::tr("Fast flux: what was found") + QLatin1String("\n\n");
    for (const QString &line : headLines(set, set.indicators.size()))
        text += QLatin1String("- ") + plain(line) + QLatin1Char('\n');
    text += QLatin1String("\n## ") + Tr::tr("Verdict") + QLatin1String("\n\n");
    for (const CaseName &name : set.names.first(std::min(namesShown, set.names.size())))
        text += nameSection(name);
    text += more(set.names.size(), namesShown);
    text += indicatorSection(set);
    if (!set.keptOut.isEmpty()) {
        text += QLatin1String("## ") +
                Tr::tr("Kept out, as blocking it would hit others: %1").arg(set.keptOut.size()) +
                QLatin1String("\n\n");
        for (const QString &line : set.keptOut.first(std::min(keptOutShown, set.keptOut.size())))
            text += QLatin1String("- ") + plain(line) + QLatin1Char('\n');
        text += more(set.keptOut.size(), keptOutShown);
    }
    return text;
}

} // namespace indicators::writers
