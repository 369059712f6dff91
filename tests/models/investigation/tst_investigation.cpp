// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/canary.h"
#include "investigation/investigation.h"
#include "scriptedresolver.h"

using namespace scripted;
using investigation::Investigation;

namespace {

/// An investigation over scripted resolvers, and what came out of it.
struct Watch
{
    using Script = std::function<Reply(const Question &)>;

    explicit Watch(const Script &script, int resolvers = 1, bool asksCanaries = false)
        : investigation(clock, [this, script](const core::Endpoint &endpoint) {
            ++made;
            auto resolver = std::make_unique<ScriptedResolver>(
                endpoint, [script](const Asked &one) { return script(one.question); }, &asked);
            last = resolver.get();
            return resolver;
        })
    {
        core::ResolverProfile profile;
        profile.audience = core::ResolverProfile::Audience::Custom;
        for (int i = 0; i < resolvers; ++i)
            profile.resolvers.append({core::IpAddress::v4(0x7f000001), quint16(5301 + i)});
        profile.asksCanaries = asksCanaries;
        investigation.setUp(profile, std::make_shared<geo::GeoDatabase>(),
                            std::make_shared<knowledge::Knowledge>());
        QObject::connect(&investigation, &Investigation::observed, &investigation,
                         [this](const core::Batch &batch) { seen.append(batch); });
        plan.minInterval = std::chrono::milliseconds(1);
        plan.maxInterval = std::chrono::milliseconds(20);
    }

    bool sawQuestion(const Question &question) const
    {
        return std::any_of(asked.begin(), asked.end(),
                           [&](const Asked &one) { return one.question == question; });
    }

    core::SystemClock clock;
    int made = 0;                  ///< resolvers
    dns::Resolver *last = nullptr; ///< made
    QList<Asked> asked;
    core::Batch seen;
    core::PollPlan plan;
    Investigation investigation;
};

} // namespace

/// One line of data: questions out, enriched observations back.
class TstInvestigation : public QObject
{
    Q_OBJECT

private slots:
    void asksEveryTypeOfEveryResolver();
    void followsNameServers();
    void followsTheZoneCut();
    void boundsNameServers();
    void endsAfterTheLooksWithEveryReply();
    void countsFailuresAsLooks();
    void asksRarelyOnceSlowed();
    void stopsAtOnce();
    void tellsFreshFromCached();
    void takesNegativeTtl();
    void ignoresAnswersOfFailures();
    void saysFactsOnce();
    void redSendsNothing();
    void redStopsWhatRuns();
    void noResolverBeforeTheFirstQuestion();
    void handsOnWhatWasSent();
    void saysWhoseRepliesWereDropped();
    void asksForCanariesOnlyWhereAllowed();
};

