// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/selected.h"

#include <algorithm>

namespace flux {

namespace {

template <typename T>
bool allows(const QSet<T> &picked, const T &value)
{
    return picked.isEmpty() || picked.contains(value);
}

} // namespace

bool isPicked(const core::Selection &selection, const AddressHistory &address)
{
    return allows(selection.countries, address.place.countryCode) &&
           allows(selection.networks, address.network.asn) &&
           allows(selection.addresses, address.address);
}

bool isHeldIn(const core::Selection &selection, const AddressHistory &address)
{
    if (!selection.hasTime())
        return true;
    const auto spell = std::lower_bound(
        address.spells.begin(), address.spells.end(), selection.from,
        [](const Spell &candidate, core::UtcMs at) { return candidate.heldTo < at; });
    return spell != address.spells.end() && spell->from <= selection.to;
}

bool isSelected(const core::Selection &selection, const AddressHistory &address)
{
    return isPicked(selection, address) && isHeldIn(selection, address);
}

} // namespace flux
