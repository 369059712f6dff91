// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QHash>
#include <QSet>
#include <QTest>

#include "lab/behaviour.h"

using core::IpAddress;
using core::RecordType;

namespace {

constexpr core::UtcMs start = 1'795'269'731'000;
constexpr quint32 seeds[] = {0, 1, 7, 20261121, 0xffffffffU};

core::DomainName named(const char *text)
{
    return core::DomainName::fromPresentation(text).value_or({});
}

QList<IpAddress> addressesOf(const dns::Message &message)
{
    QList<IpAddress> addresses;
    for (const core::Record &record : message.answers) {
        if (core::isAddressType(record.type))
            addresses.append(record.address);
    }
    return addresses;
}

QSet<IpAddress> setOf(const QList<IpAddress> &addresses)
{
    return {addresses.begin(), addresses.end()};
}

double jaccard(const QSet<IpAddress> &a, const QSet<IpAddress> &b)
{
    const double common = static_cast<double>((QSet<IpAddress>(a) & b).size());
    return common / (static_cast<double>(a.size() + b.size()) - common);
}

double mean(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

class BehaviourTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void truthsAreTheWordsOfTheProduct();
    void fluxAnswersFiveRotatingAddressesWithATtlOfSeconds();
    void fluxShowsAsMuchAsFluxorSawInThreeHours();
    void fluxStaysForAFewTtlsAndComesBack();
    void fluxPoolHasTheSharesOfHolz();
    void fluxNameServersStay();
    void cdnStaysSmallForEachAskerAndInOneNetwork();
    void cdnDependsOnTheAsker();
    void cdnAliasIsFollowedForEveryType();
    void roundRobinIsFourAddressesInTurningOrder();
    void doubleFluxShowsOnePoolInBothLayers();
    void poolIsRunByManyMostlyHosters();
    void sinkIsTwoServersAtTwoHosters();
    void theLiarGivesTheSinkholeForOneNameOnly();
    void goneDoesNotExist();
    void questionsAroundTheNames_data();
    void questionsAroundTheNames();
    void nameServersHaveAddresses();
    void sameSeedSameAnswersInAnyOrder();
    void anotherSeedOtherAddresses();
    void everyAddressIsOfAKnownKindOfNetwork();

private:
    std::vector<std::unique_ptr<lab::Behaviour>> names(quint32 seed) const
    {
        return lab::practiceNames(*m_world, seed);
    }
    /// What the lab says, asked as its server asks: the first name that does not refuse.
    dns::Message ask(quint32 seed, const char *name, RecordType type, core::UtcMs at = start,
                     const IpAddress &asker = IpAddress::v4(0x7f000001)) const;
    const lab::LabNetwork *networkOf(const IpAddress &address) const;
    QSet<quint32> asnsOf(const QSet<IpAddress> &addresses) const;
    QSet<quint32> tenLargestAccessOperators() const; ///< by IPv4 address space

    std::optional<lab::LabWorld> m_world;
    mutable QHash<quint32, std::shared_ptr<std::vector<std::unique_ptr<lab::Behaviour>>>> m_labs;
};

void BehaviourTest::initTestCase()
{
    auto world = lab::LabWorld::load();
    QVERIFY(world);
    m_world = *world;
}

dns::Message BehaviourTest::ask(quint32 seed, const char *name, RecordType type, core::UtcMs at,
                                const IpAddress &asker) const
{
    auto &known = m_labs[seed];
    if (!known)
        known = std::make_shared<std::vector<std::unique_ptr<lab::Behaviour>>>(names(seed));
    dns::Message message;
    message.rcode = dns::Rcode::Refused;
    for (const auto &behaviour : *known) {
        if (message.rcode == dns::Rcode::Refused)
            message = behaviour->answer({named(name), type}, at, asker);
    }
    return message;
}

const lab::LabNetwork *BehaviourTest::networkOf(const IpAddress &address) const
{
    for (const lab::LabNetwork &network : m_world->networks()) {
        if (network.prefix.family() == address.family() &&
            address.masked(network.prefixLength) == network.prefix)
            return &network;
    }
    return nullptr;
}

QSet<quint32> BehaviourTest::asnsOf(const QSet<IpAddress> &addresses) const
{
    QSet<quint32> asns;
    for (const IpAddress &address : addresses) {
        const lab::LabNetwork *network = networkOf(address);
        asns.insert(network ? network->asn : 0);
    }
    return asns;
}

QSet<quint32> BehaviourTest::tenLargestAccessOperators() const
{
    QHash<quint32, qint64> space;
    for (const lab::LabNetwork &network : m_world->networksOf(lab::LabNetwork::Kind::Access)) {
        if (network.prefix.isV4())
            space[network.asn] += qint64{1} << (32 - network.prefixLength);
    }
    QList<quint32> asns = space.keys();
    std::sort(asns.begin(), asns.end(),
              [&space](quint32 a, quint32 b) { return space[a] > space[b]; });
    const QList<quint32> first = asns.first(10);
    return {first.begin(), first.end()};
}

void BehaviourTest::truthsAreTheWordsOfTheProduct()
{
    QStringList found;
    for (const auto &behaviour : names(1)) {
        found.append(behaviour->name().toString() + QLatin1String(": ") + behaviour->truth());
        QVERIFY(behaviour->description().endsWith(u'.'));
    }
    QCOMPARE(found, QStringList({QStringLiteral("flux.test: Fast flux"),
                                 QStringLiteral("double.test: Double flux"),
                                 QStringLiteral("cdn.test: CDN or load balancer"),
                                 QStringLiteral("rr.test: CDN or load balancer"),
                                 QStringLiteral("pool.test: Multi-operator service"),
                                 QStringLiteral("sink.test: CDN or load balancer"),
                                 QStringLiteral("gone.test: Not resolving")}));
}

void BehaviourTest::fluxAnswersFiveRotatingAddressesWithATtlOfSeconds()
{
    for (const quint32 seed : seeds) {
        QList<double> turnover;
        QSet<IpAddress> before;
        for (int i = 0; i < 60; ++i) {
            const dns::Message message = ask(seed, "flux.test", RecordType::A, start + i * 3000);
            QVERIFY(message.authoritative);
            const QSet<IpAddress> set = setOf(addressesOf(message));
            QCOMPARE(set.size(), 5);
            for (const core::Record &record : message.answers)
                QCOMPARE(record.ttlSeconds, 3U);
            if (!before.isEmpty())
                turnover.append(1 - jaccard(before, set));
            before = set;
        }
        // Detection calls 0.5 rotation; the mockup's example turns over 0.81.
        QVERIFY2(mean(turnover) > 0.55 && mean(turnover) < 0.85,
                 qPrintable(QString::number(mean(turnover))));
    }
}

void BehaviourTest::fluxShowsAsMuchAsFluxorSawInThreeHours()
{
    // simulator-figures, fluxor2008: 98.13 ± 37.27 addresses in 38.36 ± 12.34 networks over 3 h at
    // a TTL of 261 s, which is 41 TTLs.
    QList<double> addresses;
    QList<double> networks;
    for (quint32 seed = 0; seed < 40; ++seed) {
        QSet<IpAddress> seen;
        for (int i = 0; i < 41; ++i)
            seen |= setOf(addressesOf(ask(seed, "flux.test", RecordType::A, start + i * 3000)));
        addresses.append(static_cast<double>(seen.size()));
        networks.append(static_cast<double>(asnsOf(seen).size()));
        QVERIFY2(seen.size() > 61 && seen.size() < 136, qPrintable(QString::number(seen.size())));
    }
    qInfo("addresses %.1f, networks %.1f", mean(addresses), mean(networks));
    QVERIFY(mean(addresses) > 85 && mean(addresses) < 111);
    QVERIFY(mean(networks) > 38.36 - 12.34 && mean(networks) < 38.36 + 12.34);
}

void BehaviourTest::fluxStaysForAFewTtlsAndComesBack()
{
    QHash<IpAddress, QList<int>> seen;
    constexpr int looks = 200;
    for (int i = 0; i < looks; ++i) {
        for (const IpAddress &address :
             addressesOf(ask(1, "flux.test", RecordType::A, start + i * 3000)))
            seen[address].append(i);
    }
    int spells = 0;
    int returned = 0;
    for (const QList<int> &at : std::as_const(seen)) {
        int own = 1;
        for (qsizetype i = 1; i < at.size(); ++i)
            own += at[i] != at[i - 1] + 1;
        spells += own;
        returned += own > 1;
    }
    const double stay = 5.0 * looks / spells;
    QVERIFY2(stay > 1.3 && stay < 3, qPrintable(QString::number(stay)));
    QVERIFY(returned > seen.size() / 4);
    // Ten minutes show most of the pool of 305, and nothing else.
    QVERIFY2(seen.size() > 240 && seen.size() <= 305, qPrintable(QString::number(seen.size())));
}

void BehaviourTest::fluxPoolHasTheSharesOfHolz()
{
    const QSet<quint32> largest = tenLargestAccessOperators();
    QList<double> shares;
    for (quint32 seed = 0; seed < 40; ++seed) {
        QSet<IpAddress> pool;
        for (int i = 0; i < 1500; ++i)
            pool |= setOf(addressesOf(ask(seed, "flux.test", RecordType::A, start + i * 3000)));
        QCOMPARE(pool.size(), 305);
        QHash<quint32, int> hosts;
        QSet<QString> countries;
        QSet<IpAddress> prefixes;
        for (const IpAddress &address : pool) {
            const lab::LabNetwork *network = networkOf(address);
            QVERIFY(network);
            QCOMPARE(network->kind, lab::LabNetwork::Kind::Access);
            ++hosts[network->asn];
            countries.insert(network->countryCode);
            prefixes.insert(address.masked(16));
        }
        int top = 0;
        for (const quint32 asn : largest)
            top += hosts.value(asn);
        shares.append(top / 305.0);
        // fluxdetect2011: a pool of 93 in 58 networks and 26 countries.
        QVERIFY(hosts.size() >= 58);
        QVERIFY(countries.size() >= 26);
        QVERIFY(prefixes.size() >= 80);
    }
    qInfo("share of the ten largest networks %.3f", mean(shares));
    QVERIFY(std::abs(mean(shares) - 0.433) < 0.02); // holz2007: top10_asn_share
}

void BehaviourTest::fluxNameServersStay()
{
    for (const auto type : {RecordType::NS, RecordType::SOA, RecordType::AAAA}) {
        const dns::Message first = ask(1, "flux.test", type);
        QCOMPARE(first.rcode, dns::Rcode::NoError);
        for (int i = 1; i < 50; ++i)
            QCOMPARE(ask(1, "flux.test", type, start + i * 3000), first);
    }
    QVERIFY(ask(1, "flux.test", RecordType::AAAA).answers.isEmpty());
    const dns::Message servers = ask(1, "flux.test", RecordType::NS);
    QCOMPARE(servers.answers.size(), 2);
    QCOMPARE(servers.answers[0].target, named("ns1.flux.test"));
    QCOMPARE(servers.answers[1].target, named("ns2.flux.test"));
}

void BehaviourTest::cdnStaysSmallForEachAskerAndInOneNetwork()
{
    for (const quint32 seed : seeds) {
        QSet<quint32> asns;
        for (quint32 asker = 1; asker < 30; ++asker) {
            QSet<IpAddress> v4;
            QSet<IpAddress> v6;
            for (int i = 0; i < 126; ++i) { // 21 minutes, as in the campus capture
                const core::UtcMs at = start + i * 10'000;
                const IpAddress from = IpAddress::v4(0x7f000000 + asker);
                const dns::Message message = ask(seed, "cdn.test", RecordType::A, at, from);
                QCOMPARE(message.answers.size(), 3);
                QVERIFY(message.answers[0].type == RecordType::CNAME);
                QCOMPARE(message.answers[0].target, message.answers[1].owner);
                QCOMPARE(message.answers[1].ttlSeconds, 10U);
                v4 |= setOf(addressesOf(message));
                v6 |= setOf(addressesOf(ask(seed, "cdn.test", RecordType::AAAA, at, from)));
            }
            QCOMPARE(v4.size(), 3);
            QCOMPARE(v6.size(), 3);
            asns |= asnsOf(v4) | asnsOf(v6);
        }
        QCOMPARE(asns.size(), 1);
        QVERIFY(!asns.contains(0));
    }
}

void BehaviourTest::cdnDependsOnTheAsker()
{
    for (const quint32 seed : seeds) {
        QSet<IpAddress> seen;
        for (quint32 asker = 1; asker <= 4; ++asker) {
            const QSet<IpAddress> here = setOf(addressesOf(
                ask(seed, "cdn.test", RecordType::A, start, IpAddress::v4(0x7f000000 + asker))));
            QVERIFY(!seen.intersects(here));
            seen |= here;
        }
    }
}

void BehaviourTest::cdnAliasIsFollowedForEveryType()
{
    const dns::Message alias = ask(1, "cdn.test", RecordType::CNAME);
    QCOMPARE(alias.answers.size(), 1);
    const dns::Message text = ask(1, "cdn.test", RecordType::TXT);
    QCOMPARE(text.answers, alias.answers);
    QCOMPARE(text.authority.size(), 1);
    const dns::Message servers = ask(1, "cdn.test", RecordType::NS);
    QCOMPARE(servers.answers.size(), 3);
    QCOMPARE(servers.answers[1].target, named("ns1.edge.cdn-practice.test"));
    QCOMPARE(addressesOf(ask(1, "edge.cdn-practice.test", RecordType::A)),
             addressesOf(ask(1, "cdn.test", RecordType::A)));
}

void BehaviourTest::roundRobinIsFourAddressesInTurningOrder()
{
    for (const quint32 seed : seeds) {
        for (const auto type : {RecordType::A, RecordType::AAAA}) {
            QSet<IpAddress> seen;
            QSet<IpAddress> leaders;
            for (int i = 0; i < 60; ++i) {
                const auto addresses = addressesOf(ask(seed, "rr.test", type, start + i * 5000));
                QCOMPARE(addresses.size(), 4);
                seen |= setOf(addresses);
                leaders.insert(addresses.first());
            }
            QCOMPARE(seen.size(), 4);
            QCOMPARE(leaders, seen);
            QCOMPARE(asnsOf(seen).size(), 1);
        }
    }
}

void BehaviourTest::doubleFluxShowsOnePoolInBothLayers()
{
    for (const quint32 seed : seeds) {
        QSet<IpAddress> hosts;
        QSet<IpAddress> servers;
        QSet<QByteArray> sets;
        QList<double> turnover;
        QSet<IpAddress> before;
        for (int i = 0; i < 20; ++i) { // a minute
            const core::UtcMs at = start + i * 3000;
            hosts |= setOf(addressesOf(ask(seed, "double.test", RecordType::A, at)));
            const dns::Message message = ask(seed, "double.test", RecordType::NS, at);
            QCOMPARE(message.answers.size(), 3);
            QByteArrayList names;
            QSet<IpAddress> now;
            for (const core::Record &record : message.answers) {
                names.append(record.target.text());
                const dns::Message found =
                    ask(seed, record.target.text().constData(), RecordType::A, at);
                QCOMPARE(found.answers.size(), 1);
                QVERIFY(message.additional.contains(found.answers.first()));
                now |= setOf(addressesOf(found));
            }
            std::sort(names.begin(), names.end());
            sets.insert(names.join());
            if (i % 4 == 0) { // each twelve seconds
                if (!before.isEmpty())
                    turnover.append(1 - jaccard(before, now));
                before = now;
            }
            servers |= now;
        }
        // Detection asks for 3 sets, or for more than half of the addresses new twice in a row.
        QVERIFY(sets.size() >= 5);
        QVERIFY(mean(turnover) > 0.5);
        QVERIFY(asnsOf(servers).size() >= 3);
        for (int i = 20; i < 400; ++i)
            hosts |= setOf(addressesOf(ask(seed, "double.test", RecordType::A, start + i * 3000)));
        QVERIFY2(hosts.intersects(servers), "name servers are machines of the same pool");
        for (const IpAddress &address : std::as_const(servers))
            QCOMPARE(networkOf(address)->kind, lab::LabNetwork::Kind::Access);
    }
    QVERIFY(ask(1, "ns1.double.test", RecordType::AAAA).answers.isEmpty());
    QCOMPARE(ask(1, "ns9.double.test", RecordType::A).rcode, dns::Rcode::NxDomain);
    QCOMPARE(ask(1, "double.test", RecordType::SOA).answers.size(), 1);
}

void BehaviourTest::poolIsRunByManyMostlyHosters()
{
    using Kind = lab::LabNetwork::Kind;
    for (quint32 seed = 0; seed < 40; ++seed) {
        QSet<IpAddress> seen;
        for (int i = 0; i < 12; ++i) { // a minute
            const QSet<IpAddress> set =
                setOf(addressesOf(ask(seed, "pool.test", RecordType::A, start + i * 5000)));
            QCOMPARE(set.size(), 4);
            seen |= set;
        }
        int serving = 0;
        for (const IpAddress &address : std::as_const(seen)) {
            const Kind kind = networkOf(address)->kind;
            serving += kind == Kind::Hosting || kind == Kind::Education;
        }
        const double share = serving / static_cast<double>(seen.size());
        QVERIFY2(share >= 0.5, qPrintable(QString::number(share)));
        QVERIFY(asnsOf(seen).size() >= 12);
        QVERIFY(seen.size() > 30);
    }
}

void BehaviourTest::sinkIsTwoServersAtTwoHosters()
{
    for (const quint32 seed : seeds) {
        QSet<IpAddress> seen;
        for (int i = 0; i < 60; ++i)
            seen |= setOf(addressesOf(ask(seed, "sink.test", RecordType::A, start + i * 5000)));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(asnsOf(seen).size(), 2);
    }
}

void BehaviourTest::theLiarGivesTheSinkholeForOneNameOnly()
{
    const auto honest = names(1);
    const auto lying = lab::liarsNames(*m_world, 1);
    const IpAddress asker = IpAddress::v4(0x7f000004);
    QCOMPARE(lying.size(), honest.size());
    for (size_t i = 0; i < honest.size(); ++i) {
        QCOMPARE(lying[i]->name(), honest[i]->name());
        for (const auto type : {RecordType::A, RecordType::AAAA, RecordType::NS}) {
            const dns::Question question{honest[i]->name(), type};
            const dns::Message truly = honest[i]->answer(question, start, asker);
            const dns::Message said = lying[i]->answer(question, start, asker);
            if (honest[i]->name() != named("sink.test") || type != RecordType::A) {
                QCOMPARE(said, truly);
                continue;
            }
            QCOMPARE(said.answers.size(), 1);
            QCOMPARE(networkOf(said.answers[0].address)->kind, lab::LabNetwork::Kind::Sinkhole);
        }
    }
}

void BehaviourTest::goneDoesNotExist()
{
    for (const auto type : {RecordType::A, RecordType::AAAA, RecordType::NS, RecordType::SOA}) {
        const dns::Message message = ask(1, "gone.test", type);
        QCOMPARE(message.rcode, dns::Rcode::NxDomain);
        QVERIFY(message.authoritative);
        QVERIFY(message.answers.isEmpty());
        QCOMPARE(message.authority.size(), 1);
        QVERIFY(message.authority[0].type == RecordType::SOA);
        QCOMPARE(message.authority[0].owner, named("test"));
        QCOMPARE(message.negativeTtlSeconds, 5U);
    }
}

void BehaviourTest::questionsAroundTheNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("rcode");
    const int nxDomain = static_cast<int>(dns::Rcode::NxDomain);
    const int refused = static_cast<int>(dns::Rcode::Refused);
    const int noError = static_cast<int>(dns::Rcode::NoError);
    QTest::newRow("below flux") << QByteArray("www.flux.test") << nxDomain;
    QTest::newRow("below a name server") << QByteArray("a.ns1.flux.test") << nxDomain;
    QTest::newRow("below cdn") << QByteArray("www.cdn.test") << nxDomain;
    QTest::newRow("below the edge") << QByteArray("www.edge.cdn-practice.test") << nxDomain;
    QTest::newRow("below rr") << QByteArray("www.rr.test") << nxDomain;
    QTest::newRow("below pool") << QByteArray("www.pool.test") << nxDomain;
    QTest::newRow("below double") << QByteArray("www.double.test") << nxDomain;
    QTest::newRow("below gone") << QByteArray("www.gone.test") << nxDomain;
    QTest::newRow("the suffix") << QByteArray("test") << refused;
    QTest::newRow("the root") << QByteArray(".") << refused;
    QTest::newRow("a name nobody practises") << QByteArray("other.test") << refused;
    QTest::newRow("a name that only ends alike") << QByteArray("influx.test") << refused;
    QTest::newRow("another tree") << QByteArray("example.com") << refused;
    QTest::newRow("a type without data") << QByteArray("rr.test") << noError;
}

