// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/questioncase.h"

#include <optional>

#include <QtEndian>

#include "dns/packetframe.h"
#include "dns/randomwords.h"

namespace dns {

namespace {

constexpr qsizetype headerBytes = 12;
constexpr qsizetype questionsAt = 4;
constexpr char caseBit = 0x20;

/// Where the one question of a packet ends; 0 where there is none, or several.
qsizetype endOfQuestion(QByteArrayView packet)
{
    constexpr qsizetype typeAndClassBytes = 4;
    if (packet.size() < headerBytes || qFromBigEndian<quint16>(packet.data() + questionsAt) != 1)
        return 0;
    qsizetype at = headerBytes;
    while (at < packet.size() && packet[at] > 0 && packet[at] < 0x40)
        at += 1 + packet[at];
    const qsizetype end = at + 1 + typeAndClassBytes;
    return at < packet.size() && packet[at] == 0 && end <= packet.size() ? end : 0;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

QByteArray withMixedCase(QByteArray query, RandomWords &random)
{
    const qsizetype end = endOfQuestion(query);
    char *bytes = query.data();
    quint32 bits = 0;
    int left = 0;
    for (qsizetype at = headerBytes; at < end - 4; ++at) { // a length is never a letter: below 0x40
        char &c = bytes[at];
        if (!isLetter(c))
            continue;
        if (left == 0) {
            bits = random.next();
            left = 32;
        }
        if (bits & 1)
            c = static_cast<char>(c ^ caseBit);
        bits >>= 1;
        --left;
    }
    return query;
}

bool echoesQuestion(const QByteArray &query, const QByteArray &reply)
{
    const qsizetype end = endOfQuestion(query);
    return end > 0 && endOfQuestion(reply) == end &&
           QByteArrayView(query).first(end).sliced(headerBytes) ==
               QByteArrayView(reply).first(end).sliced(headerBytes);
}

void echoSpelling(QByteArrayView query, QByteArray &reply)
{
    const qsizetype end = endOfQuestion(query);
    if (end == 0 || endOfQuestion(reply) != end)
        return;
    const QByteArray asked = query.first(end).sliced(headerBytes).toByteArray();
    if (asked.compare(reply.mid(headerBytes, end - headerBytes), Qt::CaseInsensitive) == 0)
        reply.replace(headerBytes, asked.size(), asked);
}

} // namespace dns
