// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/dictionary.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/plaintext.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr auto largestUInt16 = std::numeric_limits<quint16>::max();
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();
/// Sets that are remembered; more are read again.
constexpr qsizetype mostRemembered = 300'000;
/// Records in them; those of a booby-trapped case may be huge. Some 160 bytes each.
constexpr qsizetype mostRememberedRecords = 1'000'000;
/// Records that are read before they are asked for.
constexpr size_t mostPrepared = 100'000;

/// A column with the ids of the lists that hold a thing, in order, and one more than are taken.
QString hitsColumn(const char *table, const char *column, const char *id)
{
    return QStringLiteral("coalesce((SELECT group_concat(list) FROM (SELECT list FROM %1 "
                          "WHERE %2 = %3 ORDER BY position LIMIT %4)), '')")
        .arg(QLatin1String(table), QLatin1String(column), QLatin1String(id))
        .arg(mostHits + 1);
}

/// The columns of a fact and where they come from, but for the end.
QString factQuery(const char *from)
{
    return QStringLiteral("SELECT a.bytes, f.id, n.asn, n.organisation, s.text, f.country, f.city, "
                          "f.latitude, f.longitude, f.radius_km, f.basis, coalesce(p.text, ''), "
                          "f.operator_name, f.provider, f.kinds, %1 FROM %2 "
                          "LEFT JOIN network n ON n.id = f.network "
                          "LEFT JOIN source s ON s.id = n.source "
                          "LEFT JOIN source p ON p.id = f.place_source ")
        .arg(hitsColumn("address_hit", "fact", "f.id"), QLatin1String(from));
}

/// The row of an id, which must be there.
Result<Row> rowOf(IdWalk &walk, qint64 id, const char *table)
{
    const auto found = walk.to(id);
    if (!found)
        return unexpected(found.error());
    return *found != nullptr ? Result<Row>(Row(**found)) : unexpected(damagedIn(table, id));
}

/// Runs a look-up by id and stands on its one row.
Result<void> findOne(Statement &statement, qint64 id, const char *table)
{
    if (auto done = statement.run({id}); !done)
        return done;
    if (statement.next())
        return {};
    const auto ended = statement.ended();
    return ended ? Result<void>(unexpected(damagedIn(table, id))) : ended;
}

} // namespace

Dictionary::Dictionary(const QSqlDatabase &database, Texts texts)
    : m_texts(texts)
    , m_findName(database, QStringLiteral("SELECT n.text, f.kinds, f.provider, %1 FROM name n "
                                          "LEFT JOIN name_fact f ON f.name = n.id WHERE n.id = ?")
                               .arg(hitsColumn("name_hit", "name", "n.id")))
    , m_findResolver(database, QStringLiteral("SELECT address, port FROM resolver WHERE id = ?"))
    , m_findAddress(database,
                    QStringLiteral("SELECT id, bytes FROM address WHERE id >= ? ORDER BY id"))
    // Apart, as many an address has no facts.
    , m_findLastFact(database,
                     QStringLiteral("SELECT address, max(id) FROM address_fact "
                                    "WHERE address >= ? GROUP BY address ORDER BY address"))
    , m_findFact(database, factQuery("address_fact f JOIN address a ON a.id = f.address") +
                               QLatin1String("WHERE f.id = ?"))
    , m_findList(database, QStringLiteral("SELECT name, date, sha256 FROM list WHERE id = ?"))
    , m_findQuestion(database, QStringLiteral("SELECT subject, name, type, resolver, carrier, "
                                              "client_subnet FROM question WHERE id = ?"))
    // The length of a blob is known without reading it, so that a huge one is never read.
    , m_findSet(database, QStringLiteral("SELECT id, CASE WHEN length(records) <= %1 THEN records "
                                         "ELSE 0 END FROM answer_set WHERE id >= ? ORDER BY id")
                              .arg(recordset::mostBytes))
{}

const QList<core::Record> &Dictionary::Set::withTtl(quint32 seconds)
{
    if (std::exchange(ttlSeconds, seconds) != seconds) {
        for (core::Record &record : records)
            record.ttlSeconds = seconds;
    }
    return records;
}

QString Dictionary::text(Row &row, int column) const
{
    return m_texts == Texts::AsStored ? row.text(column) : row.shownText(column);
}

Result<core::ListHit> Dictionary::list(qint64 id)
{
    if (const auto found = m_lists.constFind(id); found != m_lists.cend())
        return *found;
    if (const auto done = findOne(m_findList, id, "list"); !done)
        return unexpected(done.error());
    Row row(m_findList);
    const core::ListHit list{text(row, 0), text(row, 1), row.blob(2, longestHash)};
    m_findList.finish();
    if (!row.isSound())
        return unexpected(damagedIn("list", id));
    m_lists.insert(id, list);
    return list;
}

