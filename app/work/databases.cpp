// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/databases.h"

#include <QCoreApplication>

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

void openPracticeDatabase(geo::GeoDatabase &database, const QString &programFolder)
{
    database.openAll({programFolder + QStringLiteral("/../share/fluxcase/lab/practice-lab.mmdb")},
                     true);
}

std::shared_ptr<const knowledge::Knowledge> openKnowledge(const QString &programFolder,
                                                          bool practice)
{
    if (practice)
        return knowledge::Knowledge::load(knowledge::practiceLists(programFolder));
    return knowledge::Knowledge::load(knowledge::shippedLists(programFolder),
                                      knowledge::ownLists());
}

LookUp openLookUp(const QStringList &ownFiles, bool practice)
{
    const QString programFolder = QCoreApplication::applicationDirPath();
    auto database = std::make_shared<geo::GeoDatabase>();
    if (practice)
        openPracticeDatabase(*database, programFolder);
    else
        openDatabases(*database, ownFiles, programFolder);
    LookUp opened{nullptr, database->problems()};
    auto knowledge = openKnowledge(programFolder, practice);
    for (const core::Error &problem : knowledge->problems())
        opened.problems.append(problem.message);
    opened.enricher =
        std::make_shared<investigation::Enricher>(std::move(database), std::move(knowledge));
    return opened;
}

} // namespace app
