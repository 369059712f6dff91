// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "core/clock.h"
#include "core/domainname.h"

namespace investigation {

/// The NS names of one watched name whose addresses are asked for: how many its owner can make us
/// follow is bounded (ownerbounds). A name that no answer has named for an hour is let go.
class ServerNames
{
public:
    /// The names of one NS set, in the order of the answer; returns those to follow that were not
    /// followed before.
    QList<core::DomainName> name(const QList<core::DomainName> &set, core::MonotonicMs now);
    /// Lets go of what has not been named for an hour, and returns it.
    QList<core::DomainName> letGo(core::MonotonicMs now);
    bool contains(const core::DomainName &server) const { return m_namedAt.contains(server); }

private:
    QHash<core::DomainName, core::MonotonicMs> m_namedAt;
    QList<core::MonotonicMs> m_taken; ///< when new names were taken in the last hour, oldest first
};

} // namespace investigation
