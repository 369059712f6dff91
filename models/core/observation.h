// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>

#include "core/clock.h"
#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/facts.h"
#include "core/record.h"
#include "core/sentpacket.h"
#include "core/vantage.h"

namespace core {

/// How a look-up ended. Everything but NoError is evidence too, never an error of ours.
enum class Outcome : quint8
{
    NoError,
    NoData,
    NxDomain,
    ServFail,
    Refused,
    Timeout,
    Truncated,
    Malformed,
    NetworkError
};

/// "NoError", "NxDomain", …: the words of the command line, never translated.
QString toString(Outcome outcome);
/// The resolver said what it knows about the name (addresses, none, or no such name).
inline bool isAnswer(Outcome outcome)
{
    return outcome == Outcome::NoError || outcome == Outcome::NoData ||
           outcome == Outcome::NxDomain;
}

/// Whether the resolver fetched this answer anew. Only a fresh one says something about rotation.
enum class Freshness : quint8
{
    Unknown, ///< cannot be told: no answer, or a forwarder that rewrites TTLs
    Fresh,
    Cached, ///< the same fetch as an earlier answer, counted down
    Early   ///< the same answer, asked for again before it ran out
};

/// "unknown", "fresh", "cached", "early": the words of the command line, never translated.
QString toString(Freshness freshness);

/// What about a reply does not fit its question. It is kept as evidence and never used. The values
/// are stored in cases: never renumber.
enum class Suspicion : quint8
{
    None,
    WrongQuestion,  ///< answers another name, type or class, or echoes another spelling of the name
    OutOfBailiwick, ///< records that this server had no business to give
    WrongSource,    ///< from another address or port than was asked
};

/// "none", "wrongQuestion", …: the words of the command line, never translated.
QString toString(Suspicion suspicion);

/// What carried a reply. The values are stored in cases: never renumber.
enum class Carrier : quint8
{
    Unknown, ///< evidence of others does not say
    Udp,
    Tcp,
    Tls,  ///< RFC 7858
    Https ///< RFC 8484
};

/// What one look-up said: immutable once made, comparable, printable.
struct Observation
{
    qint64 id = 0; ///< unique in its case, 0 until stored
    UtcMs at = 0;  ///< when the reply arrived or was given up
    /// The same moment on the asking machine's clock that never steps; 0: not known, and when read
    /// back for the window.
    qint64 monotonicNs = 0;
    Endpoint resolver;  ///< who was asked
    DomainName subject; ///< the watched name this look-up serves
    DomainName question;
    RecordType type = RecordType::A;
    Outcome outcome = Outcome::NoError;
    Freshness freshness = Freshness::Unknown;
    bool authoritative = false; ///< AA
    bool overTcp = false;
    Carrier carrier = Carrier::Unknown; ///< of the question, where no reply came
    bool authenticated = false;         ///< AD: the resolver says it validated the answer
    bool edns = false;                  ///< the reply held an OPT record
    /// A parent's referral: `answers` are the NS records of its authority section, then the glue.
    bool referral = false;
    Suspicion suspicion = Suspicion::None;
    IpPrefix clientSubnet{}; ///< sent with the question (RFC 7871); empty: none
    qint32 roundTripUs = 0;
    /// Seconds this answer may be kept: the smallest TTL of its answer records; for NoData and
    /// NxDomain the negative TTL of the SOA (RFC 2308); 0 without either.
    quint32 ttlSeconds = 0;
    QList<Record> answers; ///< answer section, in the order of the packet
    QByteArray packet; ///< as received; empty when nothing was, and when read back for the window

    bool operator==(const Observation &) const = default;
    Vantage vantage() const { return {resolver, clientSubnet}; }
    /// Addresses of A and AAAA records, in order, without repeats.
    QList<IpAddress> addresses() const;
    /// TTL of the records of the asked type (not of the CNAMEs before them); 0 without any.
    quint32 recordTtlSeconds() const;
};

QDebug operator<<(QDebug debug, const Observation &observation);

/// The unit in which evidence crosses threads: observations in order, preceded by what is known of
/// the addresses and names that are new in them.
struct Batch
{
    QList<AddressFacts> facts;
    QList<Observation> observations;
    QList<NameFacts> names{};
    QList<SentPacket> sent{}; ///< the packet log of the same time

    bool isEmpty() const
    {
        return facts.isEmpty() && observations.isEmpty() && names.isEmpty() && sent.isEmpty();
    }
    void append(const Batch &other);
    bool operator==(const Batch &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::Observation)
Q_DECLARE_METATYPE(core::Batch)
