// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/aresresolver.h"

#include <utility>

#include <QSet>
#include <QTest>

#include "asking.h"

using namespace asking;
using core::Outcome;
using core::RecordType;
using dns::AresResolver;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

QList<core::Record> addresses(int count)
{
    QList<core::Record> records;
    for (int i = 0; i < count; ++i) {
        records.append(FakeDnsServer::address("www.flux.test", "192.0.2.0"));
        records.last().address = core::IpAddress::v4(0xc000'0200U + quint32(i));
    }
    return records;
}

} // namespace

/// What one question over UDP and TCP comes to.
class TestAresResolver : public QObject
{
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void askedAsAStubResolverAsks();
    void packetIdsDiffer();
    void answerLargerThan512Bytes();
    void truncationIsAskedAgainOverTcp();
    void truncationWhoseTcpFails_data();
    void truncationWhoseTcpFails();
    void answerBeyondTheBufferIsAskedAgainOverTcp();
    void lateAnswerCountsWithinPatience();
    void lostDatagramIsSentAgain();
    void nameWithOddBytes();
    void onionIsNeverSent();
    void formErrSwitchesEdnsOffForAWhileOnly_data();
    void formErrSwitchesEdnsOffForAWhileOnly();
    void serverWithoutEdns();
    void systemResolvers();
};

void TestAresResolver::outcome_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *what, const Action &action, Outcome outcome) {
        QTest::newRow(what) << action << outcome;
    };
    row("addresses", anAddress(), Outcome::NoError);
    row("a CNAME chain",
        Action::answer({FakeDnsServer::alias("www.flux.test", "a.flux.test"),
                        FakeDnsServer::alias("a.flux.test", "b.flux.test"),
                        FakeDnsServer::address("b.flux.test", "192.0.2.1")}),
        Outcome::NoError);
    row("no data", Action::answer({}), Outcome::NoData);
    row("no such name", Action::rcode(dns::Rcode::NxDomain), Outcome::NxDomain);
    row("server failure", Action::rcode(dns::Rcode::ServFail), Outcome::ServFail);
    row("refused", Action::rcode(dns::Rcode::Refused), Outcome::Refused);
    row("not implemented", Action::rcode(dns::Rcode::NotImp), Outcome::ServFail);
    row("silence", Action::silence(), Outcome::Timeout);
    row("noise", Action::garbage("noise"), Outcome::Timeout);
    row("much noise", Action::garbage(QByteArray(3000, '\xc0')), Outcome::Timeout);
    Action action = anAddress();
    action.wrongId = true;
    row("another id", action, Outcome::Timeout);
    action = anAddress();
    action.wrongQuestion = question("other.test");
    row("another name", action, Outcome::Timeout);
    action = anAddress();
    action.wrongQuestion = question("www.flux.test", RecordType::AAAA);
    row("another type", action, Outcome::Timeout);
    action = anAddress();
    action.isQuery = true;
    row("a query", action, Outcome::Malformed);
    row("an address of another name",
        Action::answer({FakeDnsServer::address("other.test", "192.0.2.1")}), Outcome::Malformed);
}

void TestAresResolver::outcome()
{
    QFETCH(Action, action);
    QFETCH(Outcome, outcome);
    FakeDnsServer server([action](const Question &, bool) { return action; });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    const dns::QueryId id = resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.ids(), QList<dns::QueryId>{id});
    QCOMPARE(core::toString(replies.last().outcome), core::toString(outcome));
    QCOMPARE(replies.last().packet.isEmpty(), outcome == Outcome::Timeout);
    QCOMPARE_GT(replies.last().roundTripUs, 0);
    QVERIFY(!replies.last().overTcp);
    if (outcome == Outcome::NoError)
        QCOMPARE(replies.last().message.value_or(dns::Message()).answers, action.message.answers);
}

void TestAresResolver::askedAsAStubResolverAsks()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    QCOMPARE(resolver.endpoint(), server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question("www.flux.test", RecordType::HTTPS));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(server.queries().size(), 1);
    const auto &query = server.queries().first();
    QVERIFY(query.question == question("www.flux.test", RecordType::HTTPS));
    QVERIFY(query.recursionDesired);
    QVERIFY(query.hasEdns);
    QVERIFY(!query.overTcp);
}

void TestAresResolver::packetIdsDiffer()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    constexpr int count = 50;
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    QSet<quint16> ids;
    int steps = 0; // a counter would make one after the other
    for (qsizetype i = 0; i < server.queries().size(); ++i) {
        ids.insert(server.queries().at(i).id);
        steps += i > 0 && server.queries().at(i).id == quint16(server.queries().at(i - 1).id + 1);
    }
    QCOMPARE_GT(ids.size(), count - 5);
    QCOMPARE_LT(steps, 5);
}

