// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/facts.h"
#include "indicators/hit.h"
#include "indicators/indicatorset.h"

namespace knowledge {
class Knowledge;
}

namespace indicators {

/// What an export is for; the later ones do more harm when they are wrong.
enum class Use
{
    Read,   ///< a list to read
    Detect, ///< systems raise an alarm
    Block   ///< systems cut off
};

/// What blocking must not hit, beside what is known to everybody.
struct Surroundings
{
    QList<core::IpPrefix> ownRanges{};
    QList<core::DomainName> ownNames{};
    /// Addresses that names of the case hold which are no flux, and which name.
    QHash<core::IpAddress, core::DomainName> harmless{};
    /// A name is worth blocking down to this class, in the order of the classes.
    flux::VerdictClass leastClass = flux::VerdictClass::NameServerFlux;

    /// With `harmless` from what was decided about the names.
    static Surroundings of(const QList<JudgedName> &names);
};

/// Looks before an export what else each of its entries would hit. Pure: the same indicators and
/// the same knowledge give the same preview. What hits something is kept out until a person says
/// why it shall go in; see isFinal() for what never does.
class BlockSafety
{
public:
    struct Entry
    {
        Indicator indicator;
        QList<Hit> hits{};       ///< none: safe
        bool isEvidence = false; ///< no indicator, but seen beside one
        QString overrideReason{};

        bool isFinal() const;
        bool isKeptOut() const { return !hits.isEmpty() && overrideReason.isEmpty(); }
        bool operator==(const Entry &) const = default;
    };

    BlockSafety() = default;
    /// `withEvidence`: also what the format shows as evidence beside the indicators.
    BlockSafety(IndicatorSet set, Use use, bool withEvidence, const knowledge::Knowledge &knowledge,
                const Surroundings &surroundings);

    const QList<Entry> &entries() const { return m_entries; }
    qsizetype before() const { return m_entries.size(); }
    qsizetype after() const;
    /// Leaves out the other entries, as if they had never been in the set.
    void keepOnly(const std::function<bool(const Entry &)> &isKept);
    /// All of a set as it is, without a look: what is taken back.
    static BlockSafety unseen(const IndicatorSet &set);
    /// Says why an entry is handed over all the same; an empty reason keeps it out again. Does
    /// nothing to an entry that is safe or never handed over.
    void setOverride(qsizetype entry, const QString &reason);
    void overrideAll(const QString &reason);
    /// The set without what is kept out; names() of the set stay whole.
    IndicatorSet result() const;
    /// "cdn 1[.]2[.]3[.]4 (address of flux[.]test): …", one line for each entry kept out.
    QStringList keptOut() const;

private:
    IndicatorSet m_set;
    QList<Entry> m_entries;
};

} // namespace indicators
