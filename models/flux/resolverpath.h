// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSet>

#include "core/resolverprofile.h"
#include "flux/canarybook.h"
#include "flux/sharedcache.h"

namespace flux {

/// What the answers of a watch say about the way to its resolvers, over plain DNS: whether port 53
/// is blocked, or whether something on the way answers in their place. Pure; nothing is sent for
/// it. That all say the same of a name, even NXDOMAIN or a sinkhole, is no sign: it may be so.
/// Lives on one thread.
class ResolverPath
{
    Q_DECLARE_TR_FUNCTIONS(flux::ResolverPath)

public:
    enum class State : quint8
    {
        Open,
        NoNetwork, ///< nothing could be sent to any of them
        Blocked,   ///< what is sent reaches none of them, or no answer comes back
        OneCache,  ///< resolvers of different operators answer from one cache
        OneLiar    ///< all of them give the same addresses for a name that cannot exist
    };

    /// `operators` of known public resolvers.
    explicit ResolverPath(const core::ResolverProfile &profile = {},
                          const QHash<core::IpAddress, QString> &operators = {});

    /// Evidence of the watch, as it comes.
    void note(const core::Batch &batch);
    State state() const;
    /// What it is and what it means, translated; empty: the way is open.
    QString sentence() const;

    static constexpr int failuresInARow = 3;

private:
    struct Heard
    {
        int failures = 0; ///< in a row, without an answer between
        bool wasSent = false;
    };

    bool isSilent() const;
    bool isOneLiar() const;
    QString blockedText() const;

    core::ResolverProfile m_profile;
    bool m_operatorsDiffer = false; ///< known to, of all resolvers that are compared
    QHash<core::Endpoint, Heard> m_heard;
    QSet<core::DomainName> m_silentAbout; ///< at most two
    SharedCache m_cache;
    CanaryBook m_canaries;
};

} // namespace flux
