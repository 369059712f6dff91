// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/resolver.h"

namespace dns {

/// Reads what came back for `question` and says how the look-up ended: outcome, message, packet and
/// detail are filled in. A packet that is no reply to this question is Malformed.
Reply classify(const Question &question, const QByteArray &packet);

} // namespace dns
