// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/tables.h"

namespace casefile::schema {

namespace {

// The first two versions, which are read to bring a case up to date and never made any more. They
// are never edited, for the text of every table is compared when a case is opened.
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

// Adds what the lists of known things say, what shows how a reply came to be, and what was sent.
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

// The case file, table by table. A version that was released is never edited. Times are
// milliseconds since 1970-01-01T00:00:00Z. Rows are added and never changed or deleted.
//
// The case is three streams of evidence (entry, sent, answer), each numbered from 1, and what they
// refer to, each thing once (name, resolver, source, network, address, list, question), and sets of
// records. Everything that a stream refers to is part of what is proved about it: see
// evidencechain.h for the proofs and seals, canonical.h for the bytes that are hashed.
//
// Version 4 is these tables; version 3 had one more.
QStringList sinceThirdVersion()
{
    return {
        // Every DNS name that occurs, once.
        QStringLiteral(R"(CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE -- canonical: lower case, A-labels, no final dot; '' is the root
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
        // Every address that occurs, once.
        QStringLiteral(R"(CREATE TABLE address (
    id INTEGER NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL UNIQUE -- 4 or 16 bytes, network order
) STRICT)"),
        // What was known of an address when it was first seen. Where more was learnt later, the
        // last row says all of it.
        QStringLiteral(R"(CREATE TABLE address_fact (
    id INTEGER NOT NULL PRIMARY KEY,
    address INTEGER NOT NULL REFERENCES address (id),
    network INTEGER NOT NULL REFERENCES network (id),
    country TEXT NOT NULL, -- ISO 3166-1 alpha-2
    city TEXT NOT NULL,
    latitude REAL, -- degrees north; NULL: no point
    longitude REAL, -- degrees east; NULL: no point
    radius_km REAL NOT NULL,
    basis INTEGER NOT NULL, -- 0 unknown, 1 registration, 2 geolocated
    place_source INTEGER REFERENCES source (id),
    operator_name TEXT NOT NULL, -- the owner of the network, normalised; '': not known
    provider TEXT NOT NULL, -- the CDN or cloud whose published ranges hold it; mostly ''
    kinds INTEGER NOT NULL -- the bits of core::AddressKind
) STRICT)"),
        QStringLiteral("CREATE INDEX address_fact_by_address ON address_fact (address)"),
        // The lists of known things that held an address or a name of the case.
        QStringLiteral(R"(CREATE TABLE list (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    date TEXT NOT NULL, -- of its data, ISO 8601
    sha256 BLOB NOT NULL, -- of its file
    UNIQUE (name, date, sha256)
) STRICT)"),
        QStringLiteral(R"(CREATE TABLE address_hit (
    fact INTEGER NOT NULL REFERENCES address_fact (id),
    position INTEGER NOT NULL, -- 0, 1, …
    list INTEGER NOT NULL REFERENCES list (id),
    PRIMARY KEY (fact, position)
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
        // What was asked, of whom, over what, and for which watched name: every combination once.
        QStringLiteral(R"(CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES name (id), -- the watched name it serves
    name INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL, -- IANA number of the type asked for
    resolver INTEGER NOT NULL REFERENCES resolver (id),
    carrier INTEGER NOT NULL, -- 0 not known, 1 UDP, 2 TCP, 3 TLS, 4 HTTPS
    client_subnet TEXT NOT NULL, -- sent along (RFC 7871): '198.51.100.0/24'; '': none
    UNIQUE (subject, name, type, resolver, carrier, client_subnet)
) STRICT)"),
        // The records of an answer section in the order of the packet, without their TTLs, by the
        // ids of their names and addresses: see recordset.h. In version 3 these are ids of table
        // record instead, as numbers like those of `ttls`. A set may be there more than once.
        QStringLiteral(R"(CREATE TABLE answer_set (
    id INTEGER NOT NULL PRIMARY KEY,
    records BLOB NOT NULL
) STRICT)"),
        // One row a look-up, in order of storage; what the window reads.
        QStringLiteral(R"(CREATE TABLE answer (
    id INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL, -- when the reply arrived or was given up
    question INTEGER NOT NULL REFERENCES question (id),
    outcome INTEGER NOT NULL, -- 0 NoError, 1 NoData, 2 NxDomain, 3 ServFail, 4 Refused,
                              -- 5 Timeout, 6 Truncated, 7 Malformed, 8 NetworkError
    freshness INTEGER NOT NULL, -- 0 unknown, 1 fresh, 2 cached, 3 early
    flags INTEGER NOT NULL, -- 1 authoritative (AA), 2 over TCP, 4 validated (AD), 8 with OPT,
                            -- 16 a referral: records of its authority section and the glue
    suspicion INTEGER NOT NULL, -- 0 none, 1 wrong question, 2 out of bailiwick, 3 wrong source
    round_trip_us INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL, -- how long the answer may be kept
    answer_set INTEGER REFERENCES answer_set (id), -- NULL: no records
    ttls BLOB -- of the records, as numbers like those of answer_set, the last one for all that
              -- follow; NULL: all are ttl_s
) STRICT)"),
        // From a name, through its questions, to its answers and their times.
        QStringLiteral("CREATE INDEX answer_by_question ON answer (question, at_ms)"),
        // The other half of a look-up, which is read when somebody asks for proof.
        QStringLiteral(R"(CREATE TABLE packet (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES answer (id),
    monotonic_ns INTEGER NOT NULL, -- the moment of at_ms on a clock that never steps; 0: not known
    proof BLOB NOT NULL,
    bytes BLOB -- as received; NULL: nothing was
) STRICT)"),
        // The packet log: every DNS message that was sent, in order, repetitions included.
        QStringLiteral(R"(CREATE TABLE sent (
    id INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    server INTEGER NOT NULL REFERENCES resolver (id),
    transport INTEGER NOT NULL, -- 0 UDP, 1 TCP, 2 TLS, 3 HTTPS
    question INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL, -- IANA number of the type asked for
    packet_id INTEGER NOT NULL, -- id of the DNS message
    bytes INTEGER NOT NULL, -- of the DNS message, without what carried it
    proof BLOB NOT NULL
) STRICT)"),
        // All other evidence, and all that was done with it, in order: what the case says about
        // itself, names, facts, lists, imports, verdicts, exports, and the analyst's own layer.
        QStringLiteral(R"(CREATE TABLE entry (
    id INTEGER NOT NULL PRIMARY KEY,
    at_ms INTEGER NOT NULL, -- when it was stored
    kind INTEGER NOT NULL, -- of casefile::EntryKind
    row INTEGER, -- its content is this row of the table that the kind names; NULL: it is `content`
    content BLOB, -- JSON
    proof BLOB NOT NULL
) STRICT)"),
        QStringLiteral("CREATE INDEX entry_by_kind ON entry (kind, row)"),
        // One row a commit: proves all that the three streams held by then.
        QStringLiteral(R"(CREATE TABLE seal (
    id INTEGER NOT NULL PRIMARY KEY, -- 1, 2, …
    at_ms INTEGER NOT NULL,
    last_entry INTEGER NOT NULL, -- 0: none yet
    last_sent INTEGER NOT NULL,
    last_answer INTEGER NOT NULL,
    head BLOB NOT NULL -- SHA-256
) STRICT)"),
        // In a redacted copy: the hash of evidence that was left out.
        QStringLiteral(R"(CREATE TABLE dropped (
    stream INTEGER NOT NULL, -- 1 entry, 2 sent, 3 answer
    id INTEGER NOT NULL,
    hash BLOB NOT NULL, -- SHA-256 of its salt and content
    PRIMARY KEY (stream, id)
) WITHOUT ROWID, STRICT)"),
    };
}

