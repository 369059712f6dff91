// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include <QVarLengthArray>

#include "flux/casejudge.h"
#include "flux/namejudge.h"
#include "flux/poolsample.h"

namespace flux {

/// Which names of a case share which addresses. Cost of an address: O(1); an address that more than
/// 64 names hold is shared hosting by that alone, and further names are not noted.
class SharedAddresses
{
public:
    void note(AddressId host, quint32 name);
    /// Names that hold the address, or whose name servers do.
    std::span<const quint32> namesOf(AddressId host) const;
    /// No address of a CDN, cloud or hosting, and none that is taken out.
    static bool isTelling(const AddressEntry &entry);
    /// The names that hold most of the addresses of a sample, at most `most`, without itself.
    /// Cost: O(1), whatever the names have seen.
    std::vector<quint32> closest(quint32 name, const PoolSample &sample, size_t most,
                                 const std::deque<NameJudge> &names) const;
    /// Names that share addresses with this one, strongest first; addresses of CDNs, clouds and
    /// hosting, and those that are taken out, tell nothing.
    QList<Kinship> kin(quint32 name, const std::deque<NameJudge> &names, const Books &books) const;

private:
    std::vector<QVarLengthArray<quint32, 2>> m_names; ///< by AddressId
};

} // namespace flux
