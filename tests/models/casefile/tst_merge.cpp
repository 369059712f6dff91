// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "faultvfs.h"
#include "samples.h"

using casefile::CaseStore;
using casefile::EntryKind;
using casefile::MergeResult;
using core::Batch;
using core::Error;

/// One case taken into another: all of it, once, and as it is proved there.
class TestMerge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FaultVfs m_disk;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Batch sampleBatch(int count, int first)
    {
        Batch batch = samples::batch(count, first);
        for (int n = first; n < first + count; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               core::SentPacket::Transport::Udp, samples::name("q.test"),
                               core::RecordType::A, static_cast<quint16>(n), 40 + n});
        }
        return batch;
    }

    /// Answers `first` … first + count − 1 and as many sent packets, and a name without any.
    QString makeCase(const char *name, int first, int count, bool practice = false) const
    {
        CaseStore store;
        if (!store.create(path(name), practice))
            qFatal("no case can be made");
        store.addName(samples::name("quiet" + QByteArray(name).split('.').first() + ".test"));
        store.append(sampleBatch(count, first));
        if (!store.close())
            qFatal("no case can be closed");
        return path(name);
    }

    /// The first column of all rows.
    static QVariantList column(const QString &path, const QString &query)
    {
        QVariantList values;
        const QString connection = QStringLiteral("another program");
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(path);
            database.open();
            QSqlQuery rows(database);
            if (!rows.exec(query))
                qFatal("%s: %s", qPrintable(query), qPrintable(rows.lastError().text()));
            while (rows.next())
                values.append(rows.value(0));
        }
        QSqlDatabase::removeDatabase(connection);
        return values;
    }

    static core::Result<QList<MergeResult>> merge(const QString &into, const QStringList &others)
    {
        CaseStore store;
        if (const auto opened = store.open(into); !opened)
            return core::unexpected(opened.error());
        auto merged = store.merge(others);
        if (const auto closed = store.close(); !closed)
            return core::unexpected(closed.error());
        return merged;
    }

    static Batch readAll(const QString &path)
    {
        CaseStore store;
        if (!store.open(path, true) || !store.verify()->isSound())
            return {};
        return *store.read();
    }

    static core::AnnotationLog annotated(const QString &path, const QList<core::Edit> &edits)
    {
        CaseStore store;
        if (!store.open(path))
            qFatal("the case cannot be opened");
        for (const core::Edit &edit : edits) {
            if (!store.annotate(edit))
                qFatal("the case cannot be annotated");
        }
        return *store.annotations();
    }

    static QStringList notes(const core::Annotations &now)
    {
        QStringList texts;
        for (const core::Note &note : now.notes)
            texts.append(note.text);
        return texts;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void allComesAsItIsProvedThere()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        const QByteArray before = bytesOf(other);
        QString head;
        {
            CaseStore store;
            head = store.open(other, true)->head;
        }
        const auto merged = merge(into, {other});
        QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(merged->size(), 1);
        QCOMPARE(merged->first().head, head);
        QCOMPARE(merged->first().answers, 30);
        QCOMPARE(merged->first().knownAnswers, 0);
        QCOMPARE(merged->first().sent, 30);
        QCOMPARE(merged->first().names, 1); // the quiet one
        QCOMPARE(bytesOf(other), before);

        const Batch all = readAll(into);
        QCOMPARE(all.observations.size(), 40);
        for (int n = 0; n < 40; ++n) {
            core::Observation expected = samples::observation(n);
            expected.id = n + 1;
            QCOMPARE(all.observations.at(n), expected);
        }
        QCOMPARE(all.facts.size(), readAll(other).facts.size() > 0 ? all.facts.size() : -1);
        for (const core::AddressFacts &known : readAll(other).facts) {
            QVERIFY2(std::any_of(all.facts.begin(), all.facts.end(),
                                 [&](const auto &fact) { return fact.address == known.address; }),
                     qPrintable(known.address.toString()));
        }
        // The very hashes: who holds the head of the other case can tell its pieces here.
        for (const char *table : {"packet", "sent"}) {
            const QString proofs =
                QStringLiteral("SELECT proof FROM %1 ORDER BY id").arg(QLatin1String(table));
            QCOMPARE(column(into, proofs).mid(10), column(other, proofs));
        }
    }

    void olderAnswersAreReadWhereTheyBelong()
    {
        const QString into = makeCase("case.fluxcase", 40, 20);
        const QString other = makeCase("other.fluxcase", 30, 25);
        QVERIFY(merge(into, {other}).has_value());
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        Batch all;
        connect(&store, &CaseStore::page, &store, [&](const Batch &page) { all.append(page); });
        store.readAll();
        QCOMPARE(all.observations.size(), 45);
        QSet<qint64> ids;
        for (qsizetype i = 0; i < all.observations.size(); ++i) {
            QVERIFY(i == 0 || all.observations.at(i - 1).at <= all.observations.at(i).at);
            ids.insert(all.observations.at(i).id);
        }
        QCOMPARE(ids.size(), 45);
        QCOMPARE(all.observations.first().id, 21); // stored behind the twenty of the case
        QCOMPARE(store.answer(21)->at, all.observations.first().at);
        const auto some = store.readShown({samples::name("flux.test")});
        QCOMPARE(some->observations, all.observations);
        QCOMPARE(store.read()->observations.first().id, 21);
    }

    void theCaseSaysWhenceItCame()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        annotated(other, {core::SetHeading{{QStringLiteral("Shop raid"), {}, {}}}});
        const auto merged = merge(into, {other});
        QVERIFY(merged.has_value());
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        const auto entries = store.entries({EntryKind::Merge});
        QCOMPARE(entries->size(), 1);
        const QJsonObject said = QJsonDocument::fromJson(entries->first().content).object();
        QCOMPARE(said[QLatin1String("title")].toString(), QStringLiteral("Shop raid"));
        QCOMPARE(said[QLatin1String("file")].toString(), QStringLiteral("other.fluxcase"));
        QCOMPARE(said[QLatin1String("head")].toString(), merged->first().head);
        QCOMPARE(said[QLatin1String("answers")].toInteger(), 30);
        QCOMPARE(said[QLatin1String("firstAnswer")].toInteger(), 11);
        // It stands behind all that came.
        QCOMPARE(column(into, QStringLiteral("SELECT max(id) FROM entry")).first().toLongLong(),
                 entries->first().id);
    }

    void theSameCaseTwiceAddsNothing()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        annotated(other, {core::WriteNote{0, {}, QStringLiteral("seen before")}});
        QVERIFY(merge(into, {other}).has_value());
        const QVariantList seals = column(into, QStringLiteral("SELECT head FROM seal"));
        const auto again = merge(into, {other, other});
        QVERIFY(again.has_value());
        for (const MergeResult &result : *again) {
            QCOMPARE(result.answers, 0);
            QCOMPARE(result.knownAnswers, 30);
            QCOMPARE(result.knownSent, 30);
            QCOMPARE(result.steps, 0);
            QCOMPARE(result.names, 0);
        }
        QCOMPARE(column(into, QStringLiteral("SELECT head FROM seal")), seals);
    }

    void whatTwoCopiesShareComesOnce()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = path("copy.fluxcase");
        {
            CaseStore store;
            QVERIFY(store.open(into).has_value());
            QVERIFY(store.saveCopy(other).has_value());
            store.append(sampleBatch(5, 10));
            QVERIFY(store.close().has_value());
            QVERIFY(store.open(other).has_value());
            store.append(sampleBatch(7, 20));
            // The same look-up once more is an answer of its own.
            store.append(sampleBatch(1, 3));
            QVERIFY(store.close().has_value());
        }
        const auto merged = merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().knownAnswers, 10);
        QCOMPARE(merged->first().answers, 8);
        QCOMPARE(readAll(into).observations.size(), 23);
    }

    void aThirdCaseThatBothHoldComesOnce()
    {
        const QString third = makeCase("third.fluxcase", 0, 10);
        const QString into = makeCase("case.fluxcase", 20, 10);
        const QString other = makeCase("other.fluxcase", 40, 10);
        QVERIFY(merge(into, {third}).has_value());
        QVERIFY(merge(other, {third}).has_value());
        const auto merged = merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().answers, 10);
        QCOMPARE(merged->first().knownAnswers, 10);
    }

    void aBrokenCaseIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("where");
        QTest::newRow("an answer") << QStringLiteral("UPDATE packet SET bytes = x'00' WHERE id = 8")
                                   << QStringLiteral("answer 8");
        QTest::newRow("a sent packet")
            << QStringLiteral("UPDATE sent SET bytes = 7 WHERE id = 3") << QStringLiteral("sent 3");
        QTest::newRow("an entry") << QStringLiteral("DELETE FROM entry WHERE id = 2")
                                  << QStringLiteral("entry 2");
        QTest::newRow("a seal") << QStringLiteral("UPDATE seal SET at_ms = at_ms + 1 WHERE id = 2")
                                << QStringLiteral("seal 2");
    }

    void aBrokenCaseIsRefusedAndNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QString, where);
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString sound = makeCase("sound.fluxcase", 50, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        column(other, statement);
        const QVariantList seals = column(into, QStringLiteral("SELECT head FROM seal"));
        const auto merged = merge(into, {sound, other});
        QVERIFY(!merged.has_value());
        QVERIFY(merged.error().code == Error::Code::Damaged);
        QVERIFY2(merged.error().message.startsWith(other) &&
                     merged.error().message.contains(where + QLatin1Char(',')),
                 qPrintable(merged.error().message));
        // Nothing of the sound one either.
        QCOMPARE(column(into, QStringLiteral("SELECT head FROM seal")), seals);
        QCOMPARE(column(into, QStringLiteral("SELECT count(*) FROM answer")).first().toInt(), 10);
    }

    void whatDoesNotBelongTogetherIsRefused()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString practice = makeCase("practice.fluxcase", 0, 10, true);
        QVERIFY(merge(into, {practice}).error().message.contains(QLatin1String("practice case")));
        QVERIFY(merge(into, {into}).error().message.contains(QLatin1String("the case itself")));
        QVERIFY(merge(into, {path("none.fluxcase")}).error().code == Error::Code::NotFound);
        QFile foreign(path("foreign.fluxcase"));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("no case") > 0);
        foreign.close();
        QVERIFY(merge(into, {path("foreign.fluxcase")}).error().code == Error::Code::Foreign);
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        QVERIFY(store.merge({practice}).error().code == Error::Code::ReadOnly);
    }

    void notesTagsAndMarksComeAsSteps()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 10);
        const core::Target flux = core::Target::of(samples::name("flux.test"));
        const core::Target quiet = core::Target::of(samples::name("quietother.test"));
        // Here the tag was set and taken off again, and of the verdict there is one already.
        annotated(into, {core::SetTag{{flux}, QStringLiteral("raid")},
                         core::SetTag{{flux}, QStringLiteral("raid"), false},
                         core::SetVerdict{
                             {flux.name}, QStringLiteral("Stable"), QStringLiteral("ours")}});
        annotated(other, {core::SetHeading{{QStringLiteral("Raid"), {}, QStringLiteral("Kim")}},
                          core::WriteNote{0, flux, QStringLiteral("two\nlines")},
                          core::SetTag{{flux, quiet}, QStringLiteral("raid")},
                          core::SetMark{{quiet}, core::Mark::Trusted},
                          core::SetVerdict{{flux.name, quiet.name},
                                           QStringLiteral("Fast flux"),
                                           QStringLiteral("theirs")},
                          core::SetRegistration{{quiet.name}, QDate(2026, 1, 2), {}}});
        const auto merged = merge(into, {other});
        QVERIFY(merged.has_value());
        QCOMPARE(merged->first().steps, 5);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        const core::Annotations now = store.annotations()->now();
        QCOMPARE(notes(now), {QStringLiteral("two\nlines\n← Raid · Kim")});
        QVERIFY(now.notesOn(flux).size() == 1);
        QCOMPARE(now.heading.title, QString()); // ours
        QVERIFY(!now.tags.contains(flux));
        QCOMPARE(now.tags.value(quiet), {QStringLiteral("raid")});
        QVERIFY(now.has(quiet, core::Mark::Trusted));
        QCOMPARE(now.verdictOf(flux.name)->reason, QStringLiteral("ours"));
        QCOMPARE(now.verdictOf(quiet.name)->reason, QStringLiteral("theirs ← Raid · Kim"));
        QCOMPARE(now.registrationOf(quiet.name)->date, QDate(2026, 1, 2));
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.undo().has_value());
        QCOMPARE(store.annotations()->now().notes.size(), 0);
        QCOMPARE(store.annotations()->now().verdicts.size(), 1);
        QVERIFY(store.close().has_value());
        // What was taken back does not come back, and what came is not sent home as another's.
        QCOMPARE(merge(into, {other})->first().steps, 0);
        QCOMPARE(merge(other, {into})->first().steps, 0);
    }

    void theStricterPermissionHolds()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 10);
        annotated(into, {core::SetHeading{{QStringLiteral("Mine"), {}, {}, core::Tlp::Green}}});
        annotated(other, {core::SetHeading{{{}, {}, {}, core::Tlp::Red}}});
        {
            CaseStore store;
            QVERIFY(store.open(other).has_value());
            QVERIFY(store.setPap(core::Pap::Red).has_value());
        }
        const auto merged = merge(into, {other});
        QVERIFY(merged->first().tlp == core::Tlp::Red && merged->first().pap == core::Pap::Red);
        CaseStore store;
        QVERIFY(store.open(into)->pap == core::Pap::Red);
        QCOMPARE(store.annotations()->now().heading.title, QStringLiteral("Mine"));
        QVERIFY(store.annotations()->now().heading.tlp == core::Tlp::Red);
        QVERIFY(store.close().has_value());
        // And the other way round nothing is loosened.
        const auto back = merge(other, {into});
        QVERIFY(!back->first().tlp && !back->first().pap);
    }

    void importsAreKnownHereToo()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 10);
        const QJsonObject import{{QStringLiteral("file"), QStringLiteral("dns.log")},
                                 {QStringLiteral("bytes"), 77},
                                 {QStringLiteral("state"), QStringLiteral("whole")},
                                 {QStringLiteral("sha256"), QString(64, QLatin1Char('a'))}};
        {
            CaseStore store;
            QVERIFY(store.open(other).has_value());
            QVERIFY(store.add(EntryKind::Import, import).has_value());
        }
        QCOMPARE(merge(into, {other})->first().imports, 1);
        QCOMPARE(merge(into, {other})->first().imports, 0);
        CaseStore store;
        QVERIFY(store.open(into, true).has_value());
        QJsonObject kept =
            QJsonDocument::fromJson(store.entries({EntryKind::Import})->first().content).object();
        QVERIFY(kept.take(QLatin1String("mergedFrom")).toString().startsWith(u"sha256:"));
        QCOMPARE(kept, import);
    }

    void ofARedactedCopyComesWhatItHolds()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString whole = makeCase("whole.fluxcase", 10, 10);
        const QString other = path("redacted.fluxcase");
        {
            CaseStore store;
            QVERIFY(store.open(whole).has_value());
            Batch more;
            more.observations = {samples::observation(90, "secret.test")};
            store.append(more);
            QVERIFY(store.saveRedacted(other, {samples::name("flux.test")}).has_value());
        }
        const auto merged = merge(into, {other});
        QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(merged->first().answers, 10);
        QVERIFY(merged->first().dropped > 0);
        // Later the whole case: only the rest.
        QCOMPARE(merge(into, {whole})->first().answers, 1);
    }

    void saysHowFarItIs()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 3010);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        QList<std::pair<qint64, qint64>> steps;
        QVERIFY(store
                    .merge({other}, {{},
                                     [&steps](qint64 done, qint64 all) {
                                         steps.append({done, all});
                                     }})
                    .has_value());
        QVERIFY(steps.size() >= 6); // each thousand is told, twice
        qint64 before = 0;
        for (const auto &[done, all] : std::as_const(steps)) {
            QVERIFY(done >= before && done <= all);
            QCOMPARE(all, steps.first().second);
            before = done;
        }
        QCOMPARE(steps.last().first, steps.last().second);
    }

    void endsWhileItIsStillChecked()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 3010);
        CaseStore store;
        const QString head = store.open(into)->head;
        std::stop_source stop;
        qint64 read = 0;
        const auto merged = store.merge({other}, {stop.get_token(), [&](qint64 done, qint64) {
                                                      read = done;
                                                      stop.request_stop();
                                                  }});
        QVERIFY(!merged.has_value());
        QCOMPARE(read, 1000);
        QCOMPARE(*store.head(), head);
    }

    void whoStopsItFindsTheCaseAsItWas()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        std::stop_source stop;
        stop.request_stop();
        CaseStore store;
        const QString head = store.open(into)->head;
        QVERIFY(!store.merge({other}, {stop.get_token()}).has_value());
        QCOMPARE(*store.head(), head);
        // And it goes on.
        store.append(sampleBatch(1, 77));
        QVERIFY(store.close().has_value());
        QCOMPARE(readAll(into).observations.size(), 11);
    }

    void whatIsStoredAfterwardsStaysProved()
    {
        const QString into = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 30);
        CaseStore store;
        QVERIFY(store.open(into).has_value());
        store.append(sampleBatch(1, 70));
        QVERIFY(store.merge({other}).has_value());
        QVERIFY(store.annotate(core::WriteNote{0, {}, QStringLiteral("after")}).has_value());
        store.append(sampleBatch(1, 71));
        QVERIFY(store.close().has_value());
        QCOMPARE(readAll(into).observations.size(), 42);
    }

    void aFaultOfTheDiskLeavesItAsItWasOrWhole_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("code");
        QTest::newRow("the medium vanishes") << true << SQLITE_IOERR_WRITE;
        QTest::newRow("one write fails") << false << SQLITE_IOERR_WRITE;
        QTest::newRow("the disk is full") << true << SQLITE_FULL;
    }

    void aFaultOfTheDiskLeavesItAsItWasOrWhole()
    {
        QFETCH(bool, stays);
        QFETCH(int, code);
        const QString fresh = makeCase("case.fluxcase", 0, 10);
        const QString other = makeCase("other.fluxcase", 10, 120);
        const QByteArray otherBytes = bytesOf(other);
        int refused = 0;
        for (int number = 1;; number += 4) {
            const QString into = path("copy.fluxcase");
            for (const char *ending : {"", "-wal", "-journal"})
                QFile::remove(into + QLatin1String(ending));
            QVERIFY(QFile::copy(fresh, into));
            CaseStore store;
            QVERIFY(store.open(into).has_value());
            m_disk.failAt(number, stays, code);
            const auto merged = store.merge({other});
            const bool isPast = m_disk.count() < number;
            m_disk.failAt(0, false, SQLITE_OK);
            // As after a crash: the files as they are now.
            const QString crashed = path("crashed.fluxcase");
            for (const char *ending : {"", "-wal"}) {
                QFile::remove(crashed + QLatin1String(ending));
                QVERIFY(QFile::copy(into + QLatin1String(ending), crashed + QLatin1String(ending)));
            }
            CaseStore after;
            const auto info = after.open(crashed);
            QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().detail));
            QVERIFY2(info->answers == 10 || info->answers == 130,
                     qPrintable(QStringLiteral("fault %1: %2").arg(number).arg(info->answers)));
            QCOMPARE(info->packetsSent, info->answers);
            QCOMPARE(after.entries({EntryKind::Merge})->size(), info->answers == 130 ? 1 : 0);
            if (merged)
                QCOMPARE(info->answers, 130);
            QVERIFY(after.verify()->isSound());
            QVERIFY(after.close().has_value());
            if (!merged) {
                ++refused;
                // SQLite says no more of a failed sync than that it failed.
                const bool isFull =
                    code == SQLITE_FULL && !merged.error().detail.contains(u"SQLite 1034");
                QVERIFY2(merged.error().code == (isFull ? Error::Code::Full : Error::Code::Io),
                         qPrintable(merged.error().detail));
                // Once the disk works again it can be done.
                QVERIFY(store.merge({other}).has_value());
            }
            QVERIFY(store.close().has_value());
            QCOMPARE(readAll(into).observations.size(), 130);
            if (isPast)
                break;
        }
        QVERIFY(refused > 5);
        QCOMPARE(bytesOf(other), otherBytes);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
