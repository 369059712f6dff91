// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "flux/casejudge.h"
#include "flux/references.h"

#include "support/fluxstory.h"

namespace {

using support::FluxStory;
using support::Host;

flux::Reference reference(const FluxStory &story, const char *id)
{
    flux::CaseJudge judge;
    judge.add(story.batch());
    const QList<flux::Reference> all = judge.verdict(story.name()).references;
    const auto found = std::ranges::find(all, QString::fromLatin1(id), &flux::Reference::id);
    return found == all.end() ? flux::Reference{} : *found;
}

/// Two looks that together hold `addresses` addresses in `networks` networks.
FluxStory twoLooks(int addresses, int networks, bool isReversed = false, bool isRepeated = false,
                   quint32 ttl = 60)
{
    FluxStory story;
    story.setTtl(ttl);
    QList<Host> hosts;
    for (int i = 0; i < addresses; ++i)
        hosts.append({i % networks + 1, i});
    if (isReversed)
        std::reverse(hosts.begin(), hosts.end());
    QList<Host> first = hosts.mid(0, addresses / 2 + 1);
    if (isRepeated)
        first += first;
    story.look(0, first);
    story.look(ttl + 1, hosts.mid(addresses / 2));
    return story;
}

core::IpAddress v4(quint32 address)
{
    return core::IpAddress::v4(address);
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void holz_data();
    void holz();
    void holzNeeds();
    void atlas_data();
    void atlas();
    void atlasOfAName();
    void fluxBuster();
    void ssfd();
};

void TestReferences::holz_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addColumn<int>("networks");
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("isFlux");
    QTest::addColumn<double>("variant");
    QTest::newRow("8 in 8") << 8 << 8 << 158.88 << true << 158.88;
    QTest::newRow("7 in 7") << 7 << 7 << 139.02 << false << 139.02;
    QTest::newRow("100 in 20") << 100 << 20 << 502.8 << true << 100.56;
}

void TestReferences::holz()
{
    QFETCH(int, addresses);
    QFETCH(int, networks);
    QFETCH(double, score);
    QFETCH(bool, isFlux);
    QFETCH(double, variant);
    for (const bool isReversed : {false, true}) {
        for (const bool isRepeated : {false, true}) {
            const FluxStory story = twoLooks(addresses, networks, isReversed, isRepeated);
            const flux::Reference holz = reference(story, "holz2008");
            QCOMPARE(holz.score.value_or(0), score);
            QCOMPARE(holz.flux, isFlux);
            const flux::Reference other = reference(story, "anomalousDns");
            QCOMPARE(other.score.value_or(0), variant);
            QCOMPARE(other.flux, variant > 142.38);
        }
    }
}

void TestReferences::holzNeeds()
{
    QVERIFY(reference(twoLooks(8, 8, false, false, 1799), "holz2008").score);
    const flux::Reference slow = reference(twoLooks(8, 8, false, false, 1800), "holz2008");
    QVERIFY(!slow.score && !slow.text.isEmpty());
    FluxStory once;
    once.look(0, {{1}, {2}});
    QVERIFY(!reference(once, "holz2008").score);
    FluxStory unknown;
    unknown.look(0, {{1, 0, {}, false}});
    unknown.look(61, {{2, 0, {}, false}});
    QVERIFY(!reference(unknown, "holz2008").score);
}

