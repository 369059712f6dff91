// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QFileInfo>

namespace widgets {

namespace {

constexpr qint64 lookedAt = 4096; ///< bytes

} // namespace

bool isRecording(const QString &path)
{
    // Only a plain file: a pipe would hold up the window.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           isRecorded(file.read(lookedAt));
}

bool isRecorded(const QByteArray &start)
{
    // gzip, pcap of either byte order, with micro- or nanoseconds, and pcapng
    static const std::array<QByteArray, 6> magics{
        QByteArray("\x1f\x8b"),         QByteArray("\xa1\xb2\xc3\xd4"),
        QByteArray("\xd4\xc3\xb2\xa1"), QByteArray("\xa1\xb2\x3c\x4d"),
        QByteArray("\x4d\x3c\xb2\xa1"), QByteArray("\x0a\x0d\x0d\x0a")};
    const auto begins = [&start](const QByteArray &magic) { return start.startsWith(magic); };
    if (std::any_of(magics.begin(), magics.end(), begins) || start.contains('\0'))
        return true;
    // Zeek's own header, or a JSON object a line.
    return start.startsWith("#separator") || start.contains("#fields\t") ||
           start.trimmed().startsWith("{\"");
}

} // namespace widgets
