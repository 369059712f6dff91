// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/poolsample.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "flux/kinship.h"
#include "flux/sketch.h"

namespace flux {

namespace {

constexpr size_t kept = 64;

} // namespace

void PoolSample::add(AddressId host, const AddressEntry &entry)
{
    if (!SharedAddresses::isTelling(entry))
        return;
    ++m_size;
    const Member member{Sketch::hashOf(entry.address.masked(entry.address.isV6() ? 64 : 32)), host};
    if (m_smallest.size() == kept && member.hash >= m_smallest.back().hash)
        return;
    m_smallest.insert(std::ranges::lower_bound(m_smallest, member), member);
    if (m_smallest.size() > kept)
        m_smallest.pop_back();
}

double PoolSample::kinship(const PoolSample &a, const PoolSample &b)
{
    if (a.m_size == 0 || b.m_size == 0)
        return 0;
    std::vector<Member> both;
    std::ranges::set_intersection(a.m_smallest, b.m_smallest, std::back_inserter(both));
    std::vector<Member> all;
    std::ranges::set_union(a.m_smallest, b.m_smallest, std::back_inserter(all));
    // Beyond the smallest of both together neither list is complete.
    if (all.size() > kept) {
        all.resize(kept);
        std::erase_if(both, [&all](const Member &member) { return member > all.back(); });
    }
    const double jaccard = static_cast<double>(both.size()) / static_cast<double>(all.size());
    return jaccard / (1 + std::exp(3.0 - std::min(a.m_size, b.m_size)));
}

} // namespace flux
