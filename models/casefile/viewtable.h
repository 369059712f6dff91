// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/caseview.h"
#include "core/result.h"

namespace casefile {

/// Puts the view in the place of the one that was kept. It stands outside the evidence chain: to
/// look at a case changes no head.
core::Result<void> keepView(const QSqlDatabase &database, const core::CaseView &view);
/// The view that was kept last; an empty one when there is none, or it makes no sense.
core::Result<core::CaseView> keptView(const QSqlDatabase &database);

} // namespace casefile
