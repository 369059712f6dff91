// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answerlist.h"

#include <limits>

#include <QTest>

#include "answers.h"

using answers::a;
using answers::ip;
using answers::name;
using items::AnswerList;

namespace {

const QString flux = QStringLiteral("flux.test");

/// What the list keeps of an answer.
core::Observation kept(core::Observation answer)
{
    answer.packet.clear();
    answer.monotonicNs = 0;
    return answer;
}

/// Every field other than as it is by itself.
core::Observation unusual()
{
    core::Observation answer = a(flux, 7, {});
    answer.id = 9'007'199'254'740'993;
    answer.at = -62'135'596'800'000;
    answer.monotonicNs = 5;
    answer.resolver = {ip(QStringLiteral("2001:db8::53")), 65'535};
    answer.question = name(QStringLiteral("ns1.other.test"));
    answer.type = core::RecordType::AAAA;
    answer.outcome = core::Outcome::NetworkError;
    answer.freshness = core::Freshness::Early;
    answer.authoritative = answer.overTcp = answer.authenticated = answer.edns = true;
    answer.referral = true;
    answer.carrier = core::Carrier::Https;
    answer.suspicion = core::Suspicion::WrongSource;
    answer.clientSubnet = *core::IpPrefix::parse(u"203.0.113.0/24");
    answer.roundTripUs = std::numeric_limits<qint32>::min();
    answer.ttlSeconds = std::numeric_limits<quint32>::max();
    const core::DomainName owner = answer.question;
    const core::DomainName target = name(QStringLiteral("target.test"));
    answer.answers = {
        {owner, core::RecordType::CNAME, 30, {}, target, {}},
        {target, core::RecordType::A, 0, ip(QStringLiteral("198.51.100.1")), {}, {}},
        {target, core::RecordType::A, 9, ip(QStringLiteral("198.51.100.2")), {}, {}},
        {target, core::RecordType::AAAA, 4'294'967'295U, ip(QStringLiteral("2001:db8::1")), {}, {}},
        {owner, core::RecordType::TXT, 1, {}, {}, QStringLiteral("\u202etxt")},
        {owner, core::RecordType::TXT, 1, {}, {}, {}},
        {{},
         static_cast<core::RecordType>(65'535),
         1,
         ip(QStringLiteral("198.51.100.1")),
         target,
         QStringLiteral("x")}};
    answer.packet = "packet";
    return answer;
}

} // namespace

class AnswerListTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPutIn();
    void flagsStandAlone();
    void looksAtAnAnswerWithoutMakingIt();
    void findsAmongMany();
    void holdsTheSameOnce();
};

void AnswerListTest::givesBackWhatWasPutIn()
{
    AnswerList list(name(flux), std::make_shared<items::AnswerWords>());
    QVERIFY(list.isEmpty());
    const QList<core::Observation> told{a(flux, 0, QStringLiteral("198.51.100.1 198.51.100.2")),
                                        unusual(), a(flux, 60, {}),
                                        a(flux, 120, QStringLiteral("198.51.100.2"))};
    for (const core::Observation &answer : told)
        list.append(answer);
    QCOMPARE(list.size(), told.size());
    for (qsizetype row = 0; row < told.size(); ++row)
        QCOMPARE(list[row], kept(told[row]));
    QCOMPARE(list.toList().size(), told.size());
    QCOMPARE(list.first(), kept(told.first()));
    QCOMPARE(list.last(), kept(told.last()));
}

void AnswerListTest::flagsStandAlone()
{
    AnswerList list(name(flux), std::make_shared<items::AnswerWords>());
    QList<core::Observation> told;
    for (bool core::Observation::*flag :
         {&core::Observation::authoritative, &core::Observation::overTcp,
          &core::Observation::authenticated, &core::Observation::edns,
          &core::Observation::referral}) {
        told.append(kept(a(flux, 0, {})));
        told.last().*flag = true;
    }
    for (int outcome = 0; outcome <= static_cast<int>(core::Outcome::NetworkError); ++outcome) {
        told.append(kept(a(flux, 0, {})));
        told.last().outcome = static_cast<core::Outcome>(outcome);
        told.last().freshness = static_cast<core::Freshness>(outcome % 4);
        told.last().suspicion = static_cast<core::Suspicion>((outcome + 1) % 4);
    }
    for (const core::Observation &answer : told)
        list.append(answer);
    QCOMPARE(list.toList(), told);
}

void AnswerListTest::looksAtAnAnswerWithoutMakingIt()
{
    AnswerList list(name(flux), std::make_shared<items::AnswerWords>());
    list.append(unusual());
    list.append(a(flux, 0, {}));
    core::Observation bare = kept(unusual());
    bare.answers.clear();
    QCOMPARE(list.withoutRecords(0), bare);
    QCOMPARE(list.time(0), unusual().at);
    QCOMPARE(list.resolver(0), unusual().resolver);
    QVERIFY(list.hasRecords(0));
    QVERIFY(!list.hasRecords(1));
    const auto holds = [&](const QString &address) {
        return list.holdsAddress(0, list.marksOf({ip(address)}));
    };
    QVERIFY(holds(QStringLiteral("198.51.100.2")));
    QVERIFY(holds(QStringLiteral("2001:db8::1")));
    QVERIFY(!holds(QStringLiteral("198.51.100.3")));
    QVERIFY(!list.holdsAddress(1, list.marksOf({ip(QStringLiteral("198.51.100.2"))})));
}

/// More entries than its first slots, and both lists over the same words.
void AnswerListTest::findsAmongMany()
{
    const auto words = std::make_shared<items::AnswerWords>();
    AnswerList one(name(flux), words);
    AnswerList other(name(QStringLiteral("other.test")), words);
    const auto answer = [](const QString &subject, int number) {
        core::Observation made =
            kept(a(subject, number,
                   QStringLiteral("198.51.%1.%2").arg(number % 1000 / 250).arg(number % 250)));
        made.ttlSeconds = static_cast<quint32>(number % 3);
        return made;
    };
    for (int number = 0; number < 5000; ++number) {
        one.append(answer(flux, number));
        other.append(answer(QStringLiteral("other.test"), 5000 - number));
    }
    for (int number = 0; number < 5000; ++number) {
        QCOMPARE(one[number], answer(flux, number));
        QCOMPARE(other[number], answer(QStringLiteral("other.test"), 5000 - number));
    }
}

void AnswerListTest::holdsTheSameOnce()
{
    AnswerList list(name(flux), std::make_shared<items::AnswerWords>());
    const core::Observation answer = a(flux, 0, QStringLiteral("198.51.100.1 198.51.100.2"));
    list.append(answer);
    const qsizetype once = list.entryBytes();
    QVERIFY(once > 0);
    for (int more = 0; more < 100; ++more)
        list.append(answer);
    QCOMPARE(list.entryBytes(), once);
}

QTEST_GUILESS_MAIN(AnswerListTest)
#include "tst_answerlist.moc"
