// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QSqlDatabase>

#include "core/result.h"

namespace casefile {

/// Looks for rows that no evidence refers to, in the tables that hold what evidence refers to: they
/// are in no proof, so whoever put them there did so unseen. Lives on the thread of its connection.
class StrayRows
{
public:
    struct Found
    {
        QString table;
        qint64 count = 0; ///< of its rows that are strays
    };

    explicit StrayRows(const QSqlDatabase &database);

    /// The first table that has some; nothing: none has. That what evidence refers to is there and
    /// sound was found before. An Error: the file cannot be read.
    core::Result<std::optional<Found>> find();

private:
    using Ids = QSet<qint64>;

    core::Result<qint64> count(const char *rows);
    core::Result<qint64> countBeside(const char *table, const Ids &used);
    core::Result<void> collect(const char *query, Ids &into);
    /// What the sets of records refer to.
    core::Result<void> collectRecords();

    QSqlDatabase m_database;
    Ids m_names;
    Ids m_addresses;
};

} // namespace casefile
