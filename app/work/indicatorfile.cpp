// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/indicatorfile.h"

#include <functional>

#include <QCoreApplication>
#include <QSaveFile>

namespace app {

namespace {

core::Result<void> writeWhole(const QString &path,
                              const std::function<core::Result<void>(QIODevice &)> &write)
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
    if (const core::Result<void> written = write(file); !written)
        return core::unexpected(written.error());
    if (!file.commit())
        return cannotWrite();
    return {};
}

} // namespace

core::Result<void> writeIndicatorFile(const indicators::IndicatorSet &set,
                                      const indicators::Format &format, indicators::Form form,
                                      const QString &path)
{
    return writeWhole(path, [&](QIODevice &file) { return format.write(set, file, form); });
}

core::Result<void> writeIndicatorFile(const QByteArray &bytes, const QString &path)
{
    return writeWhole(path, [&](QIODevice &file) -> core::Result<void> {
        file.write(bytes); // what fails here fails the commit
        return {};
    });
}

} // namespace app
