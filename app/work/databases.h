// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>
#include <QStringList>

#include "geo/geodatabase.h"
#include "investigation/enricher.h"
#include "knowledge/knowledge.h"

namespace app {

/// Opens what says where addresses are: `ownFiles` first, then the user's, then what came with the
/// program in `programFolder`.
void openDatabases(geo::GeoDatabase &database, const QStringList &ownFiles,
                   const QString &programFolder);

/// The same of the practice lab's world.
void openPracticeDatabase(geo::GeoDatabase &database, const QString &programFolder);

/// Reads what is known of addresses and names: the shipped lists, and the user's in their place; or
/// of the practice lab's world.
std::shared_ptr<const knowledge::Knowledge> openKnowledge(const QString &programFolder,
                                                          bool practice = false);

/// What is known, for one case.
struct LookUp
{
    std::shared_ptr<investigation::Enricher> enricher;
    QStringList problems; ///< of databases and lists, in sentences
};

/// Opens both, from where the program is. `ownFiles`: as above; a practice case has no use for
/// them.
LookUp openLookUp(const QStringList &ownFiles, bool practice);

} // namespace app
