// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/sentpacket.h"

namespace dns {

class Resolver;
struct Question;

/// What one Resolver has sent. Emits its sent(), at most once in a turn of the event loop, so that
/// a packet costs little.
class SentLog final : public QObject
{
    Q_OBJECT

public:
    /// A child of `resolver`.
    explicit SentLog(Resolver *resolver);

    /// `packet` is a DNS message that was given to the network now; `question` is what it asks,
    /// where the caller knows: to read it from the packet costs more than all the rest.
    void add(core::SentPacket::Transport transport, QByteArrayView packet,
             const Question *question = nullptr);
    /// Tells what was not told yet, at once.
    void flush();

private:
    Resolver *m_resolver;
    core::SystemClock m_clock;
    QList<core::SentPacket> m_packets;
    QList<core::SentPacket> m_told; ///< lends its memory to the next batch
};

} // namespace dns
