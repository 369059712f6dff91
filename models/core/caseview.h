// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/domainname.h"
#include "core/selection.h"

namespace core {

/// How a case was looked at last, so that it can be looked at so again. No evidence: nothing that
/// is found depends on it. A value.
struct CaseView
{
    DomainName name{}; ///< the one in sight; empty: none
    QString table{};   ///< the one in sight, as the window calls it
    QString filter{};  ///< of the tables
    bool showsHidden = false;
    QHash<DomainName, Selection> selections{}; ///< of names where something is selected

    bool operator==(const CaseView &) const = default;
};

} // namespace core
