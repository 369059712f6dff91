// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casestore.h"

namespace app {

/// How the open case comes to another file and how it is left; both run on the store thread.

/// Copies the case to `path` and goes on there; on failure the store is where it was.
core::Result<casefile::CaseInfo> moveTo(casefile::CaseStore &store, const QString &path,
                                        const QString &from);
/// Gives the head that proves all that is in it; empty: no case was open.
core::Result<QString> closeCase(casefile::CaseStore &store);

} // namespace app
