// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// Makes documentation addresses and the lab's pass for reachable ones in the world of this test,
/// by a list of the user's own: no export would hold them else. Fails the program if it cannot.
void makeTestAddressesReachable();

} // namespace support
