// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/casereading.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "core/canary.h"
#include "work/verdictoutput.h"

using app::CaseReading;
using casefile::CaseStore;

namespace {

constexpr core::UtcMs start = 1'795'269'600'000;
constexpr int rounds = 40;

core::DomainName name(int which)
{
    return *core::DomainName::parse(QStringLiteral("name%1.test").arg(which));
}

/// The first name has other addresses each time, the others keep theirs.
core::Observation answer(int which, int round)
{
    core::Observation observation;
    observation.at = start + round * 200'000LL + which;
    observation.resolver = {*core::IpAddress::parse(QStringLiteral("192.0.2.53")), 53};
    observation.subject = observation.question = name(which);
    observation.freshness = core::Freshness::Fresh;
    observation.ttlSeconds = 180;
    observation.packet = "packet";
    for (int i = 0; i < 4; ++i) {
        const int host = which == 0 ? round * 4 + i : 60'000 + which * 4 + i;
        observation.answers.append({observation.question,
                                    core::RecordType::A,
                                    180,
                                    core::IpAddress::v4(0xf0000000U + static_cast<quint32>(host)),
                                    {},
                                    {}});
    }
    return observation;
}

core::Observation canary(int round)
{
    core::Observation observation = answer(1, round);
    observation.subject = {};
    observation.question = core::canary::known();
    observation.outcome = core::Outcome::NxDomain; // which is not true: the resolver lies
    observation.answers.clear();
    return observation;
}

core::Batch firstAnswers()
{
    core::Batch batch;
    for (int round = 0; round < rounds; ++round) {
        for (int which = 0; which < 3; ++which)
            batch.observations.append(answer(which, round));
    }
    batch.observations.append(canary(1));
    return batch;
}

} // namespace

/// How the answers of a case come into the window: a small one's all, a large one's as wanted.
class TestCaseReading : public QObject
{
    Q_OBJECT

private:
    /// The parts of the window that a case is read by, with that case open.
    struct World
    {
        World(const core::Clock &clock, const QString &path, qint64 readUnasked)
            : session(clock, {})
            , reading(session, log, readUnasked)
        {
            QObject::connect(&session, &app::Session::stored, &log, &items::ObservationLog::append);
            const auto opened =
                session.withStore([path](CaseStore &store) { return store.open(path); });
            if (!QTest::qWaitFor([&] { return opened.isFinished(); }) || !opened.result())
                qFatal("%s is not opened", qPrintable(path));
            info = *opened.result();
            reading.begin(info);
            log.addNames(info.names);
        }
        qsizetype held(int which) const { return log.observations(name(which)).size(); }

        app::Session session;
        items::ObservationLog log;
        CaseReading reading;
        casefile::CaseInfo info;
    };

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    int m_cases = 0;

    QString newCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.fluxcase").arg(++m_cases));
        CaseStore store;
        if (!store.create(path, false))
            qFatal("no case");
        store.append(firstAnswers());
        flux::Verdict verdict;
        verdict.verdictClass = flux::VerdictClass::FastFlux;
        store.record(casefile::EntryKind::Verdict, app::verdictJson(name(0), start, verdict));
        if (!store.close())
            qFatal("no case");
        return path;
    }

