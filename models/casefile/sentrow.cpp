// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sentrow.h"

#include <limits>

#include "casefile/evidencechain.h"

namespace casefile {

QString sentQuery()
{
    return QStringLiteral("SELECT id, at_ms, server, transport, question, type, packet_id, bytes, "
                          "proof FROM sent WHERE id >= ? ORDER BY id");
}

core::Result<SentRow> sentRow(const Statement &statement, Dictionary &dictionary)
{
    using Limits16 = std::numeric_limits<quint16>;
    using Limits32 = std::numeric_limits<qint32>;
    Row row(statement);
    SentRow sent;
    sent.id = row.id(0);
    sent.packet.at = row.time(1);
    const auto server = dictionary.resolver(row.id(2));
    sent.packet.transport = row.oneOf(3, core::SentPacket::Transport::Https);
    const auto name = dictionary.name(row.id(4));
    if (!server || !name)
        return core::unexpected(damagedIn("sent", sent.id));
    sent.packet.server = *server;
    sent.packet.question = (*name)->facts.name;
    sent.packet.type = row.oneOf(5, static_cast<core::RecordType>(Limits16::max()));
    sent.packet.id = static_cast<quint16>(row.integer(6, 0, Limits16::max()));
    sent.packet.bytes = static_cast<qint32>(row.integer(7, Limits32::min(), Limits32::max()));
    sent.proof = row.blob(8, EvidenceChain::saltBytes + EvidenceChain::checkBytes);
    if (!row.isSound())
        return core::unexpected(damagedIn("sent", sent.id));
    return sent;
}

} // namespace casefile
