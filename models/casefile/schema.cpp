// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/schema.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QUuid>

#include "casefile/statement.h"

namespace casefile::schema {

namespace {

using core::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(casefile::Schema)
};

// The case file, table by table, as migrations made it. A migration
// that was released is never edited, for the text of every table is compared when a case is opened.
// A new case is made by the same migrations, so that it has the text that an older one gets. All
// times are milliseconds since 1970-01-01T00:00:00Z. Nothing is ever updated or deleted but the
// facts of an address about which nothing was known, and the PAP of the case.
QStringList firstVersion()
{
    return {
        // What the case says about itself.
        QStringLiteral(R"(CREATE TABLE info (
    key TEXT NOT NULL PRIMARY KEY, -- 'fluxcase': version that made the case; 'practice': '0' or '1'
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT)"),
        // Every DNS name that occurs, once.
        QStringLiteral(R"(CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE -- canonical: lower case, A-labels, no final dot; '' is the root
) STRICT)"),
        // The names under watch, in the order they were added.
        QStringLiteral(R"(CREATE TABLE watched (
    position INTEGER NOT NULL PRIMARY KEY,
    name INTEGER NOT NULL UNIQUE REFERENCES name (id)
) STRICT)"),
        // Every server that was asked, once.
        QStringLiteral(R"(CREATE TABLE resolver (
    id INTEGER NOT NULL PRIMARY KEY,
    address BLOB NOT NULL, -- 4 or 16 bytes, network order; empty: not known
    port INTEGER NOT NULL,
    UNIQUE (address, port)
) STRICT)"),
        // Databases that said something about an address, with their build dates.
        QStringLiteral(R"(CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT)"),
        // Networks as one database names them.
        QStringLiteral(R"(CREATE TABLE network (
    id INTEGER NOT NULL PRIMARY KEY,
    asn INTEGER NOT NULL, -- number of the autonomous system; 0: none known
    organisation TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    UNIQUE (asn, organisation, source)
) STRICT)"),
        // Every address that occurs, once, with what was known of it when it was first seen.
        QStringLiteral(R"(CREATE TABLE address (
    id INTEGER NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL UNIQUE, -- 4 or 16 bytes, network order
    network INTEGER REFERENCES network (id), -- NULL: it was not looked up; the rest means nothing
    country TEXT NOT NULL DEFAULT '', -- ISO 3166-1 alpha-2
    city TEXT NOT NULL DEFAULT '',
    latitude REAL, -- degrees north; NULL: no point
    longitude REAL, -- degrees east; NULL: no point
    radius_km REAL NOT NULL DEFAULT 0,
    basis INTEGER NOT NULL DEFAULT 0, -- 0 unknown, 1 registration, 2 geolocated
    place_source INTEGER REFERENCES source (id)
) STRICT)"),
        // One row a look-up, in order of storage.
        QStringLiteral(R"(CREATE TABLE answer (
    id INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL, -- when the reply arrived or was given up
    subject INTEGER NOT NULL REFERENCES name (id), -- the watched name it serves
    question INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL, -- IANA number of the type asked for
    resolver INTEGER NOT NULL REFERENCES resolver (id),
    outcome INTEGER NOT NULL, -- 0 NoError, 1 NoData, 2 NxDomain, 3 ServFail, 4 Refused,
                              -- 5 Timeout, 6 Truncated, 7 Malformed, 8 NetworkError
    freshness INTEGER NOT NULL, -- 0 unknown, 1 fresh, 2 cached, 3 early
    flags INTEGER NOT NULL, -- 1: authoritative (AA); 2: over TCP
    round_trip_us INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL, -- how long the answer may be kept
    packet BLOB -- as received; NULL: nothing was
) STRICT)"),
        // From a name to its answers and their times.
        QStringLiteral(R"(CREATE INDEX answer_by_subject ON answer (subject, at_ms))"),
        // The records of the answer sections, in the order of the packet.
        QStringLiteral(R"(CREATE TABLE record (
    answer INTEGER NOT NULL REFERENCES answer (id),
    position INTEGER NOT NULL, -- 0, 1, …
    owner INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL,
    address INTEGER REFERENCES address (id), -- A, AAAA
    target INTEGER REFERENCES name (id), -- NS, CNAME, PTR
    text TEXT, -- data of any other type, in presentation form
    PRIMARY KEY (answer, position)
) WITHOUT ROWID, STRICT)"),
    };
}

