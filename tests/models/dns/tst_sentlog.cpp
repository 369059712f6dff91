// SPDX-License-Identifier: GPL-3.0-or-later
// What AresResolver says it sent, against what a server received.
#include "dns/sentlog.h"

#include <QSignalSpy>
#include <QTest>

#include "asking.h"

using namespace asking;
using core::RecordType;
using core::SentPacket;
using dns::AresResolver;
using dns::Question;
using support::Action;
using support::FakeDnsServer;

namespace {

/// Everything one resolver says it sent.
class Log
{
public:
    explicit Log(const dns::Resolver &resolver)
    {
        QObject::connect(&resolver, &dns::Resolver::sent, &m_context,
                         [this](const QList<SentPacket> &packets) {
                             ++batches;
                             all.append(packets);
                         });
    }

    QList<SentPacket> all;
    int batches = 0;

private:
    QObject m_context;
};

QStringList told(const QList<SentPacket> &packets)
{
    QStringList lines;
    for (const SentPacket &packet : packets) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(packet.question.toString(), core::toString(packet.type),
                              core::toString(packet.transport), QString::number(packet.id)));
    }
    lines.sort();
    return lines;
}

QStringList received(const FakeDnsServer &server)
{
    QStringList lines;
    for (const FakeDnsServer::Query &query : server.queries()) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(query.question.name.toString(), core::toString(query.question.type),
                              query.overTcp ? QStringLiteral("tcp") : QStringLiteral("udp"),
                              QString::number(query.id)));
    }
    lines.sort();
    return lines;
}

} // namespace

class TstSentLog : public QObject
{
    Q_OBJECT

private slots:
    void everyPacketIsTold_data();
    void everyPacketIsTold();
    void manyAreToldInFewBatches();
    void saysWhereAndWhen();
    void stopTellsWhatIsLeft();
    void oddNames();
};

void TstSentLog::everyPacketIsTold_data()
{
    QTest::addColumn<FakeDnsServer::Script>("script");
    QTest::addColumn<int>("packets");
    const auto row = [](const char *what, int packets, const FakeDnsServer::Script &script) {
        QTest::newRow(what) << script << packets;
    };
    row("an answer", 1, [](const Question &, bool) { return anAddress(); });
    row("silence: sent again by c-ares", 2,
        [](const Question &, bool) { return Action::silence(); });
    row("truncated: asked again over TCP", 2,
        [](const Question &, bool overTcp) { return overTcp ? anAddress() : Action::truncated(); });
    row("FORMERR: asked again without EDNS", 2, [first = true](const Question &, bool) mutable {
        Action action = Action::rcode(dns::Rcode::FormErr);
        action.knowsEdns = false;
        return std::exchange(first, false) ? action : anAddress();
    });
    row("refused", 1, [](const Question &, bool) { return Action::rcode(dns::Rcode::Refused); });
}

void TstSentLog::everyPacketIsTold()
{
    QFETCH(FakeDnsServer::Script, script);
    QFETCH(int, packets);
    FakeDnsServer server(script);
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Replies replies(resolver);
    const Log log(resolver);
    resolver.ask(question());
    QVERIFY(replies.waitFor(1));
    QTRY_COMPARE(server.queries().size(), packets);
    QTRY_COMPARE(told(log.all), received(server));
}

void TstSentLog::manyAreToldInFewBatches()
{
    FakeDnsServer server([n = 0](const Question &, bool overTcp) mutable {
        return ++n % 3 == 0 && !overTcp ? Action::truncated() : anAddress();
    });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    const Log log(resolver);
    constexpr int count = 100;
    for (int i = 0; i < count; ++i)
        resolver.ask(question());
    QVERIFY(replies.waitFor(count));
    QTRY_COMPARE(told(log.all), received(server));
    QCOMPARE_GT(log.all.size(), count);
    QCOMPARE_LT(log.batches, count / 2);
}

void TstSentLog::saysWhereAndWhen()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Replies replies(resolver);
    const Log log(resolver);
    const core::UtcMs before = core::SystemClock().utc();
    resolver.ask(question("www.flux.test", RecordType::HTTPS));
    QVERIFY(replies.waitFor(1));
    QCOMPARE(log.all.size(), 1);
    const SentPacket packet = log.all.first();
    QCOMPARE_GE(packet.at, before);
    QCOMPARE_LE(packet.at, core::SystemClock().utc());
    QVERIFY(packet.server == server.endpoint());
    QVERIFY(packet.type == RecordType::HTTPS);
    QCOMPARE(packet.bytes, 12 + 15 + 4 + 11); // header, name, type and class, OPT record
}

void TstSentLog::stopTellsWhatIsLeft()
{
    FakeDnsServer server([](const Question &, bool) { return Action::silence(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), patient);
    const Log log(resolver);
    resolver.ask(question());
    QVERIFY(log.all.isEmpty());
    resolver.stop();
    QCOMPARE(log.all.size(), 1);
}

void TstSentLog::oddNames()
{
    FakeDnsServer server([](const Question &, bool) { return anAddress(); });
    QVERIFY(server.start());
    AresResolver resolver(server.endpoint(), hasty);
    const Log log(resolver);
    const QList<QByteArray> names{"a\\.b.test", "\\000\\255\\032x.test", "a\\\\b.test",
                                  "_dmarc.test", "\\;\\(\\).test"};
    for (const QByteArray &name : names)
        resolver.ask(question(name));
    QTRY_COMPARE(log.all.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(log.all.at(i).question, question(names.at(i)).name);
}

QTEST_GUILESS_MAIN(TstSentLog)
#include "tst_sentlog.moc"
