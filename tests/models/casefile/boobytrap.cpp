// SPDX-License-Identifier: GPL-3.0-or-later
#include "boobytrap.h"

#include <algorithm>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include "otherprogram.h"

using otherprogram::bytesOf;

namespace {

constexpr char interiorTable = 5;
constexpr char interiorIndex = 2;
constexpr char leafTable = 13;

void put16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToBigEndian(value, bytes.data() + at);
}

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

/// A number as SQLite's file format writes it: seven bits a byte, highest first.
QByteArray sqliteVarint(quint64 value)
{
    QByteArray bytes(1, static_cast<char>(value & 0x7f));
    for (value >>= 7; value != 0; value >>= 7)
        bytes.prepend(static_cast<char>(value | 0x80));
    return bytes;
}

/// A page with one kind of cell over and over, laid down from its end.
QByteArray pageOf(char type, const QList<QByteArray> &cells, quint32 rightmost, int pageSize,
                  int start)
{
    const bool isInterior = type == interiorTable || type == interiorIndex;
    QByteArray page(pageSize, '\0');
    qsizetype content = pageSize;
    qsizetype pointer = start + (isInterior ? 12 : 8);
    quint16 count = 0;
    for (const QByteArray &cell : cells) {
        if (content - cell.size() < pointer + 2)
            break;
        content -= cell.size();
        page.replace(content, cell.size(), cell);
        put16(page, pointer, static_cast<quint16>(content));
        pointer += 2;
        ++count;
    }
    page[start] = type;
    put16(page, start + 3, count);
    put16(page, start + 5, static_cast<quint16>(content));
    if (isInterior)
        put32(page, start + 8, rightmost);
    return page;
}

} // namespace

BoobyTrap::BoobyTrap(const QString &path, const QString &folder, const QString &victim)
    : m_sound(bytesOf(path))
    , m_folder(folder)
    , m_victim(victim)
{
    readRoots();
}

int BoobyTrap::upTo(int most)
{
    return std::uniform_int_distribution<int>(0, most)(m_random);
}

QByteArray BoobyTrap::randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(upTo(255));
    return bytes;
}

QByteArray BoobyTrap::page(int number) const
{
    return m_sound.mid((number - 1) * m_pageSize, m_pageSize);
}

QByteArray BoobyTrap::run(const QByteArray &start, const QStringList &statements)
{
    const QString path = m_folder + QLatin1String("/workshop");
    for (const auto *ending : {"", "-wal", "-journal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    if (!start.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(start) != start.size())
            qFatal("cannot write the workshop");
    }
    otherprogram::execute(path, statements);
    const QByteArray bytes = bytesOf(path);
    QFile::remove(path);
    return bytes;
}

void BoobyTrap::readRoots()
{
    const QString path = m_folder + QLatin1String("/workshop");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_sound) != m_sound.size())
        qFatal("cannot write the workshop");
    file.close();
    const QString connection = QStringLiteral("workshop");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA page_size"));
        query.next();
        m_pageSize = query.value(0).toInt();
        query.exec(QStringLiteral("SELECT name, rootpage, type FROM sqlite_schema"));
        while (query.next()) {
            const QString name = query.value(0).toString();
            // Tables without row ids are trees of the other kind.
            const bool isIndex = query.value(2).toString() == QLatin1String("index") ||
                                 name.endsWith(QLatin1String("_hit")) ||
                                 name == QLatin1String("dropped");
            m_roots.insert(name, {query.value(1).toInt(), isIndex});
        }
    }
    QSqlDatabase::removeDatabase(connection);
    QFile::remove(path);
}

BoobyTrap::File BoobyTrap::make(int number)
{
    m_random.seed(20'261'122U + static_cast<unsigned>(number));
    m_random.discard(10);
    using Make = File (BoobyTrap::*)();
    static constexpr Make makers[kinds] = {
        &BoobyTrap::truncated,     &BoobyTrap::mutated,      &BoobyTrap::header,
        &BoobyTrap::shuffledPages, &BoobyTrap::sharedPages,  &BoobyTrap::endlessValue,
        &BoobyTrap::foreign,       &BoobyTrap::trap,         &BoobyTrap::changedValue,
        &BoobyTrap::randomFile,    &BoobyTrap::randomJournal};
    File file = (this->*makers[number % kinds])();
    file.kind = static_cast<Kind>(number % kinds);
    return file;
}

BoobyTrap::File BoobyTrap::truncated()
{
    const int size = upTo(static_cast<int>(m_sound.size()) - 1);
    if (upTo(3) == 0) // cut, and filled up again
        return {{},
                QStringLiteral("zeros from %1").arg(size),
                m_sound.first(size) + QByteArray(m_sound.size() - size, '\0')};
    return {{}, QStringLiteral("cut at %1").arg(size), m_sound.first(size)};
}