void BehaviourTest::questionsAroundTheNames()
{
    QFETCH(QByteArray, name);
    QFETCH(int, rcode);
    const dns::Message message = ask(1, name.constData(), RecordType::TXT);
    QCOMPARE(static_cast<int>(message.rcode), rcode);
    QVERIFY(message.isResponse);
    QCOMPARE(message.question->name, named(name.constData()));
    QVERIFY(message.answers.isEmpty());
    QCOMPARE(message.authority.size(), message.rcode == dns::Rcode::Refused ? 0 : 1);
    QCOMPARE(message.authoritative, message.rcode != dns::Rcode::Refused);
}

void BehaviourTest::nameServersHaveAddresses()
{
    for (const quint32 seed : seeds) {
        for (const char *name : {"flux.test", "cdn.test", "rr.test", "pool.test", "sink.test"}) {
            QSet<IpAddress> networks;
            for (const core::Record &record : ask(seed, name, RecordType::NS).answers) {
                if (record.type != RecordType::NS)
                    continue;
                const auto found =
                    addressesOf(ask(seed, record.target.text().constData(), RecordType::A));
                QCOMPARE(found.size(), 1);
                const lab::LabNetwork *network = networkOf(found.first());
                QVERIFY(network);
                QCOMPARE(network->kind, lab::LabNetwork::Kind::Hosting);
                networks.insert(network->prefix);
            }
            QCOMPARE(networks.size(), 2);
        }
        QCOMPARE(ask(seed, "ns1.rr.test", RecordType::AAAA).answers.size(), 1);
        QVERIFY(ask(seed, "ns1.flux.test", RecordType::AAAA).answers.isEmpty());
    }
}

