// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publicresolver.h"
#include "core/resolverprofile.h"
#include "core/result.h"

namespace app {

/// The resolvers this machine is set up with; an Error when there is none.
core::Result<core::ResolverProfile> systemProfile();
/// Unfiltered public resolvers, over DNS, TLS or HTTPS (resources/resolvers says which and why).
core::ResolverProfile publicProfile(core::ResolverProfile::Transport transport);
core::ResolverProfile customProfile(const QList<core::Endpoint> &resolvers);
/// The name's own servers and those of the zone above it, found through the resolvers of `finders`.
core::ResolverProfile ownerProfile(core::ResolverProfile finders);
/// Public resolvers that are known by name (resources/resolvers).
QList<core::PublicResolver> knownResolvers();
/// Who runs each of their addresses.
QHash<core::IpAddress, QString> knownOperators();
/// All resolvers of the practice lab.
core::ResolverProfile practiceProfile(const QList<core::Endpoint> &lab);

} // namespace app
