// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/nameserverflux.h"

#include <algorithm>

#include "flux/turnover.h"

namespace flux {

namespace {

constexpr core::UtcMs weekMs = core::UtcMs{7} * 24 * 3'600'000;
constexpr size_t setsInAWeek = 3;
constexpr double half = 0.5;
/// Hostile zones may name servers without end.
constexpr qsizetype maxServers = 64;
constexpr size_t maxAddresses = 256;
constexpr size_t maxSets = 64;
constexpr quint32 shortSoaSeconds = 900;

std::vector<quint32> sorted(std::span<const quint32> numbers)
{
    std::vector<quint32> all(numbers.begin(), numbers.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

void NameServerFlux::nameServers(core::UtcMs at, quint32 zone, qsizetype zoneLength,
                                 bool isDelegation, std::span<const quint32> servers)
{
    if (servers.empty() || zoneLength < m_zoneLength)
        return;
    if (zoneLength > m_zoneLength) {
        // The cut lies deeper than was known: what was seen so far was another zone's.
        m_zone = zone;
        m_zoneLength = zoneLength;
        m_child = {};
        m_parent = {};
    }
    if (zone != m_zone)
        return;
    if (!isDelegation && !m_open.isEmpty() && sorted(servers) != m_child.current)
        closeRound();
    note(isDelegation ? m_parent : m_child, at, servers);
}

void NameServerFlux::note(Side &side, core::UtcMs at, std::span<const quint32> servers)
{
    side.current = sorted(servers);
    std::erase_if(side.week, [at](const Side::Set &set) { return at - set.lastAt > weekMs; });
    const auto known = std::ranges::find(side.week, side.current, &Side::Set::servers);
    if (known != side.week.end())
        known->lastAt = at;
    else if (side.week.size() < maxSets)
        side.week.push_back({side.current, at});
    if (known == side.week.end() && side.week.size() >= setsInAWeek)
        noteMove(at);
}

void NameServerFlux::addresses(core::UtcMs at, quint32 server, bool isV6,
                               std::span<const quint32> ids, const AddressBook &book)
{
    if (m_serverHosts.size() >= maxServers && !m_serverHosts.contains(server)) {
        m_serverHosts.removeIf([this](const auto &entry) {
            return !std::ranges::binary_search(m_child.current, entry.key());
        });
        if (m_serverHosts.size() >= maxServers)
            return;
    }
    const quint64 key = quint64{server} * 2 + (isV6 ? 1 : 0);
    if (m_open.contains(key))
        closeRound();
    m_open.insert(key);
    m_openAt = at;
    std::vector<AddressId> hosts;
    for (const AddressId id : ids) {
        const AddressEntry &entry = book[id];
        if (entry.isTakenOut())
            continue;
        hosts.push_back(entry.host);
        m_all.insert(entry.host);
        m_operators.insert(entry.operatorId);
        if (entry.asn != 0)
            m_networks.insert(entry.asn);
    }
    m_serverHosts[server][isV6 ? 1 : 0] = sorted(hosts);
}

void NameServerFlux::soa(quint32 refreshSeconds, quint32 retrySeconds)
{
    m_isShortSoa = refreshSeconds < shortSoaSeconds || retrySeconds < shortSoaSeconds;
    m_soaRetry = retrySeconds;
}

std::vector<AddressId> NameServerFlux::seenNow() const
{
    std::vector<AddressId> all;
    for (auto it = m_serverHosts.cbegin(); it != m_serverHosts.cend(); ++it) {
        // Of a set never asked for, every server that was asked belongs to it.
        if (!m_child.current.empty() && !std::ranges::binary_search(m_child.current, it.key()))
            continue;
        for (const auto &hosts : *it)
            all.insert(all.end(), hosts.begin(), hosts.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    // The first by their order, which is that of the whole case: bounded, and alike each time.
    if (all.size() > maxAddresses)
        all.resize(maxAddresses);
    return all;
}

void NameServerFlux::closeRound()
{
    std::vector<AddressId> now = seenNow();
    if (now.empty()) {
        m_open.clear();
        return;
    }
    if (m_rounds > 0) {
        const double change = Turnover::distance(m_last, now);
        m_sum += change;
        ++m_pairs;
        m_halvesInARow = change > half ? m_halvesInARow + 1 : 0;
        if (m_halvesInARow >= 2)
            noteMove(m_openAt);
    }
    m_last = std::move(now);
    ++m_rounds;
    m_open.clear();
}

void NameServerFlux::noteMove(core::UtcMs at)
{
    m_movedAt = at;
    if (!m_firstMovedAt)
        m_firstMovedAt = at;
}

bool NameServerFlux::movesInOpenRound() const
{
    return !m_open.isEmpty() && m_rounds > 0 && m_halvesInARow >= 1 &&
           Turnover::distance(m_last, seenNow()) > half;
}

std::optional<core::UtcMs> NameServerFlux::movedAt() const
{
    return movesInOpenRound() ? m_openAt : m_movedAt;
}

int NameServerFlux::sets() const
{
    return static_cast<int>(std::max(m_child.week.size(), m_parent.week.size()));
}

std::optional<double> NameServerFlux::turnover() const
{
    const bool hasOpen = !m_open.isEmpty() && m_rounds > 0;
    const int pairs = m_pairs + (hasOpen ? 1 : 0);
    if (pairs == 0)
        return std::nullopt;
    return (m_sum + (hasOpen ? Turnover::distance(m_last, seenNow()) : 0)) / pairs;
}

bool NameServerFlux::isLame() const
{
    return !m_child.current.empty() && !m_parent.current.empty() &&
           m_child.current != m_parent.current;
}

} // namespace flux
