// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <random>

#include <sys/inotify.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "otherprogram.h"
#include "samples.h"

using casefile::CaseStore;
using core::Batch;
using core::Error;
using otherprogram::bytesOf;
using otherprogram::execute;

namespace {

/// The first version of the case file, as it was released. Never edit it: such files exist.
const char *const firstVersion[] = {
    R"(CREATE TABLE info (
    key TEXT NOT NULL PRIMARY KEY, -- 'fluxcase': version that made the case; 'practice': '0' or '1'
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT)",
    R"(CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE -- canonical: lower case, A-labels, no final dot; '' is the root
) STRICT)",
    R"(CREATE TABLE watched (
    position INTEGER NOT NULL PRIMARY KEY,
    name INTEGER NOT NULL UNIQUE REFERENCES name (id)
) STRICT)",
    R"(CREATE TABLE resolver (
    id INTEGER NOT NULL PRIMARY KEY,
    address BLOB NOT NULL, -- 4 or 16 bytes, network order; empty: not known
    port INTEGER NOT NULL,
    UNIQUE (address, port)
) STRICT)",
    R"(CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT)",
    R"(CREATE TABLE network (
    id INTEGER NOT NULL PRIMARY KEY,
    asn INTEGER NOT NULL, -- number of the autonomous system; 0: none known
    organisation TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    UNIQUE (asn, organisation, source)
) STRICT)",
    R"(CREATE TABLE address (
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
) STRICT)",
    R"(CREATE TABLE answer (
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
) STRICT)",
    R"(CREATE INDEX answer_by_subject ON answer (subject, at_ms))",
    R"(CREATE TABLE record (
    answer INTEGER NOT NULL REFERENCES answer (id),
    position INTEGER NOT NULL, -- 0, 1, …
    owner INTEGER NOT NULL REFERENCES name (id),
    type INTEGER NOT NULL,
    ttl_s INTEGER NOT NULL,
    address INTEGER REFERENCES address (id), -- A, AAAA
    target INTEGER REFERENCES name (id), -- NS, CNAME, PTR
    text TEXT, -- data of any other type, in presentation form
    PRIMARY KEY (answer, position)
) WITHOUT ROWID, STRICT)",
    "PRAGMA application_id = 1179408451",
    "PRAGMA user_version = 1",
    "INSERT INTO info VALUES ('fluxcase', '0.1.0'), ('practice', '0')",
    "INSERT INTO name VALUES (1, 'flux.test'), (2, 'www.flux.test'), (3, 'other.test')",
    "INSERT INTO watched VALUES (0, 1), (1, 3)",
    "INSERT INTO resolver VALUES (1, x'c0000201', 53)",
    "INSERT INTO source VALUES (1, 'networks 2026-11-01'), (2, '')",
    "INSERT INTO network VALUES (1, 64496, 'Example Net', 1), (2, 0, '', 2)",
    "INSERT INTO address (id, bytes, network, country) VALUES (1, x'c6336401', 1, 'NL'), "
    "(2, x'c6336402', 2, ''), (3, x'c6336403', NULL, '')",
    "INSERT INTO answer VALUES (1, 1795269731000, 1, 2, 1, 1, 0, 1, 3, 1000, 300, x'0102')",
    "INSERT INTO answer VALUES (2, 1795269732000, 3, 3, 1, 1, 5, 0, 0, 5000000, 0, NULL)",
    "INSERT INTO record VALUES (1, 0, 2, 5, 300, NULL, 1, NULL)",
    "INSERT INTO record VALUES (1, 1, 1, 1, 300, 1, NULL, NULL)",
    "INSERT INTO record VALUES (1, 2, 1, 1, 300, 2, NULL, NULL)",
    "INSERT INTO record VALUES (1, 3, 1, 1, 300, 3, NULL, NULL)",
};

