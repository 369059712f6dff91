// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "asking.h"

using namespace asking;
using core::Outcome;
using core::Suspicion;
using dns::AresResolver;
using dns::AskOptions;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

core::IpPrefix prefix(const char *text)
{
    return core::IpPrefix::parse(QString::fromLatin1(text)).value_or({});
}

} // namespace

/// How a question is asked, and whether what comes back is what was asked for.
class TestAskOptions : public QObject
{
    Q_OBJECT

private slots:
    void recursionIsAskedForUnlessSwitchedOff();
    void tcpOnly();
    void clientSubnetIsSent_data();
    void clientSubnetIsSent();
    void aLargeAnswerForASubnetComesOverTcp();
    void answerForAnotherSubnetIsSuspect();
    void formErrDoesNotTakeTheSubnetAway();
    void namesAreSpelledAtRandom();
    void anotherSpellingIsSuspectAndThenAskedOverTcp();
    void recordsOfOtherNamesAreSuspect();
};

void TestAskOptions::recursionIsAskedForUnlessSwitchedOff()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    AskOptions direct;
    direct.recursionDesired = false;
    resolver.ask(question(), direct);
    QVERIFY(replies.waitFor(2));
    QVERIFY(server.queries().first().recursionDesired);
    QVERIFY(!server.queries().last().recursionDesired);
}

void TestAskOptions::tcpOnly()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    AskOptions options;
    options.tcpOnly = true;
    for (int i = 1; i <= 3; ++i) {
        resolver.ask(question(), options);
        QVERIFY(replies.waitFor(i));
        QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
        QVERIFY(replies.last().overTcp);
        QVERIFY(server.queries().last().overTcp);
    }
    QCOMPARE(server.queries().size(), 3);
}

void TestAskOptions::clientSubnetIsSent_data()
{
    QTest::addColumn<QByteArray>("subnet");
    for (const char *text : {"198.51.100.0/24", "198.51.0.0/17", "2001:db8::/56", "0.0.0.0/0"})
        QTest::newRow(text) << QByteArray(text);
}

void TestAskOptions::clientSubnetIsSent()
{
    QFETCH(QByteArray, subnet);
    const core::IpPrefix sent = prefix(subnet.constData());
    FakeDnsServer server([&sent](const Question &, bool) {
        Action action = anAddress();
        action.message.clientSubnet = sent;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    AskOptions options;
    options.clientSubnet = sent;
    resolver.ask(question(), options);
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(server.queries().first().clientSubnet, sent);
    QCOMPARE(server.queries().last().clientSubnet, core::IpPrefix());
    QCOMPARE(core::toString(replies.all().first().outcome), core::toString(Outcome::NoError));
}

void TestAskOptions::aLargeAnswerForASubnetComesOverTcp()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        for (quint32 i = 1; i < 60; ++i) {
            action.message.answers.append(action.message.answers.first());
            action.message.answers.last().address = core::IpAddress::v4(0xc000'0264U + i);
        }
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    AskOptions options;
    options.clientSubnet = prefix("198.51.100.0/24");
    resolver.ask(question(), options);
    QVERIFY(replies.waitFor(1));
    QVERIFY(replies.last().overTcp);
    const auto message = replies.last().message;
    QVERIFY(message);
    QCOMPARE(message->answers.size(), 60);
    QCOMPARE(server.queries().last().clientSubnet, options.clientSubnet);
}

void TestAskOptions::answerForAnotherSubnetIsSuspect()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.message.clientSubnet = prefix("192.0.2.0/24");
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    AskOptions options;
    options.clientSubnet = prefix("198.51.100.0/24");
    resolver.ask(question(), options);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Malformed));
    QVERIFY(replies.last().suspicion == Suspicion::WrongQuestion);
}

/// An answer without the subnet would be another vantage's.
void TestAskOptions::formErrDoesNotTakeTheSubnetAway()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = Action::rcode(dns::Rcode::FormErr);
        action.knowsEdns = false;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    AskOptions options;
    options.clientSubnet = prefix("198.51.100.0/24");
    resolver.ask(question(), options);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::ServFail));
    QCOMPARE(server.queries().size(), 1);
}

void TestAskOptions::namesAreSpelledAtRandom()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    constexpr int count = 40;
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    QSet<QByteArray> spellings;
    for (const auto &query : server.queries())
        spellings.insert(query.spelling);
    QCOMPARE_GT(spellings.size(), count / 2); // of 2,048
    for (const dns::Reply &reply : replies.all())
        QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::NoError));
}

void TestAskOptions::anotherSpellingIsSuspectAndThenAskedOverTcp()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.changesCase = true;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    const Question asked = question("abcdefghijklmnopqrstuvwxyz.flux.test");
    resolver.ask(asked);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Malformed));
    QVERIFY(replies.last().suspicion == Suspicion::WrongQuestion);
    QVERIFY(!replies.last().packet.isEmpty());
    QVERIFY(!replies.last().detail.isEmpty());
    server.setScript([](const Question &, bool) { return Action::answer({}); });
    resolver.ask(asked);
    QVERIFY(replies.waitFor(2));
    QVERIFY(replies.last().suspicion == Suspicion::None);
    QVERIFY(replies.last().overTcp);
}

void TestAskOptions::recordsOfOtherNamesAreSuspect()
{
    FakeDnsServer server([](const Question &, bool) {
        return Action::answer({FakeDnsServer::address("www.flux.test", "192.0.2.1"),
                               FakeDnsServer::address("bank.test", "192.0.2.66")});
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint());
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QVERIFY(replies.last().suspicion == Suspicion::OutOfBailiwick);
    QCOMPARE(replies.last().message.value_or(dns::Message()).answers,
             (QList{FakeDnsServer::address("www.flux.test", "192.0.2.1")}));
}

QTEST_GUILESS_MAIN(TestAskOptions)
#include "tst_askoptions.moc"
