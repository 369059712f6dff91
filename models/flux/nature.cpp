// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/nature.h"

#include <algorithm>
#include <bit>

namespace flux {

namespace {

using core::AddressKind;

constexpr core::AddressKinds rented{AddressKind::Hosting, AddressKind::Research};
constexpr core::AddressKinds published{AddressKind::Cdn, AddressKind::Cloud};

} // namespace

void Nature::add(AddressId id, const AddressEntry &entry)
{
    ++m_addresses;
    m_hosting += (entry.kinds & (rented | published)) != 0 ? 1 : 0;
    m_hostingWithoutCdn += (entry.kinds & rented) != 0 ? 1 : 0;
    m_access += entry.kinds.testFlag(AddressKind::Access) ? 1 : 0;
    m_unsure += entry.isUnsure ? 1 : 0;
    if (entry.providerId != 0)
        ++m_providers[entry.providerId];
    for (size_t bit = 0; bit < m_samples.size(); ++bit) {
        if ((entry.kinds.toInt() & (1U << bit)) != 0 && !m_samples[bit])
            m_samples[bit] = id;
    }
}

std::optional<double> Nature::accessShare() const
{
    return m_access == 0 && m_hosting == 0 ? std::nullopt : std::optional(share(m_access));
}

quint32 Nature::mainProvider() const
{
    quint32 best = 0;
    int most = 0;
    for (auto it = m_providers.cbegin(); it != m_providers.cend(); ++it) {
        if (*it > most) {
            most = *it;
            best = it.key();
        }
    }
    // Two of the same share tell of none; nothing may hang on the order of a hash.
    const auto equals = std::count(m_providers.cbegin(), m_providers.cend(), most);
    return equals == 1 ? best : 0;
}

std::optional<AddressId> Nature::sample(core::AddressKind kind) const
{
    return m_samples[static_cast<size_t>(std::countr_zero(static_cast<quint16>(kind)))];
}

} // namespace flux
