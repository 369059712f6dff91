// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/domainname.h"

namespace app {

/// What the window is asked to show first.
struct OpenWindow
{
    QString casePath; ///< empty: none
    QList<core::DomainName> names;
    QStringList geoFiles; ///< databases beside those of the settings
};

} // namespace app
