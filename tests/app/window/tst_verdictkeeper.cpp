// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "casefile/casestore.h"
#include "window/casereading.h"
#include "window/verdictkeeper.h"

using app::CaseReading;
using app::VerdictKeeper;
using casefile::CaseStore;
using flux::VerdictClass;

namespace {

constexpr core::UtcMs start = 1'795'269'600'000;
/// More than are judged in one turn of the event loop.
constexpr int names = 6'000;
constexpr int rounds = 40;
constexpr int gone = 1;

core::DomainName name(int which)
{
    return *core::DomainName::parse(QStringLiteral("name%1.test").arg(which));
}

/// The first name moves to networks never seen, the second does not exist, the others stay.
core::Batch answer(int which, int round)
{
    core::Observation observation;
    observation.at = start + round * 200'000LL + which;
    observation.resolver = {*core::IpAddress::parse(QStringLiteral("192.0.2.53")), 53};
    observation.subject = observation.question = name(which);
    observation.freshness = core::Freshness::Fresh;
    observation.ttlSeconds = 180;
    core::Batch batch;
    if (which == gone)
        observation.outcome = core::Outcome::NxDomain;
    for (int i = 0; which != gone && i < 4; ++i) {
        core::AddressFacts facts;
        const int host = which == 0 ? round * 4 + i : which * 4 + i + 1'000;
        facts.address = core::IpAddress::v4(0xf0000000U + static_cast<quint32>(host));
        facts.network.asn = 64'512U + static_cast<quint32>(host % 1'000);
        batch.facts.append(facts);
        observation.answers.append(
            {observation.question, core::RecordType::A, 180, facts.address, {}, {}});
    }
    batch.observations.append(observation);
    return batch;
}

} // namespace

/// What a case comes to by what is read from it, and what is new.
class TestVerdictKeeper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_case = m_folder.filePath(QStringLiteral("many.fluxcase"));
    core::SystemClock m_clock;

private slots:
    void initTestCase()
    {
        CaseStore store;
        QVERIFY(store.create(m_case, false));
        for (int round = 0; round < rounds; ++round) {
            store.append(answer(0, round));
            store.append(answer(gone, round));
        }
        for (int which = 2; which < names; ++which)
            store.append(answer(which, 0));
        QVERIFY(store.close());
    }

    void judgesManyNamesBesideEverythingElse()
    {
        app::Session session(m_clock, {});
        items::ObservationLog log;
        VerdictKeeper keeper(session, log);
        CaseReading reading(session, log);
        connect(&session, &app::Session::stored, &log, &items::ObservationLog::append);
        connect(&session, &app::Session::stored, &keeper, &VerdictKeeper::see);
        const QSignalSpy changed(&keeper, &VerdictKeeper::changed);
        QStringList order;
        connect(&log, &items::ObservationLog::judgedAnew, this,
                [&order] { order.append(QStringLiteral("all are judged")); });
        connect(&session, &app::Session::pagesDone, this, [&] {
            QMetaObject::invokeMethod(
                this, [&order] { order.append(QStringLiteral("an event")); }, Qt::QueuedConnection);
            // What the case came to before is no change, whether it is judged already or not.
            for (const int which : {0, gone, names - 1})
                emit session.stored(answer(which, rounds));
        });
        const auto opened =
            session.withStore([path = m_case](CaseStore &store) { return store.open(path); });
        QTRY_VERIFY(opened.isFinished());
        reading.begin(*opened.result());
        QTRY_VERIFY(order.contains(QStringLiteral("all are judged")));
        QCOMPARE(order,
                 QStringList({QStringLiteral("an event"), QStringLiteral("all are judged")}));
        QCOMPARE(log.names().size(), names);
        QVERIFY(log.judge().verdict(name(0)).verdictClass == VerdictClass::FastFlux);
        QVERIFY(log.judge().verdict(name(gone)).verdictClass == VerdictClass::NotResolving);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestVerdictKeeper)
#include "tst_verdictkeeper.moc"
