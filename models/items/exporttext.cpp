// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/exporttext.h"

#include <QStringList>

#include "core/plaintext.h"

namespace items {

ExportText ExportText::of(const QByteArray &bytes)
{
    ExportText text{bytes};
    text.lines = bytes.count('\n') + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
    QStringList shown;
    qsizetype from = 0;
    while (from < bytes.size() && shown.size() < mostLines) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype size = (end < 0 ? bytes.size() : end) - from;
        // No more is decoded of an endless line than can be shown of it.
        QString line = QString::fromUtf8(bytes.constData() + from, std::min(size, 8 * longestLine));
        if (line.endsWith(u'\r'))
            line.chop(1);
        line.replace(u'\t', QLatin1String("    "));
        shown.append(core::plainText(line, longestLine));
        from += size + 1;
    }
    text.linesShown = shown.size();
    text.beginning = shown.join(u'\n');
    return text;
}

} // namespace items
