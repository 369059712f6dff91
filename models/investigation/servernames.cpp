// SPDX-License-Identifier: GPL-3.0-or-later
#include "investigation/servernames.h"

#include <algorithm>

#include "investigation/ownerbounds.h"

namespace investigation {

QList<core::DomainName> ServerNames::name(const QList<core::DomainName> &set, core::MonotonicMs now)
{
    m_taken.removeIf([&](core::MonotonicMs at) { return now - at >= ownerbounds::hourMs; });
    QList<core::DomainName> added;
    for (const core::DomainName &server :
         set.first(std::min(ownerbounds::namesOfASet, set.size()))) {
        const bool isNew = !m_namedAt.contains(server);
        if (isNew && m_taken.size() >= ownerbounds::newNamesAnHour)
            continue;
        m_namedAt.insert(server, now);
        if (!isNew)
            continue;
        m_taken.append(now);
        added.append(server);
    }
    return added;
}

QList<core::DomainName> ServerNames::letGo(core::MonotonicMs now)
{
    QList<core::DomainName> gone;
    for (auto server = m_namedAt.begin(); server != m_namedAt.end();) {
        if (now - *server < ownerbounds::hourMs) {
            ++server;
            continue;
        }
        gone.append(server.key());
        server = m_namedAt.erase(server);
    }
    return gone;
}

} // namespace investigation
