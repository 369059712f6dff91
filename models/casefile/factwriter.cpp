// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/factwriter.h"

#include <algorithm>
#include <cmath>

#include "casefile/canonical.h"
#include "casefile/dictionary.h"
#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

QList<core::ListHit> fit(QList<core::ListHit> hits)
{
    hits.resize(std::min(hits.size(), mostHits));
    for (core::ListHit &hit : hits)
        hit = {stored(hit.list), stored(hit.date), stored(hit.sha256.left(longestHash))};
    return hits;
}

/// As the schema can hold it, and as it will be read back.
core::AddressFacts fit(core::AddressFacts facts)
{
    core::Place &place = facts.place;
    // SQLite turns a NaN into NULL, and a point off the globe would make the case unreadable.
    place.hasPoint =
        place.hasPoint && std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
    if (!(place.radiusKm >= 0 && place.radiusKm <= longestDistanceKm))
        place.radiusKm = 0;
    for (QString *text : {&place.countryCode, &place.city, &place.source, &facts.operatorName,
                          &facts.provider, &facts.network.organisation, &facts.network.source}) {
        *text = stored(*text);
    }
    facts.kinds &= allAddressKinds;
    facts.hits = fit(facts.hits);
    return facts;
}

core::NameFacts fit(core::NameFacts facts)
{
    facts.provider = stored(facts.provider);
    facts.kinds &= allNameKinds;
    facts.hits = fit(facts.hits);
    return facts;
}

bool hasPlace(const core::AddressFacts &facts)
{
    return facts.network.isKnown() || facts.place.isKnown();
}

bool hasKinds(const core::AddressFacts &facts)
{
    return !facts.operatorName.isEmpty() || !facts.provider.isEmpty() || facts.kinds ||
           !facts.hits.isEmpty();
}

/// What was known, and what is new in `later`.
core::AddressFacts completed(core::AddressFacts first, const core::AddressFacts &later)
{
    if (!hasPlace(first)) {
        first.network = later.network;
        first.place = later.place;
    }
    if (!hasKinds(first)) {
        first.operatorName = later.operatorName;
        first.provider = later.provider;
        first.kinds = later.kinds;
        first.hits = later.hits;
    }
    return first;
}

} // namespace

FactWriter::FactWriter(const QSqlDatabase &database, CaseIds &ids, EvidenceChain &chain)
    : m_database(database)
    , m_ids(ids)
    , m_chain(chain)
    , m_findFact(database,
                 QStringLiteral("SELECT n.asn > 0 OR f.country <> '', "
                                "f.operator_name <> '' OR f.provider <> '' OR f.kinds <> 0 OR "
                                "EXISTS (SELECT 1 FROM address_hit WHERE fact = f.id) "
                                "FROM address_fact f JOIN network n ON n.id = f.network "
                                "WHERE f.address = ? ORDER BY f.id DESC LIMIT 1"))
    , m_insertFact(database,
                   QStringLiteral("INSERT INTO address_fact (address, network, country, city, "
                                  "latitude, longitude, radius_km, basis, place_source, "
                                  "operator_name, provider, kinds) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_insertAddressHit(database, QStringLiteral("INSERT INTO address_hit (fact, position, list) "
                                                  "VALUES (?, ?, ?)"))
    , m_findNameFact(database, QStringLiteral("SELECT 1 FROM name_fact WHERE name = ?"))
    , m_insertNameFact(database, QStringLiteral("INSERT INTO name_fact (name, provider, kinds) "
                                                "VALUES (?, ?, ?)"))
    , m_insertNameHit(database, QStringLiteral("INSERT INTO name_hit (name, position, list) "
                                               "VALUES (?, ?, ?)"))
    , m_findWatched(database,
                    QStringLiteral("SELECT 1 FROM entry WHERE kind = %1 AND row = ? LIMIT 1")
                        .arg(static_cast<int>(EntryKind::Watched)))
    , m_insertEntry(database, QStringLiteral("INSERT INTO entry (id, at_ms, kind, row, content, "
                                             "proof) VALUES (?, ?, ?, ?, ?, ?)"))
{}

Result<void> FactWriter::insert(Entry &entry)
{
    QByteArray canonical;
    Canonical::write(canonical, entry);
    const qint64 id = m_chain.nextId(Stream::Entry);
    auto done = insertEntry(entry.kind, entry.at, QVariant(), entry.content, canonical);
    if (done)
        entry.id = id;
    return done;
}

Result<void> FactWriter::insertEntry(EntryKind kind, core::UtcMs at, const QVariant &row,
                                     const QVariant &content, QByteArrayView canonical)
{
    const qint64 id = m_chain.nextId(Stream::Entry);
    return m_insertEntry.run(
        {id, at, static_cast<int>(kind), row, content, m_chain.prove(Stream::Entry, canonical)});
}

Result<void> FactWriter::insertWatched(const core::DomainName &name, core::UtcMs at)
{
    if (name.isEmpty() || m_watched.contains(name))
        return {};
    const auto id = m_ids.idOf(name);
    if (!id)
        return unexpected(id.error());
    const Result<int> there = countOf(m_findWatched, *id);
    if (!there)
        return unexpected(there.error());
    if (*there == 0) {
        QByteArray canonical;
        Canonical::writeWatched(canonical, at, name);
        if (auto done = insertEntry(EntryKind::Watched, at, *id, QVariant(), canonical); !done)
            return done;
    }
    m_watched.insert(name);
    return {};
}