Result<QList<core::ListHit>> Dictionary::listsOf(const QString &ids)
{
    QList<core::ListHit> lists;
    const QStringList parts = ids.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parts.size() > mostHits)
        return unexpected(damaged(QStringLiteral("too many lists")));
    for (const QString &part : parts) {
        const auto found = list(part.toLongLong());
        if (!found)
            return unexpected(found.error());
        lists.append(*found);
    }
    return lists;
}

Result<Dictionary::Name *> Dictionary::name(qint64 id)
{
    if (const auto found = m_names.find(id); found != m_names.end())
        return &*found;
    if (const auto done = findOne(m_findName, id, "name"); !done)
        return unexpected(done.error());
    Row row(m_findName);
    Name result;
    result.facts.name = row.name(0);
    QString ids;
    if (!row.isNull(1)) {
        result.hasFacts = true;
        result.facts.kinds = row.flags(1, allNameKinds);
        result.facts.provider = text(row, 2);
        ids = row.text(3);
    }
    m_findName.finish();
    if (!row.isSound())
        return unexpected(damagedIn("name", id));
    const auto hits = listsOf(ids);
    if (!hits)
        return unexpected(hits.error());
    result.facts.hits = *hits;
    return &*m_names.insert(id, result);
}

Result<core::Endpoint> Dictionary::resolver(qint64 id)
{
    if (const auto found = m_resolvers.constFind(id); found != m_resolvers.cend())
        return *found;
    if (const auto done = findOne(m_findResolver, id, "resolver"); !done)
        return unexpected(done.error());
    Row row(m_findResolver);
    const QByteArray bytes = row.blob(0, 16);
    core::Endpoint endpoint;
    endpoint.address = core::IpAddress::fromBytes(bytes);
    endpoint.port = static_cast<quint16>(row.integer(1, 0, largestUInt16));
    m_findResolver.finish();
    if (!row.isSound() || endpoint.address.bytes() != bytes)
        return unexpected(damagedIn("resolver", id));
    m_resolvers.insert(id, endpoint);
    return endpoint;
}

Result<core::AddressFacts> Dictionary::factsOf(Row &row, int first)
{
    core::AddressFacts facts;
    core::Place &place = facts.place;
    facts.network = {static_cast<quint32>(row.integer(first, 0, largestUInt32)),
                     text(row, first + 1), text(row, first + 2)};
    place.countryCode = text(row, first + 3);
    place.city = text(row, first + 4);
    place.hasPoint = !row.isNull(first + 5) && !row.isNull(first + 6);
    if (place.hasPoint) {
        place.latitude = row.real(first + 5, -90, 90);
        place.longitude = row.real(first + 6, -180, 180);
    } else if (!row.isNull(first + 5) || !row.isNull(first + 6)) {
        row.setUnsound();
    }
    place.radiusKm = row.real(first + 7, 0, longestDistanceKm);
    place.basis = row.oneOf(first + 8, core::Place::Basis::Geolocated);
    place.source = text(row, first + 9);
    facts.operatorName = text(row, first + 10);
    facts.provider = text(row, first + 11);
    facts.kinds = row.flags(first + 12, allAddressKinds);
    const auto hits = listsOf(row.text(first + 13));
    if (!hits)
        return unexpected(hits.error());
    facts.hits = *hits;
    return facts;
}

Result<Dictionary::Address *> Dictionary::address(qint64 id)
{
    if (const auto found = m_addresses.find(id); found != m_addresses.end())
        return &*found;
    auto row = rowOf(m_findAddress, id, "address");
    if (!row)
        return unexpected(row.error());
    Address result;
    result.address = core::IpAddress::fromBytes(row->blobView(1, 16));
    if (!row->isSound() || result.address.isEmpty())
        return unexpected(damagedIn("address", id));
    const auto last = m_findLastFact.to(id);
    if (!last)
        return unexpected(last.error());
    if (*last != nullptr) {
        Row fact(**last);
        result.fact = fact.id(1);
        if (!fact.isSound())
            return unexpected(damagedIn("address_fact", result.fact));
    }
    return &*m_addresses.insert(id, result);
}

Result<core::AddressFacts> Dictionary::fact(qint64 id)
{
    if (const auto done = findOne(m_findFact, id, "address_fact"); !done)
        return unexpected(done.error());
    Row row(m_findFact);
    auto facts = factsOf(row, 2);
    const core::IpAddress address = core::IpAddress::fromBytes(row.blob(0, 16));
    m_findFact.finish();
    if (facts && (!row.isSound() || address.isEmpty()))
        return unexpected(damagedIn("address_fact", id));
    if (facts)
        facts->address = address;
    return facts;
}

