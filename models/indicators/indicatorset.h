// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/annotations.h"
#include "core/pap.h"
#include "flux/namehistory.h"
#include "flux/verdict.h"
#include "indicators/indicator.h"
#include "indicators/tlp.h"

namespace indicators {

/// Which indicators of a case: the words of `export --scope`, and what is meant without it.
enum class Scope
{
    Standard, ///< the names, and the name servers of those whose name servers flux
    Names,
    NamesAndNameServers,
    All
};

/// "names", "names+nameservers", "all"; the standard scope has no word.
QString toString(Scope scope);
std::optional<Scope> scopeFromString(QStringView word);

/// What a list is, seen from what was handed over before.
enum class Purpose
{
    Everything,
    OnlyNew,   ///< to be added to the lists before it
    Withdrawal ///< takes back what lists before it handed over
};

/// "everything", "since-last", "withdrawal", never translated.
QString wordOf(Purpose purpose);
std::optional<Purpose> purposeFromWord(QStringView word);

/// Where a list of indicators comes from; stands in everything that is written from it.
struct Origin
{
    QString caseName;      ///< empty: a case that is in no file
    bool practice = false; ///< of the practice lab: nothing in it is real
    core::UtcMs madeAt = 0;
    Tlp tlp = Tlp::Amber;             ///< under which it is handed over
    core::Pap pap = core::Pap::Amber; ///< what the receiver may do
    QString head{};                   ///< of the case's chain of evidence; empty: none

    bool operator==(const Origin &) const = default;
};

/// A name of a case and what was decided about it.
struct JudgedName
{
    const flux::NameHistory *history = nullptr;
    flux::Verdict verdict{};
};

/// A name of the case as a reader of the list needs it.
struct CaseName
{
    core::DomainName name;
    flux::Verdict verdict;
    core::UtcMs firstAt = 0;
    core::UtcMs lastAt = 0;
    std::optional<core::OwnVerdict> own{}; ///< the analyst's; hostile text

    bool operator==(const CaseName &) const = default;
};

/// What a case hands over, in order: each name, then its name servers, its addresses and those of
/// the name servers in order first seen. A value.
struct IndicatorSet
{
    Origin origin;
    QList<Indicator> indicators;
    /// What was seen behind the names, whatever the scope: no indicators, but evidence beside them
    /// in formats that tell the two apart.
    QList<Indicator> observed{};
    QList<CaseName> names{};
    QStringList keptOut{};            ///< what block safety left out and why, one plain line each
    QList<core::DomainName> spared{}; ///< names among that
    Purpose purpose = Purpose::Everything;
    core::UtcMs since = 0; ///< of what is only new: when the list before it was made
    QString gateReason{};  ///< why a block list was made under a tight PAP or TLP; hostile text

    /// `least`: only names of this class or one above it in the order of the classes.
    static IndicatorSet from(const QList<JudgedName> &names, const Origin &origin,
                             Scope scope = Scope::Standard,
                             std::optional<flux::VerdictClass> least = std::nullopt);
    bool operator==(const IndicatorSet &) const = default;
};

} // namespace indicators
