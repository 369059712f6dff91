// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/resolverpath.h"

#include <algorithm>

namespace flux {

namespace {

using Audience = core::ResolverProfile::Audience;
using Transport = core::ResolverProfile::Transport;

constexpr quint16 portOfDns = 53;
constexpr qsizetype several = 2;

/// Encrypted ways cannot be bent, and in the practice lab nobody stands between.
bool canBeBent(const core::ResolverProfile &profile)
{
    return (profile.transport == Transport::Dns || profile.transport == Transport::Tcp) &&
           profile.audience != Audience::Practice && profile.resolvers.size() >= several;
}

/// Who runs each resolver that is compared. Resolvers of one network or owner often share a cache:
/// of those only the known public ones are compared, of different operators.
QHash<core::Endpoint, QString> compared(const core::ResolverProfile &profile,
                                        const QHash<core::IpAddress, QString> &operators)
{
    QHash<core::Endpoint, QString> all;
    if (!canBeBent(profile))
        return all;
    const bool takesUnknown =
        profile.audience == Audience::Custom || profile.audience == Audience::PublicOperators;
    for (const core::Endpoint &resolver : profile.resolvers) {
        const QString known = operators.value(resolver.address);
        if (!known.isEmpty())
            all.insert(resolver, known);
        else if (takesUnknown)
            all.insert(resolver, resolver.toString());
    }
    return all;
}

bool allKnown(const QHash<core::Endpoint, QString> &compared,
              const QHash<core::IpAddress, QString> &operators)
{
    return std::all_of(compared.keyBegin(), compared.keyEnd(),
                       [&operators](const core::Endpoint &resolver) {
                           return operators.contains(resolver.address);
                       });
}

} // namespace

ResolverPath::ResolverPath(const core::ResolverProfile &profile,
                           const QHash<core::IpAddress, QString> &operators)
    : m_profile(profile)
    , m_operatorsDiffer(allKnown(compared(profile, operators), operators))
    , m_cache(compared(profile, operators))
{
    if (canBeBent(profile)) {
        for (const core::Endpoint &resolver : profile.resolvers)
            m_heard.insert(resolver, {});
    }
}

void ResolverPath::note(const core::Batch &batch)
{
    for (const core::SentPacket &packet : batch.sent) {
        if (const auto heard = m_heard.find(packet.server); heard != m_heard.end())
            heard->wasSent = true;
    }
    for (const core::Observation &observation : batch.observations) {
        const auto heard = m_heard.find(observation.resolver);
        if (heard == m_heard.end())
            continue;
        const bool isSilent = observation.outcome == core::Outcome::Timeout ||
                              observation.outcome == core::Outcome::NetworkError;
        // What timed out was sent.
        heard->wasSent = heard->wasSent || observation.outcome == core::Outcome::Timeout;
        heard->failures = isSilent ? heard->failures + 1 : 0;
        if (!isSilent)
            m_silentAbout.clear();
        else if (m_silentAbout.size() < several)
            m_silentAbout.insert(observation.subject);
        if (!m_canaries.note(observation))
            m_cache.note(observation);
    }
}

bool ResolverPath::isSilent() const
{
    return !m_heard.isEmpty() && std::ranges::all_of(m_heard, [](const Heard &heard) {
        return heard.failures >= failuresInARow;
    });
}

bool ResolverPath::isOneLiar() const
{
    if (m_heard.isEmpty())
        return false;
    const QList<core::IpAddress> first = m_canaries.rewritesTo(m_heard.constBegin().key());
    return !first.isEmpty() &&
           std::all_of(m_heard.keyBegin(), m_heard.keyEnd(), [&](const core::Endpoint &resolver) {
               return m_canaries.rewritesTo(resolver) == first;
           });
}

ResolverPath::State ResolverPath::state() const
{
    if (isSilent()) {
        return std::ranges::any_of(m_heard, &Heard::wasSent) ? State::Blocked : State::NoNetwork;
    }
    if (isOneLiar())
        return State::OneLiar;
    return m_cache.isShared() ? State::OneCache : State::Open;
}

QString ResolverPath::blockedText() const
{
    const auto count = m_profile.resolvers.size();
    const bool isUsual = std::ranges::all_of(
        m_profile.resolvers, [](const core::Endpoint &one) { return one.port == portOfDns; });
    // A name whose own servers are silent makes resolvers silent too.
    if (m_silentAbout.size() < several) {
        return isUsual ? tr("None of the %1 resolvers answers. Port 53 may be blocked here, or the "
                            "name's own servers are silent.")
                             .arg(count)
                       : tr("None of the %1 resolvers answers. The way to them may be blocked, or "
                            "the name's own servers are silent.")
                             .arg(count);
    }
    return isUsual ? tr("None of the %1 resolvers answers, whatever is asked: port 53 is blocked "
                        "here.")
                         .arg(count)
                   : tr("None of the %1 resolvers answers, whatever is asked: the way to them is "
                        "blocked.")
                         .arg(count);
}

QString ResolverPath::sentence() const
{
    switch (state()) {
    case State::Open:
        return {};
    case State::NoNetwork:
        return tr("No resolver can be reached: this machine has no way to them, or they are "
                  "refused. Check the network; the watch goes on and asks again.");
    case State::Blocked:
        return blockedText();
    case State::OneCache:
        return m_operatorsDiffer
                   ? tr("All resolvers answer from one cache, although different operators run "
                        "them: something here answers port 53 in their place. Together they are "
                        "one view, not several.")
                   : tr("These resolvers answer from one cache: one stands behind them, or "
                        "something here answers port 53 in their place. Together they are one "
                        "view, not several.");
    case State::OneLiar:
        return tr("All resolvers give the same address for a name that cannot exist: something "
                  "here rewrites what they say.");
    }
    Q_UNREACHABLE();
}

} // namespace flux
