// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casepages.h"
#include "samples.h"

using casefile::CaseExtent;
using casefile::CaseInfo;
using casefile::CaseStore;
using core::Batch;
using core::Error;

/// A case that works: what goes in comes out, after the fact and not before.
class TestCaseStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    static Batch stored(const QSignalSpy &spy, qsizetype at = 0)
    {
        return spy.at(at).at(0).value<Batch>();
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                   QLatin1String(".fluxcase"));
    }

    void everyFieldComesBack()
    {
        Batch batch = samples::batch(40);
        for (int i = 0; i <= static_cast<int>(core::Outcome::NetworkError); ++i)
            batch.observations.append(samples::failure(100 + i, static_cast<core::Outcome>(i)));
        batch.observations.append(core::Observation()); // all defaults
        {
            CaseStore store;
            QVERIFY(store.create(m_path, false).has_value());
            QSignalSpy spy(&store, &CaseStore::stored);
            store.append(batch);
            store.flush();
            QCOMPARE(spy.count(), 1);
            for (qsizetype i = 0; i < batch.observations.size(); ++i) {
                batch.observations[i].id = stored(spy).observations.at(i).id;
                QCOMPARE(batch.observations.at(i).id, i + 1);
            }
            QCOMPARE(stored(spy), samples::withoutPackets(batch));
            QVERIFY(store.close().has_value());
        }
        CaseStore store;
        QVERIFY(store.open(m_path).has_value());
        const auto read = store.read();
        QVERIFY(read.has_value());
        QCOMPARE(read->observations, batch.observations);
        QCOMPARE(read->facts, batch.facts);
        QCOMPARE(read->names, batch.names);
        QCOMPARE(pagesOf(store), samples::withoutPackets(batch));
    }

    void aCaseInMemoryDoesTheSame()
    {
        CaseStore store;
        const auto info = store.create({}, true);
        QVERIFY(info.has_value());
        QVERIFY(info->path.isEmpty());
        QVERIFY(info->practice);
        QVERIFY(!info->readOnly);
        QSignalSpy spy(&store, &CaseStore::stored);
        store.append(samples::batch(3));
        QVERIFY(spy.wait());
        QCOMPARE(pagesOf(store), stored(spy));
        QVERIFY(store.saveCopy(m_path).has_value());
        QVERIFY(store.close().has_value());
        QVERIFY(store.open(m_path).has_value());
        QCOMPARE(pagesOf(store), stored(spy));
        QVERIFY(store.info()->practice);
    }

    void whatIsTakenInIsStoredAndNotAnnounced()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        const QSignalSpy spy(&store, &CaseStore::stored);
        store.append(samples::batch(1, 0));
        QVERIFY(store.takeIn(samples::batch(700, 1)).has_value());
        QCOMPARE(spy.count(), 1); // what was gathered, before it
        QCOMPARE(stored(spy).observations.size(), 1);
        QCOMPARE(store.info()->answers, 701);
        QVERIFY(store.verify()->isSound());
        QVERIFY(store.close().has_value());
        QVERIFY(!store.takeIn(samples::batch(1, 0)).has_value());
        QVERIFY(store.open(m_path, true).has_value());
        QVERIFY(!store.takeIn(samples::batch(1, 0)).has_value());
    }

    void answersAreGatheredForAQuarterOfASecond()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        QSignalSpy spy(&store, &CaseStore::stored);
        QElapsedTimer clock;
        clock.start();
        store.append(samples::batch(1, 0));
        store.append(samples::batch(2, 1));
        QCOMPARE(spy.count(), 0); // nothing is shown before it is stored
        QVERIFY(spy.wait());
        QVERIFY2(clock.elapsed() >= 200, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(stored(spy).observations.size(), 3);
    }

    void fiveHundredAnswersAreStoredAtOnce()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        QSignalSpy spy(&store, &CaseStore::stored);
        store.append(samples::batch(499));
        QCOMPARE(spy.count(), 0);
        store.append(samples::batch(1, 499));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(stored(spy).observations.size(), 500);
    }

    void whatIsShownIsInTheFile()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        int shown = 0;
        connect(&store, &CaseStore::stored, this, [&](const Batch &batch) {
            // A copy of the files as they are on disk at this very moment, as after a crash.
            const QString copy = m_folder.filePath(QStringLiteral("copy%1.fluxcase").arg(shown));
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + QLatin1String("-wal"), copy + QLatin1String("-wal")));
            CaseStore other;
            QVERIFY(other.open(copy).has_value());
            const auto read = other.read();
            QVERIFY(read.has_value());
            shown += static_cast<int>(batch.observations.size());
            QCOMPARE(read->observations.size(), shown);
            QCOMPARE(read->observations.last().id, batch.observations.last().id);
        });
        for (int i = 0; i < 4; ++i) {
            store.append(samples::batch(5, 5 * i));
            store.flush();
        }
        QCOMPARE(shown, 20);
    }

    void pagesAreBoundedAndFactsComeInTime()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        store.append(samples::batch(5001));
        QSignalSpy pages(&store, &CaseStore::page);
        store.flush();
        store.readAll();
        QCOMPARE(pages.count(), 2);
        QCOMPARE(stored(pages, 0).observations.size(), 5000);
        QCOMPARE(stored(pages, 1).observations.size(), 1);
        QSet<core::IpAddress> known;
        for (qsizetype i = 0; i < pages.count(); ++i) {
            for (const core::AddressFacts &facts : stored(pages, i).facts)
                known.insert(facts.address);
            for (const core::Observation &observation : stored(pages, i).observations)
                QVERIFY(known.contains(observation.addresses().constFirst()));
        }
    }

    void aPageIsNotRepeatedByWhatIsGathered()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        QSignalSpy spy(&store, &CaseStore::stored);
        store.append(samples::batch(2));
        QVERIFY(pagesOf(store).isEmpty());
        QVERIFY(spy.wait());
        QCOMPARE(pagesOf(store).observations.size(), 2);
    }

    void readsOnlyTheNamesAskedFor()
    {
        CaseStore store;
        QVERIFY(store.create({}, false).has_value());
        Batch batch;
        for (int i = 0; i < 30; ++i) {
            batch.observations.append(samples::observation(i, i % 3 ? QByteArray("other.test")
                                                                    : QByteArray("flux.test")));
        }
        store.append(batch);
        const auto flux = store.read({samples::name("flux.test")});
        QVERIFY(flux.has_value());
        QCOMPARE(flux->observations.size(), 10);
        for (const core::Observation &observation : flux->observations) {
            core::Observation expected =
                samples::observation(static_cast<int>(observation.id) - 1, "flux.test");
            expected.id = observation.id;
            QCOMPARE(observation, expected);
        }
        QCOMPARE(store.read({samples::name("flux.test"), samples::name("other.test")})
                     ->observations.size(),
                 30);
        QVERIFY(store.read({samples::name("nobody.test")})->isEmpty());
    }

    void oneAnswerComesWithItsPacket()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(7));
        core::Observation fifth = samples::observation(4);
        fifth.id = 5;
        QCOMPARE(*store.answer(5), fifth); // gathered so far, and stored for this
        for (const qint64 none : {-1, 0, 8}) {
            const auto answer = store.answer(none);
            QVERIFY(!answer.has_value());
            QCOMPARE(answer.error().code, core::Error::Code::Invalid);
        }
        QVERIFY(store.close().has_value());
        QVERIFY(!store.answer(5).has_value());
    }

    void whatIsShownOfNamesHasNoPackets()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(5));
        core::Observation other = samples::observation(5, "other.test");
        store.append({{}, {other}});
        auto expected = samples::withoutPackets(*store.read({samples::name("flux.test")}));
        QCOMPARE(*store.readShown({samples::name("flux.test")}), expected);
        QCOMPARE(expected.observations.size(), 5);
        QVERIFY(store.readShown({samples::name("none.test")})->isEmpty());
        QVERIFY(store.readShown({})->isEmpty());
    }

    void packetLogIsKeptAndNotShown()
    {
        Batch batch = samples::batch(2);
        for (int n = 0; n < 5; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               static_cast<core::SentPacket::Transport>(n % 4),
                               samples::name("q\\.x.test"), core::RecordType::HTTPS,
                               static_cast<quint16>(65'535 - n), 40 + n});
        }
        CaseStore store;
        QVERIFY(store.create(m_path, false, core::Pap::Clear).has_value());
        QSignalSpy spy(&store, &CaseStore::stored);
        store.append(batch);
        store.append({{}, {}, {}, {batch.sent.first()}});
        store.flush();
        QCOMPARE(spy.count(), 1);
        QVERIFY(stored(spy).sent.isEmpty());
        QCOMPARE(store.info()->packetsSent, 6);
        store.append({{}, {}, {}, {batch.sent.last()}});
        store.flush();
        QVERIFY2(spy.count() == 1, "a packet alone is nothing to show");
        QVERIFY(store.close().has_value());
        const auto again = store.open(m_path, true);
        QCOMPARE(again->packetsSent, 7);
        QVERIFY(again->pap == core::Pap::Clear);
        QVERIFY2(!store.setPap(core::Pap::Green), "it is open for reading only");
    }

    void infoSaysWhatIsInIt()
    {
        CaseStore store;
        const auto created = store.create(m_path, false);
        QVERIFY(created.has_value());
        CaseInfo expected;
        expected.path = m_path;
        expected.fluxcaseVersion = QStringLiteral(FLUXCASE_VERSION);
        expected.head = created->head;
        expected.entries = 1; // what the case says about itself
        QCOMPARE(*created, expected);

        store.addName(samples::name("late.test"));
        store.addName(samples::name("flux.test"));
        store.addName(samples::name("late.test"));
        store.append(samples::batch(10));
        store.append({{}, {samples::observation(3, "other.test")}});
        QVERIFY(store.setPap(core::Pap::Green));
        expected.pap = core::Pap::Green;
        expected.names = {samples::name("late.test"), samples::name("flux.test"),
                          samples::name("other.test")};
        expected.answers = 11;
        expected.geoSources =
            QStringList{QStringLiteral("networks 2026-11-01"), QStringLiteral("places 2026-11-02")};
        expected.lists = QStringLiteral("list-0 2026-11-12,list-1 2026-11-10,list-1 2026-11-11,"
                                        "list-2 2026-11-11,list-2 2026-11-12,list-3 2026-11-10,"
                                        "list-3 2026-11-12,list-4 2026-11-10,list-4 2026-11-11")
                             .split(QLatin1Char(','));
        const auto info = store.info();
        QVERIFY(info.has_value());
        QVERIFY(info->head != created->head);
        expected.head = info->head;
        // 2 of the case, 3 watched names, 10 addresses, 4 names, 9 lists, 11 answers
        expected.entries = 39;
        QCOMPARE(*info, expected);
        const auto extent = store.extent();
        QVERIFY(extent.has_value());
        QVERIFY(*extent ==
                (CaseExtent{10, samples::observation(0).at, samples::observation(9).at}));
        QVERIFY(store.close().has_value());
        QCOMPARE(*store.open(m_path), expected);
    }

    void aNameIsStoredWithoutAnAnswer()
    {
        {
            CaseStore store;
            QVERIFY(store.create(m_path, false).has_value());
            store.addName(samples::name("quiet.test"));
        } // the destructor stores what is gathered
        CaseStore store;
        QCOMPARE(store.open(m_path)->names, {samples::name("quiet.test")});
    }

    void aClosedCaseIsOnePrivateFile()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        const auto ownerOnly =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        store.append(samples::batch(20));
        store.flush();
        QVERIFY(QFile::exists(m_path + QLatin1String("-wal")));
        QCOMPARE(QFile::permissions(m_path + QLatin1String("-wal")), ownerOnly);
        QVERIFY(store.close().has_value());
        const QFileInfo info(m_path);
        QCOMPARE(info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files),
                 {info.fileName()});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QCOMPARE(header.first(16), QByteArray("SQLite format 3\0", 16));
        QCOMPARE(header.sliced(68, 4), QByteArray("FLXC"));
        QCOMPARE(header.at(18), '\1'); // not in WAL mode: readable in a read-only folder
    }

    void aCopyIsWholeAndPrivateAndReplaces()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(25));
        const QString copy = m_folder.filePath(QStringLiteral("a copy, 100%?#.fluxcase"));
        QFile old(copy);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("something else");
        old.close();
        const auto before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        const auto saved = store.saveCopy(copy);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        CaseStore other;
        QVERIFY(other.open(copy).has_value());
        QCOMPARE(*other.read(), *store.read());
    }

    void aCopyNeverReplacesTheCaseItselfNorAnOpenOne()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        QCOMPARE(store.saveCopy(m_path).error().code, Error::Code::Invalid);
        CaseStore other;
        const QString open = m_folder.filePath(QStringLiteral("open.fluxcase"));
        QVERIFY(other.create(open, false).has_value());
        QCOMPARE(store.saveCopy(open).error().code, Error::Code::Busy);
        QCOMPARE(store.saveCopy(m_folder.filePath(QStringLiteral("none/x.fluxcase"))).error().code,
                 Error::Code::Io);
        QVERIFY(other.info().has_value());
    }

    void openingAnotherCaseClosesTheFirst()
    {
        const QString second = m_folder.filePath(QStringLiteral("second.fluxcase"));
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(2));
        QVERIFY(store.create(second, false).has_value());
        QVERIFY(!QFile::exists(m_path + QLatin1String("-wal")));
        CaseStore other;
        QCOMPARE(other.open(m_path)->answers, 2);
    }

    void aRefusedOpeningKeepsTheCaseThatIsOpen()
    {
        CaseStore store;
        QVERIFY(store.create(m_path, false).has_value());
        store.append(samples::batch(2));
        QVERIFY(!store.open(m_folder.filePath(QStringLiteral("missing.fluxcase"))).has_value());
        QCOMPARE(store.info()->answers, 2);
        // The open case itself just stays open.
        QCOMPARE(store.open(m_path)->answers, 2);
    }
};

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
