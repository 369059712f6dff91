// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/observation.h"
#include "flux/verdict.h"

namespace indicators {

/// How an indicator is written.
enum class Form
{
    Defanged, ///< harmless to paste: flux[.]test
    Raw       ///< for machines
};

/// One name or address that a case hands over.
struct Indicator
{
    /// What it is to the name under watch.
    enum class Role
    {
        WatchedName,
        NameServer,
        Address,
        NameServerAddress
    };

    Role role = Role::WatchedName;
    core::DomainName subject;  ///< the name under watch
    core::DomainName name;     ///< the indicator, if it is a name
    core::IpAddress address;   ///< the indicator, if it is an address
    core::Network network;     ///< of the address
    core::Place place;         ///< of the address
    core::UtcMs firstSeen = 0; ///< 0: never
    core::UtcMs lastSeen = 0;
    std::optional<int> answers; ///< that held it; none where that is not counted
    flux::VerdictClass verdictClass = flux::VerdictClass::NotEnoughData; ///< of the subject

    bool operator==(const Indicator &) const = default;

    QString text(Form form) const;
    /// "domain-name", "ipv4-addr", "ipv6-addr": the words of STIX, never translated.
    QString type() const;
};

/// "watched name", "name server", "address", "name server address", never translated.
QString toString(Indicator::Role role);
QString text(const core::DomainName &name, Form form);

} // namespace indicators
