// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/manifest.h"

using core::Manifest;
using core::RecordType;
using core::ResolverProfile;
using core::SentPacket;

namespace {

core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

core::Endpoint server(quint32 address, quint16 port = 53)
{
    return {core::IpAddress::v4(address), port};
}

ResolverProfile profileOf(ResolverProfile::Audience audience, const QList<core::Endpoint> &servers)
{
    ResolverProfile profile;
    profile.audience = audience;
    profile.resolvers = servers;
    return profile;
}

ResolverProfile publicOnes()
{
    return profileOf(ResolverProfile::Audience::PublicOperators,
                     {server(0xc0000201), server(0xc0000202), server(0xc0000203)});
}

SentPacket packet(const char *question, RecordType type)
{
    SentPacket packet;
    packet.server = server(0xc0000202);
    packet.question = name(question);
    packet.type = type;
    return packet;
}

} // namespace

class TstManifest : public QObject
{
    Q_OBJECT

private slots:
    void summary_data();
    void summary();
    void leastInterval();
    void mostQueriesASecond();
    void coversWhatWasAnnounced();
    void coversNameServersOnlyWithNs();
    void coversTheTransportOnly();
    void coversNameServersAskedDirectly();
    void saysAndCoversCanaries();
    void saysWhichNetworksAreNamed();
    void whoNoticesDependsOnWhoIsAsked();
};

void TstManifest::summary_data()
{
    QTest::addColumn<QList<core::DomainName>>("names");
    QTest::addColumn<ResolverProfile>("profile");
    QTest::addColumn<QList<int>>("types");
    QTest::addColumn<QString>("line");
    const auto one = profileOf(ResolverProfile::Audience::Practice, {server(0x7f000001, 5300)});
    ResolverProfile encrypted = publicOnes();
    encrypted.transport = ResolverProfile::Transport::Tls;
    QTest::newRow("three names at three resolvers")
        << QList{name("a.test"), name("b.test"), name("c.test")} << publicOnes()
        << QList<int>{1, 28, 2}
        << QStringLiteral("Will ask A, AAAA, NS of 3 names and their name servers at 3 resolvers "
                          "over UDP, at most 30 queries a second");
    QTest::newRow("one name, one type, one resolver")
        << QList{name("a.test")} << one << QList<int>{1}
        << QStringLiteral("Will ask A of a[.]test at 127.0.0.1:5300 over UDP, at most 1 queries a "
                          "second");
    QTest::newRow("no name yet, over TLS")
        << QList<core::DomainName>() << encrypted << QList<int>{1, 28}
        << QStringLiteral("Will ask A, AAAA of the name at 3 resolvers over TLS, at most 6 queries "
                          "a second");
    QTest::newRow("nobody to ask") << QList{name("a.test")} << ResolverProfile() << QList<int>{1}
                                   << QStringLiteral("There is no resolver to ask. Choose one.");
}

void TstManifest::summary()
{
    QFETCH(QList<core::DomainName>, names);
    QFETCH(ResolverProfile, profile);
    QFETCH(QList<int>, types);
    core::PollPlan plan;
    plan.types.clear();
    for (const int type : std::as_const(types))
        plan.types.append(RecordType(type));
    QTEST(Manifest::of(names, profile, plan).summary(), "line");
}

void TstManifest::leastInterval()
{
    core::PollPlan plan;
    plan.minInterval = std::chrono::seconds(1);
    QVERIFY(Manifest::of({}, publicOnes(), plan).leastInterval == std::chrono::seconds(5));
    plan.minInterval = std::chrono::seconds(60);
    QVERIFY(Manifest::of({}, publicOnes(), plan).leastInterval == std::chrono::seconds(60));
}

void TstManifest::mostQueriesASecond()
{
    QList<core::DomainName> names;
    for (int i = 0; i < 1000; ++i)
        names.append(name(QStringLiteral("n%1.test").arg(i).toLatin1().constData()));
    core::PollPlan plan;
    plan.types = {RecordType::A};
    QCOMPARE(Manifest::of({names.first()}, publicOnes(), plan).mostPerSecond, 3.0);
    QCOMPARE(Manifest::of(names, publicOnes(), plan).mostPerSecond, 30.0);
    const auto own = profileOf(ResolverProfile::Audience::OwnNetwork, {server(0x7f000035)});
    QCOMPARE(Manifest::of(names, own, plan).mostPerSecond, 10.0);
    const auto loopback = profileOf(ResolverProfile::Audience::Custom, {server(0x7f000001, 5301)});
    QCOMPARE(Manifest::of(names, loopback, plan).mostPerSecond, 1000.0);
}

void TstManifest::coversWhatWasAnnounced()
{
    core::PollPlan plan;
    plan.types = {RecordType::A, RecordType::TXT};
    const auto manifest = Manifest::of({name("www.a.test")}, publicOnes(), plan);
    QVERIFY(manifest.covers(packet("www.a.test", RecordType::A), {}));
    QVERIFY(manifest.covers(packet("www.a.test", RecordType::TXT), {}));
    QVERIFY2(!manifest.covers(packet("www.a.test", RecordType::AAAA), {}), "another type");
    QVERIFY2(!manifest.covers(packet("a.test", RecordType::A), {}), "another name");
    QVERIFY2(!manifest.covers(packet("a.test", RecordType::NS), {}), "NS was not announced");
    SentPacket elsewhere = packet("www.a.test", RecordType::A);
    elsewhere.server = server(0xc0000202, 5353);
    QVERIFY2(!manifest.covers(elsewhere, {}), "another server");
}

