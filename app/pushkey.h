// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "push/key.h"

namespace app {

/// The key of a destination: from an open descriptor, or, with -1, from the system's keyring.
core::Result<push::Key> readKey(const push::Destination &to, int descriptor);
/// Keeps it in the keyring, for this destination.
core::Result<void> storeKey(const push::Destination &to, const push::Key &key);

} // namespace app