void TestReferences::atlas_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<quint32>("ttl");
    QTest::addColumn<int>("addresses");
    QTest::addColumn<quint32>("distance");
    QTest::addColumn<int>("networks");
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("serverNetworks");
    QTest::addColumn<int>("retry");
    QTest::newRow("nothing") << 0 << 900U << 5 << 65'535U << 2 << 3 << 2 << 900;
    QTest::newRow("TTL") << 1 << 899U << 5 << 65'535U << 2 << 3 << 2 << 900;
    QTest::newRow("six addresses") << 1 << 900U << 6 << 65'535U << 2 << 3 << 2 << 900;
    QTest::newRow("apart") << 1 << 900U << 5 << 65'536U << 2 << 3 << 2 << 900;
    QTest::newRow("eight apart") << 2 << 900U << 8 << 65'536U << 2 << 3 << 2 << 900;
    QTest::newRow("nine apart") << 3 << 900U << 9 << 65'536U << 2 << 3 << 2 << 900;
    QTest::newRow("three networks") << 1 << 900U << 5 << 65'535U << 3 << 3 << 2 << 900;
    QTest::newRow("four servers") << 1 << 900U << 5 << 65'535U << 2 << 4 << 2 << 900;
    QTest::newRow("their networks") << 1 << 900U << 5 << 65'535U << 2 << 3 << 3 << 900;
    QTest::newRow("retry") << 1 << 900U << 5 << 65'535U << 2 << 3 << 2 << 899;
}

void TestReferences::atlas()
{
    QFETCH(int, points);
    QFETCH(quint32, ttl);
    QFETCH(int, addresses);
    QFETCH(quint32, distance);
    QFETCH(int, networks);
    QFETCH(int, servers);
    QFETCH(int, serverNetworks);
    QFETCH(int, retry);
    flux::AtlasSigns signs;
    signs.ttlSeconds = ttl;
    for (int i = addresses - 1; i >= 0; --i) // order is nothing
        signs.addresses.append(v4(0xf0000000U + static_cast<quint32>(i) * distance));
    signs.networks = networks;
    signs.nameServerAddresses = {v4(0xf0000000U), v4(0xf000ffffU)};
    signs.nameServers = servers;
    signs.nameServerNetworks = serverNetworks;
    signs.soaRetrySeconds = static_cast<quint32>(retry);
    QCOMPARE(signs.points(), points);
    signs.nameServerAddresses = {v4(0xf0000000U), v4(0xf0010000U)};
    QCOMPARE(signs.points(), points + 1);
}

void TestReferences::atlasOfAName()
{
    FluxStory story;
    QList<Host> hosts;
    for (int i = 0; i < 9; ++i)
        hosts.append(Host{3 * i + 1});
    story.look(0, hosts);
    const flux::Reference four = reference(story, "atlas2008"); // TTL, > 5, apart, > 8, networks
    QCOMPARE(four.score.value_or(0), 5.0);
    QVERIFY(four.flux);
    story.nameServers(1, {QStringLiteral("a.ns.test"), QStringLiteral("b.ns.test"),
                          QStringLiteral("c.ns.test"), QStringLiteral("d.ns.test")});
    int owner = 100;
    for (const char *server : {"a.ns.test", "b.ns.test", "c.ns.test", "d.ns.test"})
        story.server(2, QString::fromLatin1(server), {{owner += 10}});
    story.soa(3, 3600, 600);
    QCOMPARE(reference(story, "atlas2008").score.value_or(0), 9.0);
}

void TestReferences::fluxBuster()
{
    FluxStory story;
    for (int look = 0; look < 1000; ++look)
        story.look(61 * look, {{1, std::min(look, 121)}});
    QCOMPARE(reference(story, "fluxbusterGrowth").score.value_or(0), 0.122);
    QVERIFY(!reference(story, "fluxbusterGrowth").flux);
    story.look(61 * 1000, {{1, 122}});
    QVERIFY(reference(story, "fluxbusterGrowth").flux);
}

void TestReferences::ssfd()
{
    FluxStory story = twoLooks(4, 4);
    QVERIFY(!reference(story, "ssfd").score);
    int turn = 0;
    for (core::AddressFacts &facts : story.batch().facts) {
        facts.place.hasPoint = true;
        facts.place.longitude = 90.0 * (turn++ % 2);
    }
    QVERIFY(qAbs(reference(story, "ssfd").score.value_or(0) - 1) < 1e-6);
    QVERIFY(!reference(story, "ssfd").flux); // no published threshold
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
