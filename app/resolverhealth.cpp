// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolverhealth.h"

namespace app {

void ResolverHealth::see(const core::Batch &batch)
{
    for (const core::Observation &observation : batch.observations) {
        int &failures = m_failures[observation.resolver];
        const bool wasUnreachable = failures >= failuresInARow;
        const bool isSilent = observation.outcome == core::Outcome::Timeout ||
                              observation.outcome == core::Outcome::NetworkError;
        failures = isSilent ? failures + 1 : 0;
        if (wasUnreachable && !isSilent)
            emit reachable(
                tr("The resolver %1 answers again.").arg(observation.resolver.toString()));
        if (failures == failuresInARow) {
            emit unreachable({core::Error::Code::Network,
                              tr("The resolver %1 does not answer. Check the network, or choose "
                                 "another resolver; the watch goes on and asks again.")
                                  .arg(observation.resolver.toString()),
                              core::toString(observation.outcome)});
        }
    }
}

} // namespace app
