// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArrayView>
#include <QVarLengthArray>

namespace dns {

/// Where one question or record lies in its packet, and the numbers every record has.
struct RecordFrame
{
    qsizetype start = 0; ///< of the owner's name
    qsizetype data = 0;  ///< of the data behind the length; of nothing, for a question
    qsizetype end = 0;
    quint16 type = 0;
    quint16 recordClass = 0;
    quint32 ttlSeconds = 0;
};

/// Most sections are small, and cost no memory of their own then.
using RecordFrames = QVarLengthArray<RecordFrame, 6>;

/// The outline of a packet: its header and the extents of its records, measured before any of them
/// is read, so that a record that lies about its length cannot move the ones behind it.
struct PacketFrame
{
    quint16 id = 0;
    quint16 flags = 0; ///< the second 16 bits of the header, rcode included
    RecordFrames questions;
    RecordFrames answers;
    RecordFrames authority;
    RecordFrames additional;

    /// None when the packet ends before its last record does, or a name breaks off.
    static std::optional<PacketFrame> read(QByteArrayView packet);
};

} // namespace dns
