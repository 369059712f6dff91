// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resolverprofile.h"
#include "core/result.h"

namespace app {

/// The resolvers this machine is set up with; an Error when there is none.
core::Result<core::ResolverProfile> systemProfile();
core::ResolverProfile customProfile(const QList<core::Endpoint> &resolvers);
core::ResolverProfile practiceProfile(const core::Endpoint &lab);

} // namespace app
