// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/aresresolver.h"

#include <memory>

#include <QDeadlineTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "asking.h"

using namespace asking;
using core::Outcome;
using dns::AresResolver;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

/// Waits as long as the resolver could still say something.
void outwait(AresResolver::Timing timing)
{
    QDeadlineTimer deadline(timing.watchdog + 200ms);
    QVERIFY(
        QTest::qWaitFor([&] { return deadline.hasExpired(); }, int(timing.watchdog.count()) * 4));
}

} // namespace

/// One reply a question, whatever happens to the server, the resolver or its thread meanwhile.
class TestAresLifetime : public QObject
{
    Q_OBJECT

private slots:
    void replyNeverComesInsideAsk();
    void tcpWithoutAnswerEndsAtTheWatchdog();
    void duplicatesCountOnce();
    void silenceEndsOnce();
    void watchdogEndsWhatCaresWouldGoOnWith();
    void serverThatIsKilledAndComesBack();
    void manyAtOnceGetOneReplyEach();
    void manyTruncatedAtOnceGetOneReplyEach();
    void stopSilencesEverything();
    void stopInsideTheReply();
    void askAgainAfterStop();
    void askInsideTheReply();
    void destroyedWithQuestionsOutstanding();
    void destroyedInsideTheReply();
    void worksOnItsOwnThread();
};

void TestAresLifetime::replyNeverComesInsideAsk()
{
    AresResolver resolver({core::IpAddress::v6({}), 53}, hasty); // "::" fails at once
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question("hidden.onion"));
    QCOMPARE(replies.count(), 0);
    QVERIFY(replies.waitFor(2));
}

void TestAresLifetime::tcpWithoutAnswerEndsAtTheWatchdog()
{
    FakeDnsServer server([](const Question &, bool isTcp) {
        return isTcp ? Action::silence() : Action::truncated();
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), {5000ms, 2, 300ms});
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1, 3s));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Truncated));
}

void TestAresLifetime::duplicatesCountOnce()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.copies = 3;
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    outwait(hasty);
    QCOMPARE(replies.count(), 1);
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

void TestAresLifetime::silenceEndsOnce()
{
    FakeDnsServer server;
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Timeout));
    QVERIFY(!replies.last().message);
    QVERIFY(!replies.last().detail.isEmpty());
    QCOMPARE(server.queries().size(), hasty.attempts);
    outwait(hasty);
    QCOMPARE(replies.count(), 1);
}

void TestAresLifetime::watchdogEndsWhatCaresWouldGoOnWith()
{
    FakeDnsServer server;
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), {30s, 5, 200ms});
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1, 3s));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::Timeout));
    QCOMPARE_GE(replies.last().roundTripUs, 200'000);
}

void TestAresLifetime::serverThatIsKilledAndComesBack()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    const core::Endpoint endpoint = server.endpoint();
    AresResolver resolver(endpoint, hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));

    server.stop();
    resolver.ask(question());
    QVERIFY(replies.waitFor(2));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NetworkError));
    QVERIFY(!replies.last().detail.isEmpty());

    QVERIFY(server.start(endpoint.port));
    resolver.ask(question());
    QVERIFY(replies.waitFor(3));
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

