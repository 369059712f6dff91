// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "core/result.h"

namespace casefile::schema {

/// What the header of a case file says: 'FLXC' in SQLite's application_id.
constexpr int applicationId = 0x464c5843;
/// The number of the last migration, kept in SQLite's user_version.
constexpr int version = 2;

/// Makes the tables of a new, empty database and marks it as ours, in one transaction.
core::Result<void> create(QSqlDatabase database);
/// Whether this is a case that Fluxcase made and nobody changed the shape of: application id,
/// version, and every table and index word by word. Nothing else is read before this. Gives the
/// version, which may be an older one.
core::Result<int> check(const QSqlDatabase &database);
/// Brings a checked case of an older version up to this one, whole or not at all.
core::Result<void> migrate(QSqlDatabase database, int from);

} // namespace casefile::schema
