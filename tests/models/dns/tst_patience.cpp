// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "asking.h"

using namespace asking;
using core::Outcome;
using dns::AresResolver;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

/// A server that answers at once, until it is told otherwise.
class Server
{
public:
    Server()
        : fake([this](const Question &, bool) { return next ? next() : anAddress(); })
    {}

    std::function<Action()> next;
    FakeDnsServer fake;
};

void teachThatItIsQuick(AresResolver &resolver)
{
    const Replies replies(resolver);
    for (int i = 0; i < 10; ++i) {
        resolver.ask(question());
        QVERIFY(replies.waitFor(i + 1));
    }
}

} // namespace

/// How long AresResolver waits before it sends again, learnt from the server.
class TestPatience : public QObject
{
    Q_OBJECT

private slots:
    void aLossCostsLittleOnceTheServerIsKnown();
    void aQuickServerThatTurnsSlowGetsItsTime();
    void silenceIsNotAskedOverAndOver();
    void whatFindsNoRoomIsCounted_data();
    void whatFindsNoRoomIsCounted();
};

void TestPatience::aLossCostsLittleOnceTheServerIsKnown()
{
    Server server;
    QVERIFY(server.fake.start());
    AresResolver resolver(server.fake.endpoint(), patient); // 2 s for who is not known
    teachThatItIsQuick(resolver);
    server.next = [lost = 0]() mutable { return ++lost == 1 ? Action::silence() : anAddress(); };
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QVERIFY(replies.all().first().outcome == Outcome::NoError);
    QCOMPARE_LT(replies.all().first().roundTripUs, 1'000'000);
    QCOMPARE_GE(replies.all().first().roundTripUs, 100'000);
}

void TestPatience::aQuickServerThatTurnsSlowGetsItsTime()
{
    Server server;
    QVERIFY(server.fake.start());
    AresResolver resolver(server.fake.endpoint());
    teachThatItIsQuick(resolver);
    server.next = [] {
        Action action = anAddress();
        action.delay = 2s;
        return action;
    };
    const Replies replies(resolver);
    for (int i = 0; i < 20; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(20));
    for (const dns::Reply &one : replies.all())
        QVERIFY(one.outcome == Outcome::NoError);
}

void TestPatience::silenceIsNotAskedOverAndOver()
{
    Server server;
    QVERIFY(server.fake.start());
    const AresResolver::Timing timing{400ms, 2, 3000ms}; // waits 400 and 800 ms
    AresResolver resolver(server.fake.endpoint(), timing);
    teachThatItIsQuick(resolver);
    server.next = [] { return Action::silence(); };
    const Replies replies(resolver);
    qsizetype before = server.fake.queries().size();
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(server.fake.queries().size() - before, 4); // 100 + 200 + 400 + 800 ms
    before = server.fake.queries().size();
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(server.fake.queries().size() - before, 2); // as one that is not known
}

void TestPatience::whatFindsNoRoomIsCounted_data()
{
    QTest::addColumn<int>("bufferBytes");
    QTest::addColumn<bool>("isRoomy");
    QTest::newRow("room for all") << (1 << 20) << true;
    QTest::newRow("hardly any room") << 1 << false; // the system gives the least it can
}

void TestPatience::whatFindsNoRoomIsCounted()
{
    QFETCH(int, bufferBytes);
    QFETCH(bool, isRoomy);
    constexpr int count = 50;
    Server server;
    QVERIFY(server.fake.start());
    AresResolver::Timing timing = hasty;
    timing.receiveBufferBytes = bufferBytes;
    AresResolver resolver(server.fake.endpoint(), timing);
    const Replies replies(resolver);
    qint64 dropped = 0;
    connect(&resolver, &dns::Resolver::droppedHere, this,
            [&](qint64 packets) { dropped += packets; });
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    const auto answered =
        std::count_if(replies.all().begin(), replies.all().end(),
                      [](const auto &one) { return one.outcome == Outcome::NoError; });
    QCOMPARE(answered == count, isRoomy);
    // The server answers each packet it gets, and each answer is read or found no room.
    QTRY_COMPARE(dropped, server.fake.queries().size() - answered);
    QCOMPARE(dropped == 0, isRoomy);
}

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
