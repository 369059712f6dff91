// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "flux/namehistory.h"
#include "flux/verdictclass.h"
#include "indicators/indicator.h"

namespace indicators {

/// Which indicators of a case: the words of `export --scope`.
enum class Scope
{
    Names,
    NamesAndNameServers,
    All
};

/// "names", "names+nameservers", "all".
QString toString(Scope scope);
std::optional<Scope> scopeFromString(QStringView word);

/// Where a list of indicators comes from; stands in everything that is written from it.
struct Origin
{
    QString caseName;      ///< empty: a case that is in no file
    bool practice = false; ///< of the practice lab: nothing in it is real
    core::UtcMs madeAt = 0;

    bool operator==(const Origin &) const = default;
};

/// A name of a case and what was decided about it.
struct JudgedName
{
    const flux::NameHistory *history = nullptr;
    flux::VerdictClass verdictClass = flux::VerdictClass::NotEnoughData;
};

/// What a case hands over, in order: each name, then its name servers, its addresses and those of
/// the name servers in order first seen. A value.
struct IndicatorSet
{
    Origin origin;
    QList<Indicator> indicators;

    static IndicatorSet from(const QList<JudgedName> &names, const Origin &origin,
                             Scope scope = Scope::All);
    bool operator==(const IndicatorSet &) const = default;
};

} // namespace indicators
