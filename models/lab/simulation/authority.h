// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/observation.h"
#include "lab/simulation/internet.h"

namespace lab {

/// What an authority says of a name at a moment.
struct Reply
{
    core::Outcome outcome = core::Outcome::NoError;
    quint32 ttlSeconds = 0;
    QList<core::DomainName> aliases; ///< CNAME targets, in order
    QList<core::IpAddress> addresses;
};

/// How one simulated name answers. Asked about moments that rise but for the seconds by which
/// caches differ; keeps what it must of the past.
class Authority
{
public:
    virtual ~Authority() = default;
    /// `type` is A or AAAA; `place` counts the vantages of the watch: the network the asker is in.
    virtual Reply reply(core::RecordType type, core::UtcMs at, int place) = 0;
};

/// The name servers of a simulated name.
class ServerSide
{
public:
    virtual ~ServerSide() = default;
    virtual QList<core::DomainName> names(core::UtcMs at) = 0;
    virtual core::IpAddress addressOf(const core::DomainName &server, core::UtcMs at) = 0;
    virtual quint32 ttlSeconds() const = 0;
};

/// Where a service takes another address from, for askers at that place.
using Source = std::function<core::IpAddress(Random &random, int place)>;

} // namespace lab
