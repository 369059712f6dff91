// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace geo {

/// Where the user's own databases are looked for, best first: `DatabaseDirectory` of geoipupdate's
/// GeoIP.conf, then the usual folders, then Fluxcase's data folder. Every *.mmdb there, at most 64.
QStringList userDatabases();
/// The databases that came with Fluxcase: the folder share/fluxcase/geo beside the program's
/// folder.
QStringList shippedDatabases(const QString &applicationDir);

} // namespace geo
