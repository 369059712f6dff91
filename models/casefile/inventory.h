// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "casefile/casestore.h"

namespace casefile {

/// What a case names, into its info: the watched names, the databases and the lists of known
/// things that said something about what is in it.
core::Result<void> readInventory(const QSqlDatabase &database, CaseInfo &info);

} // namespace casefile
