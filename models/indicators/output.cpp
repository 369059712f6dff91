// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/output.h"

#include <QCoreApplication>
#include <QIODevice>

namespace indicators {

core::Result<void> writeAll(QIODevice &device, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            return core::unexpected(
                {core::Error::Code::Io,
                 QCoreApplication::translate(
                     "indicators::Output", "The indicators could not be written completely. Check "
                                           "the disk and write them again."),
                 device.errorString()});
        }
        done += written;
    }
    return {};
}

} // namespace indicators
