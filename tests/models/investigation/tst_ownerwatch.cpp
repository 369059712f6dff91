// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "investigation/investigation.h"
#include "scriptedresolver.h"

using namespace scripted;
using core::Freshness;
using core::Observation;
using core::Suspicion;
using investigation::Investigation;
using Audience = core::ResolverProfile::Audience;

namespace {

const core::Endpoint finder{core::IpAddress::v4(0x7f000001), 5301};
// Never asked by anybody: the resolvers of these tests are scripts.
const core::Endpoint ownServer{core::IpAddress::v4(0x09000001), 53};
const core::Endpoint registryServer{core::IpAddress::v4(0x09000002), 53};

Reply authoritative(Reply reply)
{
    reply.message->authoritative = true;
    return reply;
}

Reply referral()
{
    Reply reply = failed(Outcome::NoData);
    reply.message = dns::Message();
    core::Record delegation = target("a.test", RecordType::NS, name("ns1.a.test"));
    delegation.ttlSeconds = 172'800;
    reply.message->authority = {delegation};
    reply.message->additional = {address("ns1.a.test", ownServer.address.toV4(), 172'800),
                                 address("elsewhere.test", 0xc0000242U, 172'800)};
    return reply;
}

/// The world of www.a.test as a resolver tells it.
Reply asFinder(const Question &question)
{
    const bool isNs = question.type == RecordType::NS;
    if (question.name == name("a.test") && isNs)
        return noError({target("a.test", RecordType::NS, name("ns1.a.test"))});
    if (question.name == name("ns1.a.test") && question.type == RecordType::A)
        return noError({address("ns1.a.test", ownServer.address.toV4(), 60)});
    if (question.name == name("test") && isNs)
        return noError({target("test", RecordType::NS, name("ns.registry.test"))});
    if (question.name == name("ns.registry.test") && question.type == RecordType::A)
        return noError({address("ns.registry.test", registryServer.address.toV4(), 60)});
    if (question.name == name("www.a.test") && question.type == RecordType::A)
        return noError({address("www.a.test", 0xc0000299U, 60)});
    return noData("a.test");
}

/// A watch of www.a.test, whose own server does as the test says.
struct Watch
{
    explicit Watch(Audience audience, std::function<Reply(const Question &)> own)
        : investigation(clock, [this, own](const core::Endpoint &endpoint) {
            const auto script = [own](const Asked &one) {
                if (one.resolver == registryServer)
                    return referral();
                return one.resolver == ownServer ? own(one.question) : asFinder(one.question);
            };
            return std::make_unique<ScriptedResolver>(endpoint, script, &asked);
        })
    {
        core::ResolverProfile profile;
        profile.audience = audience;
        profile.resolvers = {finder};
        profile.asksParents = true;
        investigation.setUp(profile, std::make_shared<geo::GeoDatabase>(),
                            std::make_shared<knowledge::Knowledge>());
        investigation.setPap(core::Pap::Green);
        QObject::connect(&investigation, &Investigation::observed, &investigation,
                         [this](const core::Batch &batch) { seen.append(batch); });
        plan.minInterval = std::chrono::milliseconds(1);
        plan.maxInterval = std::chrono::milliseconds(20);
        investigation.watch({name("www.a.test")}, plan);
    }

    std::optional<Observation> from(const core::Endpoint &server, RecordType type) const
    {
        for (const Observation &one : seen.observations) {
            if (one.resolver == server && one.type == type)
                return one;
        }
        return std::nullopt;
    }

    core::SystemClock clock;
    QList<Asked> asked;
    core::Batch seen;
    core::PollPlan plan;
    Investigation investigation;
};

} // namespace

/// A watch that asks the name's own servers and those of the zone above.
class TstOwnerWatch : public QObject
{
    Q_OBJECT

private slots:
    void asksDirectlyWithoutRecursion();
    void keepsTheParentsReferralApart();
    void findingTheWayIsNoEvidence();
    void oneQuestionASecond();
    void aLameServerIsRecordedAndNotUsed_data();
    void aLameServerIsRecordedAndNotUsed();
    void recordsFromOutsideTheZoneAreDropped();
    void anAliasOutOfTheZoneIsNoAbsence();
    void amberEndsIt();
    void endsWithServersStillOut();
};

void TstOwnerWatch::asksDirectlyWithoutRecursion()
{
    Watch watch(Audience::Owner, [](const Question &) {
        return authoritative(noError({address("www.a.test", 0xc0000201U, 60)}));
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    const Observation seen = *watch.from(ownServer, RecordType::A);
    QVERIFY(seen.authoritative);
    QVERIFY(seen.freshness == Freshness::Fresh);
    QVERIFY(seen.suspicion == Suspicion::None);
    for (const Asked &one : std::as_const(watch.asked))
        QCOMPARE(one.options.recursionDesired, one.resolver == finder);
    QVERIFY2(!watch.from(finder, RecordType::A) ||
                 watch.from(finder, RecordType::A)->question != name("www.a.test"),
             "the finder only finds");
}

void TstOwnerWatch::keepsTheParentsReferralApart()
{
    Watch watch(Audience::Custom, [](const Question &) { return failed(Outcome::Timeout); });
    QTRY_VERIFY(watch.from(registryServer, RecordType::NS));
    const Observation seen = *watch.from(registryServer, RecordType::NS);
    QVERIFY(seen.referral);
    QVERIFY(!seen.authoritative);
    QVERIFY(seen.outcome == Outcome::NoError);
    QVERIFY(seen.freshness == Freshness::Fresh);
    QCOMPARE(seen.question, name("a.test"));
    QCOMPARE(seen.answers.size(), 2); // the delegation and its glue, not the stranger's address
    QCOMPARE(seen.ttlSeconds, 172'800U);
}

void TstOwnerWatch::findingTheWayIsNoEvidence()
{
    Watch watch(Audience::Owner, [](const Question &) { return failed(Outcome::Timeout); });
    QTRY_VERIFY(watch.from(registryServer, RecordType::NS));
    for (const Observation &one : std::as_const(watch.seen.observations)) {
        QVERIFY(one.question != name("test"));
        QVERIFY(one.question != name("ns.registry.test"));
    }
}

void TstOwnerWatch::oneQuestionASecond()
{
    Watch watch(Audience::Owner, [](const Question &) {
        return authoritative(noError({address("www.a.test", 0xc0000201U)}));
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    const auto asked = [&watch] {
        return std::count_if(watch.asked.begin(), watch.asked.end(),
                             [](const Asked &one) { return one.resolver == ownServer; });
    };
    QElapsedTimer clock;
    clock.start();
    const auto before = asked();
    QTRY_VERIFY(asked() >= before + 3);
    QVERIFY2(clock.elapsed() >= 2000, qPrintable(QString::number(clock.elapsed())));
}

void TstOwnerWatch::aLameServerIsRecordedAndNotUsed_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("answers from a cache") << noError({address("www.a.test", 0xc0000242U, 60)});
    QTest::newRow("says there is nothing") << noData("a.test");
    Reply upward = referral();
    upward.message->authority.first().owner = name("test");
    QTest::newRow("refers upward") << upward;
    Reply noName = noData("a.test");
    noName.outcome = Outcome::NxDomain;
    QTest::newRow("says there is no such name") << noName;
}

void TstOwnerWatch::aLameServerIsRecordedAndNotUsed()
{
    QFETCH(Reply, reply);
    Watch watch(Audience::Owner, [reply](const Question &) { return reply; });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    const Observation seen = *watch.from(ownServer, RecordType::A);
    QVERIFY(seen.suspicion == Suspicion::OutOfBailiwick);
    QVERIFY(seen.freshness == Freshness::Unknown);
}

void TstOwnerWatch::recordsFromOutsideTheZoneAreDropped()
{
    Watch watch(Audience::Owner, [](const Question &) {
        return authoritative(
            noError({target("www.a.test", RecordType::CNAME, name("www.bank.test")),
                     address("www.bank.test", 0xc0000242U, 60)}));
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    const Observation seen = *watch.from(ownServer, RecordType::A);
    QVERIFY(seen.suspicion == Suspicion::OutOfBailiwick);
    QVERIFY(seen.addresses().isEmpty());
    QCOMPARE(seen.answers.size(), 1);
    QVERIFY(seen.freshness == Freshness::Unknown);
}

void TstOwnerWatch::anAliasOutOfTheZoneIsNoAbsence()
{
    Watch watch(Audience::Owner, [](const Question &) {
        Reply reply = noError({target("www.a.test", RecordType::CNAME, name("edge.cdn.test"))});
        reply.outcome = Outcome::NoData; // as classify() has it
        return authoritative(reply);
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    QVERIFY(watch.from(ownServer, RecordType::A)->outcome == Outcome::NoError);
    const auto found = [&watch] {
        return std::any_of(watch.seen.observations.begin(), watch.seen.observations.end(),
                           [](const Observation &one) {
                               return one.resolver == finder && one.type == RecordType::A &&
                                      one.question == name("www.a.test");
                           });
    };
    QTRY_VERIFY(found()); // where it leads is for the finder to say
}

void TstOwnerWatch::amberEndsIt()
{
    Watch watch(Audience::Owner, [](const Question &) {
        return authoritative(noError({address("www.a.test", 0xc0000201U, 60)}));
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    QSignalSpy refused(&watch.investigation, &Investigation::refused);
    watch.investigation.setPap(core::Pap::Amber);
    QCOMPARE(refused.size(), 1);
    const qsizetype asked = watch.asked.size();
    watch.investigation.watch({name("www.a.test")}, watch.plan);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(watch.asked.size(), asked);
}

void TstOwnerWatch::endsWithServersStillOut()
{
    Watch watch(Audience::Owner, [](const Question &) {
        return authoritative(noError({address("www.a.test", 0xc0000201U)}));
    });
    QTRY_VERIFY(watch.from(ownServer, RecordType::A));
    watch.investigation.stop();
    const qsizetype asked = watch.asked.size();
    watch.plan.looks = 1;
    QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("www.a.test")}, watch.plan);
    QTRY_VERIFY(!watching.isEmpty() &&
                watching.last().first().value<QList<core::DomainName>>().isEmpty());
    QVERIFY(watch.asked.size() > asked);
}

QTEST_GUILESS_MAIN(TstOwnerWatch)
#include "tst_ownerwatch.moc"
