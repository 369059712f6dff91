// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/entry.h"
#include "core/observation.h"

namespace casefile {

/// The bytes of a piece of evidence that are hashed, from its values alone: no id of a row is in
/// them, so that they are the same in every case that holds it. Built from these parts:
///
///   number  seven bits a byte, lowest first, the highest bit set on all but its last byte;
///           a number that may be negative n is 2n, or −2n − 1 below zero
///   bytes   their count as a number, then they themselves; text is UTF-8
///   name    0 and the canonical name as bytes, where it is the first time in this piece; else its
///           place among the names of this piece: 1, 2, …
///   real    IEEE 754, eight bytes, highest first; all of −NaN where there is none
///   list    the count of its items as a number, then the items
///
/// The first byte says what it is: 1 to 13 an entry of that EntryKind, 65 'A' an answer, 83 'S' a
/// sent packet.
class Canonical
{
public:
    /// 'A', at (ms), monotonic (ns), subject (name), question (name), type, resolver's address
    /// (bytes), port, carrier, client subnet (text), outcome, freshness, flags as in table answer,
    /// suspicion, round trip (µs, may be negative), ttl, records (list of: owner (name), type, ttl,
    /// address (bytes), target (name), text), packet (bytes). The times may be negative.
    static void write(QByteArray &to, const core::Observation &observation);
    /// 'S', at (ms), server's address (bytes), port, transport, question (name), type, id of the
    /// message, bytes of the message.
    static void write(QByteArray &to, const core::SentPacket &packet);
    /// The kind, at (ms), then the content as bytes.
    static void write(QByteArray &to, const Entry &entry);
    /// 2, at (ms), the name.
    static void writeWatched(QByteArray &to, core::UtcMs at, const core::DomainName &name);
    /// 3, at (ms), address (bytes), network's number, organisation, source; place's country, city,
    /// latitude, longitude (reals), radius (real), basis, source; operator, provider, kinds, lists
    /// (list of: name, date, hash (bytes)).
    static void write(QByteArray &to, core::UtcMs at, const core::AddressFacts &facts);
    /// 4, at (ms), name, provider, kinds, lists.
    static void write(QByteArray &to, core::UtcMs at, const core::NameFacts &facts);
    /// 5, at (ms), name, date, hash.
    static void write(QByteArray &to, core::UtcMs at, const core::ListHit &list);
};

/// The column `flags` of table answer.
int flagsOf(const core::Observation &observation);

} // namespace casefile
