// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QHashFunctions>

namespace casefile {

/// Numbers of byte strings, which lie in one piece of memory, one behind the other: a hash of byte
/// arrays goes elsewhere for each, and hashes all of them anew when it grows.
class ByteIndex
{
public:
    /// The number of these bytes, to be read or set; 0 until it was set. Valid until the next call.
    qint64 &at(QByteArrayView bytes);
    qsizetype size() const { return m_count; }
    /// Of all the byte strings together.
    qsizetype bytes() const { return m_bytes.size(); }
    void clear();

private:
    struct Entry
    {
        size_t hash = 0;
        qint64 number = 0;
        qsizetype first = 0; ///< in m_bytes
        qsizetype size = -1; ///< negative: this place is free
    };

    void grow();
    /// Where the bytes are, or the free place where they belong.
    Entry &place(size_t hash, QByteArrayView bytes);

    std::vector<Entry> m_entries; ///< a power of two, never full; looked through from the hash on
    QByteArray m_bytes;
    qsizetype m_count = 0;
    size_t m_seed = QHashSeed::globalSeed();
};

} // namespace casefile
