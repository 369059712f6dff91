// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/result.h"

/// The system's keyring, through QtKeychain: the Secret Service of GNOME and KDE, or KWallet. Never
/// a file of our own: where there is no keyring, that is an Error. These wait for the keyring, for
/// a while also for the person who unlocks it; commands without a window only.
namespace app::keyring {

core::Result<QByteArray> read(const QString &entry);
core::Result<void> write(const QString &entry, const QByteArray &secret);

} // namespace app::keyring
