// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/message.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <ldns/ldns.h>

#include <QCoreApplication>
#include <QtEndian>

#include "dns/askedname.h"
#include "dns/clientsubnet.h"
#include "dns/hosttext.h"
#include "dns/packetframe.h"

namespace dns {

namespace {

using core::Unexpected;

constexpr qsizetype maxPacketSize = 65'535;
constexpr size_t usualPacketSize = 512;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(dns::Message)
};

template <auto release>
struct Deleter
{
    void operator()(auto *object) const { release(object); }
};
using Packet = std::unique_ptr<ldns_pkt, Deleter<ldns_pkt_free>>;
using RawRecord = std::unique_ptr<ldns_rr, Deleter<ldns_rr_free>>;
using Data = std::unique_ptr<ldns_rdf, Deleter<ldns_rdf_deep_free>>;
using Buffer = std::unique_ptr<ldns_buffer, Deleter<ldns_buffer_free>>;
using Text = std::unique_ptr<char, Deleter<std::free>>;

Unexpected damaged(const QString &why)
{
    return core::unexpected(
        {core::Error::Code::Damaged, Tr::tr("This is not a DNS packet, or it is damaged."), why});
}

Unexpected unwritable(const QString &why)
{
    return core::unexpected({core::Error::Code::Invalid,
                             Tr::tr("These values cannot be written as a DNS packet."), why});
}

QString statusText(ldns_status status)
{
    const char *text = ldns_get_errorstr_by_id(status);
    return text ? QString::fromLatin1(text) : QStringLiteral("ldns status %1").arg(int(status));
}

core::Result<core::DomainName> nameOf(const ldns_rdf *data)
{
    if (!data || ldns_rdf_get_type(data) != LDNS_RDF_TYPE_DNAME)
        return damaged(QStringLiteral("a record has no name where there must be one"));
    QByteArray text = hostText({reinterpret_cast<const char *>(ldns_rdf_data(data)),
                                static_cast<qsizetype>(ldns_rdf_size(data))});
    if (text.isEmpty()) {
        const Text printed(ldns_rdf2str(data));
        if (!printed)
            return damaged(QStringLiteral("a name cannot be printed"));
        text = printed.get();
    }
    auto name = core::DomainName::fromPresentation(text);
    if (!name)
        return damaged(name.error().detail);
    return name;
}

/// Reads the names of one packet, in its order. Most records belong to a name that stood before
/// them, to which they point; the last few are remembered.
class Names
{
public:
    Names(QByteArrayView packet, const core::DomainName &asked)
        : m_packet(packet)
        , m_asked(asked)
    {}

    struct Read
    {
        core::DomainName name;
        qsizetype end = 0;
    };
    /// The name that starts at `start` and reads nothing at or behind `limit`.
    core::Result<Read> at(qsizetype start, qsizetype limit)
    {
        const qsizetype target = pointerAt(start, limit);
        const auto met = std::find_if(m_met.begin(), m_met.end(),
                                      [&](const auto &one) { return one.first == target; });
        if (met != m_met.end())
            return Read{met->second, start + 2};

        auto name = read(start, limit);
        if (name)
            m_met[m_next++ % m_met.size()] = {target < 0 ? start : target, name->name};
        return name;
    }

private:
    core::Result<Read> read(qsizetype start, qsizetype limit) const
    {
        if (const qsizetype end = m_asked.endIn(m_packet.first(limit), start); end > 0)
            return Read{m_asked.name(), end};
        ldns_rdf *raw = nullptr;
        auto end = static_cast<size_t>(start);
        const auto *bytes = reinterpret_cast<const uint8_t *>(m_packet.data());
        const ldns_status status = ldns_wire2dname(&raw, bytes, static_cast<size_t>(limit), &end);
        const Data data(status == LDNS_STATUS_OK ? raw : nullptr);
        auto name = nameOf(data.get());
        if (!name)
            return core::unexpected(name.error());
        return Read{*std::move(name), static_cast<qsizetype>(end)};
    }

    /// Where the name is when it is nothing but a pointer; else −1.
    qsizetype pointerAt(qsizetype start, qsizetype limit) const
    {
        if (limit - start < 2 || (static_cast<quint8>(m_packet[start]) & 0xc0) != 0xc0)
            return -1;
        return qFromBigEndian<quint16>(m_packet.data() + start) & 0x3fff;
    }

