// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/ownservers.h"

#include <algorithm>

namespace investigation {

namespace {

constexpr int failuresToMakeRoom = 3;

} // namespace

OwnServers::OwnServers(qsizetype most)
    : m_most(most)
{}

OwnServers::Change OwnServers::found(const Task &task, const QList<core::Endpoint> &servers)
{
    Change change;
    // Beyond the bound none can be of use, and the list is a stranger's.
    m_found.insert(task, servers.first(std::min(m_most, servers.size())));
    if (servers.isEmpty())
        m_found.remove(task);
    for (const core::Endpoint &server : all()) {
        const bool isNamed = std::any_of(m_found.cbegin(), m_found.cend(),
                                         [&](const auto &list) { return list.contains(server); });
        if (isNamed)
            continue;
        m_failures.remove(server);
        change.dropped.append(server);
    }
    for (const core::Endpoint &server : m_found.value(task)) {
        if (contains(server) || change.dropped.contains(server))
            continue;
        if (m_failures.size() >= m_most && !makeRoom(change.dropped))
            break;
        m_failures.insert(server, 0);
        change.added.append(server);
    }
    return change;
}

bool OwnServers::makeRoom(QList<core::Endpoint> &dropped)
{
    const auto worst = std::max_element(m_failures.cbegin(), m_failures.cend());
    if (worst == m_failures.cend() || *worst < failuresToMakeRoom)
        return false;
    dropped.append(worst.key());
    m_failures.erase(worst);
    return true;
}

void OwnServers::answered(const core::Endpoint &server, bool isUseful)
{
    if (const auto known = m_failures.find(server); known != m_failures.end())
        *known = isUseful ? 0 : *known + 1;
}

} // namespace investigation
