// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection.h"
#include "flux/namehistory.h"

namespace flux {

/// Whether the country, the network and the address itself are among those picked; time aside.
bool isPicked(const core::Selection &selection, const AddressHistory &address);
/// Whether some answer of the selected time held the address; caches may give it until its TTL
/// ends, so the last answer counts until then.
bool isHeldIn(const core::Selection &selection, const AddressHistory &address);
/// Whether the zone or its parent named the server in the selected time, or it had an address then.
bool isHeldIn(const core::Selection &selection, const NameServerHistory &server);
/// From where to where in the selected time an address was held that isHeldIn() is true of.
struct HeldTime
{
    core::UtcMs from = 0;
    core::UtcMs to = 0;
};
HeldTime heldIn(const core::Selection &selection, const AddressHistory &address);
/// Picked and held in the selected time.
bool isSelected(const core::Selection &selection, const AddressHistory &address);

} // namespace flux
