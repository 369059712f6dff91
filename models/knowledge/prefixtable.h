// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QVarLengthArray>

#include "core/ipprefix.h"

namespace knowledge {

/// Blocks of addresses, each with a number, and which of them hold an address. Filled once, then
/// only read, by as many threads as want to.
///
/// The blocks are sorted, and each knows the smallest one that holds it: blocks nest or lie apart,
/// so the last block that begins at or before an address is the innermost one around it, or lies
/// within that. Finding is a binary search and a few steps outwards; there are no nodes to store.
class PrefixTable
{
public:
    using Values = QVarLengthArray<quint32, 8>;

    void reserve(qsizetype count);
    void add(const core::IpPrefix &prefix, quint32 value);
    /// To be called after the last add(), before the first match().
    void build();

    /// The numbers of all blocks that hold the address, the smallest block first.
    Values match(const core::IpAddress &address) const;
    qsizetype size() const { return static_cast<qsizetype>(m_v4.size() + m_v6.size()); }

private:
    struct Key
    {
        quint64 high = 0;
        quint64 low = 0;

        auto operator<=>(const Key &) const = default;
    };
    struct Block
    {
        Key begin;
        quint32 value = 0;
        qint32 parent = -1; ///< the smallest block around this one
        quint8 length = 0;

        bool contains(const Key &key) const;
    };
    using Blocks = std::vector<Block>;

    static Key keyOf(const core::IpAddress &address);
    static void build(Blocks &blocks);

    Blocks m_v4;
    Blocks m_v6;
};

} // namespace knowledge
