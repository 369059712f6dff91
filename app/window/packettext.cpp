// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/packettext.h"

#include <QCoreApplication>

#include "core/plaintext.h"
#include "core/utctime.h"
#include "dns/message.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::PacketText)
};

constexpr qsizetype mostRecords = 100;
constexpr qsizetype mostBytes = 4096;

QString headLine(const dns::Message &message)
{
    // The words of RFC 1035 and its successors; they are never translated.
    QStringList flags;
    const auto add = [&flags](bool isSet, const char *word) {
        if (isSet)
            flags.append(QString::fromLatin1(word));
    };
    add(message.isResponse, "qr");
    add(message.authoritative, "aa");
    add(message.truncated, "tc");
    add(message.recursionDesired, "rd");
    add(message.recursionAvailable, "ra");
    add(message.authenticData, "ad");
    static constexpr std::array rcodes{"NOERROR",  "FORMERR", "SERVFAIL",
                                       "NXDOMAIN", "NOTIMP",  "REFUSED"};
    const auto code = static_cast<size_t>(message.rcode);
    const QString rcode = code < rcodes.size() ? QString::fromLatin1(rcodes[code])
                                               : QStringLiteral("RCODE%1").arg(code);
    return QStringLiteral("id %1   %2   %3").arg(message.id).arg(rcode, flags.join(u' '));
}

QString recordLine(const core::Record &record)
{
    const QString value = !record.address.isEmpty()  ? record.address.toString()
                          : !record.target.isEmpty() ? record.target.defanged()
                                                     : core::plainText(record.text, 300);
    return QStringLiteral("  %1  %2  %3  %4")
        .arg(record.owner.defanged())
        .arg(record.ttlSeconds)
        .arg(core::toString(record.type), value);
}

void addSection(QStringList &lines, const QString &title, const QList<core::Record> &records)
{
    if (records.isEmpty())
        return;
    lines.append(QString());
    lines.append(Tr::tr("%1 (%2)").arg(title).arg(records.size()));
    for (const core::Record &record : records.first(std::min(mostRecords, records.size())))
        lines.append(recordLine(record));
    if (records.size() > mostRecords)
        lines.append(Tr::tr("  and %1 more").arg(records.size() - mostRecords));
}

QStringList hexLines(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < std::min(bytes.size(), mostBytes); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QString text;
        for (const char byte : row)
            text += byte > 32 && byte < 127 ? QLatin1Char(byte) : QLatin1Char('.');
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(at, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(row.toHex(' ')).leftJustified(47), text));
    }
    if (bytes.size() > mostBytes)
        lines.append(Tr::tr("and %1 bytes more").arg(bytes.size() - mostBytes));
    return lines;
}

} // namespace

QString packetText(const core::Observation &answer)
{
    QStringList lines{
        Tr::tr("%1 from %2").arg(core::utcText(answer.at), answer.resolver.toString()),
        Tr::tr("asked: %1 %2").arg(answer.question.defanged(), core::toString(answer.type))};
    if (answer.packet.isEmpty()) {
        lines.append(Tr::tr("No packet came."));
        return lines.join(u'\n');
    }
    lines.append(Tr::tr("%n bytes", nullptr, static_cast<int>(answer.packet.size())));
    lines.append(QString());
    if (const auto message = dns::Message::decode(answer.packet)) {
        lines.append(headLine(*message));
        if (message->question)
            lines.append(Tr::tr("question: %1 %2")
                             .arg(message->question->name.defanged(),
                                  core::toString(message->question->type)));
        if (message->ednsUdpSize)
            lines.append(QStringLiteral("EDNS, UDP %1").arg(*message->ednsUdpSize));
        addSection(lines, Tr::tr("Answer"), message->answers);
        addSection(lines, Tr::tr("Authority"), message->authority);
        addSection(lines, Tr::tr("Additional"), message->additional);
    } else {
        lines.append(Tr::tr("It cannot be decoded: %1").arg(message.error().message));
    }
    lines.append(QString());
    lines += hexLines(answer.packet);
    return lines.join(u'\n');
}

} // namespace app