void TestAresLifetime::manyAtOnceGetOneReplyEach()
{
    int asked = 0;
    FakeDnsServer server([&asked](const Question &, bool) {
        Action action = anAddress();
        action.delay = std::chrono::milliseconds(++asked % 40);
        return action;
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    constexpr int count = 200;
    QSet<dns::QueryId> ids;
    for (int i = 0; i < count; ++i)
        ids.insert(resolver.ask(question()));
    QCOMPARE(ids.size(), count);
    QVERIFY(replies.waitFor(count));
    QCOMPARE(QSet<dns::QueryId>(replies.ids().begin(), replies.ids().end()), ids);
    QCOMPARE(replies.count(), count);
}

void TestAresLifetime::manyTruncatedAtOnceGetOneReplyEach()
{
    FakeDnsServer server(
        [](const Question &, bool isTcp) { return isTcp ? anAddress() : Action::truncated(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    constexpr int count = 100;
    QSet<dns::QueryId> ids;
    for (int i = 0; i < count; ++i)
        ids.insert(resolver.ask(question()));
    QVERIFY(replies.waitFor(count));
    QCOMPARE(QSet<dns::QueryId>(replies.ids().begin(), replies.ids().end()), ids);
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

void TestAresLifetime::stopSilencesEverything()
{
    FakeDnsServer server([](const Question &, bool) {
        Action action = anAddress();
        action.delay = 50ms;
        return action;
    });
    QVERIFY(server.start());
    QSignalSpy queried(&server, &FakeDnsServer::queried);
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    resolver.ask(question());
    resolver.ask(question());
    QTRY_COMPARE(queried.size(), 2);
    resolver.stop();
    outwait(hasty);
    QCOMPARE(replies.count(), 0);
    QCOMPARE(queried.size(), 2);
}

void TestAresLifetime::stopInsideTheReply()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    connect(&resolver, &AresResolver::replied, &resolver, &AresResolver::stop);
    for (int i = 0; i < 20; ++i)
        resolver.ask(question());
    outwait(hasty);
    QCOMPARE(replies.count(), 1);
}

void TestAresLifetime::askAgainAfterStop()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    const dns::QueryId first = resolver.ask(question());
    resolver.stop();
    const dns::QueryId second = resolver.ask(question());
    QVERIFY(first != second);
    QVERIFY(replies.waitFor(1));
    QCOMPARE(replies.ids(), QList<dns::QueryId>{second});
}

void TestAresLifetime::askInsideTheReply()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    connect(&resolver, &AresResolver::replied, &resolver, [&](dns::QueryId id) {
        if (id < 10)
            resolver.ask(question());
    });
    resolver.ask(question());
    QVERIFY(replies.waitFor(10));
    QCOMPARE(replies.count(), 10);
}

void TestAresLifetime::destroyedWithQuestionsOutstanding()
{
    FakeDnsServer server;
    QVERIFY(server.start());
    QSignalSpy queried(&server, &FakeDnsServer::queried);
    auto resolver = std::make_unique<AresResolver>(server.endpoint(), hasty);
    const Replies replies(*resolver);
    for (int i = 0; i < 20; ++i)
        resolver->ask(question());
    QTRY_COMPARE_GE(queried.size(), 20);
    resolver.reset();
    outwait(hasty);
    QCOMPARE(replies.count(), 0);
}

void TestAresLifetime::destroyedInsideTheReply()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    auto resolver = std::make_unique<AresResolver>(server.endpoint(), hasty);
    const Replies replies(*resolver);
    connect(resolver.get(), &AresResolver::replied, &server, [&] { resolver.reset(); });
    for (int i = 0; i < 20; ++i)
        resolver->ask(question());
    outwait(hasty);
    QCOMPARE(replies.count(), 1);
}

void TestAresLifetime::worksOnItsOwnThread()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    QThread thread;
    auto *resolver = new AresResolver(server.endpoint(), patient);
    const Replies replies(*resolver);
    resolver->moveToThread(&thread);
    connect(&thread, &QThread::finished, resolver, &QObject::deleteLater);
    thread.start();
    QMetaObject::invokeMethod(resolver, [resolver] {
        for (int i = 0; i < 10; ++i)
            resolver->ask(question());
    });
    const bool haveAll = replies.waitFor(10);
    thread.quit();
    QVERIFY(thread.wait(5000));
    QVERIFY(haveAll);
    QCOMPARE(core::toString(replies.last().outcome), core::toString(Outcome::NoError));
}

QTEST_GUILESS_MAIN(TestAresLifetime)
#include "tst_areslifetime.moc"
