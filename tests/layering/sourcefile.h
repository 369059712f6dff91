// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace layering {

/// A file of the tree as the rules see it.
struct SourceFile
{
    QString path; ///< from the root of the tree, with slashes
    QString text; ///< as it is
    QString code; ///< the same length and lines, comments and the insides of literals blanked

    bool isCpp() const;
    bool isCMake() const;
    bool isBelow(QLatin1String folder) const { return path.startsWith(folder); }
    int lineAt(qsizetype offset) const;
};

SourceFile makeSourceFile(const QString &path, const QString &text);

/// What stands between the bracket at `open` in `code` and its partner, split at its own commas.
QStringList argumentsAt(const QString &code, qsizetype open);

} // namespace layering
