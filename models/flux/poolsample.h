// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "flux/addressbook.h"

namespace flux {

/// The addresses by which a name can be known again, which are none of CDNs, clouds and hosting:
/// how many there are, and the 64 of them with the smallest hashes, which tell how alike two such
/// pools are whatever their size (see sketch.h). Cost of an address: O(1) as a rule.
class PoolSample
{
public:
    struct Member
    {
        quint64 hash = 0;
        AddressId host = 0;

        auto operator<=>(const Member &) const = default;
    };

    /// Each host once; those by which nothing can be known are passed over.
    void add(AddressId host, const AddressEntry &entry);
    int size() const { return m_size; }
    const std::vector<Member> &members() const { return m_smallest; }
    /// Jaccard / (1 + e^(3 − size of the smaller)), 0…1.
    static double kinship(const PoolSample &a, const PoolSample &b);

private:
    std::vector<Member> m_smallest; ///< sorted
    int m_size = 0;
};

} // namespace flux
