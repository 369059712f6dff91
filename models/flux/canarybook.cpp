// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/canarybook.h"

#include <algorithm>
#include <tuple>

#include "core/canary.h"

namespace flux {

namespace {

constexpr qsizetype shownAddresses = 2;

QString text(const QList<core::IpAddress> &addresses)
{
    QStringList texts;
    for (const core::IpAddress &address : addresses.first(qMin(shownAddresses, addresses.size())))
        texts.append(address.toString());
    return texts.join(QLatin1String(", "));
}

} // namespace

bool CanaryBook::note(const core::Observation &observation)
{
    if (!observation.subject.isEmpty() || !core::canary::isCanary(observation.question))
        return false;
    Both &both = m_said[observation.resolver];
    if (!core::isAnswer(observation.outcome) || observation.suspicion != core::Suspicion::None)
        return true;
    Said &said = observation.question == core::canary::known() ? both.known : both.missing;
    Said now{observation.at, observation.outcome, observation.addresses()};
    std::sort(now.addresses.begin(), now.addresses.end());
    if (std::tie(now.at, now.outcome, now.addresses) >
        std::tie(said.at, said.outcome, said.addresses))
        said = now;
    return true;
}

QList<core::IpAddress> CanaryBook::rewritesTo(const core::Endpoint &resolver) const
{
    return m_said.value(resolver).missing.addresses;
}

bool CanaryBook::isWrong(const Said &known)
{
    return known.at != 0 && known.addresses != QList{core::canary::knownAddress()};
}

QString CanaryBook::failing(const core::Endpoint &resolver) const
{
    const Both both = m_said.value(resolver);
    if (!both.missing.addresses.isEmpty()) {
        return tr("It rewrites names that do not exist: it gave %1 for one.")
            .arg(text(both.missing.addresses));
    }
    if (isWrong(both.known)) {
        const QString name = core::canary::known().toString();
        return both.known.addresses.isEmpty()
                   ? tr("It says that %1 has no address, which is not so.").arg(name)
                   : tr("It gave %1 for %2, which is not so.")
                         .arg(text(both.known.addresses), name);
    }
    return {};
}

bool CanaryBook::isHonest(const core::Endpoint &resolver) const
{
    const auto both = m_said.constFind(resolver);
    return both != m_said.cend() && both->missing.at != 0 && both->known.at != 0 &&
           failing(resolver).isEmpty();
}

} // namespace flux
