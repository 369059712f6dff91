// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/nameserverlanes.h"

#include <QTest>

using flux::NameHistory;
using plots::Delegation;
using plots::NameServerLanes;
using Kind = plots::ServerLane::Kind;

namespace {

constexpr core::UtcMs start = 1'795'269'600'000;

core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

core::Observation observation(int second, core::RecordType type)
{
    core::Observation result;
    result.at = start + second * 1000;
    result.resolver = *core::Endpoint::parse(u"192.0.2.53");
    result.subject = result.question = name("flux.test");
    result.type = type;
    result.freshness = core::Freshness::Fresh;
    return result;
}

core::Observation zone(int second, const QList<const char *> &servers)
{
    core::Observation result = observation(second, core::RecordType::NS);
    for (const char *server : servers)
        result.answers.append({result.question, core::RecordType::NS, 10, {}, name(server), {}});
    return result;
}

core::Observation fromParent(int second, const QList<const char *> &servers)
{
    core::Observation result = zone(second, servers);
    result.resolver = *core::Endpoint::parse(u"192.0.2.1");
    result.referral = true;
    return result;
}

core::Observation host(int second, const char *server, int number)
{
    core::Observation result = observation(second, core::RecordType::A);
    result.question = name(server);
    result.answers = {{result.question,
                       core::RecordType::A,
                       10,
                       core::IpAddress::v4(0xc6336400U + static_cast<quint32>(number)),
                       {},
                       {}}};
    return result;
}

core::Observation soa(int second, quint32 serial)
{
    core::Observation result = observation(second, core::RecordType::SOA);
    result.answers = {
        {result.question,
         core::RecordType::SOA,
         10,
         {},
         {},
         QStringLiteral("ns1.flux.test. admin.flux.test. %1 900 300 86400 60").arg(serial)}};
    return result;
}

NameHistory history(const QList<core::Observation> &observations)
{
    NameHistory result(name("flux.test"));
    for (const core::Observation &seen : observations)
        result.add(seen);
    return result;
}

QString rowsText(const QList<plots::ServerLane> &rows)
{
    QStringList texts;
    for (const plots::ServerLane &row : rows) {
        switch (row.kind) {
        case Kind::Serial:
            texts.append(QStringLiteral("soa %1").arg(row.serial));
            break;
        case Kind::Zone:
            texts.append(row.server.toString());
            break;
        case Kind::Parent:
            texts.append(QStringLiteral("parent"));
            break;
        case Kind::Address:
            texts.append(row.address.toString());
            break;
        }
    }
    return texts.join(u' ');
}

} // namespace

class TestNameServerLanes : public QObject
{
    Q_OBJECT

private slots:
    void groupsAddressesByServer()
    {
        const NameHistory seen =
            history({zone(0, {"ns1.flux.test", "ns2.flux.test"}), host(1, "ns1.flux.test", 1),
                     host(2, "ns2.flux.test", 2), host(60, "ns1.flux.test", 3)});
        QCOMPARE(rowsText(NameServerLanes::rowsOf(seen)),
                 QStringLiteral("ns1.flux.test 198.51.100.1 198.51.100.3 ns2.flux.test "
                                "198.51.100.2"));
        const auto lanes = NameServerLanes::of(seen, {start, start + 100'000}, 100);
        QCOMPARE(lanes.lanes.rows, 5);
        QCOMPARE(lanes.lanes.marks.size(), 5);
        QCOMPARE(lanes.lanes.marks[2], (plots::LaneMark{2, 60, 70, 0}));
        QCOMPARE(lanes.lanes.marks[4].category, 1);
    }

    void parentStandsBesideTheZone()
    {
        const NameHistory seen = history(
            {zone(0, {"ns1.flux.test"}), fromParent(1, {"ns1.flux.test", "old.flux.test"})});
        QCOMPARE(rowsText(NameServerLanes::rowsOf(seen)),
                 QStringLiteral("ns1.flux.test parent old.flux.test parent"));
        const auto lanes = NameServerLanes::of(seen, {start, start + 100'000}, 100);
        // No mark where the zone never named the server.
        QCOMPARE(lanes.lanes.marks.size(), 3);
        QCOMPARE(lanes.lanes.marks[1].category, -1);
        QCOMPARE(lanes.lanes.marks[2].row, 3);
        QVERIFY(plots::delegation(seen) == Delegation::Differ);
    }

    void agreementTakesBothSides()
    {
        QVERIFY(plots::delegation(history({zone(0, {"ns1.flux.test"})})) == Delegation::Unknown);
        QVERIFY(plots::delegation(
                    history({zone(0, {"ns1.flux.test"}), fromParent(1, {"ns1.flux.test"})})) ==
                Delegation::Agree);
        // What was named long ago no longer counts.
        QVERIFY(plots::delegation(history({zone(0, {"ns1.flux.test"}), zone(100, {"ns2.flux.test"}),
                                           fromParent(101, {"ns2.flux.test"})})) ==
                Delegation::Agree);
    }

    void glueIsAnAddressOfItsServer()
    {
        core::Observation referral = fromParent(0, {"ns1.flux.test"});
        referral.answers.append({name("ns1.flux.test"),
                                 core::RecordType::A,
                                 10,
                                 core::IpAddress::v4(0xc6336409U),
                                 {},
                                 {}});
        QCOMPARE(rowsText(NameServerLanes::rowsOf(history({referral}))),
                 QStringLiteral("ns1.flux.test parent 198.51.100.9"));
    }

    void serialsTakeTurns()
    {
        core::Observation broken = soa(90, 3);
        broken.answers[0].text = QStringLiteral("ns1 admin many");
        const NameHistory seen =
            history({soa(0, 1), soa(30, 1), soa(60, 2), broken, zone(61, {"ns1.flux.test"})});
        QCOMPARE(rowsText(NameServerLanes::rowsOf(seen)), QStringLiteral("soa 2 ns1.flux.test"));
        const auto lanes = NameServerLanes::of(seen, {start, start + 100'000}, 100);
        QCOMPARE(lanes.lanes.marks[0], (plots::LaneMark{0, 0, 30, 4}));
        QCOMPARE(lanes.lanes.marks[1], (plots::LaneMark{0, 60, 60, -1}));
        QCOMPARE(lanes.lanes.marks[2].row, 1);
    }

    void nothingKnownIsNoRow()
    {
        QVERIFY(NameServerLanes::rowsOf(history({})).isEmpty());
        QVERIFY(NameServerLanes::of(history({}), {start, start}, 100).lanes.marks.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestNameServerLanes)
#include "tst_nameserverlanes.moc"