// What the lists of known things say, what shows how a reply came to be, and what was sent. Table
// info has 'pap' too: 'RED', 'AMBER', 'GREEN' or 'CLEAR'; a case without it is AMBER. From here on
// answer.flags has more bits: 4: the resolver says it validated the answer (AD); 8: an OPT record
// came with it; 16: a referral, whose records are those of its authority section and the glue.
QStringList secondVersion()
{
    return {
        // What about a reply does not fit: 0 nothing, 1 wrong question, 2 out of bailiwick,
        // 3 wrong source.
        QStringLiteral("ALTER TABLE answer ADD COLUMN suspicion INTEGER NOT NULL DEFAULT 0"),
        // The client subnet sent with the question (RFC 7871): '198.51.100.0/24'; NULL: none.
        QStringLiteral("ALTER TABLE answer ADD COLUMN client_subnet TEXT"),
        // The owner of the network, normalised; '': not known.
        QStringLiteral("ALTER TABLE address ADD COLUMN operator_name TEXT NOT NULL DEFAULT ''"),
        // The CDN or cloud whose published ranges hold the address; mostly ''.
        QStringLiteral("ALTER TABLE address ADD COLUMN provider TEXT NOT NULL DEFAULT ''"),
        // The bits of core::AddressKind.
        QStringLiteral("ALTER TABLE address ADD COLUMN kinds INTEGER NOT NULL DEFAULT 0"),
        // The lists of known things that held an address or a name of the case.
        QStringLiteral(R"(CREATE TABLE list (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    date TEXT NOT NULL, -- of its data, ISO 8601
    sha256 BLOB NOT NULL, -- of its file
    UNIQUE (name, date, sha256)
) STRICT)"),
        QStringLiteral(R"(CREATE TABLE address_hit (
    address INTEGER NOT NULL REFERENCES address (id),
    position INTEGER NOT NULL, -- 0, 1, …
    list INTEGER NOT NULL REFERENCES list (id),
    PRIMARY KEY (address, position)
) WITHOUT ROWID, STRICT)"),
        // What was known of a name when it was first seen; names that no list holds have no row.
        QStringLiteral(R"(CREATE TABLE name_fact (
    name INTEGER NOT NULL PRIMARY KEY REFERENCES name (id),
    provider TEXT NOT NULL, -- the CDN or cloud it belongs to
    kinds INTEGER NOT NULL -- the bits of core::NameKind
) STRICT)"),
        QStringLiteral(R"(CREATE TABLE name_hit (
    name INTEGER NOT NULL REFERENCES name (id),
    position INTEGER NOT NULL, -- 0, 1, …
    list INTEGER NOT NULL REFERENCES list (id),
    PRIMARY KEY (name, position)
) WITHOUT ROWID, STRICT)"),
        // The packet log: every DNS message that was sent, in order, repetitions included.
        QStringLiteral(R"(CREATE TABLE sent (
    id INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    server INTEGER NOT NULL REFERENCES resolver (id),
    transport INTEGER NOT NULL, -- 0 UDP, 1 TCP, 2 TLS, 3 HTTPS
    question INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL, -- IANA number of the type asked for
    packet_id INTEGER NOT NULL, -- id of the DNS message
    bytes INTEGER NOT NULL -- of the DNS message, without what carried it
) STRICT)"),
    };
}

