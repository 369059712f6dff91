// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "dns/areslink.h"
#include "dns/roundtrip.h"

namespace dns {

/// The channels through which one server is asked: one a path, opened when it is needed. c-ares
/// keeps what it was opened with, so a channel that does not fit any more is replaced, and stays
/// until what was asked through it has ended. Lives on the engine thread.
class AresLinks
{
public:
    AresLinks(const core::Endpoint &endpoint, const AresTiming &timing, AresLink::Inbox inbox,
              SendingSockets::Tell tellSent);

    AresLink &of(AresPath path);
    /// What is outstanding is given up in silence.
    void clear();
    /// Gives c-ares the time. True while there is anything left to wait for.
    bool lookAtClock();

    /// An answer came over UDP, or none at all: how soon to send again is learnt from that.
    void noteAnswer(std::chrono::microseconds roundTrip) { m_roundTrip.note(roundTrip); }
    void noteSilence() { m_roundTrip = RoundTrip(m_timing.attempt); }
    /// Replaces the channels over UDP when what was learnt has moved far from what they do.
    void applyPatience();
    /// Whether c-ares has left EDNS off; then what is asked next goes through a new channel.
    bool retireWithoutEdns();

    /// What of all that was sent to this machine was lost in it, since the last call.
    qint64 takeDropped();

private:
    void retire(AresPath path);
    AresTiming timingFor(AresPath path) const;

    const core::Endpoint m_endpoint;
    const AresTiming m_timing;
    const AresLink::Inbox m_inbox;
    const SendingSockets::Tell m_tellSent;
    RoundTrip m_roundTrip;
    std::chrono::milliseconds m_patience; ///< of the channels over UDP
    std::map<AresPath, std::unique_ptr<AresLink>> m_links;
    std::vector<std::unique_ptr<AresLink>> m_retired; ///< until they have drained
    qint64 m_dropped = 0;                             ///< by channels that are gone
};

} // namespace dns
