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

QStringList headLines(const IndicatorSet &set, qsizetype entries)
{
    const Origin &origin = set.origin;
    QStringList lines;
    if (origin.practice) {
        lines.append(QStringLiteral("PRACTICE: from the practice lab of Fluxcase. Nothing in it is "
                                    "real; block none of it."));
    }
    lines.append(QStringLiteral("Fluxcase %1: %2 entries, %3, PAP:%4, ATT&CK T1568.001")
                     .arg(QStringLiteral(FLUXCASE_VERSION), QString::number(entries),
                          toString(origin.tlp), core::toString(origin.pap)));
    if (!origin.caseName.isEmpty())
        lines.append(QLatin1String("Case: ") + oneLine(origin.caseName));
    if (!origin.head.isEmpty())
        lines.append(QLatin1String("Chain of evidence: ") + oneLine(origin.head));
    lines.append(QLatin1String("Written: ") + core::utcText(origin.madeAt));
    if (!set.gateReason.isEmpty())
        lines.append(QLatin1String("Made all the same, because: ") + oneLine(set.gateReason));
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

QList<NameEntry> namesIn(const IndicatorSet &set)
{
    QList<NameEntry> entries;
    QSet<core::DomainName> known;
    for (const Indicator &indicator : set.indicators) {
        if (!indicator.isName() || indicator.revoked || !isHostName(indicator.name) ||
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
        if (prefix.isEmpty() || indicator.revoked || known.contains(prefix))
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
        if (indicator.url.isEmpty() || indicator.revoked || known.contains(indicator.url))
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
