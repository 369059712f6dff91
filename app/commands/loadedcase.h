// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSet>

#include "casefile/casestore.h"
#include "flux/casejudge.h"
#include "flux/namehistory.h"
#include "work/keptverdict.h"

namespace app {

/// A case read for a command without a window, whole or as far as some names need it; the file is
/// not touched.
struct LoadedCase
{
    casefile::CaseInfo info;
    QList<flux::NameHistory> histories; ///< of the names asked for, in the order of info.names
    /// Names whose addresses were asked for; the others are evidence about other things only.
    QSet<core::DomainName> addressNames;
    /// Knows all that is said about the names asked for, and judges them as if it knew the case.
    std::unique_ptr<flux::CaseJudge> judge;
    /// What the case itself was told when it was judged.
    QHash<core::DomainName, KeptVerdict> kept;
    /// Why the analyst's own layer cannot be read, so that what it says of names does not count.
    std::optional<core::Error> unreadSteps;

    /// `names` empty: all. A name that is not in the case is an Error (NotFound).
    static core::Result<LoadedCase> load(const QString &path,
                                         const QList<core::DomainName> &names = {});
    /// What load() says of a name that the case does not hold.
    static core::Error unknownName(const core::DomainName &name);
};

} // namespace app
