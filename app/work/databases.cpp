// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/databases.h"

#include "geo/databasefinder.h"
#include "knowledge/listfolders.h"

namespace app {

void openDatabases(geo::GeoDatabase &database, const QStringList &ownFiles,
                   const QString &programFolder)
{
    database.openAll(ownFiles, false);
    database.openAll(geo::userDatabases(), false);
    database.openAll(geo::shippedDatabases(programFolder), true);
}

std::shared_ptr<const knowledge::Knowledge> openKnowledge(const QString &programFolder,
                                                          bool practice)
{
    if (practice)
        return knowledge::Knowledge::load(knowledge::practiceLists(programFolder));
    return knowledge::Knowledge::load(knowledge::shippedLists(programFolder),
                                      knowledge::ownLists());
}

} // namespace app
