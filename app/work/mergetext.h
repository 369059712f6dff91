// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "casefile/mergeresult.h"

namespace app {

/// What of another case came into this one, in words. `file`: what the other case is called.
QString mergeText(const casefile::MergeResult &merged, const QString &file);
/// What has to be known besides: what did not come, and under what the case stands from here on.
QStringList mergeRemarks(const casefile::MergeResult &merged, const QString &file);

} // namespace app
