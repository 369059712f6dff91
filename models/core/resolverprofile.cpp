// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolverprofile.h"

#include <algorithm>

namespace core {

std::chrono::milliseconds ResolverProfile::leastInterval() const
{
    using namespace std::chrono_literals;
    const bool isThisMachine =
        std::all_of(resolvers.begin(), resolvers.end(),
                    [](const Endpoint &endpoint) { return endpoint.address.isLoopback(); });
    // The resolver of this machine may be a stub on loopback that asks somebody else.
    return isThisMachine && audience != Audience::OwnNetwork ? 1000ms : 5000ms;
}

double ResolverProfile::mostPerSecond(const Endpoint &resolver) const
{
    return resolver.address.isLoopback() && audience != Audience::OwnNetwork ? loopbackBudget
                                                                             : usualBudget;
}

} // namespace core
