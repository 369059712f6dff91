// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile {

/// Takes a case of version 3, with its shape checked and its values not, to this version, within
/// the caller's transaction and without foreign keys. The evidence, its proofs and its seals stay
/// what they were: only how sets of records are written changes.
core::Result<void> moveThirdCase(const QSqlDatabase &database);

} // namespace casefile