/// What the rows above say.
Batch expected()
{
    using samples::name;
    core::Observation answer;
    answer.id = 1;
    answer.at = 1'795'269'731'000;
    answer.subject = name("flux.test");
    answer.question = name("www.flux.test");
    answer.resolver = {core::IpAddress::v4(0xc0000201U), 53};
    answer.freshness = core::Freshness::Fresh;
    answer.authoritative = true;
    answer.overTcp = true;
    answer.carrier = core::Carrier::Tcp;
    answer.roundTripUs = 1000;
    answer.ttlSeconds = 300;
    answer.packet = QByteArray("\1\2");
    answer.answers = {{answer.question, core::RecordType::CNAME, 300, {}, name("flux.test"), {}}};
    for (quint32 host = 1; host <= 3; ++host) {
        answer.answers.append({name("flux.test"),
                               core::RecordType::A,
                               300,
                               core::IpAddress::v4(0xc6336400U + host),
                               {},
                               {}});
    }
    core::Observation failure;
    failure.id = 2;
    failure.at = 1'795'269'732'000;
    failure.subject = failure.question = name("other.test");
    failure.resolver = answer.resolver;
    failure.outcome = core::Outcome::Timeout;
    failure.roundTripUs = 5'000'000;
    core::AddressFacts known{core::IpAddress::v4(0xc6336401U)};
    known.network = {64496, QStringLiteral("Example Net"), QStringLiteral("networks 2026-11-01")};
    known.place.countryCode = QStringLiteral("NL");
    return {{known, {core::IpAddress::v4(0xc6336402U)}}, {answer, failure}};
}

} // namespace

