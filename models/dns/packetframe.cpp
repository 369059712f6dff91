// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/packetframe.h"

#include <algorithm>

#include <QtEndian>

namespace dns {

namespace {

constexpr qsizetype headerSize = 12;

/// Steps through a packet and refuses to step over its end.
class Walk
{
public:
    explicit Walk(QByteArrayView packet)
        : m_packet(packet)
    {}

    bool isBroken() const { return m_isBroken; }

    template <typename Integer>
    Integer number()
    {
        const qsizetype at = m_at;
        skip(qsizetype(sizeof(Integer)));
        return m_isBroken ? Integer() : qFromBigEndian<Integer>(m_packet.data() + at);
    }

    RecordFrames section(int count, bool isQuestion)
    {
        constexpr qsizetype smallest = 5; // a question about the root
        RecordFrames records;
        records.reserve(std::min<qsizetype>(count, (m_packet.size() - m_at) / smallest));
        while (count-- > 0 && !m_isBroken)
            records.append(record(isQuestion));
        return records;
    }

private:
    void skip(qsizetype bytes)
    {
        m_isBroken = m_isBroken || bytes > m_packet.size() - m_at;
        if (!m_isBroken)
            m_at += bytes;
    }

    void skipName()
    {
        constexpr quint8 pointer = 0xc0;
        while (!m_isBroken) {
            const quint8 length = number<quint8>();
            if ((length & pointer) == pointer)
                return skip(1);
            if (length & pointer)
                m_isBroken = true; // label types nobody uses (RFC 6891, section 5)
            else if (length == 0)
                return;
            else
                skip(length);
        }
    }

    RecordFrame record(bool isQuestion)
    {
        RecordFrame frame;
        frame.start = m_at;
        skipName();
        frame.type = number<quint16>();
        frame.recordClass = number<quint16>();
        if (!isQuestion)
            frame.ttlSeconds = number<quint32>();
        const quint16 length = isQuestion ? quint16(0) : number<quint16>();
        frame.data = m_at;
        skip(length);
        frame.end = m_at;
        return frame;
    }

    QByteArrayView m_packet;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace

std::optional<PacketFrame> PacketFrame::read(QByteArrayView packet)
{
    if (packet.size() < headerSize)
        return {};
    Walk walk(packet);
    PacketFrame frame;
    frame.id = walk.number<quint16>();
    frame.flags = walk.number<quint16>();
    const int questions = walk.number<quint16>();
    const int answers = walk.number<quint16>();
    const int authority = walk.number<quint16>();
    const int additional = walk.number<quint16>();
    frame.questions = walk.section(questions, true);
    frame.answers = walk.section(answers, false);
    frame.authority = walk.section(authority, false);
    frame.additional = walk.section(additional, false);
    if (walk.isBroken())
        return {};
    return frame;
}

} // namespace dns
