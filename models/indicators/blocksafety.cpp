// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/blocksafety.h"

#include <algorithm>

#include <QSet>

#include "indicators/hitfinder.h"
#include "indicators/hostname.h"

namespace indicators {

Surroundings Surroundings::of(const QList<JudgedName> &names)
{
    using flux::VerdictClass;
    Surroundings around;
    for (const JudgedName &judged : names) {
        const VerdictClass verdictClass = judged.verdict.verdictClass;
        if (verdictClass < VerdictClass::MultiOperatorService ||
            verdictClass > VerdictClass::Stable)
            continue;
        for (const flux::AddressHistory &address : judged.history->addresses())
            around.harmless.insert(address.address, judged.history->name());
    }
    return around;
}

bool BlockSafety::Entry::isFinal() const
{
    return std::any_of(hits.begin(), hits.end(),
                       [](const Hit &hit) { return indicators::isFinal(hit.kind); });
}

BlockSafety::BlockSafety(IndicatorSet set, Use use, bool withEvidence,
                         const knowledge::Knowledge &knowledge, const Surroundings &surroundings)
    : m_set(std::move(set))
{
    const HitFinder finder(m_set, use, knowledge, surroundings);
    for (const Indicator &indicator : std::as_const(m_set.indicators))
        m_entries.append({indicator, finder.hitsOf(indicator, false)});
    if (!withEvidence)
        m_set.observed.clear();
    for (const Indicator &indicator : std::as_const(m_set.observed))
        m_entries.append({indicator, finder.hitsOf(indicator, true), true});
}

qsizetype BlockSafety::after() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const Entry &entry) { return !entry.isKeptOut(); });
}

void BlockSafety::keepOnly(const std::function<bool(const Entry &)> &isKept)
{
    m_entries.removeIf([&](const Entry &entry) { return !isKept(entry); });
    QSet<core::DomainName> subjects;
    for (const Entry &entry : std::as_const(m_entries))
        subjects.insert(entry.indicator.subject);
    m_set.names.removeIf([&](const CaseName &name) { return !subjects.contains(name.name); });
}

BlockSafety BlockSafety::unseen(const IndicatorSet &set)
{
    BlockSafety safety;
    safety.m_set = set;
    for (const Indicator &indicator : set.indicators)
        safety.m_entries.append({indicator});
    for (const Indicator &seen : set.observed)
        safety.m_entries.append({seen, {}, true});
    return safety;
}

void BlockSafety::setOverride(qsizetype entry, const QString &reason)
{
    Entry &changed = m_entries[entry];
    if (!changed.hits.isEmpty() && !changed.isFinal())
        changed.overrideReason = reason;
}

void BlockSafety::overrideAll(const QString &reason)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        setOverride(i, reason);
}

IndicatorSet BlockSafety::result() const
{
    IndicatorSet set = m_set;
    set.indicators.clear();
    set.observed.clear();
    for (const Entry &entry : m_entries) {
        if (entry.isKeptOut()) {
            if (entry.indicator.isName() && isHostName(entry.indicator.name))
                set.spared.append(entry.indicator.name);
            continue;
        }
        QList<Indicator> &list = entry.isEvidence ? set.observed : set.indicators;
        list.append(entry.indicator);
        list.last().overrideReason = entry.overrideReason;
    }
    set.keptOut = keptOut();
    return set;
}

QStringList BlockSafety::keptOut() const
{
    QStringList lines;
    for (const Entry &entry : m_entries) {
        if (!entry.isKeptOut())
            continue;
        QStringList words;
        QStringList why;
        for (const Hit &hit : entry.hits) {
            words.append(wordOf(hit.kind));
            why.append(hit.text);
        }
        const Indicator &indicator = entry.indicator;
        lines.append(QStringLiteral("%1: %2 (%3): %4")
                         .arg(indicator.text(Form::Defanged), words.join(QLatin1String(", ")),
                              toString(indicator.role) + QLatin1String(" of ") +
                                  indicator.subject.defanged(),
                              why.join(u' ')));
    }
    return lines;
}

} // namespace indicators
