// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "core/ipprefix.h"
#include "core/record.h"
#include "core/result.h"

namespace dns {

/// What is asked: a name and a type, always of class IN.
struct Question
{
    core::DomainName name;
    core::RecordType type = core::RecordType::A;

    bool operator==(const Question &) const = default;
};

/// Response code; values are those of the IANA registry (with the EDNS extension), any other fits.
enum class Rcode : quint16
{
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5
};

/// One DNS packet as values. message.cpp is the only file that knows libldns. Thread-safe (a
/// value).
struct Message
{
    quint16 id = 0;
    bool isResponse = false;
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    Rcode rcode = Rcode::NoError;
    std::optional<Question> question; ///< none unless there is exactly one, of class IN
    QList<core::Record> answers;      ///< class IN only, in the order of the packet
    QList<core::Record> authority;
    QList<core::Record> additional;     ///< without the OPT record
    std::optional<quint16> ednsUdpSize; ///< none: no OPT record
    /// EDNS client subnet (RFC 7871), address and source prefix length; empty: none. Written only
    /// with `ednsUdpSize`.
    core::IpPrefix clientSubnet{};
    /// Seconds a negative answer may be kept (RFC 2308: the smaller of the SOA's TTL and MINIMUM).
    std::optional<quint32> negativeTtlSeconds;

    bool operator==(const Message &) const = default;

    /// Reads a packet of at most 65,535 bytes; whatever is wrong with it is an Error (Damaged).
    /// Where the name that was asked for stands in it, that very value is taken, which costs less
    /// than to make another; it changes nothing else.
    static core::Result<Message> decode(QByteArrayView packet, const core::DomainName &asked = {});
    /// Writes the packet, for the practice lab and for tests. `negativeTtlSeconds` is not written:
    /// put a SOA record (type SOA, `text` in presentation form) into `authority`.
    core::Result<QByteArray> encode() const;
};

} // namespace dns
