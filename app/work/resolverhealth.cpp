// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/resolverhealth.h"

#include "work/resolverprofiles.h"

namespace app {

void ResolverHealth::setProfile(const core::ResolverProfile &profile)
{
    m_profile = profile;
    forget();
}

void ResolverHealth::forget()
{
    m_failures.clear();
    m_path = flux::ResolverPath(m_profile, knownOperators());
    tellPath();
}

void ResolverHealth::tellPath()
{
    const QString sentence = m_path.sentence();
    if (sentence == m_told)
        return;
    m_told = sentence;
    emit pathChanged(sentence);
}

void ResolverHealth::see(const core::Batch &batch)
{
    m_path.note(batch);
    const bool areAllSilent = m_path.state() == flux::ResolverPath::State::Blocked ||
                              m_path.state() == flux::ResolverPath::State::NoNetwork;
    for (const core::Observation &observation : batch.observations) {
        int &failures = m_failures[observation.resolver];
        const bool wasUnreachable = failures >= failuresInARow;
        const bool isSilent = observation.outcome == core::Outcome::Timeout ||
                              observation.outcome == core::Outcome::NetworkError;
        failures = isSilent ? failures + 1 : 0;
        if (wasUnreachable && !isSilent)
            emit reachable(
                tr("The resolver %1 answers again.").arg(observation.resolver.toString()));
        if (failures == failuresInARow && !areAllSilent) {
            emit unreachable({core::Error::Code::Network,
                              tr("The resolver %1 does not answer. Check the network, or choose "
                                 "another resolver; the watch goes on and asks again.")
                                  .arg(observation.resolver.toString()),
                              core::toString(observation.outcome)});
        }
    }
    tellPath();
}

} // namespace app
