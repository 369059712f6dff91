// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/sentlog.h"

#include <utility>

#include <QPointer>
#include <QtEndian>

#include "dns/resolver.h"

namespace dns {

namespace {

constexpr qsizetype headerBytes = 12;

/// Adds one label the way ldns prints it.
void appendLabel(QByteArray &text, QByteArrayView label)
{
    for (const char c : label) {
        const auto byte = static_cast<quint8>(c);
        if (c == '.' || c == ';' || c == '(' || c == ')' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte <= 0x20 || byte >= 0x7f) {
            text += '\\' + QByteArray::number(byte).rightJustified(3, '0');
        } else {
            text += c;
        }
    }
    text += '.';
}

/// Question of a packet that this program made itself.
Question readQuestion(QByteArrayView packet)
{
    Question question;
    if (packet.size() < headerBytes)
        return question;
    QByteArray name;
    qsizetype at = headerBytes;
    while (at < packet.size() && packet[at] != 0) {
        const qsizetype length = static_cast<quint8>(packet[at]);
        if (at + 1 + length > packet.size())
            return question;
        appendLabel(name, packet.sliced(at + 1, length));
        at += 1 + length;
    }
    question.name = core::DomainName::fromPresentation(name).value_or({});
    if (at + 3 <= packet.size())
        question.type = core::RecordType{qFromBigEndian<quint16>(packet.data() + at + 1)};
    return question;
}

} // namespace

SentLog::SentLog(Resolver *resolver)
    : QObject(resolver)
    , m_resolver(resolver)
{}

void SentLog::add(core::SentPacket::Transport transport, QByteArrayView packet,
                  const Question *question)
{
    if (m_packets.isEmpty())
        QMetaObject::invokeMethod(this, &SentLog::flush, Qt::QueuedConnection);
    const auto [name, type] = question ? *question : readQuestion(packet);
    core::SentPacket sent;
    sent.question = name;
    sent.type = type;
    sent.id = packet.size() < headerBytes ? quint16(0) : qFromBigEndian<quint16>(packet.data());
    sent.at = m_clock.utc();
    sent.server = m_resolver->endpoint();
    sent.transport = transport;
    sent.bytes = static_cast<qint32>(packet.size());
    m_packets.append(std::move(sent));
}

void SentLog::flush()
{
    if (m_packets.isEmpty())
        return;
    QList<core::SentPacket> telling = std::exchange(m_packets, std::exchange(m_told, {}));
    const QPointer<SentLog> guard(this); // a slot may delete the resolver
    emit m_resolver->sent(telling);
    if (!guard)
        return;
    telling.clear(); // keeps its memory; a large piece asked for anew each time costs much
    m_told = std::move(telling);
}

} // namespace dns
