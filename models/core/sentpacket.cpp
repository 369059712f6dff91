// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentpacket.h"

namespace core {

QString toString(SentPacket::Transport transport)
{
    switch (transport) {
    case SentPacket::Transport::Udp:
        return QStringLiteral("udp");
    case SentPacket::Transport::Tcp:
        return QStringLiteral("tcp");
    case SentPacket::Transport::Tls:
        return QStringLiteral("tls");
    case SentPacket::Transport::Https:
        return QStringLiteral("https");
    }
    Q_UNREACHABLE();
}

QDebug operator<<(QDebug debug, const SentPacket &packet)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "SentPacket(" << packet.at << ' ' << packet.question << ' '
                    << toString(packet.type) << " to " << packet.server << " over "
                    << toString(packet.transport) << " id " << packet.id << ' ' << packet.bytes
                    << " B)";
    return debug;
}

} // namespace core
