// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicatorfile.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "indicators/textwriter.h"

namespace app {

core::Result<void> writeIndicators(const indicators::IndicatorSet &set, const QString &format,
                                   indicators::Form form, QIODevice &device)
{
    return format == QLatin1String("txt") ? indicators::TextWriter::write(set, device, form)
                                          : indicators::CsvWriter::write(set, device, form);
}

core::Result<void> writeIndicatorFile(const indicators::IndicatorSet &set, const QString &format,
                                      indicators::Form form, const QString &path)
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
    if (const core::Result<void> written = writeIndicators(set, format, form, file); !written)
        return core::unexpected(written.error());
    if (!file.commit())
        return cannotWrite();
    return {};
}

} // namespace app
