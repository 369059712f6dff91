// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casestore.h"
#include "indicators/blocksafety.h"
#include "indicators/ledger.h"

namespace app {

/// What a case knows that bears on handing something of it over: under which TLP it was given to
/// us, and what is out already.
struct HandoverMemory
{
    QString head; ///< of its chain of evidence
    indicators::Tlp tlp = indicators::Tlp::Amber;
    indicators::Account account{};
    QMap<core::DomainName, core::OwnVerdict> ownVerdicts{}; ///< the analyst's

    static core::Result<HandoverMemory> read(casefile::CaseStore &store,
                                             const indicators::Ledger::Which &which);

    /// The TLP of a list nobody chose one for: AMBER, or the case's where that is stricter.
    indicators::Tlp usualTlp() const { return std::max(indicators::Tlp::Amber, tlp); }
    /// What the analyst says of its names.
    void addOwnVerdicts(indicators::IndicatorSet &set) const;
    /// What of a set is new, once it was looked at.
    void keepNew(indicators::BlockSafety &safety, core::UtcMs at) const;
    /// What has to be said about what is not known; empty: nothing.
    QString gap() const;
    /// The Error when there is nothing to take back.
    static core::Error nothingOut(const QString &format);
};

} // namespace app
