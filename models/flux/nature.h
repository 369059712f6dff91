// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QHash>

#include "flux/addressbook.h"

namespace flux {

/// F6: in what kind of network the addresses of one vantage are. Cost of an address: O(1).
class Nature
{
public:
    void add(AddressId id, const AddressEntry &entry);

    int addresses() const { return m_addresses; }
    /// Share h in networks that are no access lines: hosting, CDN, cloud, education and research.
    /// Of the addresses or of the operators, whichever is less: one large access operator that a
    /// list holds wrongly is one operator.
    double hostingShare() const;
    /// How much more the networks look like a service's than like those of flux, in nats: Wald's
    /// test over addresses or operators, whichever says less. An address at a hoster is three times
    /// as frequent with services that look like flux (0.30 against 0.10), one in education and
    /// research eight times, as hardly any flux is there. Fitted on simulated names.
    double hostingNats() const;
    /// Known operators most of whose addresses are in access lines.
    int accessOwners() const { return m_accessOwners; }
    int knownOwners() const { return m_knownOwners; } ///< of any kind
    /// Share a with evidence of an access line; none when nothing tells of any address.
    std::optional<double> accessShare() const;
    /// Share whose owner is not known.
    double unsureShare() const { return share(m_unsure); }
    /// Share within the published ranges of a provider.
    double providerShare(quint32 providerId) const { return share(m_providers.value(providerId)); }
    /// The provider of most addresses; 0: none.
    quint32 mainProvider() const;
    /// The smallest of the addresses of this kind, whose lists say so.
    std::optional<AddressId> sample(core::AddressKind kind) const;

private:
    struct Owner
    {
        int addresses = 0;
        int hosting = 0;
        int research = 0;
        bool isUnsure = false;

        bool isHosted() const { return 2 * hosting > addresses; }
        bool isResearch() const { return 2 * research > addresses; }
        bool isAccess() const { return addresses > 0 && !isHosted() && !isUnsure; }
        bool isKnown() const { return addresses > 0 && !isUnsure; }
    };
    struct Sample
    {
        core::IpAddress address; ///< empty: none
        AddressId id = 0;
    };

    double share(int part) const
    {
        return m_addresses == 0 ? 0 : static_cast<double>(part) / m_addresses;
    }

    int m_addresses = 0;
    int m_hosting = 0;
    int m_research = 0;       ///< of these, in education and research
    int m_hostedOwners = 0;   ///< more than half of whose addresses are no access lines
    int m_researchOwners = 0; ///< of these, more than half of whose addresses are in research
    int m_accessOwners = 0;   ///< the others, but for those that are not known
    int m_knownOwners = 0;
    int m_access = 0;
    int m_unsure = 0;
    QHash<quint32, Owner> m_owners; ///< by operator
    QHash<quint32, int> m_providers;
    std::array<Sample, 16> m_samples; ///< by bit of the kind
};

} // namespace flux