BoobyTrap::File BoobyTrap::mutated()
{
    File file{{}, QStringLiteral("flips"), m_sound};
    for (int i = upTo(40); i >= 0; --i) {
        const int at = upTo(static_cast<int>(m_sound.size()) - 1);
        file.bytes[at] = static_cast<char>(upTo(255));
    }
    return file;
}

BoobyTrap::File BoobyTrap::header()
{
    // From the page size on; the first bytes of each page say what it is.
    File file{{}, QStringLiteral("header"), m_sound};
    const int at =
        upTo(1) == 0
            ? 16 + upTo(83)
            : upTo(static_cast<int>(m_sound.size()) / m_pageSize - 1) * m_pageSize + upTo(40);
    file.what += QStringLiteral(" at %1").arg(at);
    for (int i = upTo(7); i >= 0; --i)
        file.bytes[at + i] = static_cast<char>(upTo(255));
    return file;
}

BoobyTrap::File BoobyTrap::shuffledPages()
{
    File file{{}, QStringLiteral("pages"), m_sound};
    const int pages = static_cast<int>(m_sound.size()) / m_pageSize;
    for (int i = upTo(3); i >= 0; --i) {
        const int from = 1 + upTo(pages - 1);
        const int to = 2 + upTo(pages - 2);
        file.what += QStringLiteral(" %1 in the place of %2").arg(from).arg(to);
        file.bytes.replace((to - 1) * m_pageSize, m_pageSize,
                           upTo(4) == 0 ? randomBytes(m_pageSize) : page(from));
    }
    return file;
}

BoobyTrap::File BoobyTrap::sharedPages()
{
    // The root, and pages at the end of the file, each of which has nothing but the next one as its
    // child, many times over: read as a tree, more rows than could ever be read.
    QStringList names = m_roots.keys();
    names.sort();
    const QString name = names.at(upTo(static_cast<int>(names.size()) - 1));
    const Root root = m_roots.value(name);
    File file{{}, {}, m_sound};
    const int depth = 1 + upTo(18);
    const int width = upTo(1) == 0 ? 400 : 1 + upTo(30);
    const bool isCycle = upTo(5) == 0;
    file.what = QStringLiteral("%1: %2 levels of %3%4")
                    .arg(name)
                    .arg(depth)
                    .arg(width)
                    .arg(isCycle ? QStringLiteral(", back to the root") : QString());
    const auto first = static_cast<quint32>(m_sound.size() / m_pageSize) + 1;
    for (int level = 0; level < depth; ++level) {
        const bool isLast = level == depth - 1;
        const quint32 child = isLast && isCycle ? static_cast<quint32>(root.page)
                                                : first + static_cast<quint32>(level);
        QList<QByteArray> cells;
        for (int i = 0; i < width; ++i) {
            QByteArray cell(4, '\0');
            put32(cell, 0, child);
            if (root.isIndex) // of two small numbers
                cell += QByteArray::fromHex("050301010107") + static_cast<char>(i % 100);
            else
                cell += sqliteVarint(static_cast<quint64>(i) + 1);
            cells.append(cell);
        }
        const QByteArray interior =
            pageOf(root.isIndex ? interiorIndex : interiorTable, cells, child, m_pageSize, 0);
        if (level == 0)
            file.bytes.replace((root.page - 1) * m_pageSize, m_pageSize, interior);
        else
            file.bytes += interior;
    }
    file.bytes += page(root.page); // the leaf
    put32(file.bytes, 28, static_cast<quint32>(file.bytes.size() / m_pageSize));
    return file;
}

