// SPDX-License-Identifier: GPL-3.0-or-later
#include "databases.h"

#include "geo/databasefinder.h"

namespace app {

void openDatabases(geo::GeoDatabase &database, const QStringList &ownFiles,
                   const QString &programFolder)
{
    database.openAll(ownFiles, false);
    database.openAll(geo::userDatabases(), false);
    database.openAll(geo::shippedDatabases(programFolder), true);
}

} // namespace app
