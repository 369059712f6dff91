// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/facts.h"
#include "core/ipprefix.h"
#include "core/observation.h"
#include "flux/verdict.h"
#include "indicators/validity.h"

namespace indicators {

/// How an indicator is written.
enum class Form
{
    Defanged, ///< harmless to paste: flux[.]test
    Raw       ///< for machines
};

/// One thing that a case hands over.
struct Indicator
{
    enum class Kind
    {
        Name,
        NameServer,
        Url,
        Address,
        Prefix,
        Network
    };
    /// What it is to the name under watch.
    enum class Role
    {
        WatchedName,
        NameServer,
        Address,
        NameServerAddress
    };
    enum class State
    {
        Current,
        Expired, ///< no longer valid when it was written
        Revoked  ///< taken back
    };

    Role role = Role::WatchedName;
    core::DomainName subject; ///< the name under watch
    core::DomainName name;   ///< the indicator, if it is a name; of an address: who answers with it
    core::IpAddress address; ///< the indicator, if it is an address
    core::IpPrefix prefix{}; ///< the indicator, if it is a block of addresses
    QString url{};           ///< the indicator, if it is a URL; hostile text
    core::Network network{}; ///< of the address; alone, the indicator itself
    core::Place place{};     ///< of the address
    core::UtcMs firstSeen = 0; ///< 0: never
    core::UtcMs lastSeen = 0;
    std::optional<int> answers{}; ///< sightings: answers that held it; none where not counted
    flux::VerdictClass verdictClass = flux::VerdictClass::NotEnoughData; ///< of the subject
    double confidence = 0; ///< calibrated probability of that class, 0…1
    Validity validity{};
    bool revoked = false;
    /// Of a name server: addresses that answered for it once others had gone. Facts of the case,
    /// not of the lists.
    QList<core::AddressFacts> movedTo{};
    QString overrideReason{}; ///< why it is handed over although it would also hit other things

    bool operator==(const Indicator &) const = default;

    Kind kind() const;
    State stateAt(core::UtcMs at) const;
    bool isName() const { return kind() == Kind::Name || kind() == Kind::NameServer; }
    /// As machines read it: "flux.test", "192.0.2.0/24", "AS64500".
    QString text(Form form) const;
    /// "domain-name", "url", "ipv4-addr", "ipv6-addr", "autonomous-system": the words of STIX,
    /// never translated. A block of addresses has the word of its family.
    QString type() const;
};

/// "watched name", "name server", "address", "name server address", never translated.
QString toString(Indicator::Role role);
/// "current", "expired", "revoked", never translated.
QString toString(Indicator::State state);
QString text(const core::DomainName &name, Form form);

} // namespace indicators
