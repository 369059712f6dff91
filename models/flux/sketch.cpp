// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/sketch.h"

#include <algorithm>
#include <iterator>

namespace flux {

namespace {

constexpr size_t kept = 64;

} // namespace

quint64 Sketch::hashOf(const core::IpAddress &address)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL;
    const auto mix = [&hash](quint64 value) {
        hash ^= value + 0x9e3779b97f4a7c15ULL;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
        hash ^= hash >> 31;
    };
    quint64 part = 0;
    int bytes = 0;
    for (const char byte : address.bytes()) {
        part = (part << 8) | static_cast<quint8>(byte);
        if (++bytes % 8 == 0)
            mix(std::exchange(part, 0));
    }
    mix(part);
    return hash;
}

void Sketch::add(const core::IpAddress &address)
{
    const quint64 hash = hashOf(address);
    if (m_smallest.size() == kept && hash >= m_smallest.back())
        return;
    const auto place = std::ranges::lower_bound(m_smallest, hash);
    if (place != m_smallest.end() && *place == hash)
        return;
    m_smallest.insert(place, hash);
    if (m_smallest.size() > kept)
        m_smallest.pop_back();
}

std::optional<double> Sketch::likeness(const Sketch &a, const Sketch &b)
{
    if (a.isEmpty() || b.isEmpty())
        return std::nullopt;
    std::vector<quint64> both;
    std::ranges::set_intersection(a.m_smallest, b.m_smallest, std::back_inserter(both));
    std::vector<quint64> all;
    std::ranges::set_union(a.m_smallest, b.m_smallest, std::back_inserter(all));
    // Beyond the smallest of both together neither list is complete.
    if (all.size() > kept) {
        all.resize(kept);
        std::erase_if(both, [&all](quint64 hash) { return hash > all.back(); });
    }
    return static_cast<double>(both.size()) / static_cast<double>(all.size());
}

} // namespace flux
