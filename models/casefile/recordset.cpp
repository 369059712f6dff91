// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/recordset.h"

#include <algorithm>
#include <limits>

#include "core/varint.h"

namespace casefile::recordset {

namespace {

using core::appendVarint;
using core::takeVarint;

constexpr quint64 hasAddress = 1;
constexpr quint64 hasTarget = 2;
constexpr quint64 hasText = 4;
constexpr quint64 partsOfRun = 8;

/// What a record is written with. One that has nothing is given an empty text, so that no record
/// takes less than a byte.
quint64 partsOf(const RecordIds &record)
{
    const quint64 ids =
        (record.address != 0 ? hasAddress : 0) | (record.target != 0 ? hasTarget : 0);
    return ids == 0 || !record.text.isEmpty() ? ids | hasText : ids;
}

void put(QVarLengthArray<char, 256> &bytes, quint64 number)
{
    const core::Varint varint(number);
    bytes.append(varint.bytes.data(), static_cast<qsizetype>(varint.size));
}

/// A number from 1, or 0 where there is none.
qint64 takeId(QByteArrayView &bytes)
{
    const auto number = takeVarint(bytes);
    const bool isId = number && *number <= static_cast<quint64>(std::numeric_limits<qint64>::max());
    return isId ? static_cast<qint64>(*number) : 0;
}

/// The parts of a record from the front.
bool take(QByteArrayView &bytes, quint64 parts, RecordIds &record)
{
    if ((parts & hasAddress) != 0 && (record.address = takeId(bytes)) == 0)
        return false;
    if ((parts & hasTarget) != 0 && (record.target = takeId(bytes)) == 0)
        return false;
    if ((parts & hasText) == 0)
        return true;
    const auto size = takeVarint(bytes);
    if (!size || *size > static_cast<quint64>(bytes.size()))
        return false;
    record.text = bytes.first(static_cast<qsizetype>(*size)).toByteArray();
    bytes = bytes.sliced(static_cast<qsizetype>(*size));
    return true;
}

} // namespace

void Encoder::append(const RecordIds &record)
{
    const quint64 parts = partsOf(record);
    if (parts != m_parts || record.owner != m_owner || record.type != m_type) {
        closeRun();
        m_parts = parts;
        m_owner = record.owner;
        m_type = record.type;
    }
    ++m_count;
    if ((parts & hasAddress) != 0)
        put(m_run, static_cast<quint64>(record.address));
    if ((parts & hasTarget) != 0)
        put(m_run, static_cast<quint64>(record.target));
    if ((parts & hasText) != 0) {
        put(m_run, static_cast<quint64>(record.text.size()));
        m_run.append(record.text.constData(), record.text.size());
    }
}

void Encoder::closeRun()
{
    if (m_count == 0)
        return;
    appendVarint(m_bytes, partsOfRun * m_count + m_parts);
    appendVarint(m_bytes, static_cast<quint64>(m_owner));
    appendVarint(m_bytes, static_cast<quint64>(m_type));
    m_bytes.append(m_run.constData(), m_run.size());
    m_run.clear();
    m_count = 0;
}

void Encoder::clear()
{
    m_bytes.resize(0);
    m_run.clear();
    m_count = 0;
    m_parts = 0;
}

const QByteArray &Encoder::bytes()
{
    closeRun();
    return m_bytes;
}

std::optional<QList<RecordIds>> decode(QByteArrayView bytes)
{
    QList<RecordIds> records;
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return std::nullopt;
    while (!bytes.isEmpty()) {
        const auto run = takeVarint(bytes);
        RecordIds common;
        common.owner = takeId(bytes);
        const auto type = takeVarint(bytes);
        if (!run || *run < partsOfRun || *run % partsOfRun == 0 || common.owner == 0 || !type ||
            *type > std::numeric_limits<quint16>::max() ||
            *run / partsOfRun > static_cast<quint64>(mostRecords - records.size())) {
            return std::nullopt;
        }
        common.type = static_cast<core::RecordType>(*type);
        if (records.isEmpty()) // mostly there is one run, and a record takes a byte at least
            records.reserve(std::min(static_cast<qsizetype>(*run / partsOfRun), bytes.size()));
        for (quint64 count = *run / partsOfRun; count > 0; --count) {
            records.append(common);
            if (!take(bytes, *run % partsOfRun, records.last()))
                return std::nullopt;
        }
    }
    return records;
}

} // namespace casefile::recordset
