// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace items {

/// What an export writes, byte by byte, and the beginning of it to look at.
struct ExportText
{
    static constexpr qsizetype mostLines = 200;
    static constexpr qsizetype longestLine = 400;

    QByteArray bytes;
    QString beginning{}; ///< hostile characters escaped
    qsizetype lines = 0; ///< of all of it
    qsizetype linesShown = 0;

    static ExportText of(const QByteArray &bytes);
};

} // namespace items
