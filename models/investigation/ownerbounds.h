// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/clock.h"
#include "core/endpoint.h"

namespace investigation {

/// How far the owner of a name, who chooses its name servers, can lead us.
namespace ownerbounds {

inline constexpr quint16 port = 53;
inline constexpr qsizetype serversOfAName = 8;  ///< asked directly at one time
inline constexpr double queriesPerSecond = 1;   ///< each of them
inline constexpr qsizetype namesOfASet = 13;    ///< NS names taken from one answer
inline constexpr qsizetype newNamesAnHour = 50; ///< NS names of one watched name
inline constexpr qsizetype parentServers = 2;   ///< of the zone above, for one watched name
inline constexpr core::MonotonicMs hourMs = 3'600'000;

} // namespace ownerbounds

/// Whether packets to this address can reach a host on the Internet, and one host only: none of the
/// special-purpose blocks of the IANA registries (RFC 6890), no multicast. For IPv6 only 2000::/3,
/// less what is reserved in it.
bool isGloballyReachable(const core::IpAddress &address);

} // namespace investigation