void TstInvestigation::asksEveryTypeOfEveryResolver()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); }, 3);
    watch.plan.types = {RecordType::A, RecordType::AAAA, RecordType::HTTPS, RecordType::TXT};
    watch.investigation.watch({name("a.test"), name("b.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() >= 24);
    QSet<QString> combinations;
    for (const core::Observation &o : std::as_const(watch.seen.observations)) {
        combinations.insert(o.subject.toString() + core::toString(o.type) +
                            QString::number(o.resolver.port));
    }
    QCOMPARE(combinations.size(), 2 * 4 * 3);
}

void TstInvestigation::followsNameServers()
{
    Watch watch([](const Question &q) {
        return q.type == RecordType::NS
                   ? noError({target("a.test", RecordType::NS, name("ns1.b.test"))})
                   : failed(Outcome::NoData);
    });
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(watch.sawQuestion({name("ns1.b.test"), RecordType::A}));
    QTRY_VERIFY(watch.sawQuestion({name("ns1.b.test"), RecordType::AAAA}));
}

void TstInvestigation::followsTheZoneCut()
{
    Watch watch([](const Question &q) {
        if (q.name == name("a.test") && q.type == RecordType::NS)
            return noError({target("a.test", RecordType::NS, name("ns1.b.test"))});
        return noData(q.name == name("deep.www.a.test") ? "a.test" : "elsewhere.test");
    });
    watch.investigation.watch({name("deep.www.a.test")}, watch.plan);
    QTRY_VERIFY(watch.sawQuestion({name("a.test"), RecordType::NS}));
    QTRY_VERIFY(watch.sawQuestion({name("a.test"), RecordType::SOA}));
    QVERIFY2(!watch.sawQuestion({name("deep.www.a.test"), RecordType::SOA}),
             "the zone is asked for its SOA, not the name");
    QVERIFY2(!watch.sawQuestion({name("elsewhere.test"), RecordType::NS}),
             "a zone the name does not lie in is not followed");
}

void TstInvestigation::boundsNameServers()
{
    int turn = 0;
    Watch watch([&turn](const Question &q) {
        if (q.type != RecordType::NS)
            return failed(Outcome::NoData);
        QList<core::Record> servers;
        for (int i = 0; i < 40; ++i) {
            const auto server = QStringLiteral("ns%1.b.test").arg(40 * turn + i);
            servers.append(target("a.test", RecordType::NS, *core::DomainName::parse(server)));
        }
        ++turn;
        return noError(servers);
    });
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(turn > 6);
    QSet<core::DomainName> servers;
    for (const Asked &one : std::as_const(watch.asked)) {
        if (one.question.name != name("a.test"))
            servers.insert(one.question.name);
    }
    QCOMPARE(servers.size(), 50); // new ones in an hour
    QVERIFY2(!servers.contains(name("ns13.b.test")), "at most 13 of one set");
}

void TstInvestigation::endsAfterTheLooksWithEveryReply()
{
    quint32 host = 0;
    Watch watch([&host](const Question &q) {
        return q.type == RecordType::A ? noError({address("a.test", 0xc0000200U + ++host)})
                                       : failed(Outcome::NoData);
    });
    watch.plan.looks = 4;
    QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(!watching.isEmpty() &&
                watching.last().first().value<QList<core::DomainName>>().isEmpty());
    QCOMPARE(host, 4U);
    QCOMPARE(watch.seen.observations.size(), watch.asked.size());
}

void TstInvestigation::countsFailuresAsLooks()
{
    Watch watch([](const Question &) { return failed(Outcome::Timeout); });
    watch.plan.looks = 3;
    QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(watching.last().first().value<QList<core::DomainName>>().isEmpty());
    QVERIFY(watch.seen.observations.size() >= 3);
}

void TstInvestigation::asksRarelyOnceSlowed()
{
    Watch watch([](const Question &) { return noError({address("a.test", 1)}); });
    watch.plan.types = {RecordType::A};
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() >= 3);
    QSignalSpy next(&watch.investigation, &Investigation::nextQueryChanged);
    const auto wait = [&] {
        return next.isEmpty() ? 0 : next.last().at(1).toLongLong() - watch.clock.utc();
    };
    watch.investigation.slowDown(name("a.test"));
    QTRY_VERIFY(wait() > 9 * 60'000);
    watch.investigation.speedUp(name("a.test"));
    const qsizetype asked = watch.asked.size();
    QTRY_VERIFY(watch.asked.size() >= asked + 3);
}

void TstInvestigation::stopsAtOnce()
{
    Watch watch([](const Question &) { return failed(Outcome::NoData); });
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() > 5);
    watch.investigation.stop();
    const qsizetype asked = watch.asked.size();
    const qsizetype seen = watch.seen.observations.size();
    QSignalSpy observed(&watch.investigation, &Investigation::observed);
    QVERIFY(!observed.wait(200));
    QCOMPARE(watch.asked.size(), asked);
    QCOMPARE(watch.seen.observations.size(), seen);
}

void TstInvestigation::tellsFreshFromCached()
{
    Watch watch([](const Question &) { return noError({address("a.test", 0xc0000201U, 300)}); });
    watch.plan.types = {RecordType::A};
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() >= 2);
    QVERIFY(watch.seen.observations.at(0).freshness == core::Freshness::Fresh);
    QVERIFY(watch.seen.observations.at(1).freshness != core::Freshness::Fresh);
}

void TstInvestigation::takesNegativeTtl()
{
    Watch watch([](const Question &) {
        Reply reply = failed(Outcome::NxDomain);
        reply.message = dns::Message();
        reply.message->negativeTtlSeconds = 77;
        return reply;
    });
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(!watch.seen.observations.isEmpty());
    QCOMPARE(watch.seen.observations.first().ttlSeconds, 77U);
}

void TstInvestigation::ignoresAnswersOfFailures()
{
    Watch watch([](const Question &) {
        Reply reply = noError({address("a.test", 0xc0000201U)});
        reply.outcome = Outcome::Malformed;
        reply.packet = QByteArray("as received");
        return reply;
    });
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(!watch.seen.observations.isEmpty());
    QVERIFY(watch.seen.observations.first().answers.isEmpty());
    QCOMPARE(watch.seen.observations.first().packet, QByteArray("as received"));
}

