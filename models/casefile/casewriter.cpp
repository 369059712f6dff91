// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casewriter.h"

#include <algorithm>
#include <cmath>

#include <QSqlError>

#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

/// Qt Sql stores a null string as NULL; the schema wants an empty one.
QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text.left(longestText);
}

QByteArray stored(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArrayLiteral("") : bytes;
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

/// The id of a row that is looked for and, if it is not there, made.
Result<qint64> intern(Statement &find, Statement &insert, const QVariantList &values)
{
    if (const auto done = find.run(values); !done)
        return unexpected(done.error());
    if (find.next()) {
        const qint64 id = find.value(0).toLongLong();
        find.finish();
        return id;
    }
    if (const auto ended = find.ended(); !ended)
        return unexpected(ended.error());
    find.finish();
    if (const auto done = insert.run(values); !done)
        return unexpected(done.error());
    return insert.insertedId();
}

} // namespace

CaseWriter::CaseWriter(const QSqlDatabase &database)
    : m_database(database)
    , m_findName(database, QStringLiteral("SELECT id FROM name WHERE text = ?"))
    , m_insertName(database, QStringLiteral("INSERT INTO name (text) VALUES (?)"))
    , m_findResolver(database,
                     QStringLiteral("SELECT id FROM resolver WHERE address = ? AND port = ?"))
    , m_insertResolver(database,
                       QStringLiteral("INSERT INTO resolver (address, port) VALUES (?, ?)"))
    , m_findSource(database, QStringLiteral("SELECT id FROM source WHERE text = ?"))
    , m_insertSource(database, QStringLiteral("INSERT INTO source (text) VALUES (?)"))
    , m_findNetwork(database, QStringLiteral("SELECT id FROM network WHERE asn = ? "
                                             "AND organisation = ? AND source = ?"))
    , m_insertNetwork(database, QStringLiteral("INSERT INTO network (asn, organisation, source) "
                                               "VALUES (?, ?, ?)"))
    , m_findAddress(database,
                    QStringLiteral("SELECT a.id, n.asn > 0 OR a.country <> '', "
                                   "a.operator_name <> '' OR a.provider <> '' OR a.kinds <> 0 OR "
                                   "EXISTS (SELECT 1 FROM address_hit WHERE address = a.id) "
                                   "FROM address a LEFT JOIN network n ON n.id = a.network "
                                   "WHERE a.bytes = ?"))
    , m_insertAddress(database, QStringLiteral("INSERT INTO address (bytes) VALUES (?)"))
    , m_updatePlace(database,
                    QStringLiteral("UPDATE address SET network = ?, country = ?, city = ?, "
                                   "latitude = ?, longitude = ?, radius_km = ?, basis = ?, "
                                   "place_source = ? WHERE id = ?"))
    , m_updateKinds(database, QStringLiteral("UPDATE address SET operator_name = ?, provider = ?, "
                                             "kinds = ? WHERE id = ?"))
    , m_findNameFact(database, QStringLiteral("SELECT 1 FROM name_fact WHERE name = ?"))
    , m_insertNameFact(database, QStringLiteral("INSERT INTO name_fact (name, provider, kinds) "
                                                "VALUES (?, ?, ?)"))
    , m_findList(database,
                 QStringLiteral("SELECT id FROM list WHERE name = ? AND date = ? AND sha256 = ?"))
    , m_insertList(database,
                   QStringLiteral("INSERT INTO list (name, date, sha256) VALUES (?, ?, ?)"))
    , m_insertAddressHit(database,
                         QStringLiteral("INSERT INTO address_hit (address, position, list) "
                                        "VALUES (?, ?, ?)"))
    , m_insertNameHit(database, QStringLiteral("INSERT INTO name_hit (name, position, list) "
                                               "VALUES (?, ?, ?)"))
    , m_insertWatched(database,
                      QStringLiteral("INSERT INTO watched (position, name) VALUES "
                                     "((SELECT coalesce(max(position) + 1, 0) FROM watched), ?) "
                                     "ON CONFLICT (name) DO NOTHING"))
    , m_insertAnswer(database,
                     QStringLiteral("INSERT INTO answer (at_ms, subject, question, type, resolver, "
                                    "outcome, freshness, flags, round_trip_us, ttl_s, suspicion, "
                                    "client_subnet, packet) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_insertRecord(database,
                     QStringLiteral("INSERT INTO record (answer, position, owner, type, ttl_s, "
                                    "address, target, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_insertSent(database,
                   QStringLiteral("INSERT INTO sent (at_ms, server, transport, question, type, "
                                  "packet_id, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)"))
{}

Result<void> CaseWriter::describe(const QString &fluxcaseVersion, bool practice, core::Pap pap)
{
    return run(m_database,
               QStringLiteral("INSERT INTO info (key, value) VALUES ('fluxcase', ?), "
                              "('practice', ?), ('pap', ?)"),
               {stored(fluxcaseVersion), practice ? QStringLiteral("1") : QStringLiteral("0"),
                core::toString(pap)});
}

Result<void> CaseWriter::setPap(core::Pap pap)
{
    return run(m_database,
               QStringLiteral("INSERT INTO info (key, value) VALUES ('pap', ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
               {core::toString(pap)});
}

Result<void> CaseWriter::write(const QList<core::DomainName> &names, core::Batch &batch)
{
    if (!m_database.transaction())
        return unexpected(toError(m_database.lastError()));
    const auto ids = insertAll(names, batch);
    if (ids && m_database.commit()) {
        for (qsizetype i = 0; i < ids->size(); ++i)
            batch.observations[i].id = ids->at(i);
        return {};
    }
    const core::Error error = ids ? toError(m_database.lastError()) : ids.error();
    m_database.rollback();
    forget();
    return unexpected(error);
}

Result<QList<qint64>> CaseWriter::insertAll(const QList<core::DomainName> &names,
                                            const core::Batch &batch)
{
    for (const core::DomainName &name : names) {
        if (const auto done = insertWatched(name); !done)
            return unexpected(done.error());
    }
    for (const core::AddressFacts &facts : batch.facts) {
        if (const auto done = insertFacts(facts); !done)
            return unexpected(done.error());
    }
    for (const core::NameFacts &facts : batch.names) {
        if (const auto done = insertFacts(facts); !done)
            return unexpected(done.error());
    }
    for (const core::SentPacket &packet : batch.sent) {
        if (const auto done = insertSent(packet); !done)
            return unexpected(done.error());
    }
    QList<qint64> ids;
    ids.reserve(batch.observations.size());
    for (const core::Observation &observation : batch.observations) {
        const Id id = insertAnswer(observation);
        if (!id)
            return unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<void> CaseWriter::insertWatched(const core::DomainName &name)
{
    if (name.isEmpty() || m_watched.contains(name))
        return {};
    const Id id = idOf(name);
    if (!id)
        return unexpected(id.error());
    if (auto done = m_insertWatched.run({*id}); !done)
        return done;
    m_watched.insert(name);
    return {};
}

Result<void> CaseWriter::insertFacts(const core::AddressFacts &facts)
{
    if (facts.address.isEmpty())
        return {};
    const auto address = known(facts.address);
    if (!address)
        return unexpected(address.error());
    // Evidence is what was known when the address was first seen; later knowledge does not replace
    // it, unless nothing was known. Databases and lists are looked at apart: either may be missing.
    if (!address->hasPlace) {
        if (auto done = updatePlace(address->id, facts); !done)
            return done;
    }
    if (!address->hasKinds) {
        if (auto done = updateKinds(address->id, facts); !done)
            return done;
    }
    KnownAddress &known = m_addresses[facts.address];
    known.hasPlace = address->hasPlace || facts.network.isKnown() || facts.place.isKnown();
    known.hasKinds = address->hasKinds || !facts.operatorName.isEmpty() ||
                     !facts.provider.isEmpty() || facts.kinds || !facts.hits.isEmpty();
    return {};
}

Result<void> CaseWriter::updatePlace(qint64 address, const core::AddressFacts &facts)
{
    const Id network = idOf(facts.network);
    if (!network)
        return unexpected(network.error());
    const core::Place &place = facts.place;
    const Id source = place.source.isEmpty() ? Id(0) : idOfSource(place.source);
    if (!source)
        return unexpected(source.error());
    // SQLite turns a NaN into NULL, and a point off the globe would make the case unreadable.
    const bool hasPoint =
        place.hasPoint && std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
    const bool hasRadius = place.radiusKm >= 0 && place.radiusKm <= longestDistanceKm;
    return m_updatePlace.run({*network, stored(place.countryCode), stored(place.city),
                              hasPoint ? QVariant(place.latitude) : QVariant(),
                              hasPoint ? QVariant(place.longitude) : QVariant(),
                              hasRadius ? place.radiusKm : 0.0, static_cast<int>(place.basis),
                              idOrNull(*source), address});
}

Result<void> CaseWriter::updateKinds(qint64 address, const core::AddressFacts &facts)
{
    if (auto done = m_updateKinds.run({stored(facts.operatorName), stored(facts.provider),
                                       (facts.kinds & allAddressKinds).toInt(), address});
        !done) {
        return done;
    }
    return insertHits(m_insertAddressHit, address, facts.hits);
}

Result<void> CaseWriter::insertFacts(const core::NameFacts &facts)
{
    const bool isKnown = facts.kinds || !facts.provider.isEmpty() || !facts.hits.isEmpty();
    if (!isKnown || m_withFacts.contains(facts.name))
        return {};
    const Id name = idOf(facts.name);
    if (!name)
        return unexpected(name.error());
    if (auto done = m_findNameFact.run({*name}); !done)
        return done;
    const bool isThere = m_findNameFact.next();
    const auto ended = m_findNameFact.ended();
    m_findNameFact.finish();
    if (!ended)
        return ended;
    if (!isThere) {
        if (auto done = m_insertNameFact.run(
                {*name, stored(facts.provider), (facts.kinds & allNameKinds).toInt()});
            !done) {
            return done;
        }
        if (auto done = insertHits(m_insertNameHit, *name, facts.hits); !done)
            return done;
    }
    m_withFacts.insert(facts.name);
    return {};
}

Result<void> CaseWriter::insertHits(Statement &insert, qint64 id, const QList<core::ListHit> &hits)
{
    for (qsizetype i = 0; i < std::min(hits.size(), mostHits); ++i) {
        const Id list = idOf(hits.at(i));
        if (!list)
            return unexpected(list.error());
        if (auto done = insert.run({id, i, *list}); !done)
            return done;
    }
    return {};
}

Result<void> CaseWriter::insertSent(const core::SentPacket &packet)
{
    const Id server = idOf(packet.server);
    if (!server)
        return unexpected(server.error());
    const Id question = idOf(packet.question);
    if (!question)
        return unexpected(question.error());
    return m_insertSent.run({packet.at, *server, static_cast<int>(packet.transport), *question,
                             static_cast<int>(packet.type), static_cast<int>(packet.id),
                             packet.bytes});
}

CaseWriter::Id CaseWriter::insertAnswer(const core::Observation &observation)
{
    if (const auto done = insertWatched(observation.subject); !done)
        return unexpected(done.error());
    const Id subject = idOf(observation.subject);
    const Id question = idOf(observation.question);
    const Id resolver = idOf(observation.resolver);
    for (const Id *id : {&subject, &question, &resolver}) {
        if (!*id)
            return *id;
    }
    const int flags = (observation.authoritative ? 1 : 0) | (observation.overTcp ? 2 : 0) |
                      (observation.authenticated ? 4 : 0) | (observation.edns ? 8 : 0) |
                      (observation.referral ? 16 : 0);
    const QString subnet = observation.clientSubnet.toString();
    const auto done = m_insertAnswer.run(
        {observation.at, *subject, *question, static_cast<int>(observation.type), *resolver,
         static_cast<int>(observation.outcome), static_cast<int>(observation.freshness), flags,
         observation.roundTripUs, observation.ttlSeconds, static_cast<int>(observation.suspicion),
         subnet.isEmpty() ? QVariant() : QVariant(subnet),
         observation.packet.isEmpty() ? QVariant() : QVariant(observation.packet)});
    if (!done)
        return unexpected(done.error());
    const qint64 id = m_insertAnswer.insertedId();
    for (qsizetype i = 0; i < observation.answers.size(); ++i) {
        if (const auto inserted = insertRecord(id, i, observation.answers.at(i)); !inserted)
            return unexpected(inserted.error());
    }
    return id;
}

Result<void> CaseWriter::insertRecord(qint64 answer, qsizetype position, const core::Record &record)
{
    const Id owner = idOf(record.owner);
    const Id target = record.target.isEmpty() ? Id(0) : idOf(record.target);
    for (const Id *id : {&owner, &target}) {
        if (!*id)
            return unexpected(id->error());
    }
    qint64 address = 0;
    if (!record.address.isEmpty()) {
        const auto found = known(record.address);
        if (!found)
            return unexpected(found.error());
        address = found->id;
    }
    return m_insertRecord.run({answer, static_cast<qint64>(position), *owner,
                               static_cast<int>(record.type), record.ttlSeconds, idOrNull(address),
                               idOrNull(*target),
                               record.text.isEmpty() ? QVariant() : QVariant(stored(record.text))});
}

CaseWriter::Id CaseWriter::idOf(const core::DomainName &name)
{
    if (const auto found = m_names.constFind(name); found != m_names.cend())
        return *found;
    const Id id = intern(m_findName, m_insertName, {stored(name.toString())});
    if (id)
        m_names.insert(name, *id);
    return id;
}

CaseWriter::Id CaseWriter::idOf(const core::Endpoint &resolver)
{
    if (const auto found = m_resolvers.constFind(resolver); found != m_resolvers.cend())
        return *found;
    const Id id = intern(m_findResolver, m_insertResolver,
                         {stored(resolver.address.bytes()), static_cast<int>(resolver.port)});
    if (id)
        m_resolvers.insert(resolver, *id);
    return id;
}

CaseWriter::Id CaseWriter::idOf(const core::Network &network)
{
    const Id source = idOfSource(network.source);
    if (!source)
        return source;
    return intern(m_findNetwork, m_insertNetwork,
                  {network.asn, stored(network.organisation), *source});
}

CaseWriter::Id CaseWriter::idOf(const core::ListHit &list)
{
    return intern(m_findList, m_insertList,
                  {stored(list.list), stored(list.date), stored(list.sha256.left(longestHash))});
}

CaseWriter::Id CaseWriter::idOfSource(const QString &source)
{
    return intern(m_findSource, m_insertSource, {stored(source)});
}

Result<CaseWriter::KnownAddress> CaseWriter::known(const core::IpAddress &address)
{
    if (const auto found = m_addresses.constFind(address); found != m_addresses.cend())
        return *found;
    if (const auto done = m_findAddress.run({address.bytes()}); !done)
        return unexpected(done.error());
    KnownAddress result;
    if (m_findAddress.next())
        result = {m_findAddress.value(0).toLongLong(), m_findAddress.value(1).toBool(),
                  m_findAddress.value(2).toBool()};
    const auto ended = m_findAddress.ended();
    m_findAddress.finish();
    if (!ended)
        return unexpected(ended.error());
    if (result.id == 0) {
        if (const auto done = m_insertAddress.run({address.bytes()}); !done)
            return unexpected(done.error());
        result.id = m_insertAddress.insertedId();
    }
    m_addresses.insert(address, result);
    return result;
}

void CaseWriter::forget()
{
    m_names.clear();
    m_resolvers.clear();
    m_addresses.clear();
    m_watched.clear();
    m_withFacts.clear();
}

} // namespace casefile
