// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QVarLengthArray>

#include "core/record.h"

namespace casefile {

/// A record of a set by the ids of what is in it; 0 and empty: it has no such part.
struct RecordIds
{
    qint64 owner = 0;
    core::RecordType type = core::RecordType::A;
    qint64 address = 0;
    qint64 target = 0;
    QByteArray text{}; ///< UTF-8

    bool operator==(const RecordIds &) const = default;
};

/// The column `records` of table answer_set: runs of records that have the same owner, the same
/// type and the same parts. All numbers are those of core/varint.h.
///
///   run     8 × count of its records + parts of each (1 address, 2 target, 4 text; never none),
///           owner's id, type, the records
///   record  as far as it has them: address's id, target's id, count of bytes of the text and they
namespace recordset {

/// Records of one answer; a DNS message has room for fewer.
constexpr qsizetype mostRecords = 6000;
/// Of a set; room for any records whose texts together are not longer than a text may be.
constexpr qsizetype mostBytes = 2'000'000;

/// Writes a set, record by record.
class Encoder
{
public:
    void clear();
    void append(const RecordIds &record);
    /// Of all that was appended since it was cleared; nothing is appended after that.
    const QByteArray &bytes();

private:
    void closeRun();

    QByteArray m_bytes;
    QVarLengthArray<char, 256> m_run; ///< the records of the run at hand
    quint64 m_count = 0;
    quint64 m_parts = 0;
    qint64 m_owner = 0;
    core::RecordType m_type = core::RecordType::A;
};

/// Nothing where the bytes are no set.
std::optional<QList<RecordIds>> decode(QByteArrayView bytes);

} // namespace recordset

} // namespace casefile
