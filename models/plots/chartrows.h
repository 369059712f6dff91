// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/selection.h"
#include "flux/namehistory.h"

namespace plots {

/// The figures behind a chart as a table: the header, then rows; all that are selected, not what
/// fits the pixels. What lasts is given whole where the selected time holds a part of it. Names are
/// defanged, times UTC. `chart` is the word of the command line: "lanes", "growth", "ttl", "map",
/// "nameservers", "brush"; anything else gives nothing. Pure.
QList<QStringList> chartRows(const QString &chart, const flux::NameHistory &history,
                             const core::Selection &selection = {});

} // namespace plots
