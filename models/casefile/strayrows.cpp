// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/strayrows.h"

#include "casefile/recordset.h"
#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

} // namespace

StrayRows::StrayRows(const QSqlDatabase &database)
    : m_database(database)
{}

Result<std::optional<StrayRows::Found>> StrayRows::find()
{
    // From the outside to the inside, so that what refers to a row is none itself. A bare count(*)
    // could not be ended: see Effort.
    struct Table
    {
        const char *name;
        const char *strays;
    };
    static constexpr Table tables[] = {
        {"answer_set", "answer_set WHERE id NOT IN (SELECT answer_set FROM answer "
                       "WHERE answer_set IS NOT NULL)"},
        {"question", "question q WHERE NOT EXISTS (SELECT 1 FROM answer WHERE question = q.id)"},
        {"resolver", "resolver WHERE id NOT IN (SELECT resolver FROM question UNION "
                     "SELECT server FROM sent)"},
        {"network", "network WHERE id NOT IN (SELECT network FROM address_fact)"},
        {"source", "source WHERE id NOT IN (SELECT source FROM network UNION "
                   "SELECT place_source FROM address_fact WHERE place_source IS NOT NULL)"},
    };
    for (const Table &table : tables) {
        const auto strays = count(table.strays);
        if (!strays)
            return unexpected(strays.error());
        if (*strays > 0)
            return std::optional(Found{QLatin1String(table.name), *strays});
    }
    auto done = collectRecords();
    if (done)
        done = collect("SELECT DISTINCT address FROM address_fact", m_addresses);
    for (const char *query : {"SELECT subject FROM question", "SELECT name FROM question",
                              "SELECT DISTINCT question FROM sent", "SELECT name FROM name_fact",
                              "SELECT row FROM entry WHERE kind = 2"}) {
        if (done)
            done = collect(query, m_names);
    }
    if (!done)
        return unexpected(done.error());
    for (const char *table : {"name", "address"}) {
        const auto strays = countBeside(
            table, QLatin1String(table) == QLatin1String("name") ? m_names : m_addresses);
        if (!strays)
            return unexpected(strays.error());
        if (*strays > 0)
            return std::optional(Found{QLatin1String(table), *strays});
    }
    return std::optional<Found>();
}

Result<qint64> StrayRows::count(const char *rows)
{
    const auto sum = valueOf(
        m_database, QStringLiteral("SELECT coalesce(sum(1), 0) FROM %1").arg(QLatin1String(rows)));
    return sum ? Result<qint64>(sum->toLongLong()) : unexpected(sum.error());
}

Result<qint64> StrayRows::countBeside(const char *table, const Ids &used)
{
    Statement rows(m_database, QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table)));
    if (auto done = rows.run(); !done)
        return unexpected(done.error());
    qint64 strays = 0;
    while (rows.next())
        strays += used.contains(rows.value(0).toLongLong()) ? 0 : 1;
    const auto ended = rows.ended();
    return ended ? Result<qint64>(strays) : unexpected(ended.error());
}

Result<void> StrayRows::collect(const char *query, Ids &into)
{
    Statement ids(m_database, QLatin1String(query));
    if (auto done = ids.run(); !done)
        return done;
    while (ids.next())
        into.insert(ids.value(0).toLongLong());
    return ids.ended();
}

Result<void> StrayRows::collectRecords()
{
    Statement sets(m_database, QStringLiteral("SELECT id, records FROM answer_set"));
    if (auto done = sets.run(); !done)
        return done;
    while (sets.next()) {
        Row row(sets);
        const auto records = recordset::decode(row.blobView(1, recordset::mostBytes));
        if (!records)
            return unexpected(damagedIn("answer_set", row.id(0)));
        for (const RecordIds &record : *records) {
            m_names.insert(record.owner);
            if (record.target != 0)
                m_names.insert(record.target);
            if (record.address != 0)
                m_addresses.insert(record.address);
        }
    }
    return sets.ended();
}

} // namespace casefile
