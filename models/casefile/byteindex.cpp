// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/byteindex.h"

#include <cstring>
#include <utility>

namespace casefile {

namespace {

constexpr size_t firstSize = 1024;

__extension__ using Wide = unsigned __int128;

quint64 mixed(quint64 one, quint64 other)
{
    const Wide product = static_cast<Wide>(one) * other;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
}

/// Over a few bytes Qt's takes ten times as long. Nobody who does not know the seed can make many
/// byte strings of one hash.
size_t hashOf(QByteArrayView bytes, quint64 seed)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15; // the golden ratio
    const char *at = bytes.data();
    auto left = static_cast<size_t>(bytes.size());
    quint64 hash = mixed(seed ^ left, odd);
    quint64 word = 0;
    for (; left >= sizeof(word); left -= sizeof(word), at += sizeof(word)) {
        std::memcpy(&word, at, sizeof(word));
        hash = mixed(hash ^ word, odd) ^ seed;
    }
    word = 0;
    if (left > 0)
        std::memcpy(&word, at, left);
    return static_cast<size_t>(mixed(hash ^ word, odd));
}

} // namespace

qint64 &ByteIndex::at(QByteArrayView bytes)
{
    if (2 * static_cast<size_t>(m_count) >= m_entries.size())
        grow();
    const size_t hash = hashOf(bytes, m_seed);
    Entry &entry = place(hash, bytes);
    if (entry.size < 0) {
        entry = {hash, 0, m_bytes.size(), bytes.size()};
        m_bytes.append(bytes.data(), bytes.size());
        ++m_count;
    }
    return entry.number;
}

ByteIndex::Entry &ByteIndex::place(size_t hash, QByteArrayView bytes)
{
    const size_t mask = m_entries.size() - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        Entry &entry = m_entries[i];
        if (entry.size < 0 || (entry.hash == hash && entry.size == bytes.size() &&
                               QByteArrayView(m_bytes).sliced(entry.first, entry.size) == bytes))
            return entry;
    }
}

void ByteIndex::grow()
{
    const std::vector<Entry> before = std::exchange(
        m_entries, std::vector<Entry>(m_entries.empty() ? firstSize : 2 * m_entries.size()));
    const size_t mask = m_entries.size() - 1;
    for (const Entry &entry : before) {
        if (entry.size < 0)
            continue;
        size_t i = entry.hash & mask;
        while (m_entries[i].size >= 0)
            i = (i + 1) & mask;
        m_entries[i] = entry;
    }
}

void ByteIndex::clear()
{
    m_entries.clear();
    m_bytes.clear();
    m_count = 0;
}

} // namespace casefile
