// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile {

/// The ids of all answers in order of time, of which some were stored later than younger ones, as
/// when another case or a file came in; empty: the order of storage is that of time. `condition`:
/// on answers `a`, " AND …" or empty. 24 bytes an answer while it works, 8 afterwards.
core::Result<std::vector<qint64>> idsByTime(const QSqlDatabase &database, const QString &condition);

} // namespace casefile
