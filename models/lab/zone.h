// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "dns/message.h"
#include "lab/dice.h"
#include "lab/labworld.h"

namespace lab {

/// The part of a practice zone that never moves: its SOA and its two name servers, whose addresses
/// are in two networks of hosters.
class Zone
{
public:
    enum class NameServers : quint8
    {
        V4,
        DualStack
    };

    Zone(const core::DomainName &apex, const LabWorld &world, const Dice &dice,
         NameServers nameServers);

    const core::DomainName &apex() const { return m_apex; }
    /// The whole answer, unless the question is about the apex itself and is neither NS nor SOA.
    std::optional<dns::Message> standing(const dns::Question &question) const;
    dns::Message noData(const dns::Question &question) const;
    dns::Message noSuchName(const dns::Question &question) const;

    /// An authority's answer without records yet.
    static dns::Message reply(const dns::Question &question);
    static dns::Message refusal(const dns::Question &question);

    static constexpr quint32 ttlSeconds = 10;        ///< of NS, SOA and name servers' addresses
    static constexpr quint32 negativeTtlSeconds = 5; ///< the SOA's MINIMUM

private:
    dns::Message negative(const dns::Question &question, dns::Rcode rcode) const;
    dns::Message nameServers(const dns::Question &question) const;
    core::Record soa() const;

    core::DomainName m_apex;
    QList<core::DomainName> m_names;
    QList<core::Record> m_addresses; ///< A and AAAA of the name servers
};

/// A or AAAA, as the address has it.
core::Record addressRecord(const core::DomainName &owner, const core::IpAddress &address,
                           quint32 ttlSeconds);
/// A name the program itself writes down.
core::DomainName practiceName(QByteArrayView text);

} // namespace lab
