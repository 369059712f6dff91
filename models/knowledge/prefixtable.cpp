// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/prefixtable.h"

#include <algorithm>
#include <tuple>

#include <QtEndian>

namespace knowledge {

namespace {

/// The first `length` of 64 bits.
constexpr quint64 mask(int length)
{
    return length <= 0 ? 0 : length >= 64 ? ~quint64(0) : ~(~quint64(0) >> length);
}

} // namespace

bool PrefixTable::Block::contains(const Key &key) const
{
    return (key.high & mask(length)) == begin.high && (key.low & mask(length - 64)) == begin.low;
}

PrefixTable::Key PrefixTable::keyOf(const core::IpAddress &address)
{
    if (address.isV4())
        return {static_cast<quint64>(address.toV4()) << 32, 0};
    const QByteArray bytes = address.bytes();
    return {qFromBigEndian<quint64>(bytes.constData()),
            qFromBigEndian<quint64>(bytes.constData() + 8)};
}

void PrefixTable::reserve(qsizetype count)
{
    m_v4.reserve(static_cast<size_t>(count));
}

void PrefixTable::add(const core::IpPrefix &prefix, quint32 value)
{
    if (prefix.isEmpty())
        return;
    Blocks &blocks = prefix.address().isV4() ? m_v4 : m_v6;
    blocks.push_back({keyOf(prefix.address()), value, -1, static_cast<quint8>(prefix.length())});
}

void PrefixTable::build()
{
    build(m_v4);
    build(m_v6);
}

void PrefixTable::build(Blocks &blocks)
{
    // A block comes before those within it; equal ones hold each other in the order of their value.
    std::sort(blocks.begin(), blocks.end(), [](const Block &a, const Block &b) {
        return std::tie(a.begin, a.length, a.value) < std::tie(b.begin, b.length, b.value);
    });
    blocks.shrink_to_fit();
    qint32 around = -1;
    for (size_t i = 0; i < blocks.size(); ++i) {
        while (around >= 0 && !blocks[static_cast<size_t>(around)].contains(blocks[i].begin))
            around = blocks[static_cast<size_t>(around)].parent;
        blocks[i].parent = around;
        around = static_cast<qint32>(i);
    }
}

PrefixTable::Values PrefixTable::match(const core::IpAddress &address) const
{
    Values values;
    if (address.isEmpty())
        return values;
    const Blocks &blocks = address.isV4() ? m_v4 : m_v6;
    const Key key = keyOf(address);
    const auto next = std::upper_bound(blocks.begin(), blocks.end(), key,
                                       [](const Key &k, const Block &b) { return k < b.begin; });
    for (auto i = static_cast<qint32>(next - blocks.begin()) - 1; i >= 0;
         i = blocks[static_cast<size_t>(i)].parent) {
        if (blocks[static_cast<size_t>(i)].contains(key))
            values.append(blocks[static_cast<size_t>(i)].value);
    }
    return values;
}

} // namespace knowledge
