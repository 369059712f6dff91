// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/writing.h"

#include <QSet>

#include "core/utctime.h"
#include "indicators/hostname.h"

namespace indicators {

QString oneLine(QString text, qsizetype most)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool breaks =
            c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph || c.isSurrogate() || c.isNonCharacter();
        if (breaks)
            text[i] = QChar::ReplacementCharacter;
    }
    if (text.size() <= most)
        return text;
    text.truncate(text[most - 1].isHighSurrogate() ? most - 1 : most);
    return text;
}

QString counted(qsizetype number, const char *one, const char *several)
{
    return QString::number(number) + QLatin1Char(' ') + QLatin1String(number == 1 ? one : several);
}

QStringList purposeLines(const IndicatorSet &set)
{
    switch (set.purpose) {
    case Purpose::Everything:
        return {};
    case Purpose::OnlyNew:
        return {QStringLiteral("Only what is new since %1: add it to the list before it, do not "
                               "put it in its place.")
                    .arg(core::utcText(set.since))};
    case Purpose::Withdrawal:
        return {QStringLiteral("WITHDRAWAL: what follows was handed over before and is taken back. "
                               "Remove it.")};
    }
    Q_UNREACHABLE();
}

QStringList headLines(const IndicatorSet &set, qsizetype entries)
{
    const Origin &origin = set.origin;
    QStringList lines;
    if (origin.practice) {
        lines.append(QStringLiteral("PRACTICE: from the practice lab of Fluxcase. Nothing in it is "
                                    "real; block none of it."));
    }
    lines.append(purposeLines(set));
    lines.append(QStringLiteral("Fluxcase %1: %2, %3, PAP:%4, ATT&CK T1568.001")
                     .arg(QStringLiteral(FLUXCASE_VERSION), counted(entries, "entry", "entries"),
                          toString(origin.tlp), core::toString(origin.pap)));
    if (!origin.caseName.isEmpty())
        lines.append(QLatin1String("Case: ") + oneLine(origin.caseName));
    if (!origin.head.isEmpty())
        lines.append(QLatin1String("Chain of evidence: ") + oneLine(origin.head));
    lines.append(QLatin1String("Written: ") + core::utcText(origin.madeAt));
    if (!set.gateReason.isEmpty())
        lines.append(QLatin1String("Made all the same, because: ") + oneLine(set.gateReason));
    if (set.purpose == Purpose::Withdrawal)
        return lines;
    core::UtcMs until = 0;
    QSet<QString> reasons;
    for (const Indicator &indicator : set.indicators) {
        until = std::max(until, indicator.validity.until);
        if (!indicator.overrideReason.isEmpty() && !reasons.contains(indicator.overrideReason)) {
            reasons.insert(indicator.overrideReason);
            lines.append(QLatin1String("Handed over against the preview, because: ") +
                         oneLine(indicator.overrideReason));
        }
    }
    if (until > 0)
        lines.append(QLatin1String("Valid until: ") + core::utcText(until) +
                     QLatin1String(" at the latest"));
    return lines;
}

QString comments(const QStringList &lines, QLatin1String sign)
{
    QString text;
    for (const QString &line : lines)
        text += sign + QLatin1Char(' ') + line + QLatin1Char('\n');
    return text;
}

QString removal(const IndicatorSet &set, const QStringList &rules, QLatin1String sign)
{
    QStringList lines = headLines(set, set.indicators.size());
    for (const QString &rule : rules) {
        if (!rule.startsWith(sign)) // a remark
            lines.append(QLatin1String("remove: ") + rule);
    }
    return comments(lines, sign);
}

bool isListed(const IndicatorSet &set, const Indicator &indicator)
{
    return !indicator.revoked || set.purpose == Purpose::Withdrawal;
}

QList<NameEntry> namesIn(const IndicatorSet &set)
{
    QList<NameEntry> entries;
    QSet<core::DomainName> known;
    for (const Indicator &indicator : set.indicators) {
        if (!indicator.isName() || !isListed(set, indicator) || !isHostName(indicator.name) ||
            known.contains(indicator.name))
            continue;
        known.insert(indicator.name);
        entries.append(
            {indicator.name, indicator.kind() == Indicator::Kind::NameServer, indicator});
    }
    return entries;
}

QString BlockEntry::text() const
{
    return prefix.length() == prefix.address().bits() ? prefix.address().toString()
                                                      : prefix.toString();
}

QList<BlockEntry> blocksIn(const IndicatorSet &set)
{
    QList<BlockEntry> entries;
    QSet<core::IpPrefix> known;
    for (const Indicator &indicator : set.indicators) {
        core::IpPrefix prefix = indicator.prefix;
        if (indicator.kind() == Indicator::Kind::Address)
            prefix = core::IpPrefix(indicator.address, indicator.address.bits());
        if (prefix.isEmpty() || !isListed(set, indicator) || known.contains(prefix))
            continue;
        known.insert(prefix);
        entries.append({prefix, indicator});
    }
    return entries;
}

QList<Indicator> urlsIn(const IndicatorSet &set)
{
    QList<Indicator> urls;
    QSet<QString> known;
    for (const Indicator &indicator : set.indicators) {
        if (indicator.url.isEmpty() || !isListed(set, indicator) || known.contains(indicator.url))
            continue;
        known.insert(indicator.url);
        urls.append(indicator);
    }
    return urls;
}

QString labelOf(const Indicator &indicator)
{
    const core::DomainName &name = indicator.name.isEmpty() ? indicator.subject : indicator.name;
    return isHostName(name) ? name.toString() : QStringLiteral("fluxcase");
}

QUuid stableId(const QString &words)
{
    // Made once for Fluxcase; another one would give every object a new id.
    static const QUuid space(QStringLiteral("{7d1f0c7e-5a55-5b0c-9f2b-1f6c2f8e5a01}"));
    return QUuid::createUuidV5(space, words);
}

QString identityOf(const Indicator &indicator)
{
    return indicator.type() + QLatin1Char('|') + indicator.text(Form::Raw);
}

QString utcDay(core::UtcMs at)
{
    return core::utcIso(at).left(10);
}

} // namespace indicators
