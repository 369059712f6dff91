// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/addressbook.h"

#include <cmath>
#include <numbers>

namespace flux {

namespace {

constexpr core::AddressKinds takenOut{core::AddressKind::Sinkhole, core::AddressKind::BlockPage,
                                      core::AddressKind::Parking, core::AddressKind::Special};

/// "/16 198.51.0.0": no organisation is called so.
QString prefixWord(const core::IpAddress &address, int length)
{
    return QStringLiteral("/%1 %2").arg(length).arg(address.masked(length).toString());
}

} // namespace

bool AddressEntry::isTakenOut() const
{
    return (kinds & takenOut) != 0;
}

AddressBook::AddressBook()
{
    wordId(QString()); // 0 is "not known"
}

AddressId AddressBook::idOf(const core::IpAddress &address)
{
    if (const auto known = m_ids.constFind(address); known != m_ids.cend())
        return *known;
    const auto id = static_cast<AddressId>(m_entries.size());
    AddressEntry entry;
    entry.address = address;
    entry.host = id;
    if (address.isV6()) {
        const core::IpAddress net = address.masked(64);
        const auto host = m_hosts.constFind(net);
        entry.host = host == m_hosts.cend() ? *m_hosts.insert(net, id) : *host;
    }
    core::AddressFacts facts;
    facts.address = address;
    describe(entry, facts);
    m_entries.push_back(entry);
    m_ids.insert(address, id);
    return id;
}

bool AddressBook::learn(const core::AddressFacts &facts)
{
    const bool isNew = !m_ids.contains(facts.address);
    const AddressId id = idOf(facts.address);
    const AddressEntry before = m_entries[id];
    describe(m_entries[id], facts);
    bool isOther = before != m_entries[id];
    if (!facts.hits.isEmpty()) {
        QList<core::ListHit> &hits = m_hits[id];
        isOther = isOther || hits != facts.hits;
        hits = facts.hits;
    }
    return !isNew && isOther;
}

quint32 AddressBook::wordId(const QString &word)
{
    if (const auto known = m_wordIds.constFind(word); known != m_wordIds.cend())
        return *known;
    const auto id = static_cast<quint32>(m_words.size());
    m_words.push_back(word);
    m_wordIds.insert(word, id);
    return id;
}

void AddressBook::describe(AddressEntry &entry, const core::AddressFacts &facts)
{
    const core::IpAddress &address = entry.address;
    entry.prefixId = wordId(prefixWord(address, address.isV4() ? 16 : 32));
    entry.blockId = wordId(prefixWord(address, address.isV4() ? 24 : 48));
    QString owner = facts.operatorName;
    if (owner.isEmpty())
        owner = facts.network.organisation.simplified().toLower();
    if (owner.isEmpty() && facts.network.isKnown())
        owner = QStringLiteral("as%1").arg(facts.network.asn);
    entry.isUnsure = owner.isEmpty();
    entry.operatorId = owner.isEmpty() ? entry.prefixId : wordId(owner);
    entry.asn = facts.network.asn;
    entry.countryId = wordId(facts.place.countryCode);
    entry.providerId = wordId(facts.provider);
    entry.basis = facts.place.basis;
    entry.kinds = facts.kinds;
    // Without any list the addresses that mean "nowhere" still mean that.
    if (address.isLoopback() || address == core::IpAddress::v4(0) ||
        address == core::IpAddress::v6({}))
        entry.kinds |= core::AddressKind::Special;
    entry.hasPoint = facts.place.hasPoint && !facts.kinds.testFlag(core::AddressKind::Anycast) &&
                     !facts.kinds.testFlag(core::AddressKind::Cdn) &&
                     !facts.kinds.testFlag(core::AddressKind::Resolver);
    if (entry.hasPoint) {
        const double latitude = facts.place.latitude * std::numbers::pi / 180;
        const double longitude = facts.place.longitude * std::numbers::pi / 180;
        entry.point = {static_cast<float>(std::cos(latitude) * std::cos(longitude)),
                       static_cast<float>(std::cos(latitude) * std::sin(longitude)),
                       static_cast<float>(std::sin(latitude))};
    }
}

} // namespace flux
