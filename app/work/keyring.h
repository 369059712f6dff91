// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

#include "core/result.h"

class QObject;

/// The system's keyring, through QtKeychain: the Secret Service of GNOME and KDE, or KWallet. Never
/// a file of our own: where there is no keyring, that is an Error.
namespace app::keyring {

/// These wait for the keyring, for a while also for the person who unlocks it; commands without a
/// window only.
core::Result<QByteArray> read(const QString &entry);
core::Result<void> write(const QString &entry, const QByteArray &secret);
/// These do not wait: `next` is called later, on this thread, unless the context goes before. For
/// the window.
void readLater(const QString &entry, QObject *context,
               std::function<void(const core::Result<QByteArray> &)> next);
void writeLater(const QString &entry, const QByteArray &secret, QObject *context,
                std::function<void(const core::Result<void> &)> next);

} // namespace app::keyring