void TstInvestigation::saysFactsOnce()
{
    Watch watch([](const Question &) { return noError({address("a.test", 0xc0000201U)}); });
    watch.investigation.watch({name("a.test"), name("b.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() > 12);
    QCOMPARE(watch.seen.facts.size(), 1);
}

void TstInvestigation::redSendsNothing()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); });
    QSignalSpy refused(&watch.investigation, &Investigation::refused);
    watch.investigation.setPap(core::Pap::Red);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QCOMPARE(refused.size(), 1);
    // A question under AMBER comes back after this: had RED sent one, it would be there by then.
    watch.investigation.setPap(core::Pap::Amber);
    watch.investigation.watch({name("b.test")}, watch.plan);
    QTRY_VERIFY(!watch.seen.observations.isEmpty());
    QVERIFY(!watch.sawQuestion({name("a.test"), RecordType::A}));
}

void TstInvestigation::redStopsWhatRuns()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); });
    QSignalSpy refused(&watch.investigation, &Investigation::refused);
    QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(!watch.seen.observations.isEmpty());
    watch.investigation.setPap(core::Pap::Green);
    QVERIFY2(refused.isEmpty(), "what is permitted goes on");
    watch.investigation.setPap(core::Pap::Red);
    QCOMPARE(refused.size(), 1);
    QVERIFY(watching.last().first().value<QList<core::DomainName>>().isEmpty());
}

void TstInvestigation::noResolverBeforeTheFirstQuestion()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); }, 3);
    QCOMPARE(watch.made, 0);
    watch.investigation.setPap(core::Pap::Red);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QCOMPARE(watch.made, 0);
    watch.investigation.setPap(core::Pap::Amber);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QCOMPARE(watch.made, 3);
}

void TstInvestigation::handsOnWhatWasSent()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); }, 2);
    watch.plan.looks = 1;
    QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_VERIFY(!watching.isEmpty() &&
                watching.last().first().value<QList<core::DomainName>>().isEmpty());
    watch.investigation.stop();
    QCOMPARE(watch.seen.sent.size(), watch.asked.size());
    for (qsizetype i = 0; i < watch.asked.size(); ++i)
        QVERIFY(watch.seen.sent.at(i).question == watch.asked.at(i).question.name);
}

void TstInvestigation::saysWhoseRepliesWereDropped()
{
    Watch watch([](const Question &) { return failed(Outcome::Timeout); }, 2);
    const QSignalSpy dropped(&watch.investigation, &Investigation::droppedHere);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QTRY_COMPARE(watch.made, 2);
    emit watch.last->droppedHere(3);
    QCOMPARE(dropped.count(), 1);
    QVERIFY(dropped[0][0].value<core::Endpoint>() == watch.last->endpoint());
    QCOMPARE(dropped[0][1].toLongLong(), 3);
}

void TstInvestigation::asksForCanariesOnlyWhereAllowed()
{
    const auto script = [](const Question &) { return failed(Outcome::NxDomain); };
    const auto isCanary = [](const Asked &one) {
        return core::canary::isCanary(one.question.name);
    };
    Watch watch(script, 2, true);
    watch.plan.types = {RecordType::A};
    watch.plan.looks = 1;
    const QSignalSpy refused(&watch.investigation, &Investigation::refused);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QCOMPARE(refused.count(), 1); // AMBER
    QVERIFY(watch.asked.isEmpty());

    watch.investigation.setPap(core::Pap::Green);
    const QSignalSpy watching(&watch.investigation, &Investigation::watchingChanged);
    watch.investigation.watch({name("a.test")}, watch.plan);
    QCOMPARE(std::count_if(watch.asked.begin(), watch.asked.end(), isCanary), 4);
    QTRY_VERIFY(!watching.isEmpty() &&
                watching.last().first().value<QList<core::DomainName>>().isEmpty());
    QTRY_COMPARE(std::count_if(watch.seen.observations.begin(), watch.seen.observations.end(),
                               [](const core::Observation &one) {
                                   return core::canary::isCanary(one.question) &&
                                          one.subject.isEmpty();
                               }),
                 4);
    for (const QList<QVariant> &change : watching)
        QVERIFY(!change.first().value<QList<core::DomainName>>().contains(core::DomainName()));

    Watch without(script);
    without.plan = watch.plan;
    without.investigation.setPap(core::Pap::Clear);
    without.investigation.watch({name("a.test")}, without.plan);
    QTRY_VERIFY(!without.seen.observations.isEmpty());
    QVERIFY(std::none_of(without.asked.begin(), without.asked.end(), isCanary));
}

QTEST_GUILESS_MAIN(TstInvestigation)
#include "tst_investigation.moc"
