// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/canonical.h"

#include <array>
#include <cstring>

#include <QVarLengthArray>
#include <QtEndian>

#include "core/varint.h"

namespace casefile {

namespace {

/// Writes the parts one after the other, and knows which names were written.
class Parts
{
public:
    explicit Parts(QByteArray &to, char what)
        : m_to(to)
    {
        write(&what, 1);
    }
    /// Of an entry.
    Parts(QByteArray &to, EntryKind kind, core::UtcMs at)
        : Parts(to, static_cast<char>(kind))
    {
        signedNumber(at);
    }
    ~Parts() { flush(); }
    Q_DISABLE_COPY_MOVE(Parts)

    void number(quint64 value)
    {
        const core::Varint varint(value);
        write(varint.bytes.data(), varint.size);
    }
    template <typename Enum>
    void choice(Enum value)
    {
        number(static_cast<quint64>(value));
    }
    void signedNumber(qint64 value)
    {
        const auto bits = static_cast<quint64>(value);
        number(value < 0 ? ~(bits << 1) : bits << 1);
    }
    void bytes(QByteArrayView value)
    {
        number(static_cast<quint64>(value.size()));
        write(value.data(), static_cast<size_t>(value.size()));
    }
    void text(const QString &value)
    {
        if (value.isEmpty())
            number(0);
        else
            bytes(value.toUtf8());
    }
    void address(const core::IpAddress &value)
    {
        if (!value.isV4())
            return bytes(value.bytes());
        std::array<char, 4> v4{};
        qToBigEndian(value.toV4(), v4.data());
        bytes({v4.data(), v4.size()});
    }
    void name(const core::DomainName &value)
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (*m_names[i] == value.text())
                return number(static_cast<quint64>(i) + 1);
        }
        m_names.append(&value.text());
        number(0);
        bytes(value.text());
    }
    void real(double value)
    {
        quint64 bits = 0;
        static_assert(sizeof(bits) == sizeof(value));
        std::memcpy(&bits, &value, sizeof(bits));
        write(bits);
    }
    void noReal() { write(~quint64(0)); }
    void list(const core::ListHit &hit)
    {
        text(hit.list);
        text(hit.date);
        bytes(hit.sha256);
    }
    void lists(const QList<core::ListHit> &hits)
    {
        number(static_cast<quint64>(hits.size()));
        for (const core::ListHit &hit : hits)
            list(hit);
    }

private:
    void write(quint64 bits)
    {
        std::array<char, sizeof(bits)> bigEndian{};
        qToBigEndian(bits, bigEndian.data());
        write(bigEndian.data(), bigEndian.size());
    }
    void write(const char *bytes, size_t count)
    {
        if (count > m_gathered.size() - m_count)
            flush();
        if (count > m_gathered.size()) {
            m_to.append(bytes, static_cast<qsizetype>(count));
        } else if (count > 0) {
            std::memcpy(m_gathered.data() + m_count, bytes, count);
            m_count += count;
        }
    }
    void flush()
    {
        m_to.append(m_gathered.data(), static_cast<qsizetype>(m_count));
        m_count = 0;
    }

    QByteArray &m_to;
    std::array<char, 512> m_gathered; ///< a byte array takes long over a few bytes
    size_t m_count = 0;
    QVarLengthArray<const QByteArray *, 16> m_names;
};

} // namespace

int flagsOf(const core::Observation &observation)
{
    return (observation.authoritative ? 1 : 0) | (observation.overTcp ? 2 : 0) |
           (observation.authenticated ? 4 : 0) | (observation.edns ? 8 : 0) |
           (observation.referral ? 16 : 0);
}

void Canonical::write(QByteArray &to, const core::Observation &observation)
{
    Parts parts(to, 'A');
    parts.signedNumber(observation.at);
    parts.signedNumber(observation.monotonicNs);
    parts.name(observation.subject);
    parts.name(observation.question);
    parts.choice(observation.type);
    parts.address(observation.resolver.address);
    parts.number(observation.resolver.port);
    parts.choice(observation.carrier);
    parts.text(observation.clientSubnet.isEmpty() ? QString()
                                                  : observation.clientSubnet.toString());
    parts.choice(observation.outcome);
    parts.choice(observation.freshness);
    parts.number(static_cast<quint64>(flagsOf(observation)));
    parts.choice(observation.suspicion);
    parts.signedNumber(observation.roundTripUs);
    parts.number(observation.ttlSeconds);
    parts.number(static_cast<quint64>(observation.answers.size()));
    for (const core::Record &record : observation.answers) {
        parts.name(record.owner);
        parts.choice(record.type);
        parts.number(record.ttlSeconds);
        parts.address(record.address);
        parts.name(record.target);
        parts.text(record.text);
    }
    parts.bytes(observation.packet);
}

void Canonical::write(QByteArray &to, const core::SentPacket &packet)
{
    Parts parts(to, 'S');
    parts.signedNumber(packet.at);
    parts.address(packet.server.address);
    parts.number(packet.server.port);
    parts.choice(packet.transport);
    parts.name(packet.question);
    parts.choice(packet.type);
    parts.number(packet.id);
    parts.signedNumber(packet.bytes);
}

void Canonical::write(QByteArray &to, const Entry &entry)
{
    Parts(to, entry.kind, entry.at).bytes(entry.content);
}

void Canonical::writeWatched(QByteArray &to, core::UtcMs at, const core::DomainName &name)
{
    Parts(to, EntryKind::Watched, at).name(name);
}

void Canonical::write(QByteArray &to, core::UtcMs at, const core::AddressFacts &facts)
{
    Parts parts(to, EntryKind::AddressFacts, at);
    parts.address(facts.address);
    parts.number(facts.network.asn);
    parts.text(facts.network.organisation);
    parts.text(facts.network.source);
    parts.text(facts.place.countryCode);
    parts.text(facts.place.city);
    if (facts.place.hasPoint) {
        parts.real(facts.place.latitude);
        parts.real(facts.place.longitude);
    } else {
        parts.noReal();
        parts.noReal();
    }
    parts.real(facts.place.radiusKm);
    parts.choice(facts.place.basis);
    parts.text(facts.place.source);
    parts.text(facts.operatorName);
    parts.text(facts.provider);
    parts.number(static_cast<quint64>(facts.kinds.toInt()));
    parts.lists(facts.hits);
}

void Canonical::write(QByteArray &to, core::UtcMs at, const core::NameFacts &facts)
{
    Parts parts(to, EntryKind::NameFacts, at);
    parts.name(facts.name);
    parts.text(facts.provider);
    parts.number(static_cast<quint64>(facts.kinds.toInt()));
    parts.lists(facts.hits);
}

void Canonical::write(QByteArray &to, core::UtcMs at, const core::ListHit &list)
{
    Parts(to, EntryKind::List, at).list(list);
}

} // namespace casefile