void TstManifest::coversNameServersOnlyWithNs()
{
    const QSet<core::DomainName> found{name("ns1.b.test")};
    const auto manifest = Manifest::of({name("www.a.test")}, publicOnes(), core::PollPlan());
    QVERIFY(manifest.covers(packet("a.test", RecordType::NS), found));
    QVERIFY(manifest.covers(packet("ns1.b.test", RecordType::A), found));
    QVERIFY(manifest.covers(packet("ns1.b.test", RecordType::AAAA), found));
    QVERIFY2(!manifest.covers(packet("ns1.b.test", RecordType::TXT), found), "another type");
    QVERIFY2(!manifest.covers(packet("ns2.b.test", RecordType::A), found), "nobody named it");
    QVERIFY2(!manifest.covers(packet("b.test", RecordType::NS), found), "not a zone of the name");
}

void TstManifest::coversTheTransportOnly()
{
    using Transport = SentPacket::Transport;
    ResolverProfile profile = publicOnes();
    const auto allowed = [&profile](Transport sent) {
        SentPacket one = packet("a.test", RecordType::A);
        one.transport = sent;
        return Manifest::of({name("a.test")}, profile, core::PollPlan()).covers(one, {});
    };
    QVERIFY(allowed(Transport::Udp) && allowed(Transport::Tcp));
    QVERIFY(!allowed(Transport::Tls) && !allowed(Transport::Https));
    profile.transport = ResolverProfile::Transport::Tls;
    QVERIFY(allowed(Transport::Tls) && !allowed(Transport::Udp) && !allowed(Transport::Tcp));
    profile.transport = ResolverProfile::Transport::Https;
    QVERIFY(allowed(Transport::Https) && !allowed(Transport::Tls) && !allowed(Transport::Udp));
}

void TstManifest::coversNameServersAskedDirectly()
{
    ResolverProfile profile = publicOnes();
    SentPacket direct = packet("www.a.test", RecordType::A);
    direct.server = server(0xc6336401, 53);
    const auto covered = [&] {
        return Manifest::of({name("www.a.test")}, profile, core::PollPlan()).covers(direct, {});
    };
    QVERIFY(!covered());
    profile.audience = ResolverProfile::Audience::Owner;
    QVERIFY(covered());
    direct.question = name("a.test");
    direct.type = RecordType::SOA;
    QVERIFY2(covered(), "of the zone");
    direct.server.port = 5353;
    QVERIFY2(!covered(), "another port");
    direct.server.port = 53;
    direct.transport = SentPacket::Transport::Tls;
    QVERIFY2(!covered(), "another transport");
    const auto manifest = Manifest::of({name("a.test"), name("b.test")}, profile, core::PollPlan());
    const double finding = 10.0 * static_cast<double>(profile.resolvers.size());
    QCOMPARE(manifest.mostPerSecond, finding + 2 * ResolverProfile::directBudgetOfAName);
}

void TstManifest::saysAndCoversCanaries()
{
    ResolverProfile profile = publicOnes();
    const auto manifest = [&profile] {
        return Manifest::of({name("a.test")}, profile, core::PollPlan());
    };
    const SentPacket missing = packet("abcdefghijklmnop.example.com", RecordType::A);
    const SentPacket known = packet("a.root-servers.net", RecordType::A);
    QVERIFY(manifest().canaryText().isEmpty());
    QVERIFY(!manifest().covers(missing, {}) && !manifest().covers(known, {}));
    profile.asksCanaries = true;
    QVERIFY(manifest().canaryText().contains(QLatin1String("below example.com")));
    QVERIFY(manifest().covers(missing, {}) && manifest().covers(known, {}));
    SentPacket other = missing;
    other.type = RecordType::TXT;
    QVERIFY(!manifest().covers(other, {}));
    other = missing;
    other.server = server(0xc6336401, 53);
    QVERIFY2(!manifest().covers(other, {}), "a stranger");
}

void TstManifest::saysWhichNetworksAreNamed()
{
    ResolverProfile profile = publicOnes();
    core::PollPlan plan;
    plan.types = {RecordType::A, RecordType::TXT};
    const auto manifest = [&] { return Manifest::of({name("a.test")}, profile, plan); };
    QVERIFY(manifest().subnetText().isEmpty());
    const double without = manifest().mostPerSecond;
    for (const QStringView subnet : {u"198.51.100.0/24", u"2001:db8::/56"})
        profile.clientSubnets.append(core::IpPrefix::parse(subnet).value_or({}));
    QVERIFY(manifest().subnetText().contains(QLatin1String("198.51.100.0/24, 2001:db8::/56")));
    // A is asked twice more, TXT is not.
    QCOMPARE(without, 2.0 * static_cast<double>(profile.resolvers.size()));
    QCOMPARE(manifest().mostPerSecond, 4.0 * static_cast<double>(profile.resolvers.size()));
}

void TstManifest::whoNoticesDependsOnWhoIsAsked()
{
    using Audience = ResolverProfile::Audience;
    QSet<QString> sentences;
    for (const Audience audience :
         {Audience::OwnNetwork, Audience::PublicOperators, Audience::Practice, Audience::Owner}) {
        const auto manifest =
            Manifest::of({}, profileOf(audience, {server(0x7f000001)}), core::PollPlan());
        sentences.insert(manifest.whoSees());
        sentences.insert(manifest.whatOwnersNotice());
    }
    QCOMPARE(sentences.size(), 8);
    const auto own = Manifest::of({}, profileOf(Audience::OwnNetwork, {}), core::PollPlan());
    QCOMPARE(own.whatOwnersNotice(),
             QStringLiteral("The owner may see that a user of this resolver asked"));
}

QTEST_GUILESS_MAIN(TstManifest)
#include "tst_manifest.moc"