/// Migration n takes a database from version n − 1 to n.
QList<QStringList> migrations()
{
    return {firstVersion(), secondVersion()};
}

/// Takes a database from version `from` to version `to`, in one transaction.
core::Result<void> apply(QSqlDatabase database, int from, int to)
{
    const QList<QStringList> all = migrations();
    Q_ASSERT(all.size() == version);
    QStringList steps{QStringLiteral("BEGIN")};
    for (int number = from; number < to; ++number)
        steps += all.at(number);
    steps += QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
    steps += QStringLiteral("PRAGMA user_version = %1").arg(to);
    steps += QStringLiteral("COMMIT");
    for (const QString &step : std::as_const(steps)) {
        if (const auto done = run(database, step); !done) {
            database.rollback();
            return done;
        }
    }
    return {};
}

/// Everything SQLite knows about the shape of a database, in a fixed order.
core::Result<QStringList> shapeOf(const QSqlDatabase &database)
{
    // Ours has a dozen rows; a booby-trapped one may have millions.
    Statement statement(database, QStringLiteral("SELECT type, name, tbl_name, sql "
                                                 "FROM sqlite_schema LIMIT 100"));
    if (const auto done = statement.run(); !done)
        return core::unexpected(done.error());
    QStringList shape;
    while (statement.next()) {
        QStringList row;
        for (int column = 0; column < 4; ++column)
            row.append(statement.value(column).toString());
        shape.append(row.join(QChar(u'\n')));
    }
    if (const auto ended = statement.ended(); !ended)
        return core::unexpected(ended.error());
    std::sort(shape.begin(), shape.end());
    return shape;
}

/// The shape of a case of a version.
core::Result<QStringList> knownShape(int of)
{
    const QString connection = QUuid::createUuid().toString();
    core::Result<QStringList> shape{QStringList()};
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        memory.open();
        const auto created = apply(memory, 0, of);
        shape = created ? shapeOf(memory)
                        : core::Result<QStringList>(core::unexpected(created.error()));
    }
    QSqlDatabase::removeDatabase(connection);
    return shape;
}

Error changedByOthers(const QString &detail)
{
    return {Error::Code::Foreign,
            Tr::tr("This is not a case as Fluxcase makes it, or another program changed it. "
                   "Nothing was read from it. Use another copy of it."),
            detail};
}

} // namespace

core::Result<void> create(QSqlDatabase database)
{
    return apply(std::move(database), 0, version);
}

core::Result<void> migrate(QSqlDatabase database, int from)
{
    return apply(std::move(database), from, version);
}

core::Result<int> check(const QSqlDatabase &database)
{
    const auto id = valueOf(database, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return core::unexpected(id.error());
    if (id->toInt() != applicationId) {
        return core::unexpected(
            {Error::Code::Foreign,
             Tr::tr("This file is not a Fluxcase case. Choose a file that Fluxcase made."),
             QStringLiteral("application_id %1").arg(id->toInt())});
    }
    const auto found = valueOf(database, QStringLiteral("PRAGMA user_version"));
    if (!found)
        return core::unexpected(found.error());
    if (found->toInt() > version) {
        return core::unexpected(
            {Error::Code::Newer,
             Tr::tr("This case was made by a newer Fluxcase. Open it with that version, or update "
                    "this one. The file was not changed."),
             QStringLiteral("user_version %1").arg(found->toInt())});
    }
    if (found->toInt() < 1)
        return core::unexpected(
            changedByOthers(QStringLiteral("user_version %1").arg(found->toInt())));

    const auto known = knownShape(found->toInt());
    if (!known)
        return core::unexpected(known.error());
    const auto shape = shapeOf(database);
    if (!shape)
        return core::unexpected(shape.error());
    if (*shape != *known)
        return core::unexpected(changedByOthers(QStringLiteral("the schema differs")));
    return found->toInt();
}

} // namespace casefile::schema
