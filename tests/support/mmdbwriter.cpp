// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mmdbwriter.h"

#include <QFile>
#include <QtEndian>

namespace support {

namespace {

/// Type numbers of the MaxMind DB format 2.0.
enum MmdbType
{
    Utf8 = 2,
    Double = 3,
    Bytes = 4,
    Uint16 = 5,
    Uint32 = 6,
    Map = 7,
    Int32 = 8,
    Uint64 = 9,
    Array = 11,
    Boolean = 14,
    Float = 15
};

template <typename T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(static_cast<qsizetype>(sizeof(T)), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray control(MmdbType type, qsizetype size)
{
    QByteArray tail;
    quint32 inControl = static_cast<quint32>(size);
    if (size >= 65821) {
        tail = bigEndian(static_cast<quint32>(size - 65821)).mid(1);
        inControl = 31;
    } else if (size >= 285) {
        tail = bigEndian(static_cast<quint16>(size - 285));
        inControl = 30;
    } else if (size >= 29) {
        tail = bigEndian(static_cast<quint8>(size - 29));
        inControl = 29;
    }
    const quint32 high = type <= Map ? static_cast<quint32>(type) << 5 : 0;
    QByteArray bytes(1, static_cast<char>(high | inControl));
    if (type > Map)
        bytes.append(static_cast<char>(type - Map));
    return bytes + tail;
}

QByteArray sized(MmdbType type, const QByteArray &payload)
{
    return control(type, payload.size()) + payload;
}

} // namespace

MmdbWriter::MmdbWriter(const QString &databaseType)
    : m_databaseType(databaseType)
{}

QByteArray MmdbWriter::encode(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        QByteArray bytes = control(Map, map.size());
        for (auto it = map.begin(); it != map.end(); ++it)
            bytes += sized(Utf8, it.key().toUtf8()) + encode(it.value());
        return bytes;
    }
    case QMetaType::QVariantList: {
        const QVariantList list = value.toList();
        QByteArray bytes = control(Array, list.size());
        for (const QVariant &item : list)
            bytes += encode(item);
        return bytes;
    }
    case QMetaType::Double:
        return sized(Double, bigEndian(value.toDouble()));
    case QMetaType::Float:
        return sized(Float, bigEndian(value.toFloat()));
    case QMetaType::UShort:
        return sized(Uint16, bigEndian(static_cast<quint16>(value.toUInt())));
    case QMetaType::UInt:
        return sized(Uint32, bigEndian(value.toUInt()));
    case QMetaType::Int:
        return sized(Int32, bigEndian(value.toInt()));
    case QMetaType::ULongLong:
        return sized(Uint64, bigEndian(value.toULongLong()));
    case QMetaType::Bool:
        return control(Boolean, value.toBool() ? 1 : 0);
    case QMetaType::QByteArray:
        return sized(Bytes, value.toByteArray());
    default:
        return sized(Utf8, value.toString().toUtf8());
    }
}

void MmdbWriter::insert(const core::IpAddress &prefix, int length, const QVariantMap &record)
{
    insertEncoded(prefix, length, encode(record));
}

void MmdbWriter::insert(const QString &prefix, int length, const QVariantMap &record)
{
    insertRaw(prefix, length, encode(record));
}

void MmdbWriter::insertRaw(const QString &prefix, int length, const QByteArray &encoded)
{
    const auto address = core::IpAddress::parse(prefix);
    Q_ASSERT(address);
    insertEncoded(*address, length, encoded);
}

void MmdbWriter::insertEncoded(const core::IpAddress &prefix, int length, const QByteArray &encoded)
{
    if (!m_offsets.contains(encoded)) {
        m_offsets.insert(encoded, static_cast<quint32>(m_data.size()));
        m_data.append(encoded);
    }
    const bool inV6 = m_ipVersion == 6 && prefix.isV4();
    const QByteArray bytes = (inV6 ? QByteArray(12, '\0') : QByteArray()) + prefix.bytes();
    const int bits = length + (inV6 ? 96 : 0);
    qsizetype node = 0;
    for (int i = 0; i < bits; ++i) {
        const int side = (bytes[i / 8] >> (7 - i % 8)) & 1;
        if (i == bits - 1) {
            m_nodes[node].records[side] = {Record::Kind::Data, m_offsets.value(encoded)};
            return;
        }
        const Record old = m_nodes[node].records[side];
        if (old.kind != Record::Kind::Node) {
            // What a wider prefix said stays true beside the narrower one.
            m_nodes[node].records[side] = {Record::Kind::Node,
                                           static_cast<quint32>(m_nodes.size())};
            m_nodes.append(Node{{old, old}});
        }
        node = m_nodes[node].records[side].value;
    }
}

quint32 MmdbWriter::recordValue(const Record &record) const
{
    const auto nodes = static_cast<quint32>(m_nodes.size());
    switch (record.kind) {
    case Record::Kind::Empty:
        return nodes;
    case Record::Kind::Node:
        return record.value;
    case Record::Kind::Data:
        return nodes + 16 + record.value;
    }
    Q_UNREACHABLE();
}

QByteArray MmdbWriter::tree() const
{
    QByteArray bytes;
    for (const Node &node : m_nodes) {
        const quint32 left = recordValue(node.records[0]);
        const quint32 right = recordValue(node.records[1]);
        if (m_recordBits == 28) {
            bytes += bigEndian(left).mid(1);
            bytes += static_cast<char>(((left >> 20) & 0xf0) | ((right >> 24) & 0x0f));
            bytes += bigEndian(right).mid(1);
        } else {
            const int skipped = m_recordBits == 24 ? 1 : 0;
            bytes += bigEndian(left).mid(skipped) + bigEndian(right).mid(skipped);
        }
    }
    return bytes;
}

QByteArray MmdbWriter::metadata() const
{
    return encode(QVariantMap{
        {QStringLiteral("binary_format_major_version"), QVariant::fromValue<ushort>(2)},
        {QStringLiteral("binary_format_minor_version"), QVariant::fromValue<ushort>(0)},
        {QStringLiteral("build_epoch"), QVariant::fromValue<qulonglong>(m_built)},
        {QStringLiteral("database_type"), m_databaseType},
        {QStringLiteral("description"), QVariantMap()},
        {QStringLiteral("ip_version"), QVariant::fromValue(static_cast<ushort>(m_ipVersion))},
        {QStringLiteral("languages"), QVariantList()},
        {QStringLiteral("node_count"), static_cast<uint>(m_nodes.size())},
        {QStringLiteral("record_size"), QVariant::fromValue(static_cast<ushort>(m_recordBits))},
    });
}

QByteArray MmdbWriter::finish() const
{
    return tree() + QByteArray(16, '\0') + m_data + QByteArray("\xab\xcd\xefMaxMind.com") +
           metadata();
}

bool MmdbWriter::write(const QString &path) const
{
    QFile file(path);
    const QByteArray bytes = finish();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace support
