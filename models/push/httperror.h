// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "push/httpexchange.h"

namespace push {

/// Why a reply is not what was hoped for, in one or two sentences that hold no key.
core::Error errorOf(const HttpReply &reply, const Destination &to, const Key &key);
/// A reply that is none of the kind of server that the destination should be.
core::Error notItsKind(const Destination &to);
/// What a server said, as one bounded line without the key in it; empty: nothing.
QString saidBy(const QString &text, const Key &key);

} // namespace push