Result<const Dictionary::Question *> Dictionary::question(qint64 id)
{
    if (const auto found = m_questions.constFind(id); found != m_questions.cend())
        return &*found;
    if (const auto done = findOne(m_findQuestion, id, "question"); !done)
        return unexpected(done.error());
    Row row(m_findQuestion);
    Question result;
    core::Observation &asked = result.asked;
    result.names = {row.id(0), row.id(1)};
    asked.type = row.oneOf(2, static_cast<core::RecordType>(largestUInt16));
    const qint64 server = row.id(3);
    asked.carrier = row.oneOf(4, core::Carrier::Https);
    asked.clientSubnet = row.prefixOrEmpty(5);
    m_findQuestion.finish();
    if (!row.isSound())
        return unexpected(damagedIn("question", id));
    const auto endpoint = resolver(server);
    if (!endpoint)
        return unexpected(endpoint.error());
    asked.resolver = *endpoint;
    for (core::DomainName *to : {&asked.subject, &asked.question}) {
        const auto found = name(result.names.at(to == &asked.subject ? 0 : 1));
        if (!found)
            return unexpected(found.error());
        *to = (*found)->facts.name;
    }
    return &*m_questions.insert(id, result);
}

Result<Dictionary::Set *> Dictionary::set(qint64 id)
{
    if (const auto found = m_sets.find(id); found != m_sets.end())
        return &*found;
    const auto records = recordsOf(id);
    return records ? keep(id, *records) : unexpected(records.error());
}

Result<void> Dictionary::prepare(std::vector<qint64> sets)
{
    const auto sort = [](std::vector<qint64> &ids) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    };
    sort(sets);
    std::erase_if(sets, [&](qint64 id) { return m_sets.contains(id); });
    std::vector<std::pair<qint64, Records>> read;
    std::vector<qint64> addresses;
    size_t prepared = 0;
    for (const qint64 id : sets) {
        auto records = recordsOf(id);
        if (!records)
            return unexpected(records.error());
        for (const RecordIds &record : *records) {
            if (record.address != 0)
                addresses.push_back(record.address);
        }
        prepared += static_cast<size_t>(records->size());
        read.emplace_back(id, *std::move(records));
        if (prepared > mostPrepared)
            break;
    }
    sort(addresses);
    for (const qint64 id : addresses) {
        if (const auto found = address(id); !found)
            return unexpected(found.error());
    }
    for (const auto &[id, records] : read) {
        if (const auto kept = keep(id, records); !kept)
            return unexpected(kept.error());
    }
    return {};
}

void Dictionary::finish()
{
    for (IdWalk *walk : {&m_findAddress, &m_findLastFact, &m_findSet})
        walk->finish();
}

Result<Dictionary::Records> Dictionary::recordsOf(qint64 set)
{
    auto row = rowOf(m_findSet, set, "answer_set");
    if (!row)
        return unexpected(row.error());
    auto records = recordset::decode(row->blobView(1, recordset::mostBytes));
    if (!row->isSound() || !records)
        return unexpected(damagedIn("answer_set", set));
    return *std::move(records);
}

Result<Dictionary::Set *> Dictionary::keep(qint64 id, const Records &records)
{
    Set result;
    result.records.reserve(records.size());
    for (const RecordIds &ids : records) {
        if (const auto done = append(ids, result); !done)
            return unexpected(done.error());
    }
    m_rememberedRecords += result.records.size();
    if (m_sets.size() >= mostRemembered || m_rememberedRecords > mostRememberedRecords) {
        m_sets.clear();
        m_rememberedRecords = result.records.size();
    }
    return &*m_sets.insert(id, std::move(result));
}

Result<void> Dictionary::append(const RecordIds &ids, Set &set)
{
    core::Record record;
    record.type = ids.type;
    for (const qint64 id : {ids.owner, ids.target}) {
        if (id == 0)
            continue;
        const auto found = name(id);
        if (!found)
            return unexpected(found.error());
        (id == ids.owner ? record.owner : record.target) = (*found)->facts.name;
        if (!set.names.contains(id))
            set.names.append(id);
    }
    if (ids.address != 0) {
        const auto found = address(ids.address);
        if (!found)
            return unexpected(found.error());
        record.address = (*found)->address;
        set.addresses.append(ids.address);
    }
    if (!ids.text.isEmpty()) {
        record.text = QString::fromUtf8(ids.text);
        if (record.text.size() > longestText)
            return unexpected(damaged(QStringLiteral("a text of a record")));
    }
    set.records.append(std::move(record));
    return {};
}

} // namespace casefile