private slots:
    void readsASmallCaseWhole()
    {
        World world(m_clock, newCase(), 1000);
        QTRY_COMPARE(world.log.size(), 3 * rounds);
        QVERIFY(world.log.unread().isEmpty());
        QVERIFY(world.reading.outstanding().isEmpty());
    }

    void readsOfALargeCaseWhatIsWanted()
    {
        World world(m_clock, newCase(), 100);
        QCOMPARE(world.log.unread().size(), 3);
        QTRY_VERIFY(world.log.unread().kept(name(0)) ==
                    std::optional(flux::VerdictClass::FastFlux));
        QVERIFY(!world.log.unread().kept(name(1)));
        QCOMPARE(world.log.size(), 0);
        world.log.unread().want(name(1));
        QTRY_COMPARE(world.held(1), rounds);
        QTRY_COMPARE(world.log.unread().size(), 2);
        QCOMPARE(world.log.size(), rounds);
    }

    /// What a name alone comes to is what it comes to beside all others.
    void judgesANameAsTheWholeCaseDoes()
    {
        const QString path = newCase();
        World whole(m_clock, path, 1000);
        QTRY_COMPARE(whole.log.size(), 3 * rounds);
        const QString copy = m_folder.filePath(QStringLiteral("copy.fluxcase"));
        QVERIFY(QFile::copy(path, copy));
        World part(m_clock, copy, 100);
        part.log.unread().want(name(2));
        part.log.unread().want(name(0));
        for (const int which : {0, 2}) {
            QTRY_COMPARE(part.held(which), rounds);
            const flux::Verdict one = part.log.judge().verdict(name(which));
            QVERIFY(one == whole.log.judge().verdict(name(which)));
        }
        // The lie that was told about no name is known in both.
        QCOMPARE(part.log.judge().resolvers().size(), 1);
        QVERIFY(part.log.judge().resolvers().first().canaries ==
                flux::ResolverReport::Canaries::Failed);
        QVERIFY(whole.log.judge().resolvers().first().canaries ==
                flux::ResolverReport::Canaries::Failed);
    }

    /// An answer that is stored while its name is read comes once.
    void takesNothingTwice()
    {
        World world(m_clock, newCase(), 100);
        QSignalSpy stored(&world.session, &app::Session::stored);
        // In the store's queue before the reading, and announced before the first page.
        const auto added = world.session.withStore([](CaseStore &store) {
            core::Batch batch;
            batch.observations = {answer(0, rounds), answer(1, rounds)};
            store.append(batch);
            store.flush();
            return true;
        });
        world.log.unread().want(name(0));
        world.log.unread().want(name(0));
        QTRY_COMPARE(world.log.unread().size(), 2);
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(world.held(0), rounds + 1);
        QCOMPARE(world.held(1), 0);
        QVERIFY(added.isFinished());
    }

    void readsTheRestBeforeWhatNeedsAll()
    {
        World world(m_clock, newCase(), 100);
        QVERIFY(!world.reading.outstanding().isEmpty());
        qsizetype there = -1;
        world.reading.whenAllRead([&] { there = world.log.size(); });
        QCOMPARE(there, -1);
        QTRY_COMPARE(there, 3 * rounds);
        QVERIFY(world.log.unread().isEmpty());
        // And at once when there is nothing to wait for.
        bool isCalled = false;
        world.reading.whenAllRead([&] { isCalled = true; });
        QVERIFY(isCalled);
    }

    /// Of a small case and a large one: what is stored and announced meanwhile comes once.
    void readsAnewWhatWasNotAnnounced_data()
    {
        QTest::addColumn<qint64>("readUnasked");
        QTest::newRow("a small case") << qint64(10'000);
        QTest::newRow("a large case") << qint64(100);
    }

    void readsAnewWhatWasNotAnnounced()
    {
        QFETCH(qint64, readUnasked);
        World world(m_clock, newCase(), readUnasked);
        world.log.unread().want(name(0)); // is being read, or was
        const auto add = [&world](int round, bool isTold) {
            world.session.withStore([round, isTold](CaseStore &store) {
                core::Batch batch;
                batch.observations = {answer(0, round), answer(3, round)};
                if (!isTold)
                    return store.takeIn(batch).has_value();
                store.append(batch);
                store.flush();
                return true;
            });
        };
        const QSignalSpy filled(&world.reading, &CaseReading::namesRead);
        const QSignalSpy told(&world.session, &app::Session::stored);
        add(rounds, false);
        // In the store's queue before the reading, and announced before the first page.
        connect(&world.reading, &CaseReading::forgetting, &world.reading,
                [&add] { add(rounds + 1, true); });
        world.reading.readAnew();
        QTRY_COMPARE(filled.size(), 1);
        add(rounds + 2, true);
        for (int which = 0; which < 4; ++which)
            world.log.unread().want(name(which));
        QTRY_COMPARE(told.size(), 2);
        QTRY_VERIFY(world.log.unread().isEmpty());
        QTRY_COMPARE(world.held(2), rounds);
        QCOMPARE(world.held(3), 3);
        QCOMPARE(world.held(0), rounds + 3);
        QCOMPARE(world.log.names().size(), 4);
        QCOMPARE(world.log.size(), 3 * rounds + 6);
    }

    void waitsForWhatIsReadAnew()
    {
        World world(m_clock, newCase(), 100);
        qsizetype there = -1;
        world.reading.whenAllRead([&] { there = world.log.size(); });
        world.reading.readAnew();
        QTRY_COMPARE(there, 3 * rounds);
    }

    void bringsNothingOfACaseThatWasLeft()
    {
        World world(m_clock, newCase(), 100);
        bool isCalled = false;
        world.reading.whenAllRead([&] { isCalled = true; });
        world.reading.leave();
        world.log.clear();
        const auto drained = world.session.withStore([](CaseStore &) { return true; });
        QTRY_VERIFY(drained.isFinished());
        QVERIFY(!isCalled);
        QCOMPARE(world.log.size(), 0);
        QVERIFY(world.log.unread().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseReading)
#include "tst_casereading.moc"
