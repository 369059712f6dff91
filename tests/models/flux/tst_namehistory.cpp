// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/namehistory.h"

#include <QTest>

#include "support/observationtext.h"

namespace {

flux::NameHistory told(const QString &story)
{
    const core::Batch batch = support::observations(story);
    flux::NameHistory history(*core::DomainName::parse(u"a.test"));
    for (const core::AddressFacts &facts : batch.facts)
        history.add(facts);
    for (const core::Observation &observation : batch.observations)
        history.add(observation);
    return history;
}

QString clock(core::UtcMs at)
{
    return QString::number((at - support::moment(QStringLiteral("12:00:00"))) / 1000);
}

/// "198.51.100.7 x2 0-60 180-180": address, answers, spells in seconds after noon.
QString print(const QList<flux::AddressHistory> &rows)
{
    QStringList lines;
    for (const flux::AddressHistory &row : rows) {
        QString line = QStringLiteral("%1 x%2").arg(row.address.toString()).arg(row.answers);
        for (const flux::Spell &spell : row.spells)
            line += QStringLiteral(" %1-%2").arg(clock(spell.from), clock(spell.to));
        lines.append(line);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestNameHistory : public QObject
{
    Q_OBJECT

private slots:
    void spells_data();
    void spells();
    void failures_data();
    void failures();
    void looks_data();
    void looks();
    void lastAddressOutcome_data();
    void lastAddressOutcome();
    void growthHasOneStepAChange();
    void firstChange_data();
    void firstChange();
    void factsCanComeLater();
    void countriesOfTwoBasesAreNotAdded();
    void nameServersAndTheirAddresses();
    void nameThatServesItself();
    void recordsOfOthersAreLeftOut();
    void ttlsAreKeptByResolver();
    void emptyHistory();
};

void TestNameHistory::spells_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");

    QTest::newRow("held, gone, back") << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2\n"
                                                        "12:01:00 a.test 192.0.2.1\n"
                                                        "12:02:00 a.test 192.0.2.1,192.0.2.2")
                                      << "192.0.2.1 x3 0-120; 192.0.2.2 x2 0-0 120-120";
    QTest::newRow("the other family says nothing about it")
        << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                          "12:00:01 a.test 2001:db8::1\n"
                          "12:01:00 a.test 192.0.2.1\n"
                          "12:01:01 a.test NoData AAAA\n"
                          "12:02:00 a.test 192.0.2.1")
        << "192.0.2.1 x3 0-120; 2001:db8::1 x1 1-1";
    QTest::newRow("resolvers do not cut each other's spells")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 @127.0.0.1\n"
                          "12:00:01 a.test 192.0.2.2 @127.0.0.2\n"
                          "12:01:00 a.test 192.0.2.1 @127.0.0.1\n"
                          "12:01:01 a.test 192.0.2.2 @127.0.0.2\n"
                          "12:02:00 a.test 192.0.2.1 @127.0.0.1")
        << "192.0.2.1 x3 0-120; 192.0.2.2 x2 1-61";
    QTest::newRow("a failure between does not cut") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                                      "12:01:00 a.test Timeout\n"
                                                                      "12:02:00 a.test 192.0.2.1")
                                                    << "192.0.2.1 x2 0-120";
    QTest::newRow("nxdomain between cuts") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                             "12:01:00 a.test NxDomain\n"
                                                             "12:02:00 a.test 192.0.2.1")
                                           << "192.0.2.1 x2 0-0 120-120";
    QTest::newRow("a night nobody watched cuts") << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                                                                   "20:00:00 a.test 192.0.2.1 60")
                                                 << "192.0.2.1 x2 0-0 28800-28800";
    QTest::newRow("unless the TTL promised it so long")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 86400\n"
                          "20:00:00 a.test 192.0.2.1 57600")
        << "192.0.2.1 x2 0-28800";
    QTest::newRow("a resolver first heard later does not bridge what another saw missing")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 60\n"
                          "12:01:00 a.test 192.0.2.9 60\n"
                          "12:10:00 a.test 192.0.2.1 60 @127.0.0.2")
        << "192.0.2.1 x2 0-0 600-600; 192.0.2.9 x1 60-60";
    QTest::newRow("twice in one answer counts once")
        << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.1") << "192.0.2.1 x1 0-0";
    QTest::newRow("two answers in the same millisecond")
        << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                          "12:00:00 a.test 192.0.2.2\n"
                          "12:01:00 a.test 192.0.2.1")
        << "192.0.2.1 x2 0-0 60-60; 192.0.2.2 x1 0-0";
}

