// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "investigation/task.h"

namespace investigation {

/// The name servers that are asked directly for one watched name: those that the last answers about
/// their addresses gave, and never more than a bound at one time. One that keeps failing makes room
/// for another.
class OwnServers
{
public:
    struct Change
    {
        QList<core::Endpoint> added;
        QList<core::Endpoint> dropped;
    };

    explicit OwnServers(qsizetype most);

    /// What the question `task` about the address of a name server was answered.
    Change found(const Task &task, const QList<core::Endpoint> &servers);
    /// This question is asked no more.
    Change lost(const Task &task) { return found(task, {}); }
    /// How a server did.
    void answered(const core::Endpoint &server, bool isUseful);

    bool contains(const core::Endpoint &server) const { return m_failures.contains(server); }
    QList<core::Endpoint> all() const { return m_failures.keys(); }

private:
    bool makeRoom(QList<core::Endpoint> &dropped);

    qsizetype m_most;
    QHash<Task, QList<core::Endpoint>> m_found;
    QHash<core::Endpoint, int> m_failures; ///< in a row, of each that is asked
};

} // namespace investigation
