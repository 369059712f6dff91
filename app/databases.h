// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "geo/geodatabase.h"

namespace app {

/// Opens what says where addresses are: `ownFiles` first, then the user's, then what came with the
/// program in `programFolder`.
void openDatabases(geo::GeoDatabase &database, const QStringList &ownFiles,
                   const QString &programFolder);

} // namespace app