Result<FactWriter::Known> FactWriter::knownOf(qint64 address)
{
    if (const auto found = m_addresses.constFind(address); found != m_addresses.cend())
        return *found;
    if (const auto done = m_findFact.run({address}); !done)
        return unexpected(done.error());
    Known known;
    if (m_findFact.next())
        known = {true, m_findFact.value(0).toBool(), m_findFact.value(1).toBool()};
    const auto ended = m_findFact.ended();
    m_findFact.finish();
    if (!ended)
        return unexpected(ended.error());
    return known;
}

Result<void> FactWriter::insert(const core::AddressFacts &given, core::UtcMs at)
{
    if (given.address.isEmpty())
        return {};
    const auto address = m_ids.idOf(given.address);
    if (!address)
        return unexpected(address.error());
    const auto before = knownOf(*address);
    if (!before)
        return unexpected(before.error());
    core::AddressFacts facts = fit(given);
    const Known after{true, before->hasPlace || hasPlace(facts),
                      before->hasKinds || hasKinds(facts)};
    if (after != *before) {
        if (before->hasFacts) {
            Dictionary dictionary(m_database);
            const auto first = dictionary.address(*address);
            if (!first)
                return unexpected(first.error());
            const auto known = dictionary.fact((*first)->fact);
            if (!known)
                return unexpected(known.error());
            facts = completed(*known, facts);
        }
        if (auto done = insertRow(*address, facts, at); !done)
            return done;
    }
    m_addresses.insert(*address, after);
    return {};
}

Result<void> FactWriter::insertRow(qint64 address, const core::AddressFacts &facts, core::UtcMs at)
{
    const core::Place &place = facts.place;
    const auto network = m_ids.idOf(facts.network);
    if (!network)
        return unexpected(network.error());
    const auto source = place.source.isEmpty() ? CaseIds::Id(0) : m_ids.idOfSource(place.source);
    if (!source)
        return unexpected(source.error());
    auto done =
        m_insertFact.run({address, *network, stored(place.countryCode), stored(place.city),
                          place.hasPoint ? QVariant(place.latitude) : QVariant(),
                          place.hasPoint ? QVariant(place.longitude) : QVariant(), place.radiusKm,
                          static_cast<int>(place.basis), idOrNull(*source),
                          stored(facts.operatorName), stored(facts.provider), facts.kinds.toInt()});
    if (!done)
        return done;
    const qint64 id = m_insertFact.insertedId();
    if (done = insertHits(m_insertAddressHit, id, facts.hits, at); !done)
        return done;
    QByteArray canonical;
    Canonical::write(canonical, at, facts);
    return insertEntry(EntryKind::AddressFacts, at, id, QVariant(), canonical);
}

Result<void> FactWriter::insert(const core::NameFacts &given, core::UtcMs at)
{
    const bool isKnown = given.kinds || !given.provider.isEmpty() || !given.hits.isEmpty();
    if (!isKnown || m_withFacts.contains(given.name))
        return {};
    const auto name = m_ids.idOf(given.name);
    if (!name)
        return unexpected(name.error());
    const Result<int> there = countOf(m_findNameFact, *name);
    if (!there)
        return unexpected(there.error());
    if (*there == 0) {
        const core::NameFacts facts = fit(given);
        auto done = m_insertNameFact.run({*name, stored(facts.provider), facts.kinds.toInt()});
        if (done)
            done = insertHits(m_insertNameHit, *name, facts.hits, at);
        QByteArray canonical;
        Canonical::write(canonical, at, facts);
        if (done)
            done = insertEntry(EntryKind::NameFacts, at, *name, QVariant(), canonical);
        if (!done)
            return done;
    }
    m_withFacts.insert(given.name);
    return {};
}

Result<void> FactWriter::insertHits(Statement &insert, qint64 id, const QList<core::ListHit> &hits,
                                    core::UtcMs at)
{
    for (qsizetype i = 0; i < hits.size(); ++i) {
        bool isNew = false;
        const auto list = m_ids.idOf(hits.at(i), isNew);
        if (!list)
            return unexpected(list.error());
        if (isNew) {
            QByteArray canonical;
            Canonical::write(canonical, at, hits.at(i));
            if (auto done = insertEntry(EntryKind::List, at, *list, QVariant(), canonical); !done)
                return done;
        }
        if (auto done = insert.run({id, i, *list}); !done)
            return done;
    }
    return {};
}

Result<int> FactWriter::countOf(Statement &statement, qint64 id)
{
    if (const auto done = statement.run({id}); !done)
        return unexpected(done.error());
    const bool isThere = statement.next();
    const auto ended = statement.ended();
    statement.finish();
    if (!ended)
        return unexpected(ended.error());
    return isThere ? 1 : 0;
}

void FactWriter::forget()
{
    m_addresses.clear();
    m_watched.clear();
    m_withFacts.clear();
}

} // namespace casefile