    QByteArrayView m_packet;
    const AskedName m_asked;
    std::array<std::pair<qsizetype, core::DomainName>, 4> m_met{
        {{-2, {}}, {-2, {}}, {-2, {}}, {-2, {}}}};
    size_t m_next = 0;
};

/// Whether ldns prints this kind of field from any bytes. The kinds left out need a structure that
/// hostile data does not have (LOC, APL, IPSECKEY…) or a look into /etc/services (WKS).
bool isPlainField(ldns_rdf_type type)
{
    switch (type) {
    case LDNS_RDF_TYPE_DNAME:
    case LDNS_RDF_TYPE_INT8:
    case LDNS_RDF_TYPE_INT16:
    case LDNS_RDF_TYPE_INT32:
    case LDNS_RDF_TYPE_PERIOD:
    case LDNS_RDF_TYPE_A:
    case LDNS_RDF_TYPE_AAAA:
    case LDNS_RDF_TYPE_STR:
    case LDNS_RDF_TYPE_LONG_STR:
    case LDNS_RDF_TYPE_TAG:
    case LDNS_RDF_TYPE_ALG:
    case LDNS_RDF_TYPE_B64:
    case LDNS_RDF_TYPE_HEX:
    case LDNS_RDF_TYPE_TYPE:
    case LDNS_RDF_TYPE_SVCPARAMS:
        return true;
    default:
        return false;
    }
}

/// The data as a zone file would show it; empty when a field has no plain form.
QString plainText(const ldns_rr *raw)
{
    QStringList fields;
    for (size_t i = 0; i < ldns_rr_rd_count(raw); ++i) {
        const ldns_rdf *data = ldns_rr_rdf(raw, i);
        const Text text(data && isPlainField(ldns_rdf_get_type(data)) ? ldns_rdf2str(data)
                                                                      : nullptr);
        if (!text)
            return {};
        fields.append(QString::fromLatin1(text.get()));
    }
    return fields.join(u' ');
}

/// The form RFC 3597 has for any data.
QString genericText(QByteArrayView data)
{
    const QString hex = QString::fromLatin1(data.toByteArray().toHex());
    return QStringLiteral("\\# %1 %2").arg(data.size()).arg(hex).trimmed();
}

/// A TTL with the highest bit set counts as zero (RFC 2181, section 8).
quint32 saneTtl(quint32 ttl)
{
    return ttl > 0x7fff'ffffU ? 0 : ttl;
}

bool holdsName(core::RecordType type)
{
    using enum core::RecordType;
    return type == NS || type == CNAME || type == PTR;
}

/// One record, read by ldns within its own bounds. `end` says whether all of it was understood.
RawRecord rawAt(QByteArrayView packet, const RecordFrame &frame, ldns_pkt_section section,
                size_t &end)
{
    ldns_rr *raw = nullptr;
    end = static_cast<size_t>(frame.start);
    const auto *bytes = reinterpret_cast<const uint8_t *>(packet.data());
    const auto limit = static_cast<size_t>(frame.end);
    if (ldns_wire2rr(&raw, bytes, limit, &end, section) != LDNS_STATUS_OK)
        return {}; // freed by ldns
    return RawRecord(raw);
}

/// The data of a type that is neither an address nor a name, in presentation form.
core::Result<QString> readText(QByteArrayView packet, const RecordFrame &frame)
{
    size_t end = 0;
    const RawRecord raw = rawAt(packet, frame, LDNS_SECTION_ANSWER, end);
    if (!raw)
        return damaged(QStringLiteral("a record of type %1 cannot be read").arg(frame.type));
    const bool isWhole = end == static_cast<size_t>(frame.end);
    const QString text = isWhole ? plainText(raw.get()) : QString();
    return text.isEmpty() ? genericText(packet.sliced(frame.data, frame.end - frame.data)) : text;
}

core::Result<core::Record> readRecord(QByteArrayView packet, Names &names, const RecordFrame &frame)
{
    auto owner = names.at(frame.start, frame.end);
    if (!owner)
        return core::unexpected(owner.error());

    core::Record record;
    record.owner = std::move(owner->name);
    record.type = static_cast<core::RecordType>(frame.type);
    record.ttlSeconds = saneTtl(frame.ttlSeconds);
    if (core::isAddressType(record.type)) {
        const qsizetype size = record.type == core::RecordType::A ? 4 : 16;
        if (frame.end - frame.data != size)
            return damaged(QStringLiteral("an address of %1 bytes").arg(frame.end - frame.data));
        record.address = core::IpAddress::fromBytes(packet.sliced(frame.data, size));
    } else if (holdsName(record.type)) {
        auto target = names.at(frame.data, frame.end);
        if (!target)
            return core::unexpected(target.error());
        if (target->end != frame.end)
            return damaged(QStringLiteral("a name does not fill its record"));
        record.target = std::move(target->name);
    } else {
        auto text = readText(packet, frame);
        if (!text)
            return core::unexpected(text.error());
        record.text = *std::move(text);
    }
    return record;
}

core::Result<QList<core::Record>> readSection(QByteArrayView packet, Names &names,
                                              const RecordFrames &frames)
{
    QList<core::Record> records;
    records.reserve(frames.size());
    for (const RecordFrame &frame : frames) {
        if (frame.recordClass != LDNS_RR_CLASS_IN || frame.type == LDNS_RR_TYPE_OPT)
            continue;
        auto record = readRecord(packet, names, frame);
        if (!record)
            return core::unexpected(record.error());
        records.append(*std::move(record));
    }
    return records;
}

core::Result<std::optional<Question>> readQuestion(Names &names, const RecordFrames &frames)
{
    if (frames.size() != 1 || frames.first().recordClass != LDNS_RR_CLASS_IN)
        return std::optional<Question>();
    auto name = names.at(frames.first().start, frames.first().end);
    if (!name)
        return core::unexpected(name.error());
    return std::optional(
        Question{std::move(name->name), static_cast<core::RecordType>(frames.first().type)});
}

/// The smaller of TTL and MINIMUM (the last four bytes) of the first SOA record.
std::optional<quint32> negativeTtl(QByteArrayView packet, const RecordFrames &authority)
{
    constexpr qsizetype smallestSoa = 2 + 5 * 4; // two root names and five numbers
    for (const RecordFrame &frame : authority) {
        if (frame.type != LDNS_RR_TYPE_SOA || frame.recordClass != LDNS_RR_CLASS_IN ||
            frame.end - frame.data < smallestSoa)
            continue;
        const auto minimum = qFromBigEndian<quint32>(packet.data() + frame.end - 4);
        return std::min(saneTtl(frame.ttlSeconds), saneTtl(minimum));
    }
    return {};
}

void readHeader(QByteArrayView packet, const PacketFrame &frame, Message &message)
{
    message.id = frame.id;
    message.isResponse = frame.flags & 0x8000;
    message.authoritative = frame.flags & 0x0400;
    message.truncated = frame.flags & 0x0200;
    message.recursionDesired = frame.flags & 0x0100;
    message.recursionAvailable = frame.flags & 0x0080;
    message.authenticData = frame.flags & 0x0020;
    quint32 rcode = frame.flags & 0x000f;
    for (const RecordFrame &record : frame.additional) {
        if (record.type != LDNS_RR_TYPE_OPT || message.ednsUdpSize)
            continue;
        message.ednsUdpSize = record.recordClass; // RFC 6891: the class is the UDP size,
        rcode |= (record.ttlSeconds >> 24 & 0xff)
                 << 4; // the TTL begins with the rcode's upper part
        message.clientSubnet =
            readClientSubnet(packet.sliced(record.data, record.end - record.data));
    }
    message.rcode = static_cast<Rcode>(rcode);
}

Data toData(const core::DomainName &name)
{
    return Data(ldns_dname_new_frm_str(QByteArray(name.text() + '.').constData()));
}

Data toData(const core::IpAddress &address)
{
    const QByteArray bytes = address.bytes();
    return Data(ldns_rdf_new_frm_data(address.isV4() ? LDNS_RDF_TYPE_A : LDNS_RDF_TYPE_AAAA,
                                      static_cast<size_t>(bytes.size()), bytes.constData()));
}

RawRecord rawFromText(const core::Record &record)
{
    const QString line = QStringLiteral("%1. %2 IN %3 %4")
                             .arg(record.owner.toString(), QString::number(record.ttlSeconds),
                                  core::toString(record.type), record.text);
    ldns_rr *raw = nullptr;
    if (ldns_rr_new_frm_str(&raw, line.toUtf8().constData(), 0, nullptr, nullptr) != LDNS_STATUS_OK)
        return {};
    return RawRecord(raw);
}

RawRecord rawFromFields(const core::Record &record)
{
    Data owner = toData(record.owner);
    Data data = holdsName(record.type) ? toData(record.target) : toData(record.address);
    RawRecord raw(ldns_rr_new());
    if (!raw || !owner || !data)
        return {};
    ldns_rr_set_owner(raw.get(), owner.release());
    ldns_rr_set_type(raw.get(), static_cast<ldns_rr_type>(record.type));
    ldns_rr_set_class(raw.get(), LDNS_RR_CLASS_IN);
    ldns_rr_set_ttl(raw.get(), record.ttlSeconds);
    if (ldns_rr_push_rdf(raw.get(), data.get()))
        static_cast<void>(data.release()); // the record's now
    return raw;
}

RawRecord toRaw(const core::Record &record)
{
    using enum core::RecordType;
    if ((record.type == A && !record.address.isV4()) ||
        (record.type == AAAA && !record.address.isV6()))
        return {};
    if (core::isAddressType(record.type) || holdsName(record.type))
        return rawFromFields(record);
    return rawFromText(record);
}

bool pushQuestion(ldns_pkt *packet, const Question &question)
{
    Data owner = toData(question.name);
    RawRecord raw(ldns_rr_new());
    if (!owner || !raw)
        return false;
    ldns_rr_set_owner(raw.get(), owner.release());
    ldns_rr_set_type(raw.get(), static_cast<ldns_rr_type>(question.type));
    ldns_rr_set_class(raw.get(), LDNS_RR_CLASS_IN);
    ldns_rr_set_question(raw.get(), true);
    if (!ldns_pkt_push_rr(packet, LDNS_SECTION_QUESTION, raw.get()))
        return false;
    static_cast<void>(raw.release()); // the packet's now
    return true;
}

bool pushSection(ldns_pkt *packet, ldns_pkt_section section, const QList<core::Record> &records)
{
    for (const core::Record &record : records) {
        RawRecord raw = toRaw(record);
        if (!raw || !ldns_pkt_push_rr(packet, section, raw.get()))
            return false;
        static_cast<void>(raw.release()); // the packet's now
    }
    return true;
}

void writeHeader(const Message &message, ldns_pkt *packet)
{
    const auto rcode = static_cast<quint16>(message.rcode);
    ldns_pkt_set_id(packet, message.id);
    ldns_pkt_set_qr(packet, message.isResponse);
    ldns_pkt_set_aa(packet, message.authoritative);
    ldns_pkt_set_tc(packet, message.truncated);
    ldns_pkt_set_rd(packet, message.recursionDesired);
    ldns_pkt_set_ra(packet, message.recursionAvailable);
    ldns_pkt_set_ad(packet, message.authenticData);
    ldns_pkt_set_rcode(packet, static_cast<uint8_t>(rcode & 0xf));
    if (message.ednsUdpSize) {
        packet->_edns_present = 1; // has no setter, and a size of zero is allowed
        ldns_pkt_set_edns_udp_size(packet, *message.ednsUdpSize);
        ldns_pkt_set_edns_extended_rcode(packet, static_cast<uint8_t>(rcode >> 4));
        if (!message.clientSubnet.isEmpty()) {
            const QByteArray data = clientSubnetOption(message.clientSubnet);
            ldns_pkt_set_edns_data(packet, ldns_rdf_new_frm_data(LDNS_RDF_TYPE_UNKNOWN,
                                                                 static_cast<size_t>(data.size()),
                                                                 data.constData()));
        }
    }
}

} // namespace

