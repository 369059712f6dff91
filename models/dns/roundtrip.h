// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace dns {

/// How long one server takes to answer, learnt from its answers: the smoothed round trip and its
/// deviation of RFC 6298. An answer that came only after a question was sent again counts from the
/// first sending: that is too long where a packet was lost and right where the server is slow, and
/// taking it for lost would never learn of the slow one.
class RoundTrip
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Never sends again sooner: a cache that has to fetch takes longer than one that has.
    static constexpr Milliseconds least{100};

    /// `first` until there is an answer, and never longer than that.
    explicit RoundTrip(Milliseconds first)
        : m_longest(first)
    {}

    void note(std::chrono::microseconds roundTrip);
    /// After how long without an answer to send again.
    Milliseconds patience() const;

private:
    Milliseconds m_longest;
    bool m_isKnown = false;
    double m_smoothedMs = 0;
    double m_deviationMs = 0;
};

} // namespace dns
