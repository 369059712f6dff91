// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QtGlobal>

namespace push {

/// How long a push waits and how much it takes.
struct Limits
{
    std::chrono::milliseconds silence = std::chrono::seconds(30);   ///< without a byte either way
    std::chrono::milliseconds whole = std::chrono::minutes(10);     ///< for one request
    int attempts = 4;                                               ///< of one request
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< doubles each time
    std::chrono::milliseconds longestPause = std::chrono::seconds(60);
    std::chrono::milliseconds pollFor = std::chrono::minutes(2); ///< for a server to be through
    qint64 envelopeBytes = 10 << 20; ///< at most, whatever a TAXII server permits
    qint64 replyBytes = 4 << 20;     ///< of a reply, beside eight times what was sent
};

} // namespace push
