// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace casefile {

/// Why a case is not read or checked, in words.
core::Error noCase();
/// It is older than the evidence chain.
core::Error provesNothing(const QString &path);
/// It was closed before its check came to an end.
core::Error noCheck();

} // namespace casefile
