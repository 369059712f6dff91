// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/inventory.h"

#include "casefile/entry.h"
#include "casefile/row.h"

namespace casefile {

namespace {

using core::Result;
using core::unexpected;

/// Databases and lists of known things that are named.
constexpr int mostSources = 1000;

Result<void> listNames(const QSqlDatabase &database, CaseInfo &info)
{
    Statement watched(database,
                      QStringLiteral("SELECT e.id, n.text FROM entry e JOIN name n ON n.id = e.row "
                                     "WHERE e.kind = %1 ORDER BY e.id")
                          .arg(static_cast<int>(EntryKind::Watched)));
    if (auto done = watched.run(); !done)
        return done;
    for (qint64 last = 0; watched.next();) {
        Row row(watched);
        const qint64 id = row.id(0);
        info.names.append(row.name(1));
        if (!row.isSound() || id <= last)
            return unexpected(damaged(QStringLiteral("watched")));
        last = id;
    }
    return watched.ended();
}

Result<void> listSources(const QSqlDatabase &database, CaseInfo &info)
{
    Statement sources(database,
                      QStringLiteral("SELECT text FROM source WHERE text <> '' ORDER BY text "
                                     "LIMIT %1")
                          .arg(mostSources));
    if (auto done = sources.run(); !done)
        return done;
    while (sources.next()) {
        Row row(sources);
        info.geoSources.append(row.shownText(0));
        if (!row.isSound())
            return unexpected(damagedIn("source", info.geoSources.size()));
    }
    return sources.ended();
}

Result<void> listKnowledge(const QSqlDatabase &database, CaseInfo &info)
{
    Statement lists(database,
                    QStringLiteral("SELECT DISTINCT name, date FROM list ORDER BY name, date "
                                   "LIMIT %1")
                        .arg(mostSources));
    if (auto done = lists.run(); !done)
        return done;
    while (lists.next()) {
        Row row(lists);
        info.lists.append(row.shownText(0) + QLatin1Char(' ') + row.shownText(1));
        if (!row.isSound())
            return unexpected(damagedIn("list", info.lists.size()));
    }
    return lists.ended();
}

} // namespace

Result<void> readInventory(const QSqlDatabase &database, CaseInfo &info)
{
    auto done = listNames(database, info);
    if (done)
        done = listSources(database, info);
    return done ? listKnowledge(database, info) : done;
}

} // namespace casefile