// What else version 3 has.
QStringList thirdVersion()
{
    return {
        // Resource records without their TTLs, each once.
        QStringLiteral(R"(CREATE TABLE record (
    id INTEGER NOT NULL PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL,
    address INTEGER REFERENCES address (id), -- A, AAAA
    target INTEGER REFERENCES name (id), -- NS, CNAME, PTR
    text TEXT -- data of any other type, in presentation form
) STRICT)"),
        QStringLiteral("CREATE INDEX record_by_content ON record (owner, type, address, target, "
                       "text)"),
        QStringLiteral("CREATE INDEX record_by_address ON record (address) "
                       "WHERE address IS NOT NULL"),
    };
}

// What else version 5 has.
QStringList fifthVersion()
{
    return {
        // How the case was looked at last: no evidence, in no proof, and in no redacted copy.
        QStringLiteral(R"(CREATE TABLE view (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    content BLOB NOT NULL -- JSON
) STRICT)"),
    };
}

} // namespace

QStringList firstToSecond()
{
    return secondVersion();
}

QStringList fourthToFifth()
{
    return fifthVersion();
}

QStringList tablesOf(int number)
{
    switch (number) {
    case 1:
        return firstVersion();
    case 2:
        return firstVersion() + secondVersion();
    case 3:
        return sinceThirdVersion() + thirdVersion();
    case 4:
        return sinceThirdVersion();
    case 5:
        return sinceThirdVersion() + fifthVersion();
    default:
        return {};
    }
}

} // namespace casefile::schema