/// A case of an older Fluxcase opens, is brought up to date, and is kept as it was.
class TestOldCase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QDir m_here;
    QString m_path;
    int m_tests = 0;

    QStringList files() const
    {
        return m_here.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private slots:
    void init()
    {
        const QString name = QString::number(++m_tests);
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        m_here.setPath(m_folder.filePath(name));
        m_path = m_here.filePath(QStringLiteral("old.fluxcase"));
        QStringList statements;
        for (const char *statement : firstVersion)
            statements.append(QString::fromUtf8(statement));
        execute(m_path, statements);
    }

    /// Where others may write, a file of ours could be given a journal by them.
    void isLookedAtInAFolderOfItsOwn()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(m_here.path()));
        const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        QVERIFY(::inotify_add_watch(watch, QFile::encodeName(m_here.path()).constData(),
                                    IN_CREATE) >= 0);
        {
            CaseStore store;
            QVERIFY(store.open(m_path, true).has_value());
        }
        qputenv("TMPDIR", before);
        alignas(inotify_event) char buffer[4096];
        const ssize_t length = ::read(watch, buffer, sizeof buffer);
        ::close(watch);
        int folders = 0;
        for (ssize_t at = 0; at < length;) {
            inotify_event event;
            std::memcpy(&event, buffer + at, sizeof event);
            const QByteArray name(buffer + at + sizeof event);
            at += static_cast<ssize_t>(sizeof event + event.len);
            if (!name.startsWith(".fluxcase-"))
                continue;
            QVERIFY2((event.mask & IN_ISDIR) != 0, name.constData());
            ++folders;
        }
        QVERIFY(folders > 0);
    }

    void isBroughtUpToDateAndKept()
    {
        const QString kept = m_here.filePath(QStringLiteral("old.v1.fluxcase"));
        {
            CaseStore store;
            const auto info = store.open(m_path);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY(!info->readOnly);
            QCOMPARE(info->keptCopy, kept);
            QCOMPARE(info->answers, 2);
            QCOMPARE(*store.read(), expected());
            store.append(samples::batch(30));
            store.flush();
            QCOMPARE(store.read()->observations.size(), 32);
            QVERIFY(store.close().has_value());
        }
        QCOMPARE(files(),
                 (QStringList{QStringLiteral("old.fluxcase"), QStringLiteral("old.v1.fluxcase")}));
        QCOMPARE(execute(kept, {QStringLiteral("PRAGMA user_version")}), {QStringLiteral("1")});
        QCOMPARE(execute(kept, {QStringLiteral("SELECT count(*) FROM answer")}),
                 {QStringLiteral("2")});
        QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // From now on it is a case like any other.
        CaseStore store;
        const auto again = store.open(m_path);
        QVERIFY(again.has_value());
        QVERIFY(again->keptCopy.isEmpty());
        QCOMPARE(again->answers, 32);
        QVERIFY(!QFile::exists(m_here.filePath(QStringLiteral("old.v1-2.fluxcase"))));
    }

    void getsTheShapeOfANewCase()
    {
        const QString fresh = m_here.filePath(QStringLiteral("new.fluxcase"));
        CaseStore store;
        QVERIFY(store.open(m_path).has_value());
        QVERIFY(store.create(fresh, false).has_value());
        QVERIFY(store.close().has_value());
        const QStringList shape{QStringLiteral(
            "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")};
        QCOMPARE(execute(m_path, shape), execute(fresh, shape));
        QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA integrity_check")}),
                 {QStringLiteral("ok")});
    }

    void noFileIsReplacedByTheKeptCopy()
    {
        QFile mine(m_here.filePath(QStringLiteral("old.v1.fluxcase")));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("precious");
        mine.close();
        CaseStore store;
        QCOMPARE(store.open(m_path)->keptCopy,
                 m_here.filePath(QStringLiteral("old.v1-2.fluxcase")));
        QCOMPARE(bytesOf(mine.fileName()), QByteArray("precious"));
    }

    void forReadingTheFileStaysAsItWas_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<bool>("folderIsWritable");
        QTest::newRow("asked for") << true << true;
        QTest::newRow("folder cannot be written") << false << false;
    }

    void forReadingTheFileStaysAsItWas()
    {
        QFETCH(bool, readOnly);
        QFETCH(bool, folderIsWritable);
        const QByteArray before = bytesOf(m_path);
        if (!folderIsWritable)
            QVERIFY(QFile::setPermissions(m_here.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QStringList temporary =
            QDir::temp().entryList({QStringLiteral(".fluxcase-*")}, QDir::Files | QDir::Hidden);
        {
            CaseStore store;
            const auto info = store.open(m_path, readOnly);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY(info->readOnly);
            QCOMPARE(info->path, m_path);
            QVERIFY(info->keptCopy.isEmpty());
            QCOMPARE(*store.read(), expected());
            QSignalSpy failed(&store, &CaseStore::failed);
            store.append(samples::batch(1));
            QCOMPARE(failed.count(), 1);
            QCOMPARE(files(), {QStringLiteral("old.fluxcase")});
            QCOMPARE(
                QDir::temp().entryList({QStringLiteral(".fluxcase-*")}, QDir::Files | QDir::Hidden),
                temporary);
            const QString copy = m_folder.filePath(QStringLiteral("copy.fluxcase"));
            QVERIFY(store.saveCopy(copy).has_value());
            CaseStore other;
            QVERIFY(other.open(copy)->keptCopy.isEmpty());
            QCOMPARE(*other.read(), expected());
        }
        QFile::setPermissions(m_here.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), {QStringLiteral("old.fluxcase")});
    }

    void isNotChangedWhenItCannotBeKept()
    {
        // Every name that the kept copy could have is taken.
        for (int number = 1; number <= 100; ++number) {
            const QString more = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
            QFile taken(m_here.filePath(QStringLiteral("old.v1%1.fluxcase").arg(more)));
            QVERIFY(taken.open(QIODevice::WriteOnly));
        }
        CaseStore store;
        QVERIFY(!store.open(m_path).has_value());
        QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA user_version")}), {QStringLiteral("1")});
        QVERIFY(store.open(m_path, true).has_value());
    }

    void anOldCaseOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END");
        QTest::newRow("a table of the next version") << QStringLiteral("CREATE TABLE list (x)");
        QTest::newRow("a column of the next version")
            << QStringLiteral("ALTER TABLE answer ADD COLUMN suspicion INTEGER NOT NULL DEFAULT 0");
        QTest::newRow("said to be up to date") << QStringLiteral("PRAGMA user_version = 3");
    }

    void anOldCaseOfAnotherShapeIsRefused()
    {
        QFETCH(QString, statement);
        execute(m_path, {statement});
        const QByteArray before = bytesOf(m_path);
        for (const bool readOnly : {true, false}) {
            CaseStore store;
            const auto info = store.open(m_path, readOnly);
            QVERIFY(!info.has_value());
            QCOMPARE(info.error().code, Error::Code::Foreign);
        }
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), {QStringLiteral("old.fluxcase")});
    }

    void flippedBytesNeverCrash()
    {
        const QByteArray sound = bytesOf(m_path);
        std::minstd_rand random(20261121);
        std::uniform_int_distribution<qsizetype> place(0, sound.size() - 1);
        std::uniform_int_distribution<int> bit(0, 7);
        for (int i = 0; i < 100; ++i) {
            for (const QString &name : files())
                QFile::remove(m_here.filePath(name));
            QByteArray bytes = sound;
            const qsizetype at = i % 3 == 0 ? place(random) % 4096 : place(random);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit(random)));
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            CaseStore store;
            const auto info = store.open(m_path, i % 2 == 0);
            if (info) [[maybe_unused]]
                const auto read = store.read();
            else
                QVERIFY(!info.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestOldCase)
#include "tst_oldcase.moc"
