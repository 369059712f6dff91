// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "asking.h"

using namespace asking;
using core::Outcome;
using dns::AresResolver;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

constexpr dns::AresResolver::Timing quick{300ms, 2, 1500ms};

int countOf(const Replies &replies, Outcome outcome)
{
    return static_cast<int>(std::count_if(replies.all().begin(), replies.all().end(),
                                          [&](const auto &r) { return r.outcome == outcome; }));
}

} // namespace

/// A network and servers at their worst: each question ends once, in time, and a lie is no answer.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void oneInThreeIsLost();
    void twoSecondsOfDelay_data();
    void twoSecondsOfDelay();
    void aReplyFromAnotherPortIsNone();
    void aReplyWithAnotherIdIsNone();
    void liesBeforeTheTruth_data();
    void liesBeforeTheTruth();
    void truncationThatNeverEnds();
    void sixtyRecords();
    void aliasesInACircle();
    void portThatIsClosedAndOpens();
    void everyFaultAtOnce();
};

void TestFaults::oneInThreeIsLost()
{
    QRandomGenerator random(3);
    FakeDnsServer server([&random](const Question &, bool) {
        return random.bounded(100) < 30 ? Action::silence() : anAddress();
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    QCOMPARE(replies.count(), count);
    QCOMPARE(countOf(replies, Outcome::NoError) + countOf(replies, Outcome::Timeout), count);
    // Each is asked twice: 0.3² = 9 % are lost; 27 of 300, and 60 is six sigmas off.
    QCOMPARE_LT(countOf(replies, Outcome::Timeout), 60);
    QCOMPARE_GT(countOf(replies, Outcome::Timeout), 0);
}

void TestFaults::twoSecondsOfDelay_data()
{
    QTest::addColumn<AresResolver::Timing>("timing");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("with the usual patience") << AresResolver::Timing() << Outcome::NoError;
    QTest::newRow("with less") << quick << Outcome::Timeout;
}

void TestFaults::twoSecondsOfDelay()
{
    QFETCH(AresResolver::Timing, timing);
    QFETCH(Outcome, outcome);
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.delay = 2s;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), timing);
    const Replies replies(resolver);
    for (int i = 0; i < 20; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(20));
    QCOMPARE(countOf(replies, outcome), 20);
}

void TestFaults::aReplyFromAnotherPortIsNone()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.fromAnotherPort = true;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Timeout));
    QVERIFY(!replies.last().message);
}

void TestFaults::aReplyWithAnotherIdIsNone()
{
    FakeDnsServer server([](const Question &, bool isTcp) {
        Action action = isTcp ? anAddress() : Action::truncated();
        action.wrongId = isTcp;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Truncated));
}

void TestFaults::liesBeforeTheTruth_data()
{
    QTest::addColumn<Action>("lie");
    Action lie = Action::answer({FakeDnsServer::address("www.flux.test", "192.0.2.66")});
    lie.wrongId = true;
    QTest::newRow("another id") << lie;
    lie.wrongId = false;
    lie.fromAnotherPort = true;
    QTest::newRow("another port") << lie;
    lie.fromAnotherPort = false;
    lie.wrongQuestion = question("other.test");
    QTest::newRow("another name") << lie;
    QTest::newRow("noise") << Action::garbage("noise");
}

/// The first datagram is a lie; when the question is sent again, the answer is believed.
void TestFaults::liesBeforeTheTruth()
{
    QFETCH(Action, lie);
    int asked = 0;
    FakeDnsServer server([&](const Question &, bool) { return ++asked == 1 ? lie : anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), quick);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QCOMPARE(replies.last().message.value_or(dns::Message()).answers, anAddress().message.answers);
}

void TestFaults::truncationThatNeverEnds()
{
    FakeDnsServer server([](const Question &, bool) { return Action::truncated(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), quick);
    const Replies replies(resolver);
    for (int i = 0; i < 10; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(10));
    QCOMPARE(countOf(replies, Outcome::Truncated), 10);
    QCOMPARE_LE(server.queries().size(), 20); // once over UDP, once over TCP
}

void TestFaults::sixtyRecords()
{
    QList<core::Record> records;
    for (quint32 i = 0; i < 60; ++i) {
        records.append(FakeDnsServer::address("www.flux.test", "192.0.2.0"));
        records.last().address = core::IpAddress::v4(0xc000'0200U + i);
    }
    FakeDnsServer server([&records](const Question &, bool) { return Action::answer(records); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    dns::AskOptions overTcp;
    overTcp.tcpOnly = true;
    resolver.ask(question(), overTcp);
    QVERIFY(replies.waitFor(2));
    for (const dns::Reply &reply : replies.all())
        QCOMPARE(reply.message.value_or(dns::Message()).answers, records);
}

void TestFaults::aliasesInACircle()
{
    FakeDnsServer server([](const Question &, bool) {
        return Action::answer({FakeDnsServer::alias("www.flux.test", "a.flux.test"),
                               FakeDnsServer::alias("a.flux.test", "www.flux.test")});
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoData));
    QCOMPARE(replies.last().message.value_or(dns::Message()).answers.size(), 2);
}

void TestFaults::portThatIsClosedAndOpens()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    const core::Endpoint endpoint = server.endpoint();
    server.stop();
    AresResolver resolver(endpoint, hasty);
    const Replies replies(resolver);
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i));
        QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NetworkError));
    }
    QVERIFY(server.start(endpoint.port));
    resolver.ask(question());
    QVERIFY(replies.waitFor(4));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

void TestFaults::everyFaultAtOnce()
{
    QRandomGenerator random(7);
    FakeDnsServer server([&random](const Question &, bool) {
        Action action = anAddress();
        switch (random.bounded(10)) {
        case 0:
            return Action::silence();
        case 1:
            return Action::garbage(QByteArray(600, '\xc0'));
        case 2:
            return Action::truncated();
        case 3:
            return Action::hangup();
        case 4:
            return Action::rcode(dns::Rcode::Refused);
        case 5:
            action.wrongId = true;
            break;
        case 6:
            action.copies = 3;
            break;
        case 7:
            action = Action::rcode(dns::Rcode::FormErr);
            action.knowsEdns = false;
            break;
        case 8:
            action.delay = 200ms;
            break;
        default:
            break;
        }
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), quick);
    const Replies replies(resolver);
    constexpr int count = 400;
    QSet<dns::QueryId> ids;
    for (int i = 0; i < count; ++i)
        ids.insert(resolver.ask(question()));
    QVERIFY(replies.waitFor(count));
    QCOMPARE(QSet<dns::QueryId>(replies.ids().begin(), replies.ids().end()), ids);
    QCOMPARE(replies.count(), count);
    QCOMPARE_GT(countOf(replies, Outcome::NoError), count / 4);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
