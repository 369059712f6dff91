// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "flux/namehistory.h"

namespace plots {

/// The figures behind a chart as a table: the header, then rows; all of them, not what fits the
/// pixels. Names are defanged, times UTC. `chart` is the word of the command line: "lanes",
/// "growth", "ttl", "map", "nameservers", "brush"; anything else gives nothing. Pure.
QList<QStringList> chartRows(const QString &chart, const flux::NameHistory &history);

} // namespace plots
