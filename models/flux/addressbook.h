// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <deque>

#include <QHash>

#include "core/facts.h"

namespace flux {

/// Number of an address in an AddressBook; the order of the numbers means nothing.
using AddressId = quint32;

/// What the features need to know of one address, in a few bytes.
struct AddressEntry
{
    core::IpAddress address;
    AddressId host = 0;           ///< stands for all addresses of the same /64; itself with IPv4
    quint32 operatorId = 0;       ///< of its owner, or of its /16 (IPv6 /32) when that is not known
    quint32 prefixId = 0;         ///< of its /16 (IPv6 /32)
    quint32 blockId = 0;          ///< of its /24 (IPv6 /48)
    quint32 asn = 0;              ///< 0: not known
    quint32 countryId = 0;        ///< 0: not known
    quint32 providerId = 0;       ///< 0: in no CDN's or cloud's published ranges
    std::array<float, 3> point{}; ///< its place on the unit sphere
    bool hasPoint = false;        ///< never for anycast: its place says nothing
    bool isUnsure = true;         ///< no owner known
    core::Place::Basis basis = core::Place::Basis::Unknown;
    core::AddressKinds kinds{};

    /// Sinkhole, block page, parking or special: no address of the name's own.
    bool isTakenOut() const;
    bool operator==(const AddressEntry &) const = default;
};

/// Every address of a case once, with what is known about it. Cost of a look-up: O(1).
class AddressBook
{
public:
    AddressBook();

    AddressId idOf(const core::IpAddress &address);
    /// True when an address already in the book is now known differently.
    bool learn(const core::AddressFacts &facts);

    const AddressEntry &operator[](AddressId id) const { return m_entries[id]; }
    const QString &operatorName(quint32 operatorId) const { return m_words[operatorId]; }
    const QString &word(quint32 id) const { return m_words[id]; }
    /// Of a provider; 0 when no address is in its ranges.
    quint32 find(const QString &word) const { return m_wordIds.value(word); }
    /// The lists that hold this address; mostly none.
    QList<core::ListHit> hits(AddressId id) const { return m_hits.value(id); }
    size_t size() const { return m_entries.size(); }

private:
    quint32 wordId(const QString &word);
    void describe(AddressEntry &entry, const core::AddressFacts &facts);

    QHash<core::IpAddress, AddressId> m_ids;
    QHash<core::IpAddress, AddressId> m_hosts; ///< by /64
    std::deque<AddressEntry> m_entries;
    QHash<QString, quint32> m_wordIds;
    std::deque<QString> m_words;
    QHash<AddressId, QList<core::ListHit>> m_hits;
};

} // namespace flux
