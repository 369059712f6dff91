// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/dictionary.h"

#include <limits>

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

constexpr auto largestUInt16 = std::numeric_limits<quint16>::max();
constexpr auto largestUInt32 = std::numeric_limits<quint32>::max();

/// A column with the ids of the lists that hold a thing, in order, and one more than are taken.
QString hitsColumn(const char *table, const char *column, const char *id)
{
    return QStringLiteral("coalesce((SELECT group_concat(list) FROM (SELECT list FROM %1 "
                          "WHERE %2 = %3 ORDER BY position LIMIT %4)), '')")
        .arg(QLatin1String(table), QLatin1String(column), QLatin1String(id))
        .arg(mostHits + 1);
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

Dictionary::Dictionary(const QSqlDatabase &database)
    : m_findName(database, QStringLiteral("SELECT n.text, f.kinds, f.provider, %1 FROM name n "
                                          "LEFT JOIN name_fact f ON f.name = n.id WHERE n.id = ?")
                               .arg(hitsColumn("name_hit", "name", "n.id")))
    , m_findResolver(database, QStringLiteral("SELECT address, port FROM resolver WHERE id = ?"))
    , m_findAddress(database,
                    QStringLiteral("SELECT a.bytes, a.network, n.asn, n.organisation, s.text, "
                                   "a.country, a.city, a.latitude, a.longitude, a.radius_km, "
                                   "a.basis, coalesce(p.text, ''), a.operator_name, a.provider, "
                                   "a.kinds, %1 FROM address a "
                                   "LEFT JOIN network n ON n.id = a.network "
                                   "LEFT JOIN source s ON s.id = n.source "
                                   "LEFT JOIN source p ON p.id = a.place_source WHERE a.id = ?")
                        .arg(hitsColumn("address_hit", "address", "a.id")))
    , m_findList(database, QStringLiteral("SELECT name, date, sha256 FROM list WHERE id = ?"))
{}

Result<core::ListHit> Dictionary::list(qint64 id)
{
    if (const auto found = m_lists.constFind(id); found != m_lists.cend())
        return *found;
    if (const auto done = findOne(m_findList, id, "list"); !done)
        return unexpected(done.error());
    Row row(m_findList);
    const core::ListHit list{row.shownText(0), row.shownText(1), row.blob(2, longestHash)};
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
        result.facts.provider = row.shownText(2);
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

Result<Dictionary::Address *> Dictionary::address(qint64 id)
{
    if (const auto found = m_addresses.find(id); found != m_addresses.end())
        return &*found;
    if (const auto done = findOne(m_findAddress, id, "address"); !done)
        return unexpected(done.error());
    Row row(m_findAddress);
    Address result;
    QString ids;
    core::Place &place = result.facts.place;
    result.facts.address = core::IpAddress::fromBytes(row.blob(0, 16));
    if (!row.isNull(1)) {
        result.hasFacts = true;
        result.facts.network = {static_cast<quint32>(row.integer(2, 0, largestUInt32)),
                                row.shownText(3), row.shownText(4)};
        place.countryCode = row.shownText(5);
        place.city = row.shownText(6);
        place.hasPoint = !row.isNull(7) && !row.isNull(8);
        if (place.hasPoint) {
            place.latitude = row.real(7, -90, 90);
            place.longitude = row.real(8, -180, 180);
        }
        place.radiusKm = row.real(9, 0, longestDistanceKm);
        place.basis = row.oneOf(10, core::Place::Basis::Geolocated);
        place.source = row.shownText(11);
        result.facts.operatorName = row.shownText(12);
        result.facts.provider = row.shownText(13);
        result.facts.kinds = row.flags(14, allAddressKinds);
        ids = row.text(15);
    }
    m_findAddress.finish();
    if (!row.isSound() || result.facts.address.isEmpty())
        return unexpected(damagedIn("address", id));
    const auto hits = listsOf(ids);
    if (!hits)
        return unexpected(hits.error());
    result.facts.hits = *hits;
    return &*m_addresses.insert(id, result);
}

} // namespace casefile
