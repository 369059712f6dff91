// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/areslinks.h"

#include <algorithm>
#include <utility>

namespace dns {

namespace {

/// How long c-ares waits in all: it doubles the wait with each attempt.
std::chrono::milliseconds wholeWait(std::chrono::milliseconds first, int attempts)
{
    return first * ((1 << attempts) - 1);
}

} // namespace

AresLinks::AresLinks(const core::Endpoint &endpoint, const AresTiming &timing,
                     AresLink::Inbox inbox, SendingSockets::Tell tellSent)
    : m_endpoint(endpoint)
    , m_timing(timing)
    , m_inbox(std::move(inbox))
    , m_tellSent(std::move(tellSent))
    , m_roundTrip(timing.attempt)
    , m_patience(timing.attempt)
{}

AresLink &AresLinks::of(AresPath path)
{
    std::unique_ptr<AresLink> &link = m_links[path];
    if (!link)
        link = std::make_unique<AresLink>(m_endpoint, timingFor(path), path, m_inbox, m_tellSent);
    return *link;
}

void AresLinks::clear()
{
    for (const auto &[path, link] : m_links)
        m_dropped += link ? link->takeDropped() : 0;
    for (const auto &link : m_retired)
        m_dropped += link->takeDropped();
    m_retired.clear();
    m_links.clear();
}

bool AresLinks::lookAtClock()
{
    for (const auto &link : m_retired) {
        link->lookAtClock();
        m_dropped += link->takeDropped();
    }
    std::erase_if(m_retired, [](const auto &link) { return link->outstanding() == 0; });
    bool isWaiting = !m_retired.empty();
    for (const auto &[path, link] : m_links) {
        if (!link)
            continue;
        link->lookAtClock();
        isWaiting = isWaiting || link->outstanding() > 0;
    }
    return isWaiting;
}

/// Sends sooner, so that a lost packet costs little, and more often, so that a server which is slow
/// for once gets as long to answer as before.
AresTiming AresLinks::timingFor(AresPath path) const
{
    AresTiming timing = m_timing;
    if (path == AresPath::Tcp)
        return timing;
    timing.attempt = m_patience;
    const auto whole = std::min(wholeWait(m_timing.attempt, m_timing.attempts), m_timing.watchdog);
    while (wholeWait(timing.attempt, timing.attempts) < whole)
        ++timing.attempts;
    return timing;
}

void AresLinks::applyPatience()
{
    const auto learnt = m_roundTrip.patience();
    if (learnt < 2 * m_patience && m_patience < 2 * learnt)
        return;
    m_patience = learnt;
    retire(AresPath::Udp);
    retire(AresPath::BareUdp);
}

bool AresLinks::retireWithoutEdns()
{
    const auto found = m_links.find(AresPath::Udp);
    if (found == m_links.end() || !found->second || !found->second->hasLostEdns())
        return false;
    retire(AresPath::Udp);
    return true;
}

void AresLinks::retire(AresPath path)
{
    if (const auto found = m_links.find(path); found != m_links.end() && found->second) {
        m_retired.push_back(std::move(found->second));
        m_links.erase(found);
    }
}

qint64 AresLinks::takeDropped()
{
    for (const auto &[path, link] : m_links)
        m_dropped += link ? link->takeDropped() : 0;
    return std::exchange(m_dropped, 0);
}

} // namespace dns
