// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printmodel.h"

#include <numeric>

#include <QStringList>

namespace support {

QString printModel(const QAbstractItemModel &model, const QList<int> &columns)
{
    QList<int> shown = columns;
    if (shown.isEmpty()) {
        shown.resize(model.columnCount());
        std::iota(shown.begin(), shown.end(), 0);
    }
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : std::as_const(shown))
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

} // namespace support
