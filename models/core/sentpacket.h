// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

#include "core/clock.h"
#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/record.h"

namespace core {

/// One DNS message that was handed to the network, as it was on the wire: also a repetition, and a
/// question asked again over TCP.
struct SentPacket
{
    /// The values are stored in cases: never renumber.
    enum class Transport : quint8
    {
        Udp,
        Tcp,
        Tls,  ///< RFC 7858
        Https ///< RFC 8484
    };

    UtcMs at = 0;
    Endpoint server;
    Transport transport = Transport::Udp;
    DomainName question;
    RecordType type = RecordType::A;
    quint16 id = 0;   ///< of the DNS message
    qint32 bytes = 0; ///< of the DNS message, without what carries it

    bool operator==(const SentPacket &) const = default;
};

/// "udp", "tcp", "tls", "https": the words of the command line, never translated.
QString toString(SentPacket::Transport transport);
QDebug operator<<(QDebug debug, const SentPacket &packet);

} // namespace core

Q_DECLARE_METATYPE(core::SentPacket)
