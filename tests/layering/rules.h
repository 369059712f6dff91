// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

#include <QList>

namespace layering {

struct Finding
{
    int line = 0;
    QString message;
};

struct Rule
{
    const char *name;
    QList<Finding> (*check)(const SourceFile &file);
};

/// Every rule that a single file can keep or break.
const QList<Rule> &rules();

} // namespace layering