void TestNameHistory::spells()
{
    QFETCH(QString, story);
    QTEST(print(told(story).addresses()), "expected");
}

void TestNameHistory::failures_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << QStringLiteral("12:00:00 a.test 192.0.2.1") << "";
    QTest::newRow("nxdomain is an answer") << QStringLiteral("12:00:00 a.test NxDomain") << "";
    QTest::newRow("merged until the next answer") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                                    "12:01:00 a.test Timeout\n"
                                                                    "12:02:00 a.test ServFail\n"
                                                                    "12:03:00 a.test 192.0.2.1\n"
                                                                    "12:04:00 a.test Refused")
                                                  << "60-180 240-240";
    QTest::newRow("failing from the start") << QStringLiteral("12:00:00 a.test Timeout\n"
                                                              "12:00:05 a.test Timeout")
                                            << "0-5";
    QTest::newRow("one resolver of two fails: nothing is missing")
        << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                          "12:00:05 a.test Timeout @127.0.0.2\n"
                          "12:01:00 a.test 192.0.2.1\n"
                          "12:01:05 a.test Timeout @127.0.0.2")
        << "";
    QTest::newRow("both fail") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                 "12:00:05 a.test Timeout @127.0.0.2\n"
                                                 "12:01:00 a.test ServFail\n"
                                                 "12:01:05 a.test Timeout @127.0.0.2\n"
                                                 "12:02:00 a.test 192.0.2.1")
                               << "60-120";
    QTest::newRow("a resolver long silent does not hide it")
        << QStringLiteral("10:00:00 a.test 192.0.2.1 @127.0.0.2\n"
                          "12:00:00 a.test Timeout")
        << "0-0";
    QTest::newRow("name servers' failures are another matter")
        << QStringLiteral("12:00:00 a.test ServFail NS") << "";
}

void TestNameHistory::failures()
{
    QFETCH(QString, story);
    const flux::NameHistory history = told(story);
    QStringList spans;
    for (const flux::FailureSpan &span : history.failures())
        spans.append(clock(span.from) + QLatin1Char('-') + clock(span.to));
    QTEST(spans.join(QLatin1Char(' ')), "expected");
}

void TestNameHistory::looks_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("expected");

    QTest::newRow("A and AAAA together are one")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 fresh\n"
                          "12:00:01.9 a.test NoData AAAA fresh")
        << 1;
    QTest::newRow("far apart they are two") << QStringLiteral("12:00:00 a.test 192.0.2.1 fresh\n"
                                                              "12:00:03 a.test NoData AAAA fresh")
                                            << 2;
    QTest::newRow("the same type twice is two, however close")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 fresh\n"
                          "12:00:01 a.test 192.0.2.2 fresh")
        << 2;
    QTest::newRow("each resolver looks for itself")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 fresh\n"
                          "12:00:00 a.test 192.0.2.1 fresh @127.0.0.2")
        << 2;
    QTest::newRow("cached, early and unknown are no look")
        << QStringLiteral("12:00:00 a.test 192.0.2.1 fresh\n"
                          "12:00:10 a.test 192.0.2.1 cached\n"
                          "12:00:20 a.test 192.0.2.1 early\n"
                          "12:00:30 a.test Timeout")
        << 1;
    QTest::newRow("name servers are no look")
        << QStringLiteral("12:00:00 a.test ns.test NS fresh") << 0;
}

void TestNameHistory::looks()
{
    QFETCH(QString, story);
    QTEST(told(story).looks(), "expected");
}

void TestNameHistory::lastAddressOutcome_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nodata of one type is no failure")
        << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                          "12:00:01 a.test NoData AAAA")
        << "NoError";
    QTest::newRow("nodata of both") << QStringLiteral("12:00:00 a.test NoData\n"
                                                      "12:00:01 a.test NoData AAAA")
                                    << "NoData";
    QTest::newRow("gone") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                            "12:00:01 a.test 2001:db8::1\n"
                                            "12:01:00 a.test NxDomain\n"
                                            "12:01:01 a.test NxDomain AAAA")
                          << "NxDomain";
    QTest::newRow("an old answer of the other type does not count")
        << QStringLiteral("12:00:00 a.test 2001:db8::1\n"
                          "12:00:01 a.test 192.0.2.1\n"
                          "12:01:00 a.test ServFail\n"
                          "12:02:00 a.test ServFail")
        << "ServFail";
    QTest::newRow("name servers do not matter") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                                  "12:00:01 a.test NoData NS")
                                                << "NoError";
}

