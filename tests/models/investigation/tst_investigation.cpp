// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QSignalSpy>
#include <QTest>

#include "investigation/investigation.h"

using core::Outcome;
using core::RecordType;
using dns::Question;
using dns::Reply;
using investigation::Investigation;

namespace {

core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

core::Record address(const char *owner, quint32 v4, quint32 ttlSeconds = 0)
{
    core::Record record;
    record.owner = name(owner);
    record.ttlSeconds = ttlSeconds;
    record.address = core::IpAddress::v4(v4);
    return record;
}

core::Record target(const char *owner, RecordType type, const core::DomainName &to)
{
    core::Record record;
    record.owner = name(owner);
    record.type = type;
    record.target = to;
    return record;
}

Reply noError(const QList<core::Record> &answers)
{
    Reply reply;
    reply.outcome = Outcome::NoError;
    reply.message = dns::Message();
    reply.message->answers = answers;
    return reply;
}

Reply failed(Outcome outcome)
{
    Reply reply;
    reply.outcome = outcome;
    return reply;
}

/// Answers from a function, on the next turn of the event loop.
class ScriptedResolver final : public dns::Resolver
{
public:
    using Script = std::function<Reply(const Question &)>;

    ScriptedResolver(const core::Endpoint &endpoint, Script script, QList<Question> *asked)
        : m_endpoint(endpoint)
        , m_script(std::move(script))
        , m_asked(asked)
    {}

    core::Endpoint endpoint() const override { return m_endpoint; }

    dns::QueryId ask(const Question &question) override
    {
        m_asked->append(question);
        core::SentPacket packet;
        packet.server = m_endpoint;
        packet.question = question.name;
        packet.type = question.type;
        emit sent({packet});
        const dns::QueryId id = ++m_last;
        QMetaObject::invokeMethod(
            this,
            [this, id, generation = m_generation, question] {
                if (generation == m_generation)
                    emit replied(id, m_script(question));
            },
            Qt::QueuedConnection);
        return id;
    }

    void stop() override { ++m_generation; }

private:
    core::Endpoint m_endpoint;
    Script m_script;
    QList<Question> *m_asked;
    dns::QueryId m_last = 0;
    int m_generation = 0;
};

/// An investigation over scripted resolvers, and what came out of it.
struct Watch
{
    explicit Watch(const ScriptedResolver::Script &script, int resolvers = 1)
        : investigation(clock, [this, script](const core::Endpoint &endpoint) {
            ++made;
            return std::make_unique<ScriptedResolver>(endpoint, script, &asked);
        })
    {
        core::ResolverProfile profile;
        profile.audience = core::ResolverProfile::Audience::Custom;
        for (int i = 0; i < resolvers; ++i)
            profile.resolvers.append({core::IpAddress::v4(0x7f000001), quint16(5301 + i)});
        investigation.setUp(profile, std::make_shared<geo::GeoDatabase>());
        QObject::connect(&investigation, &Investigation::observed, &investigation,
                         [this](const core::Batch &batch) { seen.append(batch); });
        plan.minInterval = std::chrono::milliseconds(1);
        plan.maxInterval = std::chrono::milliseconds(20);
    }

    bool sawQuestion(const Question &question) const { return asked.contains(question); }

    core::SystemClock clock;
    int made = 0; ///< resolvers
    QList<Question> asked;
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
    void stopsAtOnce();
    void tellsFreshFromCached();
    void takesNegativeTtl();
    void ignoresAnswersOfFailures();
    void saysFactsOnce();
    void redSendsNothing();
    void redStopsWhatRuns();
    void noResolverBeforeTheFirstQuestion();
    void handsOnWhatWasSent();
};

void TstInvestigation::asksEveryTypeOfEveryResolver()
{
    Watch watch([](const Question &) { return failed(Outcome::NxDomain); }, 3);
    watch.investigation.watch({name("a.test"), name("b.test")}, watch.plan);
    QTRY_VERIFY(watch.seen.observations.size() >= 18);
    QSet<QString> combinations;
    for (const core::Observation &o : std::as_const(watch.seen.observations)) {
        combinations.insert(o.subject.toString() + core::toString(o.type) +
                            QString::number(o.resolver.port));
    }
    QCOMPARE(combinations.size(), 2 * 3 * 3);
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
        Reply reply = failed(Outcome::NoData);
        reply.message = dns::Message();
        core::Record soa;
        soa.owner = q.name == name("deep.www.a.test") ? name("a.test") : name("elsewhere.test");
        soa.type = RecordType::SOA;
        reply.message->authority.append(soa);
        return reply;
    });
    watch.investigation.watch({name("deep.www.a.test")}, watch.plan);
    QTRY_VERIFY(watch.sawQuestion({name("a.test"), RecordType::NS}));
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
    for (const Question &q : std::as_const(watch.asked)) {
        if (q.name != name("a.test"))
            servers.insert(q.name);
    }
    QCOMPARE(servers.size(), 64);
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
        QVERIFY(watch.seen.sent.at(i).question == watch.asked.at(i).name);
}

QTEST_GUILESS_MAIN(TstInvestigation)
#include "tst_investigation.moc"