void TestAresResolver::answerLargerThan512Bytes()
{
    FakeDnsServer server([](const Question &, bool) { return Action::answer(addresses(60)); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QVERIFY(replies.last().message);
    QCOMPARE(replies.last().message->answers, addresses(60));
    QVERIFY(!replies.last().overTcp);
    QCOMPARE_GT(replies.last().packet.size(), 900);
}

void TestAresResolver::truncationIsAskedAgainOverTcp()
{
    FakeDnsServer server([](const Question &, bool) { return Action::answer(addresses(200)); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QVERIFY(replies.last().overTcp);
    QVERIFY(replies.last().message);
    QCOMPARE(replies.last().message->answers, addresses(200));
    QCOMPARE(server.queries().size(), 2);
    QVERIFY(server.queries().last().overTcp);
}

void TestAresResolver::truncationWhoseTcpFails_data()
{
    QTest::addColumn<bool>("withTcp");
    QTest::addColumn<Action>("overTcp");
    QTest::newRow("TCP refused") << false << Action::silence();
    QTest::newRow("TCP hangs up") << true << Action::hangup();
    QTest::newRow("TCP silent") << true << Action::silence();
    QTest::newRow("TCP truncated too") << true << Action::truncated();
}

void TestAresResolver::truncationWhoseTcpFails()
{
    QFETCH(bool, withTcp);
    QFETCH(Action, overTcp);
    FakeDnsServer server(
        [overTcp](const Question &, bool isTcp) { return isTcp ? overTcp : Action::truncated(); });
    QVERIFY(server.start(0, withTcp));
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Truncated));
    QVERIFY(replies.last().overTcp);
    QVERIFY(replies.last().message); // what UDP brought
    QVERIFY(replies.last().message->truncated);
    QVERIFY(!replies.last().packet.isEmpty());
}

void TestAresResolver::answerBeyondTheBufferIsAskedAgainOverTcp()
{
    FakeDnsServer server([](const Question &asked, bool isTcp) {
        if (isTcp)
            return Action::answer(addresses(100));
        dns::Message tooMuch; // as a server that does not care what fits
        tooMuch.isResponse = true;
        tooMuch.question = asked;
        tooMuch.answers = addresses(100);
        Action action;
        action.message = tooMuch;
        action.ignoresSize = true;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QVERIFY(replies.last().overTcp);
    QCOMPARE(replies.last().message.value_or(dns::Message()).answers.size(), 100);
}

void TestAresResolver::lateAnswerCountsWithinPatience()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.delay = 150ms;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QCOMPARE_GE(replies.last().roundTripUs, 140'000);
}

void TestAresResolver::lostDatagramIsSentAgain()
{
    int asked = 0;
    FakeDnsServer server([&asked](const Question &, bool) {
        return ++asked == 1 ? Action::silence() : anAddress();
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    QCOMPARE(asked, 2);
}

void TestAresResolver::nameWithOddBytes()
{
    FakeDnsServer server([](const Question &, bool) { return Action::answer({}); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    const Question odd = question(R"(a\.b\000\032.flux.test)");
    QVERIFY(!odd.name.isEmpty());
    resolver.ask(odd);
    resolver.ask({}); // the root
    QVERIFY(replies.waitFor(2));
    QCOMPARE(server.queries().size(), 2);
    QVERIFY(server.queries().first().question == odd);
    QVERIFY(server.queries().last().question == Question());
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoData));
}

void TestAresResolver::onionIsNeverSent()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question("hidden.onion"));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NetworkError));
    QVERIFY(replies.last().detail.contains(QStringLiteral("onion")));
    QVERIFY(server.queries().isEmpty());
}

void TestAresResolver::formErrSwitchesEdnsOffForAWhileOnly_data()
{
    QTest::addColumn<std::chrono::milliseconds>("memory");
    QTest::addColumn<bool>("isRemembered");
    QTest::newRow("while it is remembered") << std::chrono::milliseconds(60'000) << true;
    QTest::newRow("once it is forgotten") << 0ms << false;
}

void TestAresResolver::formErrSwitchesEdnsOffForAWhileOnly()
{
    QFETCH(std::chrono::milliseconds, memory);
    QFETCH(bool, isRemembered);
    bool isOffended = true;
    FakeDnsServer server([&isOffended](const Question &, bool) {
        if (!std::exchange(isOffended, false))
            return Action::answer(addresses(60)); // too large without EDNS
        Action action = Action::rcode(dns::Rcode::FormErr);
        action.knowsEdns = false;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), {2000ms, 2, 8000ms, memory});
    const Replies replies(resolver);
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i));
        QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
        QCOMPARE(replies.last().message.value_or(dns::Message()).answers.size(), 60);
        QCOMPARE(replies.last().overTcp, i == 1 || isRemembered);
    }
    const auto &queries = server.queries();
    QVERIFY(queries.first().hasEdns);
    QVERIFY(!queries.at(1).hasEdns);
    QCOMPARE(queries.at(queries.size() - 2).hasEdns, !isRemembered);
    QCOMPARE(queries.last().hasEdns, !isRemembered);
}

void TestAresResolver::serverWithoutEdns()
{
    FakeDnsServer *asked = nullptr;
    FakeDnsServer server([&asked](const Question &, bool) {
        const bool hasEdns = asked->queries().last().hasEdns;
        Action action = hasEdns ? Action::rcode(dns::Rcode::FormErr) : anAddress();
        action.knowsEdns = false;
        return action;
    });
    asked = &server;
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    constexpr int count = 20;
    for (int i = 0; i < count; ++i)
        resolver.ask(question()); // at once: some find the channel without EDNS already
    QVERIFY(replies.waitFor(count));
    QCOMPARE(replies.count(), count);
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
    resolver.ask(question());
    QVERIFY(replies.waitFor(count + 1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

void TestAresResolver::systemResolvers()
{
    const auto resolvers = AresResolver::systemResolvers();
    if (!resolvers) {
        QVERIFY(!resolvers.error().message.isEmpty());
        return;
    }
    QVERIFY(!resolvers->isEmpty());
    for (const core::Endpoint &resolver : *resolvers) {
        QVERIFY(!resolver.address.isEmpty());
        QVERIFY(resolver.port != 0);
    }
}

QTEST_GUILESS_MAIN(TestAresResolver)
#include "tst_aresresolver.moc"
