// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/nature.h"

#include <algorithm>
#include <bit>

namespace flux {

namespace {

using core::AddressKind;

constexpr core::AddressKinds noAccessLine{AddressKind::Hosting, AddressKind::Cdn,
                                          AddressKind::Cloud, AddressKind::Research};
constexpr double hostedNats = 1.0986122886681098;   ///< ln(0.30 / 0.10)
constexpr double researchNats = 2.0794415416798357; ///< ln(0.08 / 0.01)
constexpr double accessNats = -0.2513144282809062;  ///< ln(0.70 / 0.90)

double natsOf(qsizetype hosted, qsizetype research, qsizetype all)
{
    return static_cast<double>(hosted - research) * hostedNats +
           static_cast<double>(research) * researchNats +
           static_cast<double>(all - hosted) * accessNats;
}

} // namespace

void Nature::add(AddressId id, const AddressEntry &entry)
{
    ++m_addresses;
    const bool isHosting = (entry.kinds & noAccessLine) != 0;
    m_hosting += isHosting ? 1 : 0;
    const bool isResearch = entry.kinds.testFlag(AddressKind::Research);
    m_research += isResearch ? 1 : 0;
    Owner &owner = m_owners[entry.operatorId];
    m_hostedOwners -= owner.isHosted() ? 1 : 0;
    m_researchOwners -= owner.isResearch() ? 1 : 0;
    m_accessOwners -= owner.isAccess() ? 1 : 0;
    m_knownOwners -= owner.isKnown() ? 1 : 0;
    owner.isUnsure = entry.isUnsure;
    ++owner.addresses;
    owner.hosting += isHosting ? 1 : 0;
    owner.research += isResearch ? 1 : 0;
    m_hostedOwners += owner.isHosted() ? 1 : 0;
    m_researchOwners += owner.isResearch() ? 1 : 0;
    m_accessOwners += owner.isAccess() ? 1 : 0;
    m_knownOwners += owner.isKnown() ? 1 : 0;
    m_access += entry.kinds.testFlag(AddressKind::Access) ? 1 : 0;
    m_unsure += entry.isUnsure ? 1 : 0;
    if (entry.providerId != 0)
        ++m_providers[entry.providerId];
    for (auto kinds = static_cast<quint32>(entry.kinds.toInt()); kinds != 0; kinds &= kinds - 1) {
        Sample &sample = m_samples[static_cast<size_t>(std::countr_zero(kinds))];
        if (sample.address.isEmpty() || entry.address < sample.address)
            sample = {entry.address, id};
    }
}

double Nature::hostingShare() const
{
    if (m_owners.isEmpty())
        return 0;
    return std::min(share(m_hosting),
                    static_cast<double>(m_hostedOwners) / static_cast<double>(m_owners.size()));
}

double Nature::hostingNats() const
{
    return std::min(natsOf(m_hosting, m_research, m_addresses),
                    natsOf(m_hostedOwners, m_researchOwners, m_owners.size()));
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
    const Sample &sample =
        m_samples[static_cast<size_t>(std::countr_zero(static_cast<quint16>(kind)))];
    return sample.address.isEmpty() ? std::nullopt : std::optional(sample.id);
}

} // namespace flux
