// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolverprofile.h"

#include <algorithm>

namespace core {

namespace {

/// The resolver of this machine may be a stub on loopback that asks somebody else, and a name's own
/// servers are elsewhere.
bool asksOthers(const ResolverProfile &profile)
{
    return profile.audience == ResolverProfile::Audience::OwnNetwork ||
           profile.audience == ResolverProfile::Audience::Owner;
}

} // namespace

std::chrono::milliseconds ResolverProfile::leastInterval() const
{
    using namespace std::chrono_literals;
    const bool isThisMachine =
        std::all_of(resolvers.begin(), resolvers.end(),
                    [](const Endpoint &endpoint) { return endpoint.address.isLoopback(); });
    return isThisMachine && !asksOthers(*this) ? 1000ms : 5000ms;
}

double ResolverProfile::mostPerSecond(const Endpoint &resolver) const
{
    return resolver.address.isLoopback() && !asksOthers(*this) ? loopbackBudget : usualBudget;
}

} // namespace core