void TestNameHistory::lastAddressOutcome()
{
    QFETCH(QString, story);
    QTEST(core::toString(told(story).lastAddressOutcome()), "expected");
}

void TestNameHistory::growthHasOneStepAChange()
{
    const flux::NameHistory history =
        told(QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64500\n"
                            "12:01:00 a.test 192.0.2.1,192.0.2.2 60\n"
                            "12:02:00 a.test 198.51.100.1 60 UA AS64501\n"
                            "12:02:00 a.test ns1.a.test 60 NS\n"
                            "12:02:00 ns1.a.test 203.0.113.53 60 for a.test\n"
                            "12:03:00 a.test 192.0.2.3 60 NL AS64500"));
    const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));
    const QList<flux::GrowthStep> expected{
        {noon, 2, 1, 0}, {noon + 120'000, 3, 2, 1}, {noon + 180'000, 4, 2, 1}};
    QCOMPARE(history.growth(), expected);
    QCOMPARE(history.networks(), 2);
    QCOMPARE(history.countries(), 2);
    QCOMPARE(history.answers(), 6);
    QCOMPARE(history.firstAt(), noon);
    QCOMPARE(history.lastAt(), noon + 180'000);
}

void TestNameHistory::firstChange_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("seconds");

    QTest::newRow("the same addresses") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                          "12:01:00 a.test 192.0.2.1")
                                        << -1;
    QTest::newRow("fewer addresses") << QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2\n"
                                                       "12:01:00 a.test 192.0.2.1")
                                     << -1;
    QTest::newRow("the first look has two types") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                                    "12:00:01 a.test 2001:db8::1")
                                                  << -1;
    QTest::newRow("resolvers that were told differently from the start")
        << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                          "12:00:05 a.test 192.0.2.2 @127.0.0.2\n"
                          "12:01:00 a.test 192.0.2.1\n"
                          "12:01:05 a.test 192.0.2.2 @127.0.0.2")
        << -1;
    QTest::newRow("a new address") << QStringLiteral("12:00:00 a.test 192.0.2.1\n"
                                                     "12:01:00 a.test 192.0.2.1\n"
                                                     "12:02:00 a.test 192.0.2.2\n"
                                                     "12:03:00 a.test 192.0.2.3")
                                   << 120;
}

void TestNameHistory::firstChange()
{
    QFETCH(QString, story);
    QFETCH(int, seconds);
    const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));
    QCOMPARE(told(story).firstChangeAt(), seconds < 0 ? 0 : noon + 1000 * seconds);
}

void TestNameHistory::factsCanComeLater()
{
    flux::NameHistory history = told(QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2\n"
                                                    "12:00:00 a.test ns1.a.test NS\n"
                                                    "12:00:00 ns1.a.test 192.0.2.53 for a.test"));
    QCOMPARE(history.networks(), 0);
    const auto know = [&](QStringView address, quint32 asn, const QString &country) {
        core::AddressFacts facts;
        facts.address = *core::IpAddress::parse(address);
        facts.network.asn = asn;
        facts.place.countryCode = country;
        facts.place.basis = core::Place::Basis::Geolocated;
        history.add(facts);
    };
    know(u"192.0.2.1", 64500, QStringLiteral("NL"));
    know(u"192.0.2.2", 64501, QStringLiteral("UA"));
    know(u"192.0.2.53", 64502, QStringLiteral("TR"));
    QCOMPARE(history.networks(), 2); // the name server's is not the name's
    QCOMPARE(history.countries(), 2);
    QCOMPARE(history.growth().last().networks, 2);
    QCOMPARE(history.nameServers()[0].addresses[0].network.asn, 64502U);

    know(u"192.0.2.2", 64500, QStringLiteral("NL"));
    QCOMPARE(history.networks(), 1);
    QCOMPARE(history.countries(), 1);
    QCOMPARE(history.addresses()[1].network.asn, 64500U);
}

void TestNameHistory::countriesOfTwoBasesAreNotAdded()
{
    flux::NameHistory history =
        told(QStringLiteral("12:00:00 a.test 192.0.2.1,192.0.2.2 60 NL AS64500"));
    core::AddressFacts facts;
    facts.address = *core::IpAddress::parse(u"192.0.2.3");
    facts.place.countryCode = QStringLiteral("UA");
    facts.place.basis = core::Place::Basis::Geolocated;
    history.add(facts);
    history.add(support::observations(QStringLiteral("12:01:00 a.test 192.0.2.3")).observations[0]);
    QCOMPARE(history.countries(), 1);
    QVERIFY(history.countryBasis() == core::Place::Basis::Registration);
}

