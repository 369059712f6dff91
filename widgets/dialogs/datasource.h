// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/clock.h"

namespace widgets {

/// A database of places and networks, or a list of known things, as the settings show it.
struct DataSource
{
    QString name;
    QString what;        ///< "networks, cities", "list"
    core::UtcMs at = 0;  ///< when its data are from; 0: not known
    QString from;        ///< its file or its source
    bool isOwn = false;  ///< the analyst's
    QString addedFile{}; ///< added in the settings: the path that is kept there
};

} // namespace widgets
