// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>

#include "core/ipprefix.h"
#include "indicators/indicatorset.h"

namespace indicators {

/// What writers of formats have in common.

/// Hostile text in one line: no control, no separator of lines, no half a character.
QString oneLine(QString text, qsizetype most = 500);
/// "1 entry", "2 entries"
QString counted(qsizetype number, const char *one, const char *several);
/// What a list is beside those before it; nothing of a list that is whole.
QStringList purposeLines(const IndicatorSet &set);
/// What every list says about itself, one plain line each: PRACTICE, how many, TLP, case, chain of
/// evidence, when, what was handed over against the preview.
QStringList headLines(const IndicatorSet &set, qsizetype entries);
/// The lines, each behind the sign of a comment.
QString comments(const QStringList &lines, QLatin1String sign);

/// A withdrawal for readers that know none: the rules that were handed over, each in a comment, so
/// that the file does nothing where it is taken for a list.
QString removal(const IndicatorSet &set, const QStringList &rules, QLatin1String sign);
/// Whether an indicator stands in a list of the set: not taken back, or that is what the set does.
bool isListed(const IndicatorSet &set, const Indicator &indicator);

/// A name to block or look for.
struct NameEntry
{
    core::DomainName name;
    bool isServer = false;
    Indicator indicator;
};
/// Names that a list can say (see isHostName()), not taken back, each once, in order.
QList<NameEntry> namesIn(const IndicatorSet &set);

/// An address or a block of them.
struct BlockEntry
{
    core::IpPrefix prefix;
    Indicator indicator;

    /// "192.0.2.1" or "192.0.2.0/24".
    QString text() const;
    bool isV4() const { return prefix.address().isV4(); }
};
/// Addresses and blocks that were not taken back, each once, in order.
QList<BlockEntry> blocksIn(const IndicatorSet &set);
/// URLs not taken back, each once.
QList<Indicator> urlsIn(const IndicatorSet &set);
/// Fit for a quoted comment: the name behind an address, if every list can say it.
QString labelOf(const Indicator &indicator);

/// Stable over exports: the same words give the same id.
QUuid stableId(const QString &words);
/// "flux.test" of an indicator, with the word of its type: what its id is made of.
QString identityOf(const Indicator &indicator);
/// "2026-11-21"
QString utcDay(core::UtcMs at);

} // namespace indicators
