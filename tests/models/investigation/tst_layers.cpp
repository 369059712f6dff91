// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "investigation/layers.h"

using core::Outcome;
using core::RecordType;
using investigation::Layers;
using investigation::Role;
using investigation::Task;
using Audience = core::ResolverProfile::Audience;

namespace {

const core::Endpoint finder{core::IpAddress::v4(0xc0000235), 53}; // 192.0.2.53

core::DomainName name(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

core::Endpoint server(const char *address, quint16 port = 53)
{
    return {core::IpAddress::parse(QString::fromLatin1(address)).value_or({}), port};
}

core::Record record(const char *owner, RecordType type, const char *target = "")
{
    core::Record made;
    made.owner = name(owner);
    made.type = type;
    made.target = name(target);
    return made;
}

core::Record address(const core::DomainName &owner, const char *text)
{
    core::Record made;
    made.owner = owner;
    made.address = server(text).address;
    made.type = made.address.isV6() ? RecordType::AAAA : RecordType::A;
    return made;
}

core::ResolverProfile profile(Audience audience, bool asksParents = false)
{
    core::ResolverProfile made;
    made.audience = audience;
    made.resolvers = {finder};
    made.asksParents = asksParents;
    return made;
}

/// The layers of www.a.test, and what follows from answers to their tasks.
struct Watch
{
    explicit Watch(const core::ResolverProfile &profile, const core::PollPlan &plan = {})
        : layers(profile)
    {
        tasks = layers.watch(subject, plan);
    }

    Layers::Change answer(const Task &task, const QList<core::Record> &answers,
                          const QList<core::Record> &authority = {},
                          Outcome outcome = Outcome::NoError,
                          core::Suspicion suspicion = core::Suspicion::None)
    {
        core::Observation observation;
        observation.subject = task.subject;
        observation.question = task.question;
        observation.type = task.type;
        observation.resolver = task.resolver;
        observation.outcome = outcome;
        observation.suspicion = suspicion;
        observation.answers = answers;
        const Layers::Change change = layers.follow(task, observation, authority, now);
        tasks.append(change.added);
        for (const Task &dropped : change.dropped)
            tasks.removeAll(dropped);
        return change;
    }
    /// The zone a.test is found, with these name servers.
    Layers::Change findZone(const QList<const char *> &servers)
    {
        answer(task(subject, RecordType::NS), {}, {record("a.test", RecordType::SOA)},
               Outcome::NoData);
        QList<core::Record> records;
        for (const char *target : servers)
            records.append(record("a.test", RecordType::NS, target));
        return answer(task(name("a.test"), RecordType::NS), records);
    }
    Layers::Change place(const char *nameServer, const char *at)
    {
        return answer(task(name(nameServer), RecordType::A), {address(name(nameServer), at)});
    }
    Task task(const core::DomainName &question, RecordType type, Role role = Role::Layer) const
    {
        return {subject, question, type, finder, role};
    }
    QList<Task> of(Role role) const
    {
        QList<Task> found;
        for (const Task &one : tasks) {
            if (one.role == role && !found.contains(one))
                found.append(one);
        }
        return found;
    }

    core::DomainName subject = name("www.a.test");
    Layers layers;
    QList<Task> tasks;
    core::MonotonicMs now = 0;
};

} // namespace

/// What is asked about a name, and of whom.
class TstLayers : public QObject
{
    Q_OBJECT

private slots:
    void asksTheTypesOfThePlan();
    void asksForEachClientSubnet();
    void asksTheZoneForItsSoa();
    void asksTheZoneAboveWhereAllowed();
    void asksNobodyDirectlyUnlessAllowed();
    void ownServersAreAskedThemselves();
    void neverMoreThanEightServers();
    void onlyPublicAddressesAreAsked_data();
    void onlyPublicAddressesAreAsked();
    void practiceAsksTheLabOnly();
    void serversThatMovedAreAskedNoMore();
    void anAliasIsFollowedByTheFinder();
    void suspectAnswersLeadNowhere();
};

void TstLayers::asksTheTypesOfThePlan()
{
    const Watch watch(profile(Audience::Custom));
    QList<RecordType> types;
    for (const Task &task : watch.tasks)
        types.append(task.type);
    QVERIFY((types == QList{RecordType::A, RecordType::AAAA, RecordType::NS, RecordType::HTTPS}));
    core::PollPlan plan;
    plan.types = {RecordType::SOA, RecordType::TXT};
    const Watch other(profile(Audience::Custom), plan);
    QCOMPARE(other.tasks.size(), 2);
}

void TstLayers::asksForEachClientSubnet()
{
    core::ResolverProfile chosen = profile(Audience::Custom);
    chosen.clientSubnets = {core::IpPrefix::parse(u"198.51.100.0/24").value_or({}),
                            core::IpPrefix::parse(u"2001:db8::/56").value_or({})};
    const Watch watch(chosen);
    QCOMPARE(watch.tasks.size(), 4 + 2 * 2); // addresses only
    QSet<core::Vantage> vantages;
    for (const Task &task : watch.tasks)
        vantages.insert({task.resolver, task.clientSubnet});
    QCOMPARE(vantages.size(), 3);
}

void TstLayers::asksTheZoneForItsSoa()
{
    Watch watch(profile(Audience::Custom));
    watch.findZone({"ns1.b.test"});
    QVERIFY(watch.tasks.contains(watch.task(name("a.test"), RecordType::SOA)));
    QVERIFY(watch.tasks.contains(watch.task(name("ns1.b.test"), RecordType::A)));
    QVERIFY(watch.tasks.contains(watch.task(name("ns1.b.test"), RecordType::AAAA)));
    QCOMPARE(watch.layers.zoneOf(watch.subject).text(), QByteArray("a.test"));
}

void TstLayers::asksTheZoneAboveWhereAllowed()
{
    Watch watch(profile(Audience::Custom, true));
    watch.findZone({"ns1.b.test"});
    const Task above = watch.task(name("test"), RecordType::NS, Role::Finding);
    QVERIFY(watch.tasks.contains(above));
    QVERIFY2(!Layers::isEvidence(above), "its name servers are not those of the name");
    watch.answer(above, {record("test", RecordType::NS, "ns.registry.test")});
    const Task where = watch.task(name("ns.registry.test"), RecordType::A, Role::Finding);
    QVERIFY(watch.tasks.contains(where));
    watch.answer(where, {address(where.question, "9.0.0.1"), address(where.question, "9.0.0.2"),
                         address(where.question, "9.0.0.3")});
    const QList<Task> parents = watch.of(Role::Parent);
    QCOMPARE(parents.size(), investigation::ownerbounds::parentServers);
    QVERIFY(parents.first().question == name("a.test"));
    QVERIFY(parents.first().type == RecordType::NS);
    QCOMPARE(parents.first().resolver, server("9.0.0.1"));
    QVERIFY(watch.layers.asksDirectly(server("9.0.0.1")));
}

void TstLayers::asksNobodyDirectlyUnlessAllowed()
{
    for (const Audience audience :
         {Audience::OwnNetwork, Audience::PublicOperators, Audience::Custom, Audience::Practice}) {
        QVERIFY(!profile(audience).asksNameServers());
        Watch watch(profile(audience));
        watch.findZone({"ns1.b.test"});
        watch.place("ns1.b.test", "9.0.0.1");
        for (const Task &task : std::as_const(watch.tasks))
            QCOMPARE(task.resolver, finder);
    }
    QVERIFY(profile(Audience::Owner).asksNameServers());
    QVERIFY(profile(Audience::Custom, true).asksNameServers());
}

void TstLayers::ownServersAreAskedThemselves()
{
    Watch watch(profile(Audience::Owner));
    QCOMPARE(watch.tasks.size(), 1); // only where the zone is; the rest is for its servers
    watch.findZone({"ns1.b.test"});
    watch.place("ns1.b.test", "9.0.0.1");
    QSet<QByteArray> questions;
    const QList<Task> own = watch.of(Role::Own);
    for (const Task &task : own) {
        QCOMPARE(task.resolver, server("9.0.0.1"));
        questions.insert(core::toString(task.type).toLatin1() + ' ' + task.question.text());
    }
    QCOMPARE(questions, (QSet<QByteArray>{"A www.a.test", "AAAA www.a.test", "HTTPS www.a.test",
                                          "NS a.test", "SOA a.test"}));
}

void TstLayers::neverMoreThanEightServers()
{
    Watch watch(profile(Audience::Owner));
    watch.findZone({"ns1.b.test", "ns2.b.test"});
    QList<core::Record> many;
    for (int i = 1; i <= 20; ++i)
        many.append(
            address(name("ns1.b.test"), QByteArray("9.0.0." + QByteArray::number(i)).constData()));
    watch.answer(watch.task(name("ns1.b.test"), RecordType::A), many);
    watch.place("ns2.b.test", "9.0.1.1");
    QSet<core::Endpoint> servers;
    for (const Task &task : watch.of(Role::Own))
        servers.insert(task.resolver);
    QCOMPARE(servers.size(), 8);
    QVERIFY(!servers.contains(server("9.0.1.1")));

    // Three failures in a row make room.
    const Task failing = watch.of(Role::Own).first();
    for (int i = 0; i < 3; ++i)
        watch.answer(failing, {}, {}, Outcome::Timeout);
    watch.place("ns2.b.test", "9.0.1.1");
    servers.clear();
    for (const Task &task : watch.of(Role::Own))
        servers.insert(task.resolver);
    QCOMPARE(servers.size(), 8);
    QVERIFY(servers.contains(server("9.0.1.1")));
    QVERIFY(!servers.contains(failing.resolver));
}

void TstLayers::onlyPublicAddressesAreAsked_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char *address, bool isAsked) {
        QTest::newRow(address) << QByteArray(address) << isAsked;
    };
    for (const char *address :
         {"127.0.0.1",       "10.1.2.3",     "172.16.0.1",  "172.31.255.255",   "192.168.1.1",
          "169.254.1.1",     "100.64.0.1",   "0.0.0.0",     "192.0.0.1",        "192.0.2.1",
          "198.18.0.1",      "198.51.100.1", "203.0.113.1", "224.0.0.1",        "240.0.0.1",
          "255.255.255.255", "::",           "::1",         "fe80::1",          "fc00::1",
          "ff02::1",         "2001:db8::1",  "2001::1",     "2002:c000:201::1", "64:ff9b::c000:201",
          "::ffff:192.0.2.1"})
        row(address, false);
    for (const char *address : {"9.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.0.1",
                                "172.32.0.1", "223.255.255.254", "2001:200::1", "2600::1"})
        row(address, true);
}

