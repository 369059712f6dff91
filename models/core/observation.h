// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>

#include "core/clock.h"
#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/network.h"
#include "core/place.h"
#include "core/record.h"

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

/// What one look-up said: immutable once made, comparable, printable.
struct Observation
{
    qint64 id = 0;      ///< unique in its case, 0 until stored
    UtcMs at = 0;       ///< when the reply arrived or was given up
    Endpoint resolver;  ///< who was asked
    DomainName subject; ///< the watched name this look-up serves
    DomainName question;
    RecordType type = RecordType::A;
    Outcome outcome = Outcome::NoError;
    Freshness freshness = Freshness::Unknown;
    bool authoritative = false; ///< AA
    bool overTcp = false;
    qint32 roundTripUs = 0;
    /// Seconds this answer may be kept: the smallest TTL of its answer records; for NoData and
    /// NxDomain the negative TTL of the SOA (RFC 2308); 0 without either.
    quint32 ttlSeconds = 0;
    QList<Record> answers; ///< answer section, in the order of the packet
    QByteArray packet; ///< as received; empty when nothing was, and when read back for the window

    bool operator==(const Observation &) const = default;
    /// Addresses of A and AAAA records, in order, without repeats.
    QList<IpAddress> addresses() const;
    /// TTL of the records of the asked type (not of the CNAMEs before them); 0 without any.
    quint32 recordTtlSeconds() const;
};

QDebug operator<<(QDebug debug, const Observation &observation);

/// What is known about one address at the time it was first seen in a case.
struct AddressFacts
{
    IpAddress address;
    Network network;
    Place place;

    bool operator==(const AddressFacts &) const = default;
};

/// The unit in which evidence crosses threads: observations in order, preceded by what is known of
/// the addresses that are new in them.
struct Batch
{
    QList<AddressFacts> facts;
    QList<Observation> observations;

    bool isEmpty() const { return facts.isEmpty() && observations.isEmpty(); }
    void append(const Batch &other);
    bool operator==(const Batch &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::Observation)
Q_DECLARE_METATYPE(core::Batch)
