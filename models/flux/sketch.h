// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/ipaddress.h"

namespace flux {

/// The 64 members with the smallest hashes of a set of addresses: tells how alike two sets are
/// without going through them (Broder 1997); exact for up to 64. Cost of a member: O(1) as a rule.
class Sketch
{
public:
    void add(const core::IpAddress &address);
    /// The same on every machine, which Qt's hashes are not.
    static quint64 hashOf(const core::IpAddress &address);
    bool isEmpty() const { return m_smallest.empty(); }
    /// Jaccard index, estimated; none when one of them is empty.
    static std::optional<double> likeness(const Sketch &a, const Sketch &b);

private:
    std::vector<quint64> m_smallest; ///< sorted
};

} // namespace flux
