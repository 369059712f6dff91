// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "casefile/casestore.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;
using casefile::Verification;
using core::Batch;

/// The evidence chain: what it proves, and that nothing in a case changes without it.
class TestEvidence : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_sound; ///< bytes of a closed case with every kind of evidence
    QByteArray m_head;
    QByteArray m_earlierHead;

    static Batch sampleBatch(int count, int first = 0)
    {
        Batch batch = samples::batch(count, first);
        for (int n = first; n < first + count; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               static_cast<core::SentPacket::Transport>(n % 4),
                               samples::name("q\\.x.test"), core::RecordType::HTTPS,
                               static_cast<quint16>(65'535 - n), 40 + n});
        }
        return batch;
    }

    QString write(const QByteArray &bytes)
    {
        for (const auto *ending : {"", "-wal", "-journal", "-shm"})
            QFile::remove(m_path + QLatin1String(ending));
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return m_path;
    }

    QList<QVariantList> execute(const QString &path, const QString &statement)
    {
        QList<QVariantList> rows;
        const QString connection = QStringLiteral("another program");
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            while (query.next()) {
                QVariantList row;
                for (int i = 0; query.value(i).isValid(); ++i)
                    row.append(query.value(i));
                rows.append(row);
            }
        }
        QSqlDatabase::removeDatabase(connection);
        return rows;
    }

    static Verification verified(const QString &path, const QByteArray &expected = {})
    {
        CaseStore store;
        const auto opened = store.open(path, true);
        if (!opened)
            return {0, 0, {}, Verification::Fault{QStringLiteral("file"), 0, {}}, false};
        return *store.verify(expected);
    }

    static QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    static QByteArray headOf(const casefile::CaseInfo &info) { return info.head.mid(7).toLatin1(); }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("case.fluxcase"));
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.addName(samples::name("quiet.test"));
        store.append(sampleBatch(30));
        store.flush();
        m_earlierHead = headOf(*store.info());
        store.append(sampleBatch(30, 30));
        store.append({{}, {samples::failure(1, core::Outcome::Timeout)}});
        store.flush();
        QVERIFY(store.add(EntryKind::Verdict, {{QStringLiteral("class"), QStringLiteral("Stable")}})
                    .has_value());
        QVERIFY(store.add(EntryKind::Note, {{QStringLiteral("text"), QStringLiteral("ä note")}})
                    .has_value());
        m_head = headOf(*store.info());
        QVERIFY(store.close().has_value());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sound = file.readAll();
    }

    void aSoundCaseIsProved()
    {
        const QString path = write(m_sound);
        const Verification result = verified(path, m_head);
        QVERIFY2(!result.broken, result.broken
                                     ? qPrintable(result.broken->where + QLatin1Char(' ') +
                                                  QString::number(result.broken->id))
                                     : "");
        QVERIFY(result.isSound());
        QCOMPARE(result.head, QLatin1String("sha256:") + QString::fromLatin1(m_head));
        CaseStore store;
        QCOMPARE(store.open(path, true)->entries, result.entries);
        // 1 of the case, 2 watched names, 60 addresses, 4 names, 9 lists, 60 sent packets,
        // 61 answers, a verdict, a note; the addresses repeat.
        QVERIFY(result.entries > 61 + 60 + 1 + 2 + 4 + 2);
        QVERIFY(verified(path, m_earlierHead).holdsExpected);
        QVERIFY(!verified(path, QByteArray(64, 'a')).isSound());
        QVERIFY(!verified(path, QByteArray(64, 'a')).broken);
    }

    void nothingIsTouched()
    {
        const QString path = write(m_sound);
        QVERIFY(verified(path).isSound());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_sound);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 {QStringLiteral("case.fluxcase")});
    }

    void theHashesAreAsTheyAreDocumented()
    {
        // Computed here from the rows alone, as casefile/canonical.h and evidencechain.h say.
        const QString path = write(m_sound);
        const auto entries = execute(path, QStringLiteral("SELECT at_ms, content, proof FROM entry "
                                                          "WHERE id = 1"));
        const qint64 at = entries.first().at(0).toLongLong();
        const QByteArray content = entries.first().at(1).toByteArray();
        const auto number = [](quint64 value) {
            QByteArray bytes;
            for (; value >= 128; value /= 128)
                bytes.append(static_cast<char>(value % 128 + 128));
            return bytes.append(static_cast<char>(value));
        };
        const QByteArray canonical = QByteArray(1, '\1') + number(static_cast<quint64>(2 * at)) +
                                     number(static_cast<quint64>(content.size())) + content;
        const QByteArray proof = entries.first().at(2).toByteArray();
        QCOMPARE(proof.size(), 24);
        const QByteArray hash = sha256(proof.first(16) + canonical);
        QCOMPARE(proof.last(8), hash.first(8));
        const auto seals = execute(path, QStringLiteral("SELECT at_ms, last_entry, last_sent, "
                                                        "last_answer, head FROM seal "
                                                        "WHERE id = 1"));
        QByteArray sealed(32, '\0');
        for (int i = 0; i < 4; ++i) {
            QByteArray eight(8, '\0');
            qToBigEndian(seals.first().at(i).toLongLong(), eight.data());
            sealed += eight;
        }
        QCOMPARE(seals.first().at(1).toLongLong(), 1);
        QCOMPARE(seals.first().at(4).toByteArray(), sha256(sealed + hash));
    }

    void everyPieceHasRandomBytesOfItsOwn()
    {
        const QString path = write(m_sound);
        const auto salts =
            execute(path, QStringLiteral("SELECT count(DISTINCT substr(proof, 1, 16)),"
                                         " count(*) FROM (SELECT proof FROM entry "
                                         "UNION ALL SELECT proof FROM sent "
                                         "UNION ALL SELECT proof FROM packet)"));
        QCOMPARE(salts.first().at(0), salts.first().at(1));
        QVERIFY(salts.first().at(0).toInt() > 100);
    }

    void aChangeIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("where");
        QTest::addColumn<qint64>("id");
        const auto row = [](const char *name, const char *statement, const char *where, qint64 id) {
            QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(where)
                                << id;
        };
        row("packet", "UPDATE packet SET bytes = x'00' WHERE id = 17", "answer", 17);
        row("monotonic time", "UPDATE packet SET monotonic_ns = 5 WHERE id = 17", "answer", 17);
        row("time", "UPDATE answer SET at_ms = at_ms + 1 WHERE id = 17", "answer", 17);
        row("outcome", "UPDATE answer SET outcome = 1 WHERE id = 17", "answer", 17);
        row("freshness", "UPDATE answer SET freshness = 3 - freshness WHERE id = 17", "answer", 17);
        row("flags", "UPDATE answer SET flags = 31 - flags WHERE id = 17", "answer", 17);
        row("suspicion", "UPDATE answer SET suspicion = 3 - suspicion WHERE id = 17", "answer", 17);
        row("round trip", "UPDATE answer SET round_trip_us = 7 WHERE id = 17", "answer", 17);
        row("ttl", "UPDATE answer SET ttl_s = 7 WHERE id = 17", "answer", 17);
        row("ttls of the records", "UPDATE answer SET ttls = x'01' WHERE id = 17", "answer", 17);
        row("records", "UPDATE answer SET answer_set = 1 WHERE id = 17", "answer", 17);
        row("question", "UPDATE answer SET question = 1 WHERE id = 17", "answer", 17);
        row("proof", "UPDATE packet SET proof = zeroblob(24) WHERE id = 17", "answer", 17);
        row("short proof", "UPDATE packet SET proof = x'00' WHERE id = 17", "answer", 17);
        row("answer taken out", "DELETE FROM answer WHERE id = 17", "answer", 17);
        row("answer that cannot be read", "UPDATE answer SET outcome = 99 WHERE id = 17", "answer",
            17);
        row("half an answer taken out", "DELETE FROM packet WHERE id = 17", "answer", 17);
        row("last answer taken out", "DELETE FROM answer WHERE id = 61", "answer", 61);
        row("answer put in", "INSERT INTO packet VALUES (62, 0, zeroblob(24), NULL)", "answer", 62);
        row("name", "UPDATE name SET text = 'flux.tesu' WHERE text = 'flux.test'", "entry", 52);
        row("address", "UPDATE address SET bytes = x'c6336499' WHERE id = 1", "entry", 3);
        row("resolver", "UPDATE resolver SET port = 54 WHERE id = 1", "sent", 1);
        row("carrier",
            "UPDATE answer SET question = (SELECT b.id FROM question a JOIN question b "
            "USING (subject, name, type, resolver, client_subnet) WHERE a.id = 1 "
            "AND b.carrier <> a.carrier LIMIT 1) WHERE id = 1",
            "answer", 1);
        row("type", "UPDATE question SET type = 16 WHERE id = 1", "answer", 1);
        row("client subnet", "UPDATE question SET client_subnet = '192.0.2.0/25' WHERE id = 1",
            "answer", 1);
        row("fact", "UPDATE address_fact SET radius_km = 51 WHERE id = 1", "entry", 3);
        row("point", "UPDATE address_fact SET latitude = -12.26 WHERE id = 1", "entry", 3);
        row("list", "UPDATE list SET date = date || ' '", "entry", 4);
        row("fact put in",
            "INSERT INTO address_fact SELECT 1000, address, network, 'XX', city, latitude, "
            "longitude, radius_km, basis, place_source, operator_name, provider, kinds "
            "FROM address_fact WHERE id = 1",
            "file", 0);
        row("sent packet", "UPDATE sent SET bytes = bytes + 1 WHERE id = 9", "sent", 9);
        row("sent packets taken out", "DELETE FROM sent WHERE id > 8", "sent", 9);
        row("entry", "UPDATE entry SET content = x'7b7d' WHERE kind = 9", "entry", 0);
        row("entry of another kind", "UPDATE entry SET kind = 8 WHERE kind = 7", "entry", 0);
        row("time of an entry", "UPDATE entry SET at_ms = at_ms - 1 WHERE id = 2", "entry", 2);
        row("seal", "UPDATE seal SET at_ms = at_ms + 1 WHERE id = 2", "seal", 2);
        row("head", "UPDATE seal SET head = zeroblob(32) WHERE id = 2", "seal", 2);
        row("seal taken out", "DELETE FROM seal WHERE id = 2", "seal", 2);
        row("last seal taken out", "DELETE FROM seal WHERE id = (SELECT max(id) FROM seal)",
            "entry", 0);
        row("all seals taken out", "DELETE FROM seal", "seal", 1);
        row("dropped and gone", "INSERT INTO dropped VALUES (3, 17, zeroblob(32))", "file", 0);
    }

    void aChangeIsFoundAndNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QString, where);
        QFETCH(qint64, id);
        const QString path = write(m_sound);
        execute(path, statement);
        CaseStore store;
        QVERIFY(store.open(path, true).has_value() || where == QLatin1String("seal"));
        if (!store.info())
            return; // refused already
        const auto result = store.verify();
        QVERIFY(result.has_value());
        QVERIFY(result->broken.has_value());
        QCOMPARE(result->broken->where, where);
        if (id > 0)
            QCOMPARE(result->broken->id, id);
        QVERIFY(!result->broken->reason.isEmpty());
    }

    void aChangeWithANewProofBreaksTheSeal()
    {
        // Whoever makes the check of a piece anew still needs the head.
        const QString path = write(m_sound);
        const QByteArray canonical =
            QByteArray(1, '\11') + QByteArray(1, '\0') + QByteArray(1, '\2') + QByteArray("{}");
        const QByteArray salt(16, 's');
        const QByteArray hash = sha256(salt + canonical);
        const QByteArray proof = salt + hash.first(8);
        execute(path, QStringLiteral("UPDATE entry SET at_ms = 0, content = x'7b7d', proof = x'%1' "
                                     "WHERE kind = 9")
                          .arg(QString::fromLatin1(proof.toHex())));
        const Verification result = verified(path);
        QVERIFY(result.broken.has_value());
        QCOMPARE(result.broken->where, QStringLiteral("seal"));
    }

    void aRedactedCopyProvesTheSame()
    {
        const QString path = m_folder.filePath(QStringLiteral("two.fluxcase"));
        const QString copy = m_folder.filePath(QStringLiteral("redacted.fluxcase"));
        CaseStore store;
        QVERIFY(store.create(path, false).has_value());
        Batch batch = sampleBatch(20);
        for (int n = 0; n < 20; ++n) {
            core::Observation secret = samples::observation(n + 100, "secret.test");
            secret.answers.append({secret.subject,
                                   core::RecordType::A,
                                   60,
                                   core::IpAddress::v4(0xcb007101U + static_cast<quint32>(n)),
                                   {},
                                   {}});
            batch.observations.insert(2 * n, secret);
        }
        batch.sent.append({5, samples::observation(1).resolver, core::SentPacket::Transport::Udp,
                           samples::name("q1.flux.test"), core::RecordType::A, 7, 40});
        core::AddressFacts facts = samples::facts(1);
        facts.address = core::IpAddress::v4(0xcb007103U);
        batch.facts.append(facts);
        store.append(batch);
        store.record(EntryKind::Verdict, {{QStringLiteral("name"), QStringLiteral("secret.test")}});
        store.record(EntryKind::Verdict, {{QStringLiteral("name"), QStringLiteral("flux.test")}});
        store.flush();
        const auto before = store.info();
        const auto kept = store.read({samples::name("flux.test")});
        const auto saved = store.saveRedacted(copy, {samples::name("flux.test")});
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(store.verify()->isSound());
        QVERIFY(store.close().has_value());

        const Verification result = verified(copy, headOf(*before));
        QVERIFY2(result.isSound(),
                 result.broken ? qPrintable(result.broken->where + result.broken->reason) : "");
        QCOMPARE(result.entries, before->entries);
        QVERIFY(result.dropped >= 20 + 20 + 2);
        const auto opened = store.open(copy);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->head, before->head);
        QCOMPARE(opened->answers, 20);
        QCOMPARE(opened->packetsSent, 1);
        QCOMPARE(opened->names, {samples::name("flux.test")});
        QCOMPARE(*store.read({samples::name("flux.test")}), *kept);
        QCOMPARE(store.entries({EntryKind::Verdict})->size(), 1);
        // It goes on as a case like any other.
        store.append(samples::batch(3, 200));
        store.flush();
        QVERIFY(store.verify(headOf(*before))->isSound());
        QVERIFY(store.close().has_value());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("secret"), "nothing of the rest is in the file");
        // A hash that was changed is noticed.
        execute(copy, QStringLiteral("UPDATE dropped SET hash = zeroblob(32) WHERE stream = 3 AND "
                                     "id = (SELECT min(id) FROM dropped WHERE stream = 3)"));
        QVERIFY(!verified(copy).isSound());
    }

    void entriesComeBackInOrder()
    {
        CaseStore store;
        QVERIFY(store.open(write(m_sound)).has_value());
        const auto added = store.add({{0, 0, EntryKind::Tag, "{\"tag\":\"a\"}"},
                                      {0, 0, EntryKind::Mark, "{\"mark\":\"b\"}"}});
        QVERIFY(added.has_value());
        QVERIFY(added->at(0).id > 0 && added->at(1).id == added->at(0).id + 1);
        QVERIFY(added->at(0).at > 1'700'000'000'000);
        const auto read = store.entries({EntryKind::Tag, EntryKind::Mark, EntryKind::Note});
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(1), added->at(0));
        QCOMPARE(read->at(2), added->at(1));
        QVERIFY(store.verify()->isSound());
        // Nothing of several is stored when one cannot be.
        const qint64 before = store.info()->entries;
        QVERIFY(!store
                     .add({{0, 0, EntryKind::Tag, "{}"},
                           {0, 0, EntryKind::Tag, QByteArray(1'000'001, ' ')}})
                     .has_value());
        QCOMPARE(store.info()->entries, before);
        QVERIFY(store.verify()->isSound());
    }

    void everyFlippedByteIsNoticedOrChangesNothing()
    {
        // The sanitizers are slow.
        const int rounds = qEnvironmentVariableIntValue("FLUXCASE_FLIPS") > 0
                               ? qEnvironmentVariableIntValue("FLUXCASE_FLIPS")
                               : 1000;
        const auto dump = [](const QString &path) {
            CaseStore store;
            const auto info = store.open(path, true);
            core::Result<Batch> all = store.read();
            const auto entries =
                store.entries({EntryKind::Info, EntryKind::Verdict, EntryKind::Note});
            return std::make_tuple(info ? info->names : QList<core::DomainName>(),
                                   info ? info->head : QString(), info ? info->packetsSent : -1,
                                   all ? *all : Batch(),
                                   entries ? *entries : QList<casefile::Entry>());
        };
        const auto expected = dump(write(m_sound));
        std::minstd_rand random(20261122);
        std::uniform_int_distribution<qsizetype> place(0, m_sound.size() - 1);
        std::uniform_int_distribution<int> bit(0, 7);
        int noticed = 0;
        int harmless = 0;
        for (int i = 0; i < rounds; ++i) {
            QByteArray bytes = m_sound;
            // Much of a small case is empty pages; a flip there harms nothing.
            qsizetype at = place(random);
            while (bytes.at(at) == '\0')
                at = place(random);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit(random)));
            const QString path = write(bytes);
            if (!verified(path).isSound()) {
                ++noticed;
                continue;
            }
            const auto found = dump(path);
            QVERIFY2(found == expected, qPrintable(QStringLiteral("byte %1").arg(at)));
            ++harmless;
        }
        qInfo("%d flips noticed, %d changed nothing", noticed, harmless);
        QVERIFY(noticed > rounds / 2);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