void TestNameHistory::nameServersAndTheirAddresses()
{
    const flux::NameHistory history =
        told(QStringLiteral("12:00:00 a.test ns1.a.test,ns2.a.test NS\n"
                            "12:00:01 ns1.a.test 192.0.2.1 for a.test\n"
                            "12:00:02 ns2.a.test 192.0.2.2 for a.test\n"
                            "12:01:00 a.test ns1.a.test NS\n"
                            "12:01:01 ns1.a.test 192.0.2.3 for a.test\n"
                            "12:02:00 a.test ns2.a.test NS\n"
                            "12:02:01 other.test 192.0.2.99 for a.test\n"
                            "12:03:00 ns1.a.test Timeout for a.test"));
    QCOMPARE(history.nameServers().size(), 2);
    const flux::NameServerHistory &first = history.nameServers()[0];
    const flux::NameServerHistory &second = history.nameServers()[1];
    const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));
    QCOMPARE(first.server.toString(), QStringLiteral("ns1.a.test"));
    QCOMPARE(first.spells, (QList<flux::Spell>{{noon, noon + 60'000, noon + 120'000}}));
    QCOMPARE(second.spells, (QList<flux::Spell>{{noon, noon, noon + 60'000},
                                                {noon + 120'000, noon + 120'000, noon + 180'000}}));
    QCOMPARE(print(first.addresses), QStringLiteral("192.0.2.1 x1 1-1; 192.0.2.3 x1 61-61"));
    QCOMPARE(print(second.addresses), QStringLiteral("192.0.2.2 x1 2-2"));
    QCOMPARE(history.nameServerAddresses(), 3);
    QVERIFY(history.addresses().isEmpty());
    QCOMPARE(history.failed(), 1);
    QVERIFY(history.failures().isEmpty());
}

void TestNameHistory::nameThatServesItself()
{
    const flux::NameHistory history = told(QStringLiteral("12:00:00 a.test a.test NS\n"
                                                          "12:00:01 a.test 192.0.2.1"));
    QCOMPARE(print(history.addresses()), QStringLiteral("192.0.2.1 x1 1-1"));
    QCOMPARE(print(history.nameServers()[0].addresses), QStringLiteral("192.0.2.1 x1 1-1"));
}

void TestNameHistory::recordsOfOthersAreLeftOut()
{
    core::Observation observation =
        support::observations(QStringLiteral("12:00:00 a.test ns.cdn.test NS")).observations[0];
    observation.answers[0].owner = *core::DomainName::parse(u"cdn.test");
    flux::NameHistory history(observation.subject);
    history.add(observation);
    QVERIFY(history.nameServers().isEmpty());

    // A zone cut above the name is the name's; a sibling's is not.
    observation.question = *core::DomainName::parse(u"test");
    observation.answers[0].owner = observation.question;
    history.add(observation);
    QCOMPARE(history.nameServers().size(), 1);
    observation.question = *core::DomainName::parse(u"b.test");
    observation.answers[0].owner = observation.question;
    observation.answers[0].target = *core::DomainName::parse(u"ns.b.test");
    history.add(observation);
    QCOMPARE(history.nameServers().size(), 1);
}

void TestNameHistory::ttlsAreKeptByResolver()
{
    const flux::NameHistory history =
        told(QStringLiteral("12:00:00 a.test 192.0.2.1 300 aa fresh\n"
                            "12:01:00 a.test 192.0.2.1 240 cached\n"
                            "12:01:00 a.test NxDomain 900\n"
                            "12:02:00 a.test 192.0.2.1 60 @127.0.0.2"));
    QCOMPARE(history.ttls().size(), 2);
    const auto first = history.ttls().value(*core::Endpoint::parse(u"127.0.0.1"));
    const core::UtcMs noon = support::moment(QStringLiteral("12:00:00"));
    const QList<flux::TtlPoint> expected{{noon, 300, core::Freshness::Fresh, true},
                                         {noon + 60'000, 240, core::Freshness::Cached, false}};
    QCOMPARE(first, expected);
    QCOMPARE(history.largestTtlSeconds(), 300U);
}

void TestNameHistory::emptyHistory()
{
    const flux::NameHistory history;
    QCOMPARE(history.answers(), 0);
    QCOMPARE(history.firstAt(), 0);
    QCOMPARE(history.countries(), 0);
    QVERIFY(history.growth().isEmpty());
}

QTEST_GUILESS_MAIN(TestNameHistory)
#include "tst_namehistory.moc"
