// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observation.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using core::Batch;
using core::Freshness;
using core::IpAddress;
using core::Observation;
using core::Outcome;
using core::Record;
using core::RecordType;

namespace {

core::DomainName name(QStringView text)
{
    return *core::DomainName::parse(text);
}

Record address(quint32 v4, quint32 ttlSeconds)
{
    return {name(u"edge.test"), RecordType::A, ttlSeconds, IpAddress::v4(v4), {}, {}};
}

Record cname(quint32 ttlSeconds)
{
    return {name(u"cdn.test"), RecordType::CNAME, ttlSeconds, {}, name(u"edge.test"), {}};
}

} // namespace

class ObservationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeHasItsOwnWord();
    void answersAreWhatResolversKnow();
    void everyFreshnessHasItsOwnWord();
    void addressesComeInOrderWithoutRepeats();
    void thousandsOfAddressesTakeNoLongerEach();
    void recordTtlSkipsTheCnamesBefore();
    void recordTtlIsNoughtWithoutARecord();
    void comparesByValue();
    void printsWhatHappened();
    void batchesJoinInOrder();
};

void ObservationTest::everyOutcomeHasItsOwnWord()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Outcome::NetworkError); ++i)
        words.insert(core::toString(static_cast<Outcome>(i)));
    QCOMPARE(words, QSet<QString>({QStringLiteral("NoError"), QStringLiteral("NoData"),
                                   QStringLiteral("NxDomain"), QStringLiteral("ServFail"),
                                   QStringLiteral("Refused"), QStringLiteral("Timeout"),
                                   QStringLiteral("Truncated"), QStringLiteral("Malformed"),
                                   QStringLiteral("NetworkError")}));
}

void ObservationTest::answersAreWhatResolversKnow()
{
    for (const Outcome outcome : {Outcome::NoError, Outcome::NoData, Outcome::NxDomain})
        QVERIFY(core::isAnswer(outcome));
    for (const Outcome outcome : {Outcome::ServFail, Outcome::Refused, Outcome::Timeout,
                                  Outcome::Truncated, Outcome::Malformed, Outcome::NetworkError})
        QVERIFY(!core::isAnswer(outcome));
}

void ObservationTest::everyFreshnessHasItsOwnWord()
{
    QCOMPARE(core::toString(Freshness::Unknown), QStringLiteral("unknown"));
    QCOMPARE(core::toString(Freshness::Fresh), QStringLiteral("fresh"));
    QCOMPARE(core::toString(Freshness::Cached), QStringLiteral("cached"));
    QCOMPARE(core::toString(Freshness::Early), QStringLiteral("early"));
}

void ObservationTest::addressesComeInOrderWithoutRepeats()
{
    Observation observation;
    QVERIFY(observation.addresses().isEmpty());
    observation.answers = {cname(60), address(9, 60), address(3, 60), address(9, 60)};
    QCOMPARE(observation.addresses(), QList<IpAddress>({IpAddress::v4(9), IpAddress::v4(3)}));
}

void ObservationTest::thousandsOfAddressesTakeNoLongerEach()
{
    const auto nsecs = [](quint32 count) {
        Observation observation;
        for (quint32 n = 0; n < count; ++n) {
            Record record;
            record.address = IpAddress::v4(0xc6330000U + n);
            observation.answers.append(record);
        }
        QElapsedTimer clock;
        clock.start();
        const qsizetype found = observation.addresses().size();
        return found == count ? clock.nsecsElapsed() : 0;
    };
    const qint64 few = nsecs(2'000);
    QVERIFY(few > 0);
    QVERIFY(nsecs(32'000) < 80 * few); // 16 times as many; the square of that is 256
}

void ObservationTest::recordTtlSkipsTheCnamesBefore()
{
    Observation observation;
    observation.answers = {cname(3600), address(9, 60), address(3, 30)};
    QCOMPARE(observation.recordTtlSeconds(), 60U);
    observation.type = RecordType::CNAME;
    QCOMPARE(observation.recordTtlSeconds(), 3600U);
}

void ObservationTest::recordTtlIsNoughtWithoutARecord()
{
    Observation observation;
    observation.ttlSeconds = 900;
    QCOMPARE(observation.recordTtlSeconds(), 0U);
    observation.answers = {cname(3600)};
    QCOMPARE(observation.recordTtlSeconds(), 0U);
}

void ObservationTest::comparesByValue()
{
    Observation a;
    a.subject = name(u"flux.test");
    Observation b = a;
    QVERIFY(a == b);
    b.packet = "x";
    QVERIFY(a != b);
    b = a;
    b.answers.append(address(1, 1));
    QVERIFY(a != b);
}

void ObservationTest::printsWhatHappened()
{
    Observation observation;
    observation.id = 7;
    observation.at = 1000;
    observation.resolver = *core::Endpoint::parse(u"198.51.100.53");
    observation.question = name(u"flux.test");
    observation.outcome = Outcome::Timeout;
    QString text;
    QDebug(&text) << observation;
    QCOMPARE(text.trimmed(),
             QStringLiteral("#7 1000 flux.test A @198.51.100.53 Timeout unknown QList()"));
}

void ObservationTest::batchesJoinInOrder()
{
    Batch batch;
    QVERIFY(batch.isEmpty());
    Observation first;
    first.id = 1;
    Observation second;
    second.id = 2;
    const core::AddressFacts facts{IpAddress::v4(9), {64500, {}, {}}, {}};
    batch.append(Batch{{}, {first}});
    batch.append(Batch{{facts}, {second}});
    QVERIFY(!batch.isEmpty());
    QVERIFY(batch == (Batch{{facts}, {first, second}}));
    QVERIFY(!(Batch{{facts}, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(ObservationTest)
#include "tst_observation.moc"