core::Result<Message> Message::decode(QByteArrayView packet, const core::DomainName &asked)
{
    if (packet.isEmpty() || packet.size() > maxPacketSize)
        return damaged(QStringLiteral("%1 bytes").arg(packet.size()));
    const auto frame = PacketFrame::read(packet);
    if (!frame)
        return damaged(QStringLiteral("it ends too early"));

    Message message;
    readHeader(packet, *frame, message);
    Names names(packet, asked);
    auto question = readQuestion(names, frame->questions);
    if (!question)
        return core::unexpected(question.error());
    message.question = *question;
    const std::pair<const RecordFrames &, QList<core::Record> &> sections[] = {
        {frame->answers, message.answers},
        {frame->authority, message.authority},
        {frame->additional, message.additional}};
    for (const auto &[frames, records] : sections) {
        auto found = readSection(packet, names, frames);
        if (!found)
            return core::unexpected(found.error());
        records = *std::move(found);
    }
    message.negativeTtlSeconds = negativeTtl(packet, frame->authority);
    return message;
}

core::Result<QByteArray> Message::encode() const
{
    if (static_cast<quint16>(rcode) > (ednsUdpSize ? 0xfff : 0xf))
        return unwritable(QStringLiteral("rcode %1").arg(static_cast<int>(rcode)));
    const Packet packet(ldns_pkt_new());
    if (!packet)
        return unwritable(statusText(LDNS_STATUS_MEM_ERR));
    writeHeader(*this, packet.get());
    if (question && !pushQuestion(packet.get(), *question))
        return unwritable(QStringLiteral("question"));
    if (!pushSection(packet.get(), LDNS_SECTION_ANSWER, answers) ||
        !pushSection(packet.get(), LDNS_SECTION_AUTHORITY, authority) ||
        !pushSection(packet.get(), LDNS_SECTION_ADDITIONAL, additional))
        return unwritable(QStringLiteral("record"));

    // ldns_pkt2wire() would begin with 65,535 bytes for each packet; a query needs a hundredth.
    const Buffer buffer(ldns_buffer_new(usualPacketSize));
    if (!buffer)
        return unwritable(statusText(LDNS_STATUS_MEM_ERR));
    const ldns_status status = ldns_pkt2buffer_wire(buffer.get(), packet.get());
    if (status != LDNS_STATUS_OK)
        return unwritable(statusText(status));
    const auto size = static_cast<qsizetype>(ldns_buffer_position(buffer.get()));
    if (size > maxPacketSize)
        return unwritable(QStringLiteral("%1 bytes").arg(size));
    return QByteArray(reinterpret_cast<const char *>(ldns_buffer_begin(buffer.get())), size);
}

} // namespace dns
