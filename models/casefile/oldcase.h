// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile {

/// Puts all that is in a case of version 2, with its shape checked and its values not, into the
/// empty tables of this version; within the caller's transaction on `to`. What it proves from then
/// on is that nothing changed since.
core::Result<void> moveOldCase(const QSqlDatabase &from, const QSqlDatabase &to);

} // namespace casefile
