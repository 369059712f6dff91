// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QVariantMap>

#include "core/ipaddress.h"

namespace support {

/// Writes tiny MMDB files for tests. The type of a QVariant picks the type in the file: QString,
/// uint (uint32), int (int32), ushort (uint16), qulonglong (uint64), double, float, bool,
/// QByteArray, QVariantMap, QVariantList.
class MmdbWriter
{
public:
    explicit MmdbWriter(const QString &databaseType);

    /// 6 (IPv4 networks at ::/96) or 4 (an IPv4-only tree). Before the first insert().
    void setIpVersion(int version) { m_ipVersion = version; }
    /// 24, 28 or 32.
    void setRecordBits(int bits) { m_recordBits = bits; }
    /// metadata.build_epoch, seconds since 1970.
    void setBuilt(quint64 epochSeconds) { m_built = epochSeconds; }

    /// Wide prefixes before those inside them; what lies inside a later prefix is replaced.
    void insert(const core::IpAddress &prefix, int length, const QVariantMap &record);
    /// The same with text: insert("192.0.2.0", 24, …).
    void insert(const QString &prefix, int length, const QVariantMap &record);
    /// As insert(), with bytes of the data section as they are: for files that lie.
    void insertRaw(const QString &prefix, int length, const QByteArray &encoded);

    QByteArray finish() const;
    /// finish() into a file; false when it cannot be written.
    [[nodiscard]] bool write(const QString &path) const;

    static QByteArray encode(const QVariant &value);

private:
    struct Record
    {
        enum class Kind
        {
            Empty,
            Node,
            Data
        } kind = Kind::Empty;
        quint32 value = 0; ///< index of the node, or offset in the data section
    };
    struct Node
    {
        Record records[2];
    };

    void insertEncoded(const core::IpAddress &prefix, int length, const QByteArray &encoded);
    quint32 recordValue(const Record &record) const;
    QByteArray tree() const;
    QByteArray metadata() const;

    QString m_databaseType;
    int m_ipVersion = 6;
    int m_recordBits = 24;
    quint64 m_built = 1'781'654'400; // 2026-06-17 00:00:00Z
    QList<Node> m_nodes{Node()};
    QByteArray m_data;
    QHash<QByteArray, quint32> m_offsets;
};

} // namespace support