void BehaviourTest::sameSeedSameAnswersInAnyOrder()
{
    const auto lab = names(42);
    const auto again = names(42);
    const IpAddress asker = IpAddress::v4(0x7f000001);
    for (size_t which = 0; which < lab.size(); ++which) {
        const dns::Question question{lab[which]->name(), RecordType::A};
        QList<dns::Message> forwards;
        QList<dns::Message> backwards;
        for (int i = 0; i < 100; ++i) {
            forwards.append(lab[which]->answer(question, start + i * 1000, asker));
            backwards.prepend(again[which]->answer(question, start + (99 - i) * 1000, asker));
        }
        QCOMPARE(forwards, backwards);
    }
}

void BehaviourTest::anotherSeedOtherAddresses()
{
    for (const char *name : {"flux.test", "double.test", "cdn.test", "rr.test", "pool.test"}) {
        QList<QSet<IpAddress>> seen;
        for (const quint32 seed : {1U, 2U}) {
            QSet<IpAddress> pool;
            for (int i = 0; i < 1500; ++i)
                pool |= setOf(addressesOf(ask(seed, name, RecordType::A, start + i * 3000)));
            seen.append(pool);
        }
        QVERIFY(!seen[0].intersects(seen[1]));
    }
}

void BehaviourTest::everyAddressIsOfAKnownKindOfNetwork()
{
    using Kind = lab::LabNetwork::Kind;
    const QList<std::pair<const char *, Kind>> kinds = {{"flux.test", Kind::Access},
                                                        {"cdn.test", Kind::Cdn},
                                                        {"rr.test", Kind::Hosting},
                                                        {"double.test", Kind::Access},
                                                        {"sink.test", Kind::Hosting}};
    for (const quint32 seed : seeds) {
        for (const auto &[name, kind] : kinds) {
            for (const auto type : {RecordType::A, RecordType::AAAA}) {
                for (const IpAddress &address : addressesOf(ask(seed, name, type))) {
                    const lab::LabNetwork *network = networkOf(address);
                    QVERIFY2(network, qPrintable(address.toString()));
                    QCOMPARE(network->kind, kind);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(BehaviourTest)
#include "tst_behaviour.moc"