void TstLayers::onlyPublicAddressesAreAsked()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isAsked);
    QCOMPARE(investigation::isGloballyReachable(server(address.constData()).address), isAsked);
    Watch watch(profile(Audience::Owner));
    watch.findZone({"ns1.b.test"});
    watch.place("ns1.b.test", address.constData());
    QCOMPARE(!watch.of(Role::Own).isEmpty(), isAsked);
    for (const Task &task : watch.of(Role::Own))
        QCOMPARE(task.resolver.port, 53);
}

void TstLayers::practiceAsksTheLabOnly()
{
    core::ResolverProfile practice = profile(Audience::Practice, true);
    practice.resolvers = {server("127.0.0.1", 5300)};
    Layers layers(practice);
    Task zone = layers.watch(name("a.test"), {}).at(2);
    core::Observation observation;
    observation.subject = observation.question = zone.question;
    observation.type = RecordType::NS;
    observation.answers = {record("a.test", RecordType::NS, "ns1.a.test")};
    const auto found = layers.follow(zone, observation, {}, 0);
    Task above = zone;
    above.question = name("test");
    above.role = Role::Finding;
    QVERIFY(found.added.contains(above));
    observation.question = above.question;
    observation.answers = {record("test", RecordType::NS, "ns.test")};
    layers.follow(above, observation, {}, 0);
    Task where = above;
    where.question = name("ns.test");
    where.type = RecordType::A;
    observation.question = where.question;
    observation.type = RecordType::A;
    observation.answers = {address(where.question, "9.0.0.1")};
    const auto parents = layers.follow(where, observation, {}, 0).added;
    QCOMPARE(parents.size(), 1);
    QCOMPARE(parents.first().resolver, practice.resolvers.first());
}

