// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/classify.h"

#include <algorithm>
#include <ctime>
#include <limits>

#include <QTest>

#include "support/fakednsserver.h"

using core::Outcome;
using core::RecordType;
using dns::Message;
using support::FakeDnsServer;

namespace {

const dns::Question &asked()
{
    static const dns::Question question{core::DomainName::parse(u"www.flux.test").value_or({}),
                                        RecordType::A};
    return question;
}

Message replyWith(const QList<core::Record> &answers)
{
    Message message;
    message.isResponse = true;
    message.question = asked();
    message.answers = answers;
    return message;
}

} // namespace

class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void whatWasReceivedIsKept();
    void unreadableBytesAreMalformed();
    void aLongChainTakesNoLongerALink();
};

void TestClassify::outcome_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<Outcome>("outcome");
    const auto a = FakeDnsServer::address("www.flux.test", "192.0.2.1");
    const auto toA = FakeDnsServer::alias("www.flux.test", "a.flux.test");
    const auto aToB = FakeDnsServer::alias("a.flux.test", "b.flux.test");
    const auto bToA = FakeDnsServer::alias("b.flux.test", "a.flux.test");
    const auto b = FakeDnsServer::address("b.flux.test", "192.0.2.2");
    const auto six = FakeDnsServer::address("www.flux.test", "2001:db8::1");
    const auto row = [](const char *what, const Message &message, Outcome outcome) {
        QTest::newRow(what) << message << outcome;
    };
    const auto coded = [](dns::Rcode rcode) {
        Message message = replyWith({});
        message.rcode = rcode;
        return message;
    };

    row("an address", replyWith({a}), Outcome::NoError);
    row("a chain to an address", replyWith({toA, aToB, b}), Outcome::NoError);
    row("a chain out of order", replyWith({b, aToB, toA}), Outcome::NoError);
    row("a chain that ends without an address", replyWith({toA, aToB}), Outcome::NoData);
    row("a chain in a circle", replyWith({toA, aToB, bToA}), Outcome::NoData);
    row("nothing", replyWith({}), Outcome::NoData);
    row("only another type", replyWith({six}), Outcome::NoData);
    row("an address of another name", replyWith({b}), Outcome::Malformed);
    row("a chain that misses the address", replyWith({toA, b}), Outcome::Malformed);
    row("NXDOMAIN", coded(dns::Rcode::NxDomain), Outcome::NxDomain);
    row("SERVFAIL", coded(dns::Rcode::ServFail), Outcome::ServFail);
    row("REFUSED", coded(dns::Rcode::Refused), Outcome::Refused);
    row("NOTIMP", coded(dns::Rcode::NotImp), Outcome::ServFail);
    row("FORMERR", coded(dns::Rcode::FormErr), Outcome::ServFail);

    Message message = replyWith({a});
    message.truncated = true;
    row("truncated", message, Outcome::Truncated);
    message = replyWith({a});
    message.isResponse = false;
    row("a query", message, Outcome::Malformed);
    message = replyWith({a});
    message.question->type = RecordType::AAAA;
    row("of another type", message, Outcome::Malformed);
    message = replyWith({a});
    message.question->name = core::DomainName::parse(u"other.test").value_or({});
    row("of another name", message, Outcome::Malformed);
    message = replyWith({a});
    message.question.reset();
    row("without a question", message, Outcome::Malformed);
}

void TestClassify::outcome()
{
    QFETCH(Message, message);
    QFETCH(Outcome, outcome);
    const auto packet = message.encode();
    QVERIFY(packet);
    const dns::Reply reply = dns::classify(asked(), *packet);
    QCOMPARE(core::toString(reply.outcome), core::toString(outcome));
    QCOMPARE(reply.detail.isEmpty(), outcome != Outcome::Malformed && outcome != Outcome::ServFail);
}

void TestClassify::whatWasReceivedIsKept()
{
    const Message message = replyWith({FakeDnsServer::address("www.flux.test", "192.0.2.1")});
    const QByteArray packet = message.encode().value_or({});
    const dns::Reply reply = dns::classify(asked(), packet);
    QCOMPARE(reply.packet, packet);
    QVERIFY(reply.message);
    QCOMPARE(reply.message->answers, message.answers);
}

void TestClassify::unreadableBytesAreMalformed()
{
    const dns::Reply reply = dns::classify(asked(), "no packet at all");
    QCOMPARE(core::toString(reply.outcome), core::toString(Outcome::Malformed));
    QCOMPARE(reply.packet, QByteArray("no packet at all"));
    QVERIFY(!reply.message);
    QVERIFY(!reply.detail.isEmpty());
}

void TestClassify::aLongChainTakesNoLongerALink()
{
    // The last link first: each step through the chain finds its record at the other end.
    const auto ticks = [](int links) {
        const auto name = [](int n) {
            return n == 0 ? asked().name : core::DomainName::parse(QString::number(n)).value_or({});
        };
        QList<core::Record> answers;
        for (int n = links; n > 0; --n)
            answers.append({name(n - 1), RecordType::CNAME, 60, {}, name(n), {}});
        const QByteArray packet = replyWith(answers).encode().value_or({});
        // CPU time, and the best of some: a busy machine interrupts the long one only.
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 5; ++i) {
            const std::clock_t start = std::clock();
            const dns::Reply reply = dns::classify(asked(), packet);
            if (reply.outcome != Outcome::NoData || packet.isEmpty())
                return std::clock_t(0);
            best = std::min(best, std::clock() - start);
        }
        return best;
    };
    const std::clock_t few = ticks(150);
    QVERIFY(few > 0);
    QVERIFY(ticks(2'400) < 60 * few); // 16 times as many; the square of that is 256
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
