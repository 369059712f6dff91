// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "push/key.h"

class QObject;

namespace app {

/// The key of a destination: from an open descriptor, or, with -1, from the system's keyring.
core::Result<push::Key> readKey(const push::Destination &to, int descriptor);
/// Keeps it in the keyring, for this destination.
core::Result<void> storeKey(const push::Destination &to, const push::Key &key);

/// The same from the keyring without waiting: `next` is called later, on this thread, unless the
/// context goes before. For the window.
void readKeyLater(const push::Destination &to, QObject *context,
                  std::function<void(const core::Result<push::Key> &)> next);
void storeKeyLater(const push::Destination &to, const push::Key &key, QObject *context,
                   std::function<void(const core::Result<void> &)> next);

/// The destination, with the authorities in this file trusted instead of the system's.
core::Result<push::Destination> withAuthorities(const push::Destination &to, const QString &path);

} // namespace app