void TstLayers::serversThatMovedAreAskedNoMore()
{
    Watch watch(profile(Audience::Owner));
    watch.findZone({"ns1.b.test"});
    watch.place("ns1.b.test", "9.0.0.1");
    const auto moved = watch.place("ns1.b.test", "9.0.0.2");
    QVERIFY(!moved.dropped.isEmpty());
    for (const Task &task : watch.of(Role::Own))
        QCOMPARE(task.resolver, server("9.0.0.2"));
    QVERIFY(!watch.layers.asksDirectly(server("9.0.0.1")));

    // A name that no answer has named for an hour goes, and its server with it.
    watch.now += investigation::ownerbounds::hourMs;
    watch.findZone({"ns9.b.test"});
    QVERIFY(!watch.tasks.contains(watch.task(name("ns1.b.test"), RecordType::A)));
    QVERIFY(watch.of(Role::Own).isEmpty());
}

void TstLayers::anAliasIsFollowedByTheFinder()
{
    Watch watch(profile(Audience::Owner));
    watch.findZone({"ns1.b.test"});
    watch.place("ns1.b.test", "9.0.0.1");
    const Task own{watch.subject, watch.subject, RecordType::A, server("9.0.0.1"), Role::Own};
    QVERIFY(watch.tasks.contains(own));
    QVERIFY(!watch.tasks.contains(watch.task(watch.subject, RecordType::A)));
    watch.answer(own, {record("www.a.test", RecordType::CNAME, "edge.cdn.test")});
    QVERIFY(watch.tasks.contains(watch.task(watch.subject, RecordType::A)));
}

void TstLayers::suspectAnswersLeadNowhere()
{
    Watch watch(profile(Audience::Custom, true));
    const auto change = watch.answer(watch.task(watch.subject, RecordType::NS),
                                     {record("www.a.test", RecordType::NS, "ns.b.test")}, {},
                                     Outcome::NoError, core::Suspicion::OutOfBailiwick);
    QVERIFY(change.added.isEmpty());
}

QTEST_GUILESS_MAIN(TstLayers)
#include "tst_layers.moc"