BoobyTrap::File BoobyTrap::endlessValue()
{
    // A row whose value goes on for a gigabyte in a page that is its own successor.
    static const QStringList tables{QStringLiteral("name"),       QStringLiteral("source"),
                                    QStringLiteral("entry"),      QStringLiteral("packet"),
                                    QStringLiteral("answer_set"), QStringLiteral("seal"),
                                    QStringLiteral("question"),   QStringLiteral("address")};
    const QString name = tables.at(upTo(static_cast<int>(tables.size()) - 1));
    const quint64 length = quint64(1) << (16 + upTo(14));
    const bool isText = upTo(1) == 0;
    File file{{}, QStringLiteral("%1: a value of %2 bytes").arg(name).arg(length), m_sound};
    const auto overflow = static_cast<quint32>(m_sound.size() / m_pageSize) + 1;
    const QByteArray serial = sqliteVarint(2 * length + (isText ? 13 : 12));
    QByteArray record = sqliteVarint(0);
    const int columns = 1 + upTo(5);
    QByteArray header(1, '\0'); // the first column is the row id
    for (int column = 1; column < columns; ++column)
        header += serial;
    header += serial;
    record = sqliteVarint(static_cast<quint64>(header.size()) + 1) + header;
    const quint64 payload = static_cast<quint64>(record.size()) + length * quint64(columns);
    // What stays in the page, as the file format reckons it.
    const int usable = m_pageSize;
    const int least = (usable - 12) * 32 / 255 - 23;
    int local = least + static_cast<int>((payload - static_cast<quint64>(least)) %
                                         static_cast<quint64>(usable - 4));
    if (local > usable - 35)
        local = least;
    QByteArray cell = sqliteVarint(payload) + sqliteVarint(1) + record;
    cell += QByteArray(std::max<qsizetype>(0, local - record.size()), 'a');
    QByteArray next(4, '\0');
    put32(next, 0, overflow);
    cell += next;
    file.bytes.replace((m_roots.value(name).page - 1) * m_pageSize, m_pageSize,
                       pageOf(leafTable, {cell}, 0, m_pageSize, 0));
    QByteArray endless(m_pageSize, 'b');
    put32(endless, 0, overflow);
    file.bytes += endless;
    put32(file.bytes, 28, static_cast<quint32>(file.bytes.size() / m_pageSize));
    return file;
}

BoobyTrap::File BoobyTrap::foreign()
{
    static const QStringList types{QStringLiteral("TEXT"), QStringLiteral("BLOB"),
                                   QStringLiteral("INTEGER"), QString()};
    static const QStringList names{QStringLiteral("answer"), QStringLiteral("entry"),
                                   QStringLiteral("moz_places"), QStringLiteral("messages"),
                                   QStringLiteral("a\"; b")};
    QStringList statements;
    for (int table = upTo(4); table >= 0; --table) {
        QString name = names.at(table);
        name.replace(QLatin1Char('"'), QLatin1String("\"\""));
        QStringList columns;
        for (int column = upTo(5); column >= 0; --column)
            columns.append(QStringLiteral("c%1 %2").arg(column).arg(types.at(upTo(3))));
        statements.append(
            QStringLiteral("CREATE TABLE \"%1\" (%2)").arg(name, columns.join(QLatin1Char(','))));
        statements.append(QStringLiteral("INSERT INTO \"%1\" (c0) VALUES (randomblob(%2))")
                              .arg(name)
                              .arg(1 + upTo(9000)));
    }
    const int id = upTo(2) == 0 ? 0x464c5843 : upTo(1'000'000);
    const int version = upTo(8);
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(id));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return {{}, QStringLiteral("another program's, version %1").arg(version), run({}, statements)};
}

BoobyTrap::File BoobyTrap::trap()
{
    const QStringList traps{
        QStringLiteral("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM answer; END"),
        QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON seal BEGIN SELECT "
                       "load_extension('%1'); END"),
        QStringLiteral("CREATE VIEW v AS SELECT load_extension('%1')"),
        QStringLiteral("DROP INDEX answer_by_question; CREATE INDEX answer_by_question ON answer "
                       "(question, at_ms) WHERE length(printf('%.100000000c', 'x')) > at_ms"),
        QStringLiteral("ALTER TABLE name RENAME TO name2; CREATE VIEW name AS WITH RECURSIVE n (i) "
                       "AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'a.test' AS "
                       "text FROM n"),
        QStringLiteral("ALTER TABLE answer ADD COLUMN x ANY AS (hex(zeroblob(id * 100000000)))"),
        QStringLiteral("CREATE VIRTUAL TABLE entry2 USING fts5(x)"),
        QStringLiteral("CREATE TABLE t (x CHECK (length(zeroblob(1000000000)) > 0))"),
        QStringLiteral("CREATE TABLE t (x DEFAULT (load_extension('%1')))"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = "
                       "(SELECT rootpage FROM sqlite_schema WHERE name = 'name') "
                       "WHERE name = 'answer_set'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 "
                       "WHERE name = 'entry'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = "
                       "2000000000 WHERE name = 'packet'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || "
                       "printf('%.10000000c', ' ') WHERE name = 'answer'"),
        QStringLiteral("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT 'view', "
                       "'v', 'v', 0, 'CREATE VIEW v AS SELECT load_extension(''%1'')'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'view' "
                       "WHERE name = 'seal'"),
        QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL"),
        QStringLiteral("PRAGMA writable_schema = ON; WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO sqlite_schema SELECT "
                       "'table', 't' || i, 't' || i, 2, 'CREATE TABLE t' || i || ' (x)' FROM n"),
        QStringLiteral("PRAGMA application_id = 7"),
        QStringLiteral("PRAGMA user_version = 99"),
        QStringLiteral("PRAGMA user_version = 1"),
        QStringLiteral("PRAGMA encoding = 'UTF-16'; PRAGMA user_version = 2"),
    };
    QString text = traps.at(upTo(static_cast<int>(traps.size()) - 1));
    text.replace(QLatin1String("%1"), m_victim);
    QStringList statements = text.split(QLatin1String("; "));
    // The body of a trigger has a semicolon of its own.
    if (text.contains(QLatin1String("TRIGGER")))
        statements = {text};
    return {{}, text.left(120), run(m_sound, statements)};
}

