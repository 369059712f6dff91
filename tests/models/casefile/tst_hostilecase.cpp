// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>
#include <random>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "casefile/casestore.h"
#include "core/plaintext.h"
#include "samples.h"

using casefile::CaseStore;
using core::Batch;
using core::Error;

/// Files that are no case, or were made to harm: a refusal in words or a sound reading.
class TestHostileCase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_sound; ///< bytes of a closed case with 60 answers

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("hostile.fluxcase"));
        for (const auto *ending : {"", "-wal", "-journal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }

    /// A sound case with changes that another program made.
    QString changed(const QStringList &statements)
    {
        const QString path = write(m_sound);
        const QString connection = QStringLiteral("changer");
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(connection);
        return path;
    }

    /// Reads all there is, each way; true when all of it could be read.
    static bool readable(CaseStore &store)
    {
        QSignalSpy failed(&store, &CaseStore::failed);
        QSignalSpy done(&store, &CaseStore::pagesDone);
        store.readAll();
        if (done.count() != 1)
            qFatal("pagesDone() did not come");
        const bool all = store.read().has_value();
        const bool one = store.read({samples::name("flux.test")}).has_value();
        return failed.isEmpty() && all && one;
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("sound.fluxcase"));
        CaseStore store;
        QVERIFY(store.create(path, false).has_value());
        store.append(samples::batch(60));
        QVERIFY(store.close().has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sound = file.readAll();
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text")
            << QByteArray("name,address\r\nflux.test,192.0.2.1\r\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("SQLite's magic alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("magic and rubbish")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 'x');
    }

    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(bytes);
        CaseStore store;
        const auto info = store.open(path);
        QVERIFY(!info.has_value());
        QVERIFY2(info.error().code == Error::Code::Foreign ||
                     info.error().code == Error::Code::Damaged,
                 qPrintable(info.error().detail));
        QVERIFY(!info.error().message.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void refusesWhatIsNoFile()
    {
        CaseStore store;
        QCOMPARE(store.open(m_folder.path()).error().code, Error::Code::Foreign);
        QCOMPARE(store.open(QStringLiteral("/dev/zero")).error().code, Error::Code::Foreign);
        const QString missing = m_folder.filePath(QStringLiteral("missing.fluxcase"));
        QCOMPARE(store.open(missing).error().code, Error::Code::NotFound);
        QCOMPARE(store.open({}).error().code, Error::Code::NotFound);
        QVERIFY(!QFile::exists(missing));
    }

    void aJournalNamesNoOtherFile()
    {
        // SQLite deletes the "super-journal" that a left journal names in its last bytes.
        const QString path = write(m_sound);
        const QString victim = m_folder.filePath(QStringLiteral("victim.txt"));
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") > 0);
        file.close();
        const QByteArray name = QFile::encodeName(victim);
        const auto number = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        const auto sum = std::accumulate(name.begin(), name.end(), quint32(0));
        const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
        QFile journal(path + QLatin1String("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(magic + QByteArray(504, '\0') + number(1) + name +
                      number(quint32(name.size())) + number(sum) + magic);
        journal.close();

        CaseStore store;
        const auto info = store.open(path);
        QVERIFY2(QFile::exists(victim), "opening a case deleted another file");
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().code, Error::Code::Foreign);
    }

    void factsAreFitToShow()
    {
        // What is printed and shown later was written by whoever made the file.
        CaseStore store;
        const auto info = store.open(changed(
            {QStringLiteral("UPDATE source SET text = text || char(27) || '[2J' WHERE id = 1"),
             QStringLiteral("UPDATE network SET organisation = 'a' || char(8238, 155) || 'b'"
                            " WHERE id = 1"),
             QStringLiteral("UPDATE entry SET content = "
                            "CAST('{\"practice\":false,\"pap\":\"AMBER\",\"fluxcase\":"
                            "\"\\u001b\\u000ax\"}' AS BLOB) WHERE kind = 1"),
             QStringLiteral("UPDATE address_fact SET city = char(7), operator_name = char(27)"),
             QStringLiteral("UPDATE list SET name = name || char(8238, 155)")}));
        QVERIFY(info.has_value());
        QCOMPARE(info->fluxcaseVersion, QStringLiteral("\\u{1B}\\u{A}x"));
        QStringList texts = info->geoSources;
        const auto all = store.read();
        QVERIFY(all.has_value());
        for (const core::AddressFacts &facts : all->facts)
            texts += {facts.network.organisation,
                      facts.network.source,
                      facts.place.city,
                      facts.place.countryCode,
                      facts.place.source,
                      facts.operatorName,
                      facts.provider};
        for (const core::AddressFacts &facts : all->facts) {
            for (const core::ListHit &hit : facts.hits)
                texts.append(hit.list);
        }
        QVERIFY(texts.contains(QStringLiteral("a\\u{202E}\\u{9B}b")));
        for (const QString &text : std::as_const(texts))
            QCOMPARE(text, core::plainText(text, text.size() + 1));
    }

    void refusesChangedShapes_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<Error::Code>("code");
        const auto row = [](const char *name, const char *statement, Error::Code code) {
            QTest::newRow(name) << QStringList{QString::fromLatin1(statement)} << code;
        };
        row("database of another program", "PRAGMA application_id = 0", Error::Code::Foreign);
        row("newer", "PRAGMA user_version = 6", Error::Code::Newer);
        row("said to be older", "PRAGMA user_version = 2", Error::Code::Foreign);
        row("said to be a little older", "PRAGMA user_version = 3", Error::Code::Foreign);
        row("said to be the one before", "PRAGMA user_version = 4", Error::Code::Foreign);
        row("version nobody made", "PRAGMA user_version = 0", Error::Code::Foreign);
        row("negative version", "PRAGMA user_version = -1", Error::Code::Foreign);
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
            Error::Code::Foreign);
        row("view", "CREATE VIEW v AS SELECT * FROM answer", Error::Code::Foreign);
        row("extra table", "CREATE TABLE extra (x)", Error::Code::Foreign);
        row("extra index", "CREATE INDEX i ON answer (ttl_s)", Error::Code::Foreign);
        row("missing index", "DROP INDEX answer_by_question", Error::Code::Foreign);
        row("virtual table", "CREATE VIRTUAL TABLE v USING fts5(x)", Error::Code::Foreign);
        row("extra column", "ALTER TABLE answer ADD COLUMN x INTEGER", Error::Code::Foreign);
        row("statistics", "ANALYZE", Error::Code::Foreign);
        QTest::newRow("view in the place of a table")
            << QStringList{QStringLiteral("DROP TABLE answer_set"),
                           QStringLiteral("CREATE VIEW answer_set AS SELECT 1 AS id")}
            << Error::Code::Foreign;
    }

    void refusesChangedShapes()
    {
        QFETCH(QStringList, statements);
        QFETCH(Error::Code, code);
        const QString path = changed(statements);
        CaseStore store;
        const auto info = store.open(path);
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().code, code);
    }

    void refusesChangedValues_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *name, const char *statement, bool opens = true) {
            QTest::newRow(name) << QString::fromLatin1(statement) << opens;
        };
        row("unknown outcome", "UPDATE answer SET outcome = 9 WHERE id = 30");
        row("negative outcome", "UPDATE answer SET outcome = -1 WHERE id = 30");
        row("unknown freshness", "UPDATE answer SET freshness = 4 WHERE id = 30");
        row("unknown flag", "UPDATE answer SET flags = 32 WHERE id = 30");
        row("unknown suspicion", "UPDATE answer SET suspicion = 4 WHERE id = 30");
        row("subnet with bits after its length",
            "UPDATE question SET client_subnet = '192.0.2.1/24' WHERE id = 7");
        row("subnet that is none", "UPDATE question SET client_subnet = 'x' WHERE id = 7");
        row("unknown carrier", "UPDATE question SET carrier = 5 WHERE id = 7");
        row("unknown kind of address", "UPDATE address_fact SET kinds = 2048 WHERE id = 7");
        row("unknown kind of name", "UPDATE name_fact SET kinds = 64");
        row("no such list", "UPDATE address_hit SET list = 999 WHERE fact = 7");
        row("list of a name that is none", "UPDATE name_hit SET list = -1");
        row("too many lists",
            "WITH RECURSIVE n (i) AS (VALUES (10) UNION ALL SELECT i + 1 FROM n WHERE i < 90) "
            "INSERT INTO address_hit SELECT 7, i, 1 FROM n");
        row("hash too long", "UPDATE list SET sha256 = zeroblob(33)");
        row("type too large", "UPDATE question SET type = 65536 WHERE id = 7");
        row("ttl too large", "UPDATE answer SET ttl_s = 4294967296 WHERE id = 30");
        row("time beyond the calendar",
            "UPDATE answer SET at_ms = 9223372036854775807 WHERE id = 30");
        row("no such question", "UPDATE answer SET question = 999 WHERE id = 30");
        row("no such name", "UPDATE question SET name = 999 WHERE id = 7");
        row("no such resolver", "UPDATE question SET resolver = 999 WHERE id = 7");
        row("id below one", "UPDATE answer SET id = -5 WHERE id = 30");
        row("no such name in a set", "UPDATE answer_set SET records = x'09e7070101' WHERE id = 3");
        row("no such address in a set",
            "UPDATE answer_set SET records = x'090101e707' WHERE id = 3");
        row("no such target in a set",
            "UPDATE answer_set SET records = x'0a0105e707' WHERE id = 3");
        row("id zero in a set", "UPDATE answer_set SET records = x'09010100' WHERE id = 3");
        row("record of no part", "UPDATE answer_set SET records = x'080101' WHERE id = 3");
        row("run of no record", "UPDATE answer_set SET records = x'010101' WHERE id = 3");
        row("text beyond its set", "UPDATE answer_set SET records = x'0c01107f61' WHERE id = 3");
        row("no such set", "UPDATE answer SET answer_set = 999 WHERE id = 30");
        row("empty set", "UPDATE answer_set SET records = x'' WHERE id = 3");
        row("set that is cut", "UPDATE answer_set SET records = x'81' WHERE id = 3");
        row("number of eleven bytes",
            "UPDATE answer_set SET records = x'8181818181818181818101' WHERE id = 3");
        row("number beyond all numbers",
            "UPDATE answer_set SET records = x'ffffffffffffffffff7f' WHERE id = 3");
        row("number written too long", "UPDATE answer_set SET records = x'8100' WHERE id = 3");
        row("set of three megabytes",
            "UPDATE answer_set SET records = "
            "CAST(x'0c0110c08db701' || printf('%.3000000c', 'x') AS BLOB) WHERE id = 3");
        row("set of too many records",
            "UPDATE answer_set SET records = "
            "CAST(x'8cf7020110' || zeroblob(6001) AS BLOB) WHERE id = 3");
        row("ttls of no set", "UPDATE answer SET answer_set = NULL WHERE id = 30");
        row("one ttl too many", "UPDATE answer SET ttls = x'01020304' WHERE id = 30");
        row("ttl of a record too large", "UPDATE answer SET ttls = x'8080808010' WHERE id = 30");
        row("no such address", "DELETE FROM address WHERE id = 7");
        row("record type too large",
            "UPDATE answer_set SET records = x'090180800401' WHERE id = 3");
        row("address of five bytes", "UPDATE address SET bytes = x'0102030405' WHERE id = 7");
        row("empty address", "UPDATE address SET bytes = x'' WHERE id = 7");
        row("no such basis", "UPDATE address_fact SET basis = 3 WHERE id = 7");
        row("point off the globe", "UPDATE address_fact SET latitude = 91, longitude = 0 "
                                   "WHERE id = 7");
        row("endless radius", "UPDATE address_fact SET radius_km = 9e999 WHERE id = 7");
        row("network number too large", "UPDATE network SET asn = 4294967296 WHERE id = 3");
        row("name with a space", "UPDATE name SET text = 'a b.test' WHERE id = 2");
        row("name with capitals", "UPDATE name SET text = 'Flux.test' WHERE id = 2");
        row("name too long", "UPDATE name SET text = printf('%.300c', 'a') WHERE id = 2");
        row("resolver of five bytes", "UPDATE resolver SET address = x'0102030405' WHERE id = 1");
        row("resolver port too large", "UPDATE resolver SET port = 65536 WHERE id = 1");
        row("huge text", "UPDATE answer_set SET records = "
                         "CAST(x'0c011080b518' || printf('%.400000c', 'x') AS BLOB) WHERE id = 3");
        row("practice neither yes nor no", "UPDATE entry SET content = x'7b7d' WHERE kind = 1",
            false);
        row("nothing said", "DELETE FROM entry WHERE kind = 1", false);
        row("huge entry", "UPDATE entry SET content = zeroblob(50000000) WHERE kind = 1", false);
        row("a head of 31 bytes", "UPDATE seal SET head = zeroblob(31)", false);
        row("more dropped than there was",
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
            "INSERT INTO dropped SELECT 3, i, x'' FROM n",
            false);
        row("no such PAP",
            "UPDATE entry SET content = "
            "CAST('{\"practice\":false,\"pap\":\"WHITE\"}' AS BLOB) WHERE kind = 1",
            false);
        row("watched name is none", "UPDATE name SET text = 'x..y' WHERE text = 'flux.test'",
            false);
    }

    void refusesChangedValues()
    {
        QFETCH(QString, statement);
        QFETCH(bool, opens);
        CaseStore store;
        const auto info = store.open(changed({statement}));
        QCOMPARE(info.has_value(), opens);
        if (opens)
            QVERIFY(!readable(store));
        else
            QCOMPARE(info.error().code, Error::Code::Damaged);
    }

    void aHugePacketIsNotRead()
    {
        CaseStore store;
        QVERIFY(store
                    .open(changed({QStringLiteral(
                        "UPDATE packet SET bytes = zeroblob(50000000) WHERE id = 30")}))
                    .has_value());
        QCOMPARE(store.read().error().code, Error::Code::Damaged);
    }

    void aHostileTextComesBackAsItIs()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        core::Observation observation = samples::observation(0);
        observation.answers.last().text =
            QStringLiteral("'); DROP TABLE answer; --\t\r\n\u202e<b>");
        store.append({{}, {observation}});
        QCOMPARE(store.read()->observations.first().answers, observation.answers);
    }

    void everyTruncationIsNoticed()
    {
        for (qsizetype length = 1; length < m_sound.size(); length += 331) {
            CaseStore store;
            const auto info = store.open(write(m_sound.first(length)));
            QVERIFY2(!info.has_value(), qPrintable(QString::number(length)));
            QVERIFY(info.error().code == Error::Code::Damaged ||
                    info.error().code == Error::Code::Foreign);
        }
        CaseStore store;
        QVERIFY(store.open(write(m_sound)).has_value());
        QVERIFY(readable(store));
    }

    void flippedBytesNeverCrash()
    {
        std::minstd_rand random(20261121);
        std::uniform_int_distribution<qsizetype> place(0, m_sound.size() - 1);
        std::uniform_int_distribution<int> bit(0, 7);
        int refused = 0;
        int read = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = m_sound;
            // Much of a small case is empty pages; a flip there harms nothing.
            qsizetype at = place(random);
            while (bytes.at(at) == '\0')
                at = place(random);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit(random)));
            CaseStore store;
            const auto info = store.open(write(bytes));
            if (!info) {
                QVERIFY(!info.error().message.isEmpty());
                ++refused;
            } else if (!readable(store)) {
                ++refused;
            } else {
                ++read;
            }
        }
        QVERIFY2(refused > 50 && read > 20,
                 qPrintable(QStringLiteral("%1 refused, %2 read").arg(refused).arg(read)));
    }
};

QTEST_GUILESS_MAIN(TestHostileCase)
#include "tst_hostilecase.moc"
