// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace app {

core::Result<void> writeIndicatorFile(const indicators::IndicatorSet &set,
                                      const indicators::Format &format, indicators::Form form,
                                      const QString &path)
{
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return core::unexpected(
            {core::Error::Code::Io,
             QCoreApplication::translate("app::IndicatorFile",
                                         "The indicators could not be written to %1. Choose a "
                                         "folder you may write to, with room left.")
                 .arg(path),
             file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    if (const core::Result<void> written = format.write(set, file, form); !written)
        return core::unexpected(written.error());
    if (!file.commit())
        return cannotWrite();
    return {};
}

} // namespace app