BoobyTrap::File BoobyTrap::changedValue()
{
    struct Column
    {
        const char *table;
        const char *column;
        char type; ///< i, t, b
    };
    static constexpr Column columns[] = {
        {"answer", "at_ms", 'i'},       {"answer", "question", 'i'},
        {"answer", "outcome", 'i'},     {"answer", "flags", 'i'},
        {"answer", "answer_set", 'i'},  {"answer", "ttls", 'b'},
        {"answer", "ttl_s", 'i'},       {"packet", "bytes", 'b'},
        {"packet", "proof", 'b'},       {"packet", "monotonic_ns", 'i'},
        {"answer_set", "records", 'b'}, {"answer", "id", 'i'},
        {"answer_set", "id", 'i'},      {"resolver", "address", 'b'},
        {"name", "text", 't'},          {"address", "bytes", 'b'},
        {"source", "text", 't'},        {"entry", "row", 'i'},
        {"entry", "kind", 'i'},         {"entry", "content", 'b'},
        {"entry", "proof", 'b'},        {"seal", "head", 'b'},
        {"seal", "last_answer", 'i'},   {"sent", "packet_id", 'i'},
        {"list", "name", 't'},          {"list", "sha256", 'b'},
        {"question", "subject", 'i'},   {"question", "client_subnet", 't'},
        {"address_fact", "kinds", 'i'}, {"address_fact", "city", 't'},
    };
    const Column &column = columns[upTo(static_cast<int>(std::size(columns)) - 1)];
    static const QStringList numbers{QStringLiteral("-1"),
                                     QStringLiteral("0"),
                                     QStringLiteral("9223372036854775807"),
                                     QStringLiteral("-9223372036854775807"),
                                     QStringLiteral("2"),
                                     QStringLiteral("4294967296")};
    const int huge = 1 << (10 + upTo(16));
    QString value = numbers.at(upTo(5));
    if (column.type == 'b') {
        value = upTo(1) == 0 ? QStringLiteral("zeroblob(%1)").arg(huge)
                             : QStringLiteral("randomblob(%1)").arg(1 + upTo(300));
    } else if (column.type == 't') {
        value = upTo(1) == 0 ? QStringLiteral("printf('%.%1c', 'x')").arg(huge)
                             : QStringLiteral("char(27, 8238, 0, 10) || 'x'");
    }
    const QString statement =
        QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3 WHERE rowid = %4")
            .arg(QLatin1String(column.table), QLatin1String(column.column), value)
            .arg(1 + upTo(20));
    return {{}, statement, run(m_sound, {statement})};
}

BoobyTrap::File BoobyTrap::randomFile()
{
    const int kind = upTo(3);
    QByteArray bytes = randomBytes(upTo(30'000));
    if (kind == 1)
        bytes.prepend(m_sound.first(16));
    else if (kind == 2)
        bytes.prepend(m_sound.first(100));
    else if (kind == 3) // with our tables, and nothing of what is in them
        bytes = page(1) + randomBytes(20 * m_pageSize);
    return {{}, QStringLiteral("random bytes %1").arg(kind), bytes};
}

BoobyTrap::File BoobyTrap::randomJournal()
{
    File file{{}, QStringLiteral("journal"), m_sound};
    file.journalEnding = upTo(1) == 0 ? QStringLiteral("-wal") : QStringLiteral("-journal");
    file.journal = randomBytes(upTo(9000));
    if (file.journalEnding == QLatin1String("-wal")) {
        file.journal.prepend(QByteArray::fromHex("377f0682002de218") + QByteArray(24, '\1'));
    } else {
        QByteArray start = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0');
        put32(start, 8, static_cast<quint32>(upTo(3)));
        put32(start, 20, 512);
        put32(start, 24, static_cast<quint32>(m_pageSize));
        file.journal.prepend(start);
    }
    file.what += file.journalEnding;
    return file;
}
