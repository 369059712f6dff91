// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile::schema {

/// What the header of a case file says: 'FLXC' in SQLite's application_id.
constexpr int applicationId = 0x464c5843;
/// The number of the last migration, kept in SQLite's user_version.
constexpr int version = 5;

/// Makes the tables of a new, empty database and marks it as ours, in one transaction.
core::Result<void> create(QSqlDatabase database);
/// Whether this is a case that Fluxcase made and nobody changed the shape of: application id,
/// version, and every table and index word by word. Nothing else is read before this. Gives the
/// version, which may be an older one.
core::Result<int> check(const QSqlDatabase &database);
/// Takes a checked case of version 1 to version 2, whole or not at all.
core::Result<void> toSecondVersion(QSqlDatabase database);
/// Takes a checked case of version 3 to version 4, within the caller's transaction and without
/// foreign keys. The sets of records have been rewritten by then.
core::Result<void> toFourthVersion(const QSqlDatabase &database);
/// Takes a checked case of version 4 to version 5, within the caller's transaction: it has room for
/// the view.
core::Result<void> toFifthVersion(const QSqlDatabase &database);
/// Puts this version's empty tables in the place of all that are there, within the caller's
/// transaction.
core::Result<void> replaceTables(const QSqlDatabase &database);

} // namespace casefile::schema
