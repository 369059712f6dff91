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

/// The first that has not ended before the selected time.
QList<Spell>::const_iterator firstIn(const core::Selection &selection, const QList<Spell> &spells)
{
    return std::lower_bound(
        spells.begin(), spells.end(), selection.from,
        [](const Spell &candidate, core::UtcMs at) { return candidate.heldTo < at; });
}

bool touches(const core::Selection &selection, const QList<Spell> &spells)
{
    const auto spell = firstIn(selection, spells);
    return spell != spells.end() && spell->from <= selection.to;
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
    return !selection.hasTime() || touches(selection, address.spells);
}

bool isHeldIn(const core::Selection &selection, const NameServerHistory &server)
{
    return !selection.hasTime() || touches(selection, server.spells) ||
           touches(selection, server.parentSpells) ||
           std::any_of(server.addresses.begin(), server.addresses.end(),
                       [&selection](const AddressHistory &address) {
                           return touches(selection, address.spells);
                       });
}

HeldTime heldIn(const core::Selection &selection, const AddressHistory &address)
{
    if (!selection.hasTime())
        return {address.firstSeen, address.lastSeen};
    const auto first = firstIn(selection, address.spells);
    const auto last = std::prev(std::upper_bound(
        first, address.spells.end(), selection.to,
        [](core::UtcMs at, const Spell &candidate) { return at < candidate.from; }));
    // An answer of before may still be held when the time begins.
    return {std::max(first->from, selection.from),
            std::clamp(last->to, selection.from, selection.to)};
}

bool isSelected(const core::Selection &selection, const AddressHistory &address)
{
    return isPicked(selection, address) && isHeldIn(selection, address);
}

} // namespace flux
