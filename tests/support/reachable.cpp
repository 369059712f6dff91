// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachable.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace support {

void makeTestAddressesReachable()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/fluxcase/knowledge");
    QFile list(folder + QStringLiteral("/special-addresses.list"));
    if (!QDir().mkpath(folder) || !list.open(QIODevice::WriteOnly))
        qFatal("the list of special addresses cannot be written");
    list.write("# Fluxcase list 1\n# kind: special\n# date: 2026-11-21\n# source: a test\n"
               "# licence: CC0-1.0\n10.0.0.0/8\n");
}

} // namespace support
