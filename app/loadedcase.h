// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casestore.h"
#include "flux/namehistory.h"

namespace app {

/// A case read whole for a command without a window; the file is not touched.
struct LoadedCase
{
    casefile::CaseInfo info;
    QList<flux::NameHistory> histories; ///< in the order of info.names

    /// `names` empty: all. A name that is not in the case is an Error (NotFound).
    static core::Result<LoadedCase> load(const QString &path,
                                         const QList<core::DomainName> &names = {});
};

} // namespace app
